package uk.comity.matters.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.comity.acts.Decision;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.Entry;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.acts.Ruling;
import uk.comity.acts.Submission;
import uk.comity.matters.Telling;
import uk.comity.matters.inspection.InspectionAct.Conclusion;
import uk.comity.matters.inspection.InspectionAct.Form;
import uk.comity.matters.inspection.InspectionAct.Sort;
import uk.comity.matters.inspection.InspectionEntry.Acceptance;
import uk.comity.matters.inspection.InspectionEntry.Asked;

/** What each act would enter, once the table says whose turn it is. */
record Deciding(Parties parties, Asking asking) {

    Decision decide(Inspection it, InspectionAct act, Submission submission) {
        return switch (Turns.of(it.state(), act)) {
            case Turns.Turn.Nobodys nobodys -> Decision.outOfTurn(nobodys.sentence());
            case Turns.Turn.Of(Turns.Who who) ->
                barredName(submission)
                        .or(() -> parties.bar(it, who, submission.actor(), submission.inNameOf()))
                        .map(Decision::outOfTurn)
                        .orElseGet(() -> enter(it, act, submission));
        };
    }

    /** Whether it is this person's turn for an act, whatever the act itself says. */
    boolean isTurnOf(Inspection it, InspectionAct act, Submission submission) {
        return switch (Turns.of(it.state(), act)) {
            case Turns.Turn.Nobodys _ -> false;
            case Turns.Turn.Of(Turns.Who who) ->
                barredName(submission)
                        .or(() -> parties.bar(it, who, submission.actor(), submission.inNameOf()))
                        .isEmpty();
        };
    }

    /** What is entered when the protocol gives the question to an office. */
    Decision refer(Inspection it, InspectionAct act, Submission submission) {
        var decided = decide(it, act, submission);
        return switch (decided) {
            case Decision.OutOfTurn _ -> decided;
            case Decision.Enter _ ->
                switch (act) {
                    case InspectionAct.Request _,
                            InspectionAct.RequestCopy _,
                            InspectionAct.AttendExempt _,
                            InspectionAct.Dispute _ -> decided;
                    case InspectionAct.Refuse(var reasons, var statement) ->
                        Decision.enter(new InspectionEntry.RefusalProposed(reasons, statement));
                    case InspectionAct.Explain _,
                            InspectionAct.Narrow _,
                            InspectionAct.Identify _,
                            InspectionAct.FindTooBroad _,
                            InspectionAct.SeekAdvice _,
                            InspectionAct.Advise _,
                            InspectionAct.SettleConfidence _,
                            InspectionAct.Consult _,
                            InspectionAct.Show _,
                            InspectionAct.Accept _,
                            InspectionAct.PutOnAgenda _,
                            InspectionAct.Determine _,
                            InspectionAct.TakeBack _,
                            InspectionAct.Withdraw _ ->
                        Decision.outOfTurn("The protocol gives this question to an office first. Ask that office.");
                };
        };
    }

    /** What comes of a request now that the protocol has answered it: where it opens the document by itself, that is shown. */
    List<Entry> answered(Inspection it, List<Entry> decided, Ruling ruling) {
        if (decided.isEmpty() || !(decided.getFirst() instanceof Asked asked)) {
            return switch (ruling.answer()) {
                case "refused", "held" -> List.of();
                default -> decided;
            };
        }
        var all = new ArrayList<Entry>(decided);
        var right = Right.of(ruling);
        all.add(new InspectionEntry.Answered(
                ruling.answer(),
                right.words(),
                ruling.because().map(Ruling.Line::clauses).orElse(List.of()),
                ruling.needs().stream().map(Ruling.Need::fact).toList(),
                right.law()));
        if (opens(it, asked, ruling)) {
            all.add(new InspectionEntry.Shown(
                    asked.sort() == Sort.COPY ? Form.COPY : Form.READING,
                    Optional.empty(),
                    "",
                    right.words(),
                    Acceptance.NOT_NEEDED));
        }
        return all;
    }

    /**
     * Whether the answer alone shows it. A hold that was met by somebody's reasons is for the officer to weigh, as is advice
     * against it; and what is only described must be found first.
     */
    private static boolean opens(Inspection it, Asked asked, Ruling ruling) {
        return ruling.answer().equals("permitted")
                && ruling.because()
                        .filter(line -> line.effect().equals("permit"))
                        .isPresent()
                && !it.file().advisesAgainst()
                && (asked.sort() == Sort.STAY || !asked.paper().isBlank());
    }

    private Optional<String> barredName(Submission submission) {
        return submission
                .inNameOf()
                .filter(member -> !parties.offices()
                        .register()
                        .actsFor(submission.actor(), member, parties.offices().day()))
                .map(member -> parties.name(submission.actor()) + " is not entered as support staff of "
                        + parties.name(member) + ", so cannot act in that name.");
    }

