package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.comity.acts.FolioId;
import uk.comity.acts.Outcome;
import uk.comity.acts.PersonId;
import uk.comity.acts.Ruling;
import uk.comity.acts.Submission;
import uk.comity.councils.Council;
import uk.comity.matters.inspection.InspectionAct;
import uk.comity.matters.inspection.InspectionAct.Capacity;
import uk.comity.matters.inspection.InspectionAct.Conclusion;
import uk.comity.matters.inspection.InspectionAct.View;
import uk.comity.matters.inspection.InspectionKind;
import uk.comity.norms.FactValue;
import uk.comity.views.FolioLine;

/** Requests to see a document at a whole council's desk, on a real PostgreSQL. */
class InspectionDeskTest {

    private static final PersonId MEMBER = SmallCouncil.QUAYLE;
    private static final PersonId OTHER = SmallCouncil.LINDQVIST;
    private static final PersonId OFFICER = SmallCouncil.HEAD;
    private static final PersonId MONITOR = SmallCouncil.MONITOR;

    private static final Map<String, FactValue> A_CONFIDENTIAL_REPORT = facts(
            "paper-business", "past-meeting",
            "paper-kind", "report",
            "paper-class", "confidential",
            "paper-is-published", "no",
            "paper-is-another-groups", "no",
            "paper-is-closed-by-nature", "no",
            "showing-it-early-could-harm", "no",
            "paper-tells-of-third-parties", "no",
            "paper-is-advice-to-another-member", "no",
            "access-may-breach-data-law", "no",
            "asker-sits-on-the-body", "no",
            "asker-is-in-the-administration", "no",
            "asker-speaks-for-the-opposition", "no",
            "paper-is-available", "yes");

    /** The act that begins the request. */
    private final UUID first = UUID.randomUUID();

    private final FolioId folio = FolioId.begunBy(first, MEMBER, "inspection");

    @Test
    void what_the_protocol_opens_of_a_described_document_waits_for_the_officer_who_finds_it() {
        var council = under("east-northamptonshire");

        var outcome = asks(council, "The report on the depot", "", A_CONFIDENTIAL_REPORT);

        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(ruling(outcome).because()).map(Ruling.Line::clauses).hasValue(List.of("4.6e"));
        assertThat(line(council, MEMBER).state()).isEqualTo("with the officer");
        assertThat(menu(council, OFFICER)).contains("inspection.identify").doesNotContain("inspection.show");
        assertThat(menu(council, MEMBER)).doesNotContain("inspection.identify");
    }

    @Test
    void the_answer_lists_every_way_that_was_tried_with_its_clause() {
        var outcome = asks(under("east-northamptonshire"), "The report on the depot", "", A_CONFIDENTIAL_REPORT);

        assertThat(ruling(outcome).routes())
                .map(Ruling.Tried::way)
                .containsExactly("public", "statute", "membership", "scrutiny", "protocol", "need-to-know");
        assertThat(said(outcome, "statute")).isEqualTo("does-not-reach");
        assertThat(said(outcome, "membership")).isEqualTo("does-not-reach");
        assertThat(said(outcome, "protocol")).isEqualTo("opens");
        assertThat(steps(outcome, "scrutiny")).anySatisfy(step -> {
            assertThat(step.clauses()).containsExactly("4.6c");
            assertThat(step.because())
                    .anyMatch(because -> because.startsWith("the member does not sit on a scrutiny committee"));
        });
    }

