package uk.comity.aloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.comity.norms.Norm;
import uk.comity.norms.Rulebook;
import uk.comity.packs.OurPacks;

class ReadAloudTest {

    static Stream<String> packs() {
        return OurPacks.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_norm_of_every_pack_is_a_whole_sentence_without_names_from_the_yaml(String key) {
        var pack = OurPacks.read(key).pack();
        var aloud = ReadAloud.of(pack, OurPacks.VOCABULARY);
        for (var norm : pack.norms()) {
            var saying = aloud.norm(norm);
            assertThat(saying.sentences())
                    .as(norm.id())
                    .allSatisfy(sentence -> assertThat(sentence)
                            .matches("[A-Z0-9].*[.?!]")
                            .doesNotContain("  ", "{}", " ,", ",,", "..", "\"\"", " .")
                            .doesNotContainPattern("[a-z]+\\.[a-z]+-|the the |the every |somebody, and|null"));
            assertThat(namesIn(norm)).as(norm.id()).noneMatch(saying.text()::contains);
        }
    }

    static Stream<Rulebook> everyPack() {
        return Stream.concat(OurPacks.PROTOCOLS.stream().map(OurPacks::rulebook), trialPacks());
    }

    private static Stream<Rulebook> trialPacks() {
        return Stream.of("elmbrook-parish", "three-rivers-combined", "moorland-fire")
                .map(name -> OurPacks.rulebook(Path.of("src/test/resources/trial-packs", name)));
    }

    /** Under every reading of its doubts: what stands only if a point is read otherwise is read aloud too. */
    @ParameterizedTest
    @MethodSource("everyPack")
    void no_sentence_of_any_norm_has_braces_names_or_broken_grammar(Rulebook book) {
        var pack = book.council();
        var aloud = ReadAloud.of(book);
        var names = Stream.of(
                        book.vocabulary().acts().keySet().stream(),
                        book.vocabulary().facts().keySet().stream(),
                        pack.norms().stream().map(Norm::id),
                        pack.doubts().stream().map(doubt -> doubt.name()),
                        pack.settings().stream().map(setting -> setting.name()))
                .flatMap(each -> each)
                .filter(name -> name.contains(".")
                        || name.chars().filter(letter -> letter == '-').count() > 1)
                .toList();
        for (var norm : pack.norms()) {
            var saying = aloud.norm(norm);
            var terms = saying.terms().stream().map(term -> term.text());
            assertThat(Stream.concat(saying.sentences(), terms))
                    .as(pack.key() + " " + norm.id())
                    .allSatisfy(sentence -> {
                        assertThat(sentence).matches("[A-Z0-9\"].*[.?!]");
                        assertThat(sentence)
                                .doesNotContain(
                                        "{", "}", "[]", "null", "  ", " ,", ",,", "..", " .", ":.", ";.", ",.", "?.");
                        assertThat(sentence)
                                .doesNotContainPattern(
                                        "(?i)\\b(the|a|an|is|to|of|and|or|not|may|must|that|somebody|nobody) \\1\\b");
                        assertThat(sentence).doesNotContainPattern("\\b[Aa] (?!one\\b|use|uni|euro)[aeio]");
                        assertThat(sentence)
                                .doesNotContainPattern("\\b[Aa]n (?!hour|honest|heir)[bcdfgjklmnpqrstvwxz]");
                        assertThat(sentence).doesNotContainPattern("\\b(may|must) (has|is|are|does|goes|was)\\b");
                        assertThat(sentence.chars()
                                        .filter(letter -> letter == '(')
                                        .count())
                                .isEqualTo(sentence.chars()
                                        .filter(letter -> letter == ')')
                                        .count());
                        assertThat(names).noneMatch(sentence::contains);
                    });
        }
    }

    /** Names of facts that no sentence would use by chance: those of three words and more. */
    private static List<String> namesIn(Norm norm) {
        return Stream.concat(norm.when().facts(), norm.on().stream())
                .filter(name -> name.chars().filter(letter -> letter == '-').count() > 1)
                .toList();
    }

    @Test
    void a_refusal_says_when_who_instead_and_what_it_goes_before() {
        assertThat(read("wbc", "no-casework"))
                .isEqualTo("When the question reaches into a single case or somebody's personal affairs: nobody may"
                        + " raise an enquiry. Instead: Ask how the service works in general. The person concerned can"
                        + " ask about their own case. This goes before clause 6.1a.");
        assertThat(read("draft-district", "nobody-else-settles-disputes"))
                .contains("somebody who is not the Monitoring Officer may not decide whether there is a need to know."
                        + " The Monitoring Officer may decide otherwise.");
    }

    @Test
    void a_permission_names_who_acts_before_what_they_may_do() {
        assertThat(read("wbc", "ask-what-the-role-needs"))
                .isEqualTo("When the question is asked in the councillor's role: a councillor, or somebody in a"
                        + " councillor's name, may raise an enquiry.");
    }

    @Test
    void a_hold_says_what_must_be_there_first() {
        assertThat(read("wbc", "group-leaders-are-heard-before-the-last-word"))
                .isEqualTo("When the dispute is with the Chief Executive: somebody who holds the office that has the"
                        + " dispute now may decide the dispute only once everybody whom this office must consult has"
                        + " been consulted.");
    }

    @Test
    void a_ladder_is_told_rung_by_rung_with_whom_each_hears() {
        assertThat(read("wbc", "monitoring-officer-settles-disputes"))
                .isEqualTo("When a councillor, somebody in a councillor's name or an employee wants to dispute the"
                        + " refusal: it is for the Monitoring Officer to decide. If that is disputed, it is for the"
                        + " Chief Executive to decide, after hearing the Group Leader.");
    }

    @Test
    void a_talk_that_nobody_decides_is_told_as_one() {
        assertThat(readAll("draft-district"))
                .anyMatch(saying -> saying.contains("to be talked over, and nobody decides it there"));
    }

    @Test
    void a_duty_says_who_owes_it_to_whom_by_when_and_when_its_clock_stands_still() {
        assertThat(read("wbc", "answer-in-time"))
                .contains("the employee who was asked must answer within 10 working days.")
                .contains("This is owed to the councillor who asks.")
                .contains("By the council's own choice, the clock stands still from when somebody asks the councillor"
                        + " for something until somebody replies to the employee.")
                .contains(
                        "This is the council's own choice, not the protocol's: Time to answer a councillor's enquiry.");
    }

    @Test
    void a_duty_that_another_act_may_satisfy_for_now_says_so() {
        assertThat(readAll("uttlesford"))
                .anyMatch(saying -> saying.contains("Or they may acknowledge and say when to expect an answer"));
    }

    @Test
    void the_councils_own_choice_takes_the_place_of_the_packs() {
        var book = OurPacks.rulebook("wbc").withSettings(Map.of("answer-within", "4 working days"));
        assertThat(saying(book, "answer-in-time")).contains("must answer within 4 working days.");
        var still = OurPacks.rulebook("wbc").withSettings(Map.of("pause-while-member-replies", "no"));
        assertThat(saying(still, "answer-in-time")).doesNotContain("clock stands still");
    }

    @Test
    void what_changed_in_the_councils_own_choice_is_told_with_its_rules() {
        var book = OurPacks.rulebook("wbc");
        var other = book.withSettings(Map.of("answer-within", "4 working days"));

        assertThat(Differences.inSettings(book, book)).isEmpty();
        assertThat(Differences.inSettings(book, other)).singleElement().satisfies(change -> {
            assertThat(change.clause()).isEqualTo("answer-within");
            assertThat(change.before().orElse("")).endsWith("10 working days.");
            assertThat(change.after().orElse("")).endsWith("4 working days.");
            assertThat(change.changed())
                    .anySatisfy(rule -> assertThat(rule.after()).contains("must answer within 4 working days"));
        });
    }

    @Test
    void what_stands_under_a_reading_of_a_doubt_says_which() {
        assertThat(read("draft-district", "documents-of-ones-own-body"))
                .endsWith("It stands only if the council reads an open point the other way: The struck text stands"
                        + " beside the rest.");
    }

    @Test
    void many_acts_are_listed_apart() {
        assertThat(readAll("wbc"))
                .anyMatch(saying -> saying.contains("do one of these things") && saying.contains("These things are: "));
    }

    @Test
    void what_a_word_counts_as_is_told_in_other_words() {
        var pack = OurPacks.read("wbc").pack();
        var saying = ReadAloud.of(pack, OurPacks.VOCABULARY)
                .norm(pack.findNorm("no-casework").orElseThrow());
        assertThat(saying.terms())
                .singleElement()
                .satisfies(
                        term -> assertThat(term.text())
                                .isEqualTo(
                                        "\"the question reaches into a single case or somebody's personal affairs\" means that it is"
                                                + " about an individual case, such as a benefit or a grant, or somebody's personal affairs."));
    }

    @Test
    void the_law_beneath_is_read_in_the_councils_words() {
        var book = OurPacks.rulebook("wbc");
        var law = ReadAloud.ofLaw(book).orElseThrow();
        var all = book.beneath().stream()
                .flatMap(pack -> pack.norms().stream())
                .map(norm -> law.norm(norm).text())
                .toList();
        assertThat(all).anyMatch(saying -> saying.contains("councillor"));
    }

    private static String read(String key, String norm) {
        return saying(OurPacks.rulebook(key), norm);
    }

    private static String saying(Rulebook book, String norm) {
        return ReadAloud.of(book)
                .norm(book.council().findNorm(norm).orElseThrow())
                .text();
    }

    private static List<String> readAll(String key) {
        var book = OurPacks.rulebook(key);
        var aloud = ReadAloud.of(book);
        return book.council().norms().stream()
                .map(norm -> aloud.norm(norm).text())
                .toList();
    }
}
