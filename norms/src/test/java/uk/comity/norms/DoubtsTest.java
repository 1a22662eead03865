package uk.comity.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.comity.calendar.WorkingCalendar;

class DoubtsTest {

    private static final String DOUBTS = """
            - doubt: lodgers-count
              clauses: ["1.1"]
              document: It says holder and does not say whether a lodger is one.
              comity: A lodger is no holder.
              otherwise: A lodger counts as a holder.
              settles: warden
            - doubt: no-way-out
              clauses: ["1.1"]
              document: Nobody is named.
              comity: The warden is asked.
              settles: warden
            """;

    private static final String NORMS = """
            - norm: holders-only
              clauses: ["1.1"]
              on: plot.dig
              read: { lodgers-count: as-stated }
              when: [ { none: [ is-holder ] } ]
              refuse: {}
            - norm: lodgers-too
              clauses: ["1.1"]
              on: plot.dig
              read: { lodgers-count: otherwise }
              when: [ { none: [ is-holder ] } ]
              permit: {}
            """;

    private static final String EXAMPLES = """
            - example: A lodger is turned away
              act: plot.dig
              facts: { is-holder: false }
              expect: refused
              because: holders-only
            - example: A lodger digs where the council reads it so
              act: plot.dig
              read: { lodgers-count: otherwise }
              facts: { is-holder: false }
              expect: permitted
              because: lodgers-too
            - example: A holder finds the protocol silent
              act: plot.dig
              facts: { is-holder: true }
              expect: silent
            - example: A holder finds it silent in either reading
              act: plot.dig
              read: { lodgers-count: otherwise }
              facts: { is-holder: true }
              expect: silent
            """;

    @Test
    void a_norm_stands_under_the_reading_that_it_names_and_two_readings_never_contradict() {
        var pack = read(Map.of()).pack();
        var rulebook = Rulebook.of(pack, Optional.empty(), Allotments.vocabulary());

        assertThat(pack.doubts()).extracting(Doubt::name).containsExactly("lodgers-count", "no-way-out");
        assertThat(Examples.run(rulebook, WorkingCalendar.englandAndWales()))
                .hasSize(4)
                .allSatisfy(result -> assertThat(result.differences()).isEmpty());
    }

    @Test
    void the_council_switches_a_doubt_like_a_setting() {
        var rulebook = Rulebook.of(read(Map.of()).pack(), Optional.empty(), Allotments.vocabulary());
        var situation = Situation.of("plot.dig", Allotments.DAY)
                .with("is-holder", FactValue.of(false), "test")
                .build();

        assertThat(rulebook.judge(situation).answer()).isInstanceOf(Answer.Refused.class);
        assertThat(rulebook.withSettings(Map.of("lodgers-count", "yes"))
                        .judge(situation)
                        .answer())
                .isInstanceOf(Answer.Permitted.class);
        assertThat(rulebook.settingMistakes(Map.of("lodgers-count", "5 days")))
                .containsExactly("The setting \"lodgers-count\" must be yes or no, not \"5 days\".");
        assertThat(rulebook.settingMistakes(Map.of("no-way-out", "yes"))).isNotEmpty();
    }

    @Test
    void slips_are_told_with_their_places() {
        assertThat(mistakes("lodgers-count: otherwise", "lodger-counts: otherwise"))
                .contains("There is no doubt named \"lodger-counts\"");
        assertThat(mistakes("lodgers-count: otherwise", "lodgers-count: perhaps"))
                .contains("A doubt is not read \"perhaps\". Write as-stated or otherwise.");
        assertThat(mistakes("lodgers-count: otherwise", "no-way-out: otherwise"))
                .contains("The doubt \"no-way-out\" can be read in one way only.");
    }

    @Test
    void clauses_and_facts_may_lie_in_a_file_for_each_topic() {
        var files = new TreeMap<>(Allotments.files(NORMS, Map.of()).texts());
        files.put("clauses/plots.yaml", Allotments.CLAUSES);
        files.remove("clauses.yaml");
        files.put("facts/weather.yaml", PackReaderTest.fact("wet", "[ drenched ]"));
        files.put("facts/a.yaml", PackReaderTest.fact("drenched", "[ is-raining ]"));
        files.put("doubts/all.yaml", DOUBTS);
        files.put("examples/all.yaml", EXAMPLES);

        var reading = PackReader.read(PackFiles.of("allotments", files), Allotments.vocabulary());

        assertThat(reading.pack().definedFacts()).hasSize(2);
    }

    private static String mistakes(String right, String wrong) {
        return read(Map.of("norms/all.yaml", NORMS.replace(right, wrong))) instanceof Reading.Unsound(var all)
                ? all.toString()
                : "none";
    }

    private static Reading read(Map<String, String> further) {
        var files = new TreeMap<String, String>(Map.of("doubts.yaml", DOUBTS, "examples/all.yaml", EXAMPLES));
        files.putAll(further);
        return PackReader.read(Allotments.files(NORMS, files), Allotments.vocabulary());
    }
}
