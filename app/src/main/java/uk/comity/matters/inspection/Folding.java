package uk.comity.matters.inspection;

import java.util.List;
import java.util.Optional;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.Entered;
import uk.comity.acts.Entry;
import uk.comity.acts.Surroundings;
import uk.comity.matters.inspection.Inspection.Grant;
import uk.comity.matters.inspection.Inspection.Refusal;
import uk.comity.matters.inspection.InspectionEntry.Asked;
import uk.comity.matters.inspection.InspectionEntry.Determined;

/** What each entry makes of a request. Total: any entries in any order give a position. */
final class Folding {

    private Folding() {}

    static Inspection fold(Inspection before, Entry entry, Entered entered) {
        return switch (entry) {
            case InspectionEntry ours ->
                before.asked().isPresent() || ours instanceof Asked ? fold(before, ours, entered) : before;
            // The desk refers a question right after the entry that raised it: only then does an office have it.
            case DeskEntry.Referred referred
            when before.asked().isPresent() && before.state() != State.DISPUTED ->
                before.in(State.REFERRED).with(before.argument().referred(referred));
            case DeskEntry.Referred referred
            when before.state() == State.DISPUTED ->
                before.with(before.argument().referred(referred));
            default -> before;
        };
    }

    private static Inspection fold(Inspection before, InspectionEntry entry, Entered entered) {
        var file = before.file();
        var argument = before.argument();
        return switch (entry) {
            case Asked asked ->
                before.with(asked)
                        .begun(entered.at().atZone(Surroundings.ZONE).toLocalDate())
                        .in(State.WITH_OFFICER)
                        .refusedWith(Optional.empty())
                        .with(argument.anew())
                        .granted(Optional.empty());
            case InspectionEntry.Answered answered -> answered(before.with(file.answered(answered)), answered);
            case InspectionEntry.Explained why -> before.with(explained(before.request(), why));
            case InspectionEntry.Narrowed to ->
                before.with(file.broad(Optional.empty()))
                        .with(about(before.request(), to.paper(), to.words()))
                        .in(State.HELD);
            case InspectionEntry.Identified found ->
                before.with(
                        about(before.request(), found.paper(), before.request().words()));
            case InspectionEntry.FoundTooBroad broad ->
                before.with(file.broad(Optional.of(broad))).in(State.HELD);
            case InspectionEntry.AdviceSought sought -> before.with(file.asked(sought.question()));
            case InspectionEntry.Advised advised -> before.with(file.advised(advised));
            case InspectionEntry.ConfidenceSettled settled -> before.with(file.settled(settled));
            case InspectionEntry.Consulted heard -> before.with(argument.after(heard));
            case InspectionEntry.Refused no ->
                refused(before, new Refusal(Optional.of(entered.actor()), no.reasons(), no.statement()));
            case InspectionEntry.RefusalProposed no ->
                before.refusedWith(Optional.of(new Refusal(Optional.of(entered.actor()), no.reasons(), no.statement())))
                        .in(State.REFERRED);
            case InspectionEntry.Shown shown ->
                before.granted(Optional.of(new Grant(shown, entered.actor(), entered.at(), shown.acceptance())))
                        .refusedWith(Optional.empty())
                        .with(argument.ended())
                        .in(State.SHOWN);
            case InspectionEntry.Accepted _ -> before.granted(before.grant().map(Grant::accepted));
            case InspectionEntry.Disputed _ -> before.in(State.DISPUTED).with(argument.ended());
            case InspectionEntry.PutOnAgenda on -> before.with(argument.on(on));
            case Determined said -> determined(before, said, entered);
            case InspectionEntry.TakenBack _ -> before.granted(Optional.empty()).in(State.TAKEN_BACK);
            case InspectionEntry.Withdrawn _ ->
                before.granted(Optional.empty()).with(argument.ended()).in(State.WITHDRAWN);
        };
    }

    private static Inspection answered(Inspection before, InspectionEntry.Answered answered) {
        return switch (answered.answer()) {
            case "held" -> before.in(State.HELD);
            case "refused" -> refused(before, new Refusal(Optional.empty(), "", ""));
            default -> before.in(State.WITH_OFFICER);
        };
    }

    private static Inspection refused(Inspection before, Refusal refusal) {
        return before.refusedWith(Optional.of(refusal))
                .with(before.argument().ended())
                .in(State.REFUSED);
    }

    private static Inspection determined(Inspection before, Determined said, Entered entered) {
        int heard = before.argument().heard() + (before.state() == State.DISPUTED ? 1 : 0);
        var after = before.with(before.argument().after(new Inspection.Said(said, entered.actor()), heard));
        return switch (said.conclusion()) {
            case FOUND -> after.in(State.TO_BE_SHOWN).refusedWith(Optional.empty());
            case NOT_FOUND, DISCUSSED ->
                after.in(State.REFUSED)
                        .refusedWith(before.refusal()
                                .or(() -> Optional.of(new Refusal(Optional.of(entered.actor()), said.reasons(), ""))));
        };
    }

    private static Asked explained(Asked asked, InspectionEntry.Explained why) {
        return new Asked(
                asked.sort(),
                asked.member(),
                asked.paper(),
                asked.words(),
                asked.department(),
                asked.capacity(),
                why.purpose(),
                why.scrutinises().isBlank() ? asked.scrutinises() : why.scrutinises(),
                asked.body(),
                asked.on(),
                asked.said(),
                asked.breadth());
    }

    private static Asked about(Asked asked, String paper, String words) {
        return new Asked(
                asked.sort(),
                asked.member(),
                paper,
                words.isBlank() ? asked.words() : words,
                asked.department(),
                asked.capacity(),
                asked.purpose(),
                asked.scrutinises(),
                asked.body(),
                asked.on(),
                asked.said().stream()
                        .filter(one -> !one.fact().equals("asks-at-large"))
                        .toList(),
                List.of());
    }
}