    private Decision enter(Inspection it, InspectionAct act, Submission submission) {
        return switch (act) {
            case InspectionAct.Request _, InspectionAct.RequestCopy _, InspectionAct.AttendExempt _ ->
                ask(it, asking.read(it, act, submission).orElseThrow(), submission);
            case InspectionAct.Explain(var purpose, var scrutinises) ->
                said(purpose, "Say why your duties as a member call for it.")
                        .orElse(Decision.enter(new InspectionEntry.Explained(purpose, scrutinises)));
            case InspectionAct.Narrow to -> narrow(it, to);
            case InspectionAct.Identify(var paper) -> identify(it, paper);
            case InspectionAct.FindTooBroad(var why, var suggestion) ->
                said(why, "Say why it is too broad, so that the member can ask for less.")
                        .orElse(Decision.enter(new InspectionEntry.FoundTooBroad(why, suggestion)));
            case InspectionAct.SeekAdvice(var question) -> Decision.enter(new InspectionEntry.AdviceSought(question));
            case InspectionAct.Advise(var view, var advice) ->
                said(advice, "Write the advice down.")
                        .orElse(Decision.enter(new InspectionEntry.Advised(view, advice)));
            case InspectionAct.SettleConfidence(var confidence, var note) ->
                Decision.enter(new InspectionEntry.ConfidenceSettled(confidence, note));
            case InspectionAct.Consult heard -> consult(it, heard);
            case InspectionAct.Refuse(var reasons, var statement) ->
                said(reasons, "Give the reasons: the member may take them further.")
                        .orElse(Decision.enter(new InspectionEntry.Refused(reasons, statement)));
            case InspectionAct.Show show -> show(it, show);
            case InspectionAct.Accept(var note) ->
                it.grant().filter(grant -> grant.still() == Acceptance.NEEDED).isPresent()
                        ? Decision.enter(new InspectionEntry.Accepted(note))
                        : Decision.outOfTurn("You need not agree to anything before you read it.");
            case InspectionAct.Dispute(var why) -> Decision.enter(new InspectionEntry.Disputed(why));
            case InspectionAct.PutOnAgenda agenda -> agenda(it, agenda);
            case InspectionAct.Determine end -> determine(it, end, submission.actor());
            case InspectionAct.TakeBack(var why) ->
                said(why, "Say why it is taken back: the member is told.")
                        .orElse(Decision.enter(new InspectionEntry.TakenBack(why)));
            case InspectionAct.Withdraw(var why) -> Decision.enter(new InspectionEntry.Withdrawn(why));
        };
    }

    private Decision ask(Inspection it, Asked asked, Submission submission) {
        var runs = it.state() == State.SHOWN
                && it.grant()
                        .filter(grant -> !grant.hasLapsed(parties.offices().day()))
                        .isPresent();
        return runs
                ? Decision.outOfTurn("It was shown already. Read it; you need not ask again.")
                : asking.bar(it, asked, submission).map(Decision::outOfTurn).orElseGet(() -> Decision.enter(asked));
    }

    private Decision narrow(Inspection it, InspectionAct.Narrow to) {
        if (to.paper().isBlank() && to.words().isBlank()) {
            return Decision.outOfTurn("Name the document that you need, or describe it.");
        }
        if (it.request().sort() == Sort.STAY) {
            return Decision.outOfTurn("This is a request to stay in a meeting. There is no document to name.");
        }
        return to.paper().isBlank() || asking.mayName(it, it.member(), to.paper())
                ? Decision.enter(new InspectionEntry.Narrowed(to.paper(), to.words()))
                : Decision.outOfTurn(Asking.NO_SUCH);
    }

    private Decision identify(Inspection it, String paper) {
        if (it.request().sort() == Sort.STAY) {
            return Decision.outOfTurn("This is a request to stay in a meeting. There is no document to find.");
        }
        return FolioId.find(paper)
                .filter(folio -> asking.isThere(paper))
                .map(folio -> Decision.enter(new InspectionEntry.Identified(folio.toString())))
                .orElseGet(
                        () -> Decision.outOfTurn(
                                "\"" + paper
                                        + "\" is no document that this member could be shown. Give the number of one, such as paper/3k4v."));
    }

