package uk.comity.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OwnWordsTest {

    private static final String ACTS = """
            - act: hut.paint
              title: Paint the hut
              silence: needs-a-power
            """;

    private static final String OFFICES = """
            - office: head-painter
              title: the Head Painter
              filled-by: The meeting chooses one each spring.
              lent-by: the gardens next door
            """;

    private static final String FACTS = """
            - fact: paint-is-lead-free
              asks: Is the paint free of lead?
              true: the paint is free of lead
              false: the paint has lead in it
              acts: [ hut.paint ]
              told-by: [ head-painter ]
              clauses: ["1.2"]
              supply: Ask the Head Painter to look at the tin.
            - fact: colour
              asks: Which colour is it?
              terms:
                green: it is green
                red: it is red
            - fact: cost-in-pounds
              asks: What does it cost, in whole pounds?
              count: "it costs £{}"
            - fact: painting-day
              asks: On which day is it painted?
              day: "the hut is painted on {}"
            - fact: is-cheap-green
              means: [ { fact: colour, is-one-of: [ green ] }, { none: [ { fact: cost-in-pounds, at-least: 100 } ] } ]
              true: it is cheap and green
              false: it is not both cheap and green
            - presume: paint-is-lead-free
              as: true
              clauses: ["1.2"]
            """;

    private static final String NORMS = """
            - norm: green-is-fine
              clauses: ["1.1"]
              on: hut.paint
              when: [ is-cheap-green, paint-is-lead-free ]
              permit: {}
            - norm: no-lead
              clauses: ["1.2"]
              on: hut.paint
              when: [ { none: [ paint-is-lead-free ] } ]
              refuse: { may-decide: [ head-painter ] }
            """;

    private static final Map<String, String> OWN =
            Map.of("acts.yaml", ACTS, "offices/all.yaml", OFFICES, "facts/hut.yaml", FACTS);

    @Test
    void a_pack_brings_acts_facts_and_offices_of_its_own() {
        var rulebook = Allotments.rulebook(NORMS, OWN);

        assertThat(rulebook.vocabulary().findAct("hut.paint"))
                .contains(new ActType("hut.paint", "Paint the hut", ActType.Silence.NEEDS_A_POWER));
        assertThat(rulebook.vocabulary().findRole("head-painter").map(RoleType::title))
                .contains("the Head Painter");
        assertThat(rulebook.factsAskedFor("hut.paint", Allotments.DAY))
                .extracting(FactType::name)
                .containsExactly("colour", "cost-in-pounds", "paint-is-lead-free");
        assertThat(Allotments.vocabulary().findAct("hut.paint")).isEmpty();
    }

    @Test
    void on_an_act_of_the_packs_own_every_fact_can_be_told_that_has_a_question() {
        var vocabulary = Allotments.rulebook(NORMS, OWN).vocabulary();

        assertThat(vocabulary.findFact("warden-agrees").orElseThrow().acts()).isEmpty();
        assertThat(new OwnWords(
                                java.util.List.of(new ActType("hut.move", "Move the hut", ActType.Silence.GOES_ON)),
                                java.util.List.of(),
                                java.util.List.of(),
                                java.util.List.of())
                        .added(Vocabulary.of(
                                java.util.List.of(),
                                java.util.List.of(new FactType(
                                        "asked",
                                        new FactType.YesNo("so", "not so"),
                                        Optional.of("Is it so?"),
                                        java.util.Set.of("plot.dig"),
                                        Optional.empty())),
                                java.util.List.of()))
                        .findFact("asked")
                        .orElseThrow()
                        .acts())
                .containsExactlyInAnyOrder("plot.dig", "hut.move");
    }

    @Test
    void what_is_presumed_counts_until_it_is_shown_otherwise_and_the_trace_says_so() {
        var rulebook = Allotments.rulebook(NORMS, OWN);
        var green = painting()
                .with("colour", FactValue.of("green"), "test")
                .with("cost-in-pounds", FactValue.of(40), "test");

        var presumed = rulebook.judge(green.build());
        var shown = rulebook.judge(painting()
                .with("paint-is-lead-free", FactValue.of(false), "the tin")
                .build());

        assertThat(presumed.answer()).isInstanceOf(Answer.Permitted.class);
        assertThat(Explanation.text(presumed, rulebook))
                .contains("The paint is free of lead. (presumed until it is shown otherwise, by clause 1.2)");
        assertThat(shown.answer()).isInstanceOf(Answer.Refused.class);
        assertThat(Explanation.text(shown, rulebook)).contains("May decide otherwise: the Head Painter.");
    }

    @Test
    void a_name_that_the_program_has_already_is_a_mistake_and_one_letter_off_is_worth_a_look() {
        assertThat(mistakes("offices.yaml", "- { office: warden, title: the Warden }"))
                .contains("Comity knows the office \"warden\" already.");
        assertThat(mistakes("facts.yaml", "- { fact: is-raining, asks: \"Rain?\", \"true\": wet, \"false\": dry }"))
                .contains("Comity knows the fact \"is-raining\" already.");
        assertThat(mistakes("acts.yaml", "- { act: plot.dig, title: Dig }"))
                .contains("Comity knows the act \"plot.dig\" already.");
        assertThat(PackReader.readDraft(
                        Allotments.files("[]\n", Map.of("offices.yaml", "- { office: wardem, title: Somebody }\n")),
                        Allotments.vocabulary(),
                        Optional.empty()))
                .isInstanceOfSatisfying(
                        Reading.Sound.class,
                        sound -> assertThat(sound.warnings().toString()).contains("Did you mean \"warden\"?"));
    }

    @Test
    void a_word_that_the_program_learns_later_does_not_stop_a_pack_in_force() {
        var files = Allotments.files(
                "[]\n",
                Map.of("facts.yaml", "- { fact: is-raining, asks: \"Rain?\", \"true\": wet, \"false\": not wet }\n"));

        var adopted = PackReader.readAdopted(files, Allotments.vocabulary(), Optional.empty())
                .pack();

        assertThat(adopted.vocabulary(Allotments.vocabulary())
                        .findFact("is-raining")
                        .flatMap(FactType::question))
                .contains("Rain?");
    }

    @Test
    void slips_are_told_with_what_to_do() {
        assertThat(mistakes("acts.yaml", "- { act: paint, title: Paint }"))
                .contains("\"paint\" cannot be the name of an act.");
        assertThat(mistakes("acts.yaml", "- { act: hut.paint, title: Paint, silence: quiet }"))
                .contains("\"quiet\" is not a silence.");
        assertThat(mistakes("facts.yaml", "- { fact: cost, asks: \"How much?\", count: it costs much }"))
                .contains("does not say where the number goes.");
        assertThat(mistakes("facts.yaml", "- { fact: cost, asks: \"How much?\", count: \"{}\", day: \"{}\" }"))
                .contains("this is more than one of them.");
        assertThat(mistakes("facts.yaml", "- { presume: is-wining, as: true }"))
                .contains("There is no fact named \"is-wining\".");
        assertThat(mistakes("facts.yaml", "- { presume: is-raining, as: perhaps }"))
                .contains("\"perhaps\" is neither true nor false.");
        assertThat(mistakes("offices.yaml", "- { office: x, title: X }\n- { office: x, title: X }"))
                .contains("There are two offices named \"x\".");
    }

    private static Situation.Builder painting() {
        return Situation.of("hut.paint", Allotments.DAY);
    }

    private static String mistakes(String file, String text) {
        var files = new TreeMap<>(Map.of(file, text + "\n"));
        var reading = PackReader.readDraft(Allotments.files("[]\n", files), Allotments.vocabulary(), Optional.empty());
        return reading instanceof Reading.Unsound(var all) ? all.toString() : "none";
    }
}
