package uk.comity.matters.enquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.comity.acts.Course;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.matters.enquiry.Enquiry.Argument;
import uk.comity.matters.enquiry.Enquiry.Handling;
import uk.comity.matters.enquiry.EnquiryAct.Addressee;
import uk.comity.matters.enquiry.EnquiryAct.Capacity;
import uk.comity.matters.enquiry.EnquiryAct.Conclusion;
import uk.comity.matters.enquiry.EnquiryAct.Ground;
import uk.comity.matters.enquiry.EnquiryAct.Subject;
import uk.comity.matters.enquiry.EnquiryAct.Visibility;

/** The course that an enquiry can take, read off the table of turns and off what each entry makes of it. */
final class EnquiryCourse {

    private static final String TEXT = "…";
    private static final PersonId SOMEBODY = new PersonId("somebody");
    private static final LocalDate DAY = LocalDate.EPOCH;

    /** An act, and what it can enter. */
    private record Step(EnquiryAct act, List<EnquiryEntry> enters) {
        Step(EnquiryAct act, EnquiryEntry... enters) {
            this(act, List.of(enters));
        }
    }

    private static final EnquiryEntry.Raised RAISED = new EnquiryEntry.Raised(
            TEXT,
            TEXT,
            SOMEBODY,
            Optional.empty(),
            SOMEBODY,
            TEXT,
            Capacity.COUNCIL_BUSINESS,
            Subject.SERVICE,
            "",
            Visibility.ONLY_ME,
            "",
            "",
            Optional.empty());

    private static final List<Step> STEPS = List.of(
            new Step(
                    new EnquiryAct.Raise(
                            TEXT,
                            TEXT,
                            SOMEBODY,
                            Addressee.department(TEXT),
                            Capacity.COUNCIL_BUSINESS,
                            Subject.SERVICE,
                            "",
                            Visibility.ONLY_ME,
                            "",
                            Optional.empty()),
                    RAISED),
            new Step(
                    new EnquiryAct.Redirect(SOMEBODY, TEXT),
                    new EnquiryEntry.Redirected(SOMEBODY, SOMEBODY, TEXT, TEXT)),
            new Step(new EnquiryAct.SeekAdvice(SOMEBODY, TEXT), new EnquiryEntry.AdviceSought(SOMEBODY, TEXT)),
            new Step(new EnquiryAct.Acknowledge(DAY, TEXT), new EnquiryEntry.Acknowledged(DAY, TEXT)),
            new Step(new EnquiryAct.ReportProgress(TEXT), new EnquiryEntry.ProgressReported(TEXT)),
            new Step(new EnquiryAct.AskMember(TEXT), new EnquiryEntry.MemberAsked(TEXT)),
            new Step(new EnquiryAct.Reply(TEXT), new EnquiryEntry.Replied(TEXT)),
            new Step(new EnquiryAct.Answer(TEXT), new EnquiryEntry.Answered(TEXT)),
            new Step(
                    new EnquiryAct.Refuse(Ground.OTHER, TEXT),
                    new EnquiryEntry.Refused(Ground.OTHER, TEXT),
                    new EnquiryEntry.RefusalProposed(Ground.OTHER, TEXT)),
            new Step(new EnquiryAct.Dispute(TEXT), new EnquiryEntry.Disputed(TEXT)),
            new Step(new EnquiryAct.Consult(TEXT, SOMEBODY, TEXT), new EnquiryEntry.Consulted(TEXT, SOMEBODY, TEXT)),
            new Step(
                    new EnquiryAct.Determine(Conclusion.UPHOLD, TEXT),
                    Arrays.stream(Conclusion.values())
                            .map(conclusion -> new EnquiryEntry.Determined(conclusion, TEXT, TEXT))
                            .toArray(EnquiryEntry[]::new)),
            new Step(new EnquiryAct.Withdraw(TEXT), new EnquiryEntry.Withdrawn(TEXT)),
            new Step(new EnquiryAct.Close(TEXT), new EnquiryEntry.Closed(TEXT)),
            new Step(new EnquiryAct.Reopen(TEXT), new EnquiryEntry.Reopened(TEXT)),
            new Step(
                    new EnquiryAct.AskForExtension(TEXT),
                    new EnquiryEntry.ExtensionAsked(TEXT),
                    new EnquiryEntry.ExtensionAgreed(TEXT, TEXT, List.of(), TEXT)),
            new Step(
                    new EnquiryAct.AgreeExtension(TEXT), new EnquiryEntry.ExtensionAgreed(TEXT, TEXT, List.of(), TEXT)),
            new Step(new EnquiryAct.DeclineExtension(TEXT), new EnquiryEntry.ExtensionDeclined(TEXT)));

    private EnquiryCourse() {}

    static Course course() {
        return new Course(
                "An enquiry",
                Arrays.stream(State.values())
                        .map(state -> new Course.Stage(state.title(), state.sentence(), moves(state)))
                        .toList());
    }

    private static List<Course.Move> moves(State state) {
        var moves = new ArrayList<Course.Move>();
        for (var step : STEPS) {
            if (Turns.of(state, step.act()) instanceof Turns.Turn.Of(var who)) {
                moves.add(new Course.Move(step.act().name(), who.title(), leadsTo(state, step)));
            }
        }
        return moves;
    }

    private static List<String> leadsTo(State state, Step step) {
        return step.enters().stream()
                .flatMap(entry -> Stream.of(Optional.<LocalDate>empty(), Optional.of(DAY))
                        .map(expected -> after(state, expected, entry)))
                .map(State::title)
                .distinct()
                .toList();
    }

    private static State after(State state, Optional<LocalDate> expected, EnquiryEntry entry) {
        var before = new Enquiry(
                new FolioId("enquiry", "any"),
                state,
                state == State.NEW ? Optional.empty() : Optional.of(RAISED),
                Optional.of(SOMEBODY),
                new Handling(Optional.of(SOMEBODY), TEXT, List.of(), List.of(), expected),
                Optional.empty(),
                Argument.NONE,
                MoreTime.NONE);
        return Folding.fold(before, entry, SOMEBODY).state();
    }
}