    @Test
    void a_request_that_is_held_waits_in_its_folio_and_goes_on_once_the_advice_is_there() {
        var council = under("draft-district");

        var held = asks(council, "The report on the depot", "", A_CONFIDENTIAL_REPORT);

        assertThat(held).isInstanceOf(Outcome.Held.class);
        assertThat(ruling(held).needs()).map(Ruling.Need::fact).containsExactly("access-advice-is-on-file");
        assertThat(line(council, MEMBER).state()).isEqualTo("waiting");
        var sought = perform(council, MEMBER, new InspectionAct.SeekAdvice("May I see it?"), Map.of());
        assertThat(sought)
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(council.reading()
                                        .notices()
                                        .toldOf(done.receipt().index()))
                                .contains(MONITOR));
        assertThat(perform(council, OFFICER, new InspectionAct.Advise(View.SHOW, "Yes."), Map.of()))
                .isInstanceOfSatisfying(
                        Outcome.OutOfTurn.class, no -> assertThat(no.sentence()).contains("Monitoring Officer"));
        done(council, MONITOR, new InspectionAct.Advise(View.SHOW, "It may be shown."));
        var again = asks(council, "", "", Map.of());
        assertThat(again).isInstanceOf(Outcome.Done.class);
        assertThat(line(council, MEMBER).state()).isEqualTo("with the officer");
    }

    @Test
    void nobody_else_learns_of_a_request() {
        var council = under("draft-district");
        asks(council, "The report on the depot", "", A_CONFIDENTIAL_REPORT);

        assertThat(find(council, OTHER)).isEmpty();
    }

    @Test
    void a_request_at_large_is_asked_about_then_refused_and_a_narrower_one_goes_on() {
        var council = under("county");

        var asked = asks(council, "Anything in the archive", "", A_CONFIDENTIAL_REPORT);
        assertThat(ruling(asked).needs()).map(Ruling.Need::fact).contains("asks-at-large");
        var refused = asks(council, "", "", facts("asks-at-large", "yes"));
        assertThat(refused).isInstanceOf(Outcome.Refused.class);
        assertThat(ruling(refused).because()).map(Ruling.Line::clauses).hasValue(List.of("5.8b"));
        assertThat(ruling(refused).instead()).isPresent();
        done(council, MEMBER, new InspectionAct.Narrow("", "The lease of the depot"));
        var narrower = asks(council, "", "", Map.of());
        assertThat(ruling(narrower).needs()).map(Ruling.Need::fact).containsExactly("reasons-are-specific");
    }

    @Test
    void many_requests_without_a_reason_are_talked_over_and_a_reason_leads_on() {
        var council = under("county");
        for (var i = 1; i < 10; i++) {
            var one = begins(council, "The lease of house " + i, "");
            assertThat(ruling(one).needs()).map(Ruling.Need::fact).doesNotContain("asks-at-large");
        }

        var tenth = asks(council, "The lease of house 10", "", A_CONFIDENTIAL_REPORT);
        assertThat(tenth).isInstanceOf(Outcome.Held.class);
        assertThat(ruling(tenth).needs()).map(Ruling.Need::fact).contains("asks-at-large");
        done(council, MEMBER, new InspectionAct.Explain("A resident of my division lives there.", ""));
        var again = asks(council, "", "", Map.of());
        assertThat(again).isNotInstanceOf(Outcome.Held.class).isNotInstanceOf(Outcome.Refused.class);
    }

    @Test
    void ten_requests_each_with_a_reason_of_its_own_are_ten_requests() {
        var council = under("county");
        for (var i = 1; i <= 10; i++) {
            var one = begins(council, "The lease of house " + i, "Resident " + i + " of my division asks me.");
            assertThat(one).isNotInstanceOf(Outcome.Held.class).isNotInstanceOf(Outcome.Refused.class);
        }
    }

    private Outcome begins(Council council, String words, String purpose) {
        var actId = UUID.randomUUID();
        return council.desk()
                .perform(new Submission(
                        actId,
                        MEMBER,
                        Optional.empty(),
                        council.now(),
                        FolioId.begunBy(actId, MEMBER, "inspection"),
                        OptionalLong.empty(),
                        "",
                        A_CONFIDENTIAL_REPORT,
                        new InspectionAct.Request(
                                MEMBER, "", words, "housing", Capacity.COUNCIL_BUSINESS, purpose, "")));
    }

    @Test
    void a_dispute_goes_up_to_a_meeting_and_ends_there() {
        var council = under("east-northamptonshire");
        var draft = new HashMap<>(A_CONFIDENTIAL_REPORT);
        draft.put("paper-kind", FactValue.of("draft"));
        assertThat(asks(council, "The draft on the depot", "", draft)).isInstanceOf(Outcome.Held.class);
        done(council, MEMBER, new InspectionAct.Explain("A resident of my ward is affected.", ""));

        assertThat(asks(council, "", "", Map.of())).isInstanceOf(Outcome.Referred.class);
        assertThat(perform(council, MONITOR, determined(Conclusion.NOT_FOUND, ""), Map.of()))
                .isInstanceOf(Outcome.Refused.class);
        done(council, OFFICER, determined(Conclusion.NOT_FOUND, ""));
        assertThat(line(council, MEMBER).state()).isEqualTo("declined");
        assertThat(perform(council, MEMBER, new InspectionAct.Dispute("I do need it."), Map.of()))
                .isInstanceOf(Outcome.Referred.class);
        var clerk = SmallCouncil.SUPPORT;
        assertThat(perform(council, clerk, determined(Conclusion.FOUND, "Minute 14"), Map.of()))
                .isInstanceOfSatisfying(
                        Outcome.OutOfTurn.class, no -> assertThat(no.sentence()).contains("agenda"));
    }

    @Test
    void nobody_is_left_to_review_what_the_monitoring_officer_decided_at_once() {
        var council = under("county");
        var exempt = new HashMap<>(A_CONFIDENTIAL_REPORT);
        exempt.put("paper-class", FactValue.of("exempt"));
        exempt.put("exempt-paragraph", FactValue.of("crime"));
        assertThat(asks(council, "The report on the fraud", "A resident of my ward is affected.", exempt))
                .isInstanceOf(Outcome.Referred.class);
        done(council, MONITOR, determined(Conclusion.NOT_FOUND, ""));

        var again = perform(council, MEMBER, new InspectionAct.Dispute("I do need it."), Map.of());

        assertThat(again).isInstanceOf(Outcome.Refused.class);
        assertThat(ruling(again).instead())
                .hasValueSatisfying(said -> assertThat(said).contains("no further step"));
    }

    private static Council under(String pack) {
        return SmallCouncil.under(Commands.onAFreshInstallation().hall().add("trial", "Trial Council", "#00625a"), pack)
                .council();
    }

    private static InspectionAct determined(Conclusion conclusion, String minute) {
        return new InspectionAct.Determine(conclusion, "That is the decision.", Optional.empty(), "", minute);
    }

    private Outcome asks(Council council, String words, String purpose, Map<String, FactValue> declared) {
        return perform(
                council,
                MEMBER,
                new InspectionAct.Request(MEMBER, "", words, "housing", Capacity.COUNCIL_BUSINESS, purpose, ""),
                declared);
    }

    private void done(Council council, PersonId actor, InspectionAct act) {
        assertThat(perform(council, actor, act, Map.of())).isInstanceOf(Outcome.Done.class);
    }

    private Outcome perform(Council council, PersonId actor, InspectionAct act, Map<String, FactValue> declared) {
        return council.desk()
                .perform(new Submission(
                        find(council, MEMBER).isPresent() ? UUID.randomUUID() : first,
                        actor,
                        Optional.empty(),
                        council.now(),
                        folio,
                        OptionalLong.empty(),
                        "",
                        declared,
                        act));
    }

    /** What is offered to somebody. */
    private List<String> menu(Council council, PersonId actor) {
        var kind = council.law().kinds().all().stream()
                .filter(InspectionKind.class::isInstance)
                .map(InspectionKind.class::cast)
                .findFirst()
                .orElseThrow();
        var opened = council.desk().open(kind, folio, actor, council.now()).orElseThrow();
        return opened.hearing().menu(opened.position(), actor).stream()
                .map(InspectionAct::name)
                .toList();
    }

    private FolioLine line(Council council, PersonId reader) {
        return find(council, reader).orElseThrow();
    }

    private Optional<FolioLine> find(Council council, PersonId reader) {
        return council.as(reader, standing -> council.reading().views().lists().find(standing, folio));
    }

    private static Ruling ruling(Outcome outcome) {
        return outcome.findRuling().orElseThrow(() -> new AssertionError(outcome));
    }

    private static String said(Outcome outcome, String way) {
        return tried(outcome, way).said();
    }

    private static List<Ruling.Step> steps(Outcome outcome, String way) {
        return tried(outcome, way).steps();
    }

    private static Ruling.Tried tried(Outcome outcome, String way) {
        return ruling(outcome).routes().stream()
                .filter(one -> one.way().equals(way))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, FactValue> facts(String... namesAndValues) {
        var facts = new HashMap<String, FactValue>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            facts.put(
                    namesAndValues[i],
                    Stream.of("yes", "no").anyMatch(value::equals)
                            ? FactValue.of(value.equals("yes"))
                            : FactValue.of(value));
        }
        return Map.copyOf(facts);
    }
}
