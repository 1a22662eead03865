package uk.comity.matters.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.Entry;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.matters.OnPaper;
import uk.comity.matters.inspection.InspectionAct.Capacity;
import uk.comity.matters.inspection.InspectionAct.Conclusion;
import uk.comity.matters.inspection.InspectionAct.Form;
import uk.comity.matters.inspection.InspectionAct.Sort;
import uk.comity.matters.inspection.InspectionEntry.Acceptance;

/** What entries make of a request, and whose turn it then is. */
class InspectionTurnsTest {

    private static final FolioId FOLIO = new FolioId("inspection", "k1");
    private static final PersonId HESPER = new PersonId("hesper-quayle");
    private static final PersonId OFFICER = new PersonId("nell-harkaway");
    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
    private static final InspectionEntry ASKED = new InspectionEntry.Asked(
            Sort.SEE,
            HESPER,
            "paper/p1",
            "The lease",
            "",
            Capacity.COUNCIL_BUSINESS,
            "",
            "",
            "",
            Optional.empty(),
            List.of(),
            List.of());
    private static final DeskEntry.Referred TO_THE_MEETING = new DeskEntry.Referred(
            "inspection.dispute",
            "some-norm",
            List.of("4.9b"),
            List.of(new DeskEntry.RungOf(List.of("meeting-responsible"), List.of(), "decides")),
            0);

    private final OnPaper paper = new OnPaper();

    @Test
    void what_the_protocol_holds_waits_and_can_be_asked_again() {
        var held = after(ASKED, answered("held"));

        assertThat(held.state()).isEqualTo(State.HELD);
        assertThat(Turns.of(held.state(), new InspectionAct.Explain("My ward.", "")))
                .isEqualTo(new Turns.Turn.Of(Turns.Who.MEMBER));
        assertThat(Turns.of(held.state(), new InspectionAct.Dispute("No."))).isInstanceOf(Turns.Turn.Nobodys.class);
    }

    @Test
    void what_the_protocol_refuses_can_be_disputed_or_narrowed() {
        var refused = after(ASKED, answered("refused"));

        assertThat(refused.refusal().orElseThrow().by()).isEmpty();
        assertThat(Turns.of(refused.state(), new InspectionAct.Dispute("No.")))
                .isEqualTo(new Turns.Turn.Of(Turns.Who.MEMBER));
        assertThat(Turns.of(refused.state(), new InspectionAct.Narrow("", "Page 3")))
                .isEqualTo(new Turns.Turn.Of(Turns.Who.MEMBER));
    }

    @Test
    void a_decision_on_a_dispute_counts_as_heard_and_asking_anew_starts_at_the_foot_of_the_ladder() {
        var disputed = after(ASKED, answered("referred"), no(), new InspectionEntry.Disputed("No."), TO_THE_MEETING);
        assertThat(disputed.state()).isEqualTo(State.DISPUTED);
        assertThat(disputed.argument().referral()).hasValue(TO_THE_MEETING);

        var decided = after(
                ASKED,
                answered("referred"),
                no(),
                new InspectionEntry.Disputed("No."),
                TO_THE_MEETING,
                determined(Conclusion.NOT_FOUND));
        assertThat(decided.state()).isEqualTo(State.REFUSED);
        assertThat(decided.argument().heard()).isEqualTo(1);

        var again = after(
                ASKED,
                answered("referred"),
                no(),
                new InspectionEntry.Disputed("No."),
                TO_THE_MEETING,
                determined(Conclusion.NOT_FOUND),
                ASKED);
        assertThat(again.argument().heard()).isZero();
    }

    @Test
    void a_grant_runs_once_its_terms_are_agreed_to_and_until_its_last_day() {
        var until = LocalDate.of(2026, 11, 10);
        var shown = new InspectionEntry.Shown(
                Form.READING, Optional.of(until), "Not to be copied.", "the need to know", Acceptance.NEEDED);

        assertThat(grant(after(ASKED, shown)).runs(until)).isFalse();
        var agreed = grant(after(ASKED, shown, new InspectionEntry.Accepted("")));
        assertThat(agreed.runs(until)).isTrue();
        assertThat(agreed.runs(until.plusDays(1))).isFalse();
        assertThat(after(ASKED, shown, new InspectionEntry.TakenBack("Counsel asks."))
                        .grant())
                .isEmpty();
    }

    @Test
    void a_running_grant_is_found_for_that_member_and_that_document_alone() {
        var shown = new InspectionEntry.Shown(
                Form.READING, Optional.empty(), "", "the protocol's own rules (4.6e)", Acceptance.NOT_NEEDED);
        paper.enter(FOLIO, HESPER, NOON, List.of(ASKED, answered("permitted"), shown));
        var requests = new Requests();
        var here = new uk.comity.acts.Surroundings(paper, NOON);

        assertThat(requests.running(here, HESPER, new FolioId("paper", "p1")))
                .hasValueSatisfying(grant -> assertThat(grant.right()).contains("4.6e"));
        assertThat(requests.running(here, OFFICER, new FolioId("paper", "p1"))).isEmpty();
        assertThat(requests.running(here, HESPER, new FolioId("paper", "p2"))).isEmpty();
        paper.enter(FOLIO, OFFICER, NOON, List.of(new InspectionEntry.TakenBack("Counsel asks.")));
        assertThat(requests.running(here, HESPER, new FolioId("paper", "p1"))).isEmpty();
    }

    private Inspection after(Entry... entries) {
        var now = Inspection.blank(FOLIO);
        for (var entry : entries) {
            now = Folding.fold(now, entry, paper.enter(FOLIO, OFFICER, NOON, List.of(entry)));
        }
        return now;
    }

    private static Inspection.Grant grant(Inspection it) {
        return it.grant().orElseThrow();
    }

    private static InspectionEntry answered(String answer) {
        return new InspectionEntry.Answered(answer, "", List.of(), List.of(), List.of());
    }

    private static InspectionEntry no() {
        return new InspectionEntry.Refused("It is a draft.", "");
    }

    private static InspectionEntry determined(Conclusion conclusion) {
        return new InspectionEntry.Determined(
                conclusion, "So decided.", Optional.empty(), "", "Minute 14", "meeting-responsible");
    }
}
