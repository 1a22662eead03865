package uk.comity.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.analysis.Library.findings;
import static uk.comity.analysis.Library.norm;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each finder on rules that have the fault, and on rules that have not. */
class FindersTest {

    private static final String LEND = norm("lend", "book.lend", "when: [ actor-is-member ]\npermit: {}");
    private static final String OTHERS = norm(
            "others",
            "book.lend",
            "unless: [ actor-is-member ]\nrefuse: { may-decide: [ chief-executive, librarian ] }");

    @Test
    void rules_without_a_fault_have_no_finding() {
        assertThat(findings(LEND, OTHERS)).isEmpty();
    }

    @Test
    void two_norms_that_decide_otherwise_are_a_contradiction_until_one_goes_before() {
        var rare = "when: [ book-is-rare ]\nrefuse: { may-decide: [ chief-executive, librarian ] }";

        assertThat(findings(Sort.CONTRADICTION, LEND, OTHERS, norm("rare", "book.lend", rare)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.about()).containsExactly("lend", "rare");
                    assertThat(one.sort().weight()).isEqualTo(Sort.Weight.STOPS);
                });
        assertThat(findings(
                        Sort.CONTRADICTION, LEND, OTHERS, norm("rare", "book.lend", rare + "\noverrides: [ lend ]")))
                .isEmpty();
    }

    @Test
    void a_norm_whose_conditions_cannot_be_never_applies() {
        var never = "when: [ book-is-rare, { none: [ book-is-rare ] } ]\nadvise: {}";

        assertThat(findings(Sort.NEVER_APPLIES, LEND, OTHERS, norm("never", "book.lend", never)))
                .singleElement()
                .satisfies(one -> assertThat(one.about()).containsExactly("never"));
        assertThat(findings(Sort.NEVER_APPLIES, LEND, norm("rare", "book.lend", "when: [ book-is-rare ]\nadvise: {}")))
                .isEmpty();
    }

    @Test
    void a_norm_that_another_always_goes_before_never_matters() {
        var small = norm("small", "book.lend", "when: [ actor-is-member, book-is-rare ]\nrefuse: {}");
        var large = norm("lend", "book.lend", "when: [ actor-is-member ]\npermit: {}\noverrides: [ small ]");

        assertThat(findings(Sort.NEVER_MATTERS, small, large)).singleElement().satisfies(one -> {
            assertThat(one.about()).containsExactly("small");
            assertThat(one.example().orElse("")).contains("book is rare");
        });
        assertThat(findings(Sort.NEVER_MATTERS, LEND, OTHERS)).isEmpty();
    }

    @Test
    void an_act_that_is_answered_for_some_books_and_not_for_others_has_a_gap_unless_that_is_meant() {
        var some = norm("some", "book.lend", "when: [ actor-is-member, book-is-rare ]\npermit: {}");
        var meant = Map.of("answers.yaml", "- silent: book.lend\n  why: Other books are nobody's business.\n");

        assertThat(findings(Sort.GAP, some)).singleElement().satisfies(one -> {
            assertThat(one.about()).containsExactly("book.lend");
            assertThat(one.example().orElse("")).contains("actor is member");
        });
        assertThat(findings(Sort.GAP, LEND)).isEmpty();
        assertThat(Analyser.of(Library.rulebook(meant, some))).isEmpty();
    }

    @Test
    void a_power_that_is_spoken_of_and_given_to_nobody_is_found() {
        var nobody = norm(
                "nobody",
                "card.withdraw",
                "when: [ actor-is-member ]\nrefuse: { may-decide: [ chief-executive, librarian ] }");
        var somebody = norm("somebody", "card.withdraw", "when: [ actor-is-officer ]\npermit: {}");

        assertThat(findings(Sort.NOBODYS_POWER, nobody))
                .singleElement()
                .satisfies(one -> assertThat(one.about()).containsExactly("card.withdraw"));
        assertThat(findings(Sort.NOBODYS_POWER, nobody, somebody)).isEmpty();
    }

    @Test
    void more_time_by_consent_to_which_nobody_may_agree_is_found() {
        var acts = Map.of(
                "acts.yaml", "- { act: book.agree-extension, title: Agree to more time, silence: needs-a-power }\n");
        var owed = norm(
                "back-in-ten-days",
                "book.lend",
                "when: [ actor-is-member ]\nowe: { holder: reader, claimant: librarian, to: book.return, within: 10 days,"
                        + " extend: { by: 5 days, consent: [ librarian ] } }");
        var agreed = norm("librarian-agrees", "book.agree-extension", "when: [ actor-is-officer ]\npermit: {}");

        assertThat(Analyser.of(Library.rulebook(acts, owed)))
                .filteredOn(one -> one.sort() == Sort.NOBODYS_POWER)
                .singleElement()
                .satisfies(one -> assertThat(one.about()).containsExactly("book.agree-extension"));
        assertThat(Analyser.of(Library.rulebook(acts, owed, agreed)))
                .noneMatch(one -> one.sort() == Sort.NOBODYS_POWER);
    }

    @Test
    void a_hold_for_what_nobody_is_asked_has_no_source() {
        assertThat(findings(Sort.NO_SOURCE, norm("wait", "book.lend", "hold: { until: [ nobody-knows ] }")))
                .singleElement()
                .satisfies(one -> assertThat(one.about()).containsExactly("wait", "nobody-knows"));
        assertThat(findings(Sort.NO_SOURCE, norm("wait", "book.lend", "hold: { until: [ book-is-rare ] }")))
                .isEmpty();
    }

    @Test
    void a_duty_without_a_time_and_one_that_is_barred_are_found() {
        var open = norm("open", "book.lend", "owe: { holder: reader, claimant: librarian, to: book.return }");
        var timed = norm(
                "timed", "book.lend", "owe: { holder: reader, claimant: librarian, to: book.return, within: 5 days }");
        var barred = norm("barred", "book.return", "refuse: { may-decide: [ chief-executive, librarian ] }");

        assertThat(findings(Sort.DUTY_WITHOUT_END, open))
                .singleElement()
                .satisfies(one -> assertThat(one.about()).containsExactly("open"));
        assertThat(findings(Sort.DUTY_WITHOUT_END, timed)).isEmpty();
        assertThat(findings(Sort.DUTY_BARRED, timed, barred))
                .singleElement()
                .satisfies(one -> assertThat(one.about()).containsExactly("timed"));
        assertThat(findings(Sort.DUTY_BARRED, timed)).isEmpty();
    }

    @Test
    void a_clock_that_stops_and_starts_with_one_act_never_goes_on() {
        var duty =
                "owe: { holder: reader, claimant: librarian, to: book.return, within: 5 days, pause: { from: %s, until: %s } }";

        assertThat(findings(
                        Sort.NO_START, norm("stuck", "book.lend", duty.formatted("card.withdraw", "card.withdraw"))))
                .singleElement()
                .satisfies(one -> assertThat(one.about()).containsExactly("stuck"));
        assertThat(findings(Sort.NO_START, norm("runs", "book.lend", duty.formatted("card.withdraw", "book.lend"))))
                .isEmpty();
    }

    @Test
    void ladders_that_loop_end_open_or_return_to_the_person_concerned_are_found() {
        var loop =
                norm("ladder", "book.lend", "refer: [ { to: librarian }, { to: chief-executive }, { to: librarian } ]");
        var talk = norm("ladder", "book.lend", "refer: [ { to: librarian }, { to: reader, says: discusses } ]");
        var own = norm("ladder", "book.lend", "refer: [ { to: chief-executive }, { to: librarian } ]");
        var others = norm(
                "ladder",
                "book.lend",
                "unless: [ actor-is-chief-executive ]\nrefer: [ { to: chief-executive }, { to: librarian } ]");

        assertThat(findings(Sort.LADDER_LOOPS, loop))
                .singleElement()
                .satisfies(one -> assertThat(one.about()).containsExactly("ladder", "librarian"));
        assertThat(findings(Sort.LADDER_ENDS_OPEN, talk)).hasSize(1);
        assertThat(findings(Sort.LADDER_RETURNS, own))
                .singleElement()
                .satisfies(one -> assertThat(one.about()).containsExactly("ladder", "chief-executive"));
        assertThat(findings(Sort.LADDER_LOOPS, others)).isEmpty();
        assertThat(findings(Sort.LADDER_ENDS_OPEN, others)).isEmpty();
        assertThat(findings(Sort.LADDER_RETURNS, others)).isEmpty();
    }

    @Test
    void a_power_of_one_office_is_found_and_one_of_two_is_not() {
        assertThat(findings(Sort.LONE_OFFICE, norm("no", "book.lend", "refuse: { may-decide: [ librarian ] }")))
                .singleElement()
                .satisfies(one -> assertThat(one.about()).containsExactly("librarian"));
        assertThat(findings(Sort.LONE_OFFICE, norm("no", "book.lend", "refuse: { may-decide: [ librarian, reader ] }")))
                .isEmpty();
    }

    @Test
    void an_answer_is_shown_with_its_finding_and_one_that_answers_nothing_is_named_with_its_place() {
        var no = norm("no", "book.lend", "refuse: { may-decide: [ librarian ] }");
        var answers = Map.of("answers.yaml", """
                - finding: lone-office
                  about: [ librarian ]
                  why: There is only one.
                - finding: ladder-loops
                  about: [ no, librarian ]
                  why: It was so once.
                - silent: book.lend
                  why: Everything is refused, so nothing is silent.
                """);
        var book = Library.rulebook(answers, no);
        var found = Analyser.of(book);

        assertThat(found)
                .singleElement()
                .satisfies(one -> assertThat(one.answer()).hasValue("There is only one."));
        assertThat(Analyser.unmatched(book, found))
                .extracting(Object::toString)
                .satisfiesExactly(
                        one -> assertThat(one).contains("answers.yaml:4:", "\"ladder-loops\" about no and librarian"),
                        other -> assertThat(other).contains("answers.yaml:7:", "\"Lend a book\" by choice"));
    }
}
