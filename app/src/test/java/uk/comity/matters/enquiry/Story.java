package uk.comity.matters.enquiry;

import static uk.comity.matters.Council.HESPER;
import static uk.comity.matters.Council.JUNIOR_PLANNER;
import static uk.comity.matters.Council.NOON;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import uk.comity.acts.Decision;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.Entry;
import uk.comity.acts.FolioId;
import uk.comity.acts.Kind;
import uk.comity.acts.PersonId;
import uk.comity.acts.Ruling;
import uk.comity.acts.Submission;
import uk.comity.acts.Surroundings;
import uk.comity.matters.Council;
import uk.comity.matters.OnPaper;
import uk.comity.matters.Restrictions;
import uk.comity.matters.enquiry.EnquiryAct.Addressee;
import uk.comity.matters.enquiry.EnquiryAct.Capacity;
import uk.comity.matters.enquiry.EnquiryAct.Raise;
import uk.comity.matters.enquiry.EnquiryAct.Subject;
import uk.comity.matters.enquiry.EnquiryAct.Visibility;
import uk.comity.register.Register;

/** One enquiry in the invented council, act by act, without a desk. */
final class Story {

    static final FolioId FOLIO = new FolioId("enquiry", "e1");
    static final DeskEntry.RungOf MONITORING_OFFICER_DECIDES =
            new DeskEntry.RungOf(List.of("monitoring-officer"), List.of(), "decides");
    static final DeskEntry.RungOf CHIEF_EXECUTIVE_DECIDES_AFTER_THE_LEADER =
            new DeskEntry.RungOf(List.of("chief-executive"), List.of("group-leader-of-member"), "decides");
    static final DeskEntry.RungOf MONITORING_OFFICER_DISCUSSES =
            new DeskEntry.RungOf(List.of("monitoring-officer"), List.of("group-leader-of-member"), "discusses");

    private final Register register = Council.register();
    private final OnPaper paper = new OnPaper();
    private final EnquiryKind kind;
    private Enquiry now = Enquiry.blank(FOLIO);
    private List<Ruling.Owed> owed = List.of();
    private Instant clock = NOON;

    Story() {
        this((_, _, _) -> new Restrictions.Reach(false, false, false, "the record of contact"));
    }

    Story(Restrictions restrictions) {
        kind = new EnquiryKind(_ -> register, restrictions);
    }

    static Raise question(PersonId member, Addressee addressee) {
        return new Raise(
                "Drains in Culver Lane",
                "When is the survey?",
                member,
                addressee,
                Capacity.CONSTITUENT,
                Subject.SERVICE,
                "",
                Visibility.ONLY_ME,
                "",
                Optional.empty());
    }

    /** Ten working days for the answer, and twice five more if the member agrees, by clause B; the clock stops for a reply. */
    static final Ruling.Owed TEN_DAYS_AND_MORE = owed(List.of("member-asking"));

    static Ruling.Owed owed(List<String> consent) {
        return new Ruling.Owed(
                "answer-in-ten-days",
                List.of("B"),
                "Answers come in ten working days.",
                "officer-asked",
                "member-asking",
                "enquiry.answer",
                "10 working days",
                "must",
                "",
                "enquiry.acknowledge",
                "expected-date",
                "",
                "",
                "",
                Optional.of(new Ruling.MoreTime("5 working days", 2, consent)));
    }

    /** Hesper asks Nell, and the protocol raises this duty. */
    static Story raised(Ruling.Owed duty) {
        var story = new Story();
        story.owed = List.of(duty);
        story.did(HESPER, question(HESPER, Addressee.officer(JUNIOR_PLANNER)));
        story.owed = List.of();
        return story;
    }

    /** Goes on at another time. */
    Story at(Instant time) {
        clock = time;
        return this;
    }

    /** Hesper asks Nell. */
    static Story raised() {
        return new Story().did(HESPER, question(HESPER, Addressee.officer(JUNIOR_PLANNER)));
    }

    Story did(PersonId actor, EnquiryAct act) {
        enter(actor, entries(decide(actor, act)));
        return this;
    }

    /** What the desk does when the protocol sends the question up this ladder. */
    Story sentUp(PersonId actor, EnquiryAct act, DeskEntry.RungOf... ladder) {
        var entries = new ArrayList<>(entries(hearing().refer(now, act, submission(actor, Optional.empty(), act))));
        entries.add(new DeskEntry.Referred(
                act.name(),
                "some-norm",
                List.of("4.2f"),
                List.of(ladder),
                hearing().rung(now, act)));
        enter(actor, entries);
        return this;
    }

    Decision decide(PersonId actor, EnquiryAct act) {
        return hearing().decide(now, act, submission(actor, Optional.empty(), act));
    }

    Decision decideInNameOf(PersonId member, PersonId actor, EnquiryAct act) {
        return hearing().decide(now, act, submission(actor, Optional.of(member), act));
    }

    void enter(PersonId actor, List<? extends Entry> entries) {
        var entered = paper.enter(FOLIO, actor, clock, List.copyOf(entries), owed);
        entries.forEach(entry -> now = kind.fold(now, entry, entered));
    }

    /** Everything that was entered, in order. */
    List<Entry> entered() {
        return paper.list(FOLIO).stream().flatMap(one -> one.entries().stream()).toList();
    }

    Enquiry now() {
        return now;
    }

    Kind.Hearing<EnquiryAct, Enquiry> hearing() {
        return kind.hear(new Surroundings(paper, clock));
    }

    Submission submission(PersonId actor, Optional<PersonId> inNameOf, EnquiryAct act) {
        return new Submission(new UUID(0, 1), actor, inNameOf, clock, FOLIO, OptionalLong.empty(), "", Map.of(), act);
    }

    static List<Entry> entries(Decision decision) {
        return switch (decision) {
            case Decision.Enter(var entries) -> entries;
            case Decision.OutOfTurn(var sentence) -> throw new AssertionError(sentence);
        };
    }
}