    private Decision show(Inspection it, InspectionAct.Show show) {
        var byProtocol = it.refusal().filter(no -> no.by().isEmpty()).isPresent();
        if (byProtocol || (it.state() == State.DISPUTED && parties.now(it).isPresent())) {
            return Decision.outOfTurn(
                    "It is not the officer's to show. " + it.state().sentence());
        }
        if (it.request().sort() != Sort.STAY && parties.paper(it).isEmpty()) {
            return Decision.outOfTurn("It is not known yet which document is meant. Find it first, then show it.");
        }
        if (show.until().filter(day -> day.isBefore(parties.offices().day())).isPresent()) {
            return Decision.outOfTurn(
                    Telling.date(show.until().orElseThrow()) + " has passed. Give a later day, or none.");
        }
        var decided = it.state() == State.TO_BE_SHOWN ? it.argument().last() : Optional.<Inspection.Said>empty();
        var until =
                show.until().or(() -> decided.flatMap(one -> one.determined().until()));
        var conditions = decided.map(one -> one.determined().conditions())
                .filter(one -> !one.isBlank())
                .map(one -> show.conditions().isBlank() ? one : one + "\n" + show.conditions())
                .orElse(show.conditions());
        var right = decided.map(one -> "the need to know, found by "
                        + parties.spoken(it, one.determined().office()))
                .or(() ->
                        it.file().answer().map(InspectionEntry.Answered::right).filter(one -> !one.isBlank()))
                .orElse("shown by " + parties.names(parties.officer(it)));
        return Decision.enter(new InspectionEntry.Shown(show.form(), until, conditions, right, Acceptance.NEEDED));
    }

    private Decision consult(Inspection it, InspectionAct.Consult act) {
        return parties.holders(it, act.role()).contains(act.whom())
                ? Decision.enter(new InspectionEntry.Consulted(act.role(), act.whom(), act.view()))
                : Decision.outOfTurn(parties.name(act.whom()) + " is not " + parties.spoken(it, act.role())
                        + " today. Record whom you heard.");
    }

    private Decision agenda(Inspection it, InspectionAct.PutOnAgenda act) {
        if (!parties.roles(it).contains(Parties.MEETING)) {
            return Decision.outOfTurn("The question is not for a meeting. It is with " + parties.office(it) + ".");
        }
        if (parties.offices().register().findBody(act.body()).isEmpty()) {
            return Decision.outOfTurn("\"" + act.body() + "\" is no body of the council. Choose the one that meets.");
        }
        return act.on().isBefore(parties.offices().day())
                ? Decision.outOfTurn(Telling.date(act.on()) + " has passed. Give the day of a meeting to come.")
                : Decision.enter(new InspectionEntry.PutOnAgenda(act.body(), act.on()));
    }

    private Decision determine(Inspection it, InspectionAct.Determine act, PersonId actor) {
        var onlyDiscusses = parties.now(it)
                .map(DeskEntry.RungOf::says)
                .filter("discusses"::equals)
                .isPresent();
        if (onlyDiscusses != (act.conclusion() == Conclusion.DISCUSSED)) {
            return Decision.outOfTurn(
                    onlyDiscusses
                            ? "The protocol lets " + parties.office(it)
                                    + " talk this over and not decide it. Record what came of the talk."
                            : "The protocol asks " + parties.office(it)
                                    + " to decide. Say whether there is a need to know.");
        }
        var unheard = parties.unheard(it);
        if (!unheard.isEmpty()) {
            return Decision.outOfTurn("First record what was heard from "
                    + String.join(
                            " and ",
                            unheard.stream()
                                    .map(role -> parties.spoken(it, role))
                                    .toList()) + ".");
        }
        var office = parties.deciding(it, actor).orElse("");
        var meeting = meeting(it, act, office);
        return meeting.map(Decision::outOfTurn)
                .or(() -> said(act.reasons(), "Give the reasons: whoever asked may take them further."))
                .orElse(Decision.enter(new InspectionEntry.Determined(
                        act.conclusion(), act.reasons(), act.until(), act.conditions(), act.minute(), office)));
    }

    /** A meeting's decision is entered when the meeting has been, with its minute. */
    private Optional<String> meeting(Inspection it, InspectionAct.Determine act, String office) {
        if (!office.equals(Parties.MEETING)) {
            return Optional.empty();
        }
        var listed = it.argument().listed();
        if (listed.isEmpty()) {
            return Optional.of("Put it on the agenda of " + parties.spoken(it, office) + " first.");
        }
        if (listed.get().on().isAfter(parties.offices().day())) {
            return Optional.of("The meeting is on " + Telling.date(listed.get().on())
                    + ". Enter what it decides when it has met.");
        }
        return act.minute().isBlank()
                ? Optional.of("Say which minute holds the decision, such as \"Minute 14\".")
                : Optional.empty();
    }

    private static Optional<Decision> said(String text, String otherwise) {
        return text.isBlank() ? Optional.of(Decision.outOfTurn(otherwise)) : Optional.empty();
    }
}
