package uk.comity.matters.inspection;

import static uk.comity.matters.inspection.State.DISPUTED;
import static uk.comity.matters.inspection.State.HELD;
import static uk.comity.matters.inspection.State.NEW;
import static uk.comity.matters.inspection.State.REFERRED;
import static uk.comity.matters.inspection.State.REFUSED;
import static uk.comity.matters.inspection.State.SHOWN;
import static uk.comity.matters.inspection.State.TAKEN_BACK;
import static uk.comity.matters.inspection.State.TO_BE_SHOWN;
import static uk.comity.matters.inspection.State.WITHDRAWN;
import static uk.comity.matters.inspection.State.WITH_OFFICER;

import java.util.Arrays;

/** Whose turn each act is, in each state. */
final class Turns {

    private Turns() {}

    /** Whose turn an act is. */
    enum Who {
        ANYBODY,
        MEMBER,
        HOLDER,
        MEMBER_OR_HOLDER,
        ADVISER,
        DECIDER,
        /** The protocol itself says that nobody else decides, and its clause travels with the answer. */
        WHOM_THE_PROTOCOL_LETS,
        CLERK,
        GRANTER
    }

    /** Whether it is somebody's turn. */
    sealed interface Turn {
        record Of(Who who) implements Turn {}

        /** Nobody's: why, where the request stands, and what may come next. */
        record Nobodys(String sentence) implements Turn {}
    }

    static Turn of(State state, InspectionAct act) {
        return switch (act) {
            case InspectionAct.Request _, InspectionAct.RequestCopy _, InspectionAct.AttendExempt _ -> asking(state);
            case InspectionAct.Explain _ ->
                in(state, Who.MEMBER, "There is nothing to explain.", HELD, WITH_OFFICER, REFERRED, REFUSED, DISPUTED);
            case InspectionAct.Narrow _ ->
                in(state, Who.MEMBER, "It is too late to ask for less.", HELD, WITH_OFFICER, REFUSED);
            case InspectionAct.Identify _ ->
                in(state, Who.HOLDER, "No document is looked for.", HELD, WITH_OFFICER, REFERRED, TO_BE_SHOWN);
            case InspectionAct.FindTooBroad _ ->
                in(state, Who.HOLDER, "Nobody waits for the officer here.", HELD, WITH_OFFICER);
            case InspectionAct.SeekAdvice _ -> in(state, Who.MEMBER_OR_HOLDER, "There is nothing to advise on.", OPEN);
            case InspectionAct.Advise _ -> in(state, Who.ADVISER, "There is nothing to advise on.", OPEN);
            case InspectionAct.SettleConfidence _ ->
                in(state, Who.HOLDER, "There is nothing to settle.", HELD, WITH_OFFICER, TO_BE_SHOWN);
            case InspectionAct.Consult _ -> in(state, Who.DECIDER, "No office has the question.", REFERRED, DISPUTED);
            case InspectionAct.Refuse _ -> in(state, Who.HOLDER, "It is not the officer's to decline.", WITH_OFFICER);
            case InspectionAct.Show _ ->
                in(state, Who.HOLDER, "It is not the officer's to show.", WITH_OFFICER, TO_BE_SHOWN, REFUSED, DISPUTED);
            case InspectionAct.Accept _ -> in(state, Who.MEMBER, "Nothing was shown to agree on.", SHOWN);
            case InspectionAct.Dispute _ -> in(state, Who.MEMBER, "Only a refusal can be disputed.", REFUSED);
            case InspectionAct.PutOnAgenda _ ->
                in(state, Who.CLERK, "No meeting has the question.", REFERRED, DISPUTED);
            case InspectionAct.Determine _ ->
                in(state, Who.WHOM_THE_PROTOCOL_LETS, "No office has the question.", REFERRED, DISPUTED);
            case InspectionAct.TakeBack _ -> in(state, Who.GRANTER, "Nothing was shown to take back.", SHOWN);
            case InspectionAct.Withdraw _ -> in(state, Who.MEMBER, "There is no open request to withdraw.", OPEN);
        };
    }

    /** Whether anybody still waits for an act, by its name: a duty to do what nobody waits for ends by itself. */
    static boolean awaits(State state, String act) {
        return switch (act) {
            case "inspection.show" ->
                state == WITH_OFFICER
                        || state == TO_BE_SHOWN
                        || state == REFERRED
                        || state == DISPUTED
                        || state == HELD;
            case "inspection.determine", "inspection.consult" -> state == REFERRED || state == DISPUTED;
            case "inspection.advise" -> Arrays.asList(OPEN).contains(state);
            default -> true;
        };
    }

    private static final State[] OPEN = {HELD, WITH_OFFICER, REFERRED, TO_BE_SHOWN, REFUSED, DISPUTED};

    private static Turn asking(State state) {
        return state == NEW
                ? new Turn.Of(Who.ANYBODY)
                : in(
                        state,
                        Who.MEMBER,
                        "It cannot be asked for again now.",
                        HELD,
                        WITH_OFFICER,
                        REFUSED,
                        SHOWN,
                        TAKEN_BACK,
                        WITHDRAWN);
    }

    private static Turn in(State state, Who who, String otherwise, State... states) {
        return Arrays.asList(states).contains(state)
                ? new Turn.Of(who)
                : new Turn.Nobodys(otherwise + " " + state.sentence());
    }
}
