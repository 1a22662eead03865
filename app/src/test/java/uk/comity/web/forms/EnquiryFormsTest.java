package uk.comity.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.comity.acts.PersonId;
import uk.comity.matters.Vocabularies;
import uk.comity.matters.announced.Announced;
import uk.comity.matters.contact.ContactWords;
import uk.comity.matters.enquiry.EnquiryAct;
import uk.comity.matters.enquiry.EnquiryAct.Addressee;
import uk.comity.matters.enquiry.EnquiryAct.Capacity;
import uk.comity.matters.enquiry.EnquiryAct.Conclusion;
import uk.comity.matters.enquiry.EnquiryAct.Ground;
import uk.comity.matters.enquiry.EnquiryAct.Needed;
import uk.comity.matters.enquiry.EnquiryAct.Subject;
import uk.comity.matters.enquiry.EnquiryAct.Visibility;
import uk.comity.matters.enquiry.EnquiryWords;
import uk.comity.matters.paper.PaperWords;
import uk.comity.norms.FactValue;
import uk.comity.norms.Rulebook;
import uk.comity.packs.Shelf;
import uk.comity.register.Grade;
import uk.comity.register.MemberTerm.Origin;
import uk.comity.register.PersonName;
import uk.comity.register.Register;
import uk.comity.register.RegisterEntry;
import uk.comity.register.Term;
import uk.comity.web.parts.DateInput.Part;

class EnquiryFormsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final PersonId QUAYLE = new PersonId("quayle");
    private static final PersonId ORME = new PersonId("orme");
    private static final PersonId FENWICK = new PersonId("fenwick");

    private static final Shelf SHELF = new Shelf(Vocabularies.of(Stream.concat(
                    Stream.of(EnquiryWords.lexicon(), ContactWords.lexicon(), PaperWords.lexicon()),
                    Announced.KINDS.stream())
            .toList()));

    @Test
    void a_form_that_is_filled_in_becomes_the_act() {
        var act = whole(raise("wbc", List.of(QUAYLE)).read(question()));

        assertThat(act)
                .isEqualTo(new EnquiryAct.Raise(
                        "Bins on Mill Lane",
                        "How often are they emptied?\nAnd by whom?",
                        QUAYLE,
                        Addressee.department("housing"),
                        Capacity.CONSTITUENT,
                        Subject.SERVICE,
                        "",
                        Visibility.ONLY_ME,
                        "",
                        Optional.of(new Needed(LocalDate.of(2026, 11, 24), "The parish meets."))));
    }

    @Test
    void everything_that_was_left_out_is_said_at_once_and_by_its_field() {
        assertThat(problems(raise("wbc", List.of(QUAYLE)).read(Form.EMPTY)))
                .containsOnlyKeys("title", "question", "officer", "capacity", "subject", "visibility");
    }

    @Test
    void an_officer_or_a_word_that_is_not_offered_is_a_problem_of_its_field() {
        var form = question().with("officer", "officer:nobody").with("capacity", "king");

        assertThat(problems(raise("wbc", List.of(QUAYLE)).read(form))).containsOnlyKeys("officer", "capacity");
    }

    @Test
    void a_date_that_does_not_exist_says_why_and_where() {
        var form = question().with("needed-day", "31").with("needed-month", "2");

        assertThat(problems(raise("wbc", List.of(QUAYLE)).read(form)).get("needed"))
                .isEqualTo(new Problem("There is no 31 February 2026: that month has 28 days.", Set.of(Part.DAY)));
    }

    @Test
    void half_a_date_names_what_is_wanting() {
        var form = question().with("needed-year", "").with("needed-month", "");

        assertThat(problems(raise("wbc", List.of(QUAYLE)).read(form)).get("needed"))
                .isEqualTo(new Problem("The date needs a month and a year as well.", Set.of(Part.MONTH, Part.YEAR)));
    }

    @Test
    void too_much_text_says_how_much_it_is() {
        var form = question().with("title", "x".repeat(201)).with("question", "y".repeat(20_001));

        assertThat(problems(raise("wbc", List.of(QUAYLE)).read(form)))
                .containsEntry(
                        "question",
                        Problem.of(
                                "What you wrote at \"Your question\" is 20,001 characters long. Make it 20,000 or fewer."));
        assertThat(problems(raise("wbc", List.of(QUAYLE)).read(form))).containsOnlyKeys("title", "question");
    }

    @Test
    void control_characters_are_left_out_and_emoji_and_right_to_left_text_stay() {
        var act = (EnquiryAct.Raise) whole(raise("wbc", List.of(QUAYLE))
                .read(question().with("question", "a\u0000b\u0007\r\nשלום \uD83D\uDE00 \uD800")));

        assertThat(act.question()).isEqualTo("ab\nשלום \uD83D\uDE00");
    }

    @Test
    void support_staff_choose_in_whose_name_they_ask() {
        var sheet = raise("wbc", List.of(QUAYLE, ORME));

        assertThat(problems(sheet.read(question()))).containsOnlyKeys("member");
        assertThat(((EnquiryAct.Raise) whole(sheet.read(question().with("member", "orme")))).member())
                .isEqualTo(ORME);
    }

    @Test
    void a_form_asks_only_what_this_councils_protocol_turns_on() {
        assertThat(names(forms("wbc").answer())).containsExactly("text");
        assertThat(names(forms("uttlesford").answer())).contains("fact-law-bars-the-information");
        assertThat(names(forms("uttlesford").refuse()))
                .startsWith("ground", "reasons")
                .doesNotContain("fact-ground");
    }

    @Test
    void what_only_the_person_can_tell_is_declared_and_nothing_is_assumed() {
        var sheet = forms("uttlesford").answer();
        var form = Form.EMPTY.with("text", "Every week.");

        assertThat(whole(sheet.read(form))).isEqualTo(new EnquiryAct.Answer("Every week."));
        assertThat(sheet.declared(form)).isEmpty();
        assertThat(sheet.declared(form.with("fact-law-bars-the-information", "no")))
                .containsEntry("law-bars-the-information", FactValue.of(false));
    }

    @Test
    void each_other_act_reads_its_own_form() {
        var forms = forms("wbc");
        var why = Form.EMPTY.with("text", "why");

        assertThat(whole(forms.redirect()
                        .read(Form.EMPTY.with("officer", "fenwick").with("why", "hers"))))
                .isEqualTo(new EnquiryAct.Redirect(FENWICK, "hers"));
        assertThat(whole(forms.acknowledge()
                        .read(Form.EMPTY
                                .with("expected-on-day", "24")
                                .with("expected-on-month", "11")
                                .with("expected-on-year", "2026"))))
                .isEqualTo(new EnquiryAct.Acknowledge(LocalDate.of(2026, 11, 24), ""));
        assertThat(whole(forms.refuse()
                        .read(Form.EMPTY.with("ground", "not-council-business").with("reasons", "r"))))
                .isEqualTo(new EnquiryAct.Refuse(Ground.NOT_COUNCIL_BUSINESS, "r"));
        assertThat(whole(forms.determine(List.of(Conclusion.OVERTURN))
                        .read(Form.EMPTY.with("decision", "to-be-answered").with("reasons", "r"))))
                .isEqualTo(new EnquiryAct.Determine(Conclusion.OVERTURN, "r"));
        assertThat(problems(forms.determine(List.of(Conclusion.DISCUSSED))
                        .read(Form.EMPTY.with("decision", "to-be-answered").with("reasons", "r"))))
                .containsOnlyKeys("decision");
        assertThat(whole(forms.dispute().read(why))).isEqualTo(new EnquiryAct.Dispute("why"));
        assertThat(whole(forms.close().read(Form.EMPTY))).isEqualTo(new EnquiryAct.Close(""));
    }

    @Test
    void what_was_answered_reads_in_the_words_of_the_form() {
        var answers = new LinkedHashMap<String, String>();
        raise("wbc", List.of(QUAYLE)).answers(question()).forEach((ask, said) -> answers.put(ask.name(), said));

        assertThat(answers)
                .containsEntry("officer", "Housing (department)")
                .containsEntry("capacity", "For a constituent")
                .containsEntry("needed", "Tuesday 24 November 2026");
    }

    private static Form question() {
        return new Form(Map.of(
                "title", List.of(" Bins on  Mill Lane "),
                "question", List.of("How often are they emptied?\r\nAnd by whom?"),
                "officer", List.of("department:housing"),
                "capacity", List.of("constituent"),
                "subject", List.of("service"),
                "visibility", List.of("only-me"),
                "needed-day", List.of("24"),
                "needed-month", List.of("11"),
                "needed-year", List.of("2026"),
                "needed-why", List.of("The parish meets.")));
    }

    private static Sheet<EnquiryAct> raise(String pack, List<PersonId> askers) {
        return new RaiseForm(forms(pack), askers, false).sheet();
    }

    private static EnquiryForms forms(String pack) {
        Optional<Rulebook> book = Optional.of(SHELF.rulebook(pack));
        return new EnquiryForms(
                new Town(register(), DAY, CouncilWords.of(book)),
                (act, supplied) -> FactAsks.of(book, act, DAY, supplied));
    }

    private static Register register() {
        return Register.EMPTY
                .after(new RegisterEntry.WardAdded("mill", "Mill", Optional.empty(), Optional.empty()))
                .after(new RegisterEntry.DepartmentAdded("housing", "Housing", Optional.empty()))
                .after(person(QUAYLE, "Cllr Hesper Quayle"))
                .after(person(ORME, "Cllr Tobias Orme"))
                .after(person(FENWICK, "Merle Fenwick"))
                .after(new RegisterEntry.MemberElected(QUAYLE, "mill", Term.UNKNOWN, "", Origin.HAND))
                .after(new RegisterEntry.MemberElected(ORME, "mill", Term.UNKNOWN, "", Origin.HAND))
                .after(new RegisterEntry.OfficerAppointed(
                        FENWICK, "Housing Assistant", Grade.JUNIOR, "housing", Optional.empty(), Term.UNKNOWN));
    }

    private static RegisterEntry person(PersonId id, String name) {
        return new RegisterEntry.PersonAdded(id, PersonName.read(name), "");
    }

    private static List<String> names(Sheet<?> sheet) {
        return sheet.all().stream().map(Ask::name).toList();
    }

    private static <T> T whole(Filled<T> filled) {
        return switch (filled) {
            case Filled.Whole<T>(var value) -> value;
            case Filled.Wanting<T>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static <T> Map<String, Problem> problems(Filled<T> filled) {
        return switch (filled) {
            case Filled.Whole<T>(var value) -> throw new AssertionError(value);
            case Filled.Wanting<T>(var problems) -> problems;
        };
    }
}
