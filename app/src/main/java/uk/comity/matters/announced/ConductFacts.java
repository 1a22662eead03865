package uk.comity.matters.announced;

import static uk.comity.matters.Words.asked;
import static uk.comity.matters.Words.supplied;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.comity.norms.FactType;

/** What can be known of an act of conduct. */
final class ConductFacts {

    private ConductFacts() {}

    static List<FactType> facts() {
        var all = new ArrayList<FactType>();
        all.addAll(instructing());
        all.addAll(pressing());
        all.addAll(helping());
        all.addAll(deciding());
        all.addAll(finding());
        return List.copyOf(all);
    }

    private static List<FactType> instructing() {
        var instruct = Set.of(ConductWords.INSTRUCT);
        var decided = Set.of(ConductWords.INSTRUCT, ConductWords.CARRY_OUT);
        return List.of(
                asked(
                        "instruction-is-a-formal-decision",
                        "the instruction is a formal decision of the council or of one of its bodies",
                        "the instruction is not a formal decision of the council or of one of its bodies",
                        instruct,
                        "Is it a formal decision of the council or of one of its bodies?"),
                asked(
                        "decision-was-properly-authorised",
                        "the decision was properly authorised",
                        "the decision was not properly authorised",
                        decided,
                        "Was the decision properly authorised?"),
                asked(
                        "decision-is-lawful-and-minuted",
                        "the decision is lawful and stands in the minutes",
                        "the decision is not lawful, or does not stand in the minutes",
                        decided,
                        "Is the decision lawful, and does it stand in the minutes?"),
                asked(
                        "instruction-is-outside-the-bodys-remit",
                        "it lies outside the remit of the body that gives it",
                        "it lies within the remit of the body that gives it",
                        instruct,
                        "Does it lie outside the remit of the body that gives it?"),
                asked(
                        "asks-only-for-members-supplies",
                        "only supplies that the council keeps for members are asked for",
                        "more is asked for than supplies that the council keeps for members",
                        instruct,
                        "Do you ask only for supplies that the council keeps for members, such as paper?"),
                asked(
                        "officer-is-assigned-to-the-member",
                        "the officer has been assigned to support this member",
                        "the officer has not been assigned to support this member",
                        instruct,
                        "Has the council assigned this officer to support you or your group of members?"),
                asked(
                        "asks-for-help-on-a-ward-issue",
                        "help is asked for on an issue of the member's ward",
                        "no help is asked for on an issue of the member's ward",
                        instruct,
                        "Do you ask for help on an issue of your ward?"),
                asked(
                        "concerns-daily-management",
                        "it is about how daily work is managed",
                        "it is not about how daily work is managed",
                        instruct,
                        "Is it about how officers manage their daily work?"));
    }

    private static List<FactType> pressing() {
        var press = Set.of(ConductWords.PRESS);
        return List.of(
                asked(
                        "asks-beyond-the-officers-remit",
                        "it asks the officer to go beyond the authority that managers have given",
                        "it asks for nothing beyond the authority that managers have given",
                        Set.of(ConductWords.INSTRUCT, ConductWords.PRESS),
                        "Would the officer have to go beyond the authority that managers have given?"),
                asked(
                        "insists-on-other-advice",
                        "the officer is to change professional advice",
                        "the officer is not asked to change professional advice",
                        press,
                        "Do you insist that the officer change professional advice?"),
                asked(
                        "presses-as-chairman",
                        "the person acting presses as chairman of a committee",
                        "the person acting does not press as chairman of a committee",
                        press,
                        "Do you act as chairman of a committee?"));
    }

    private static List<FactType> helping() {
        return List.of(
                asked(
                        "help-is-for-another-role",
                        "the help is for a role other than that of a member",
                        "the help is for the role of a member",
                        Set.of(ConductWords.DECLINE_HELP),
                        "Is the help for a role other than that of a member?"),
                asked(
                        "help-would-breach-the-protocol",
                        "the help would go against this protocol",
                        "the help would not go against this protocol",
                        Set.of(ConductWords.DECLINE_HELP),
                        "Would the help go against this protocol?"),
                asked(
                        "exceeds-own-authority",
                        "it goes beyond the authority that the officer has been given",
                        "it stays within the authority that the officer has been given",
                        Set.of(ConductWords.ASSIST),
                        "Would you go beyond the authority that you have been given?"));
    }

    private static List<FactType> deciding() {
        var decide = Set.of(ConductWords.DECIDE);
        return List.of(
                asked(
                        "officers-have-advised",
                        "officers have given advice on the decision",
                        "no officer has given advice on the decision",
                        decide,
                        "Have officers given advice on it?"),
                asked(
                        "statutory-officer-has-advised",
                        "the Monitoring Officer or the finance officer has given advice on the decision",
                        "neither the Monitoring Officer nor the finance officer has given advice on the decision",
                        decide,
                        "Has the Monitoring Officer or the finance officer given advice on it?"),
                supplied(
                        asked(
                                "regard-to-advice-is-shown",
                                "the record says how the advice was weighed",
                                "the record does not say how the advice was weighed",
                                decide,
                                "Does the record say how the advice was weighed?"),
                        "Write down what the advice was and how it was weighed. You may still decide otherwise."),
                asked(
                        "own-roles-may-conflict",
                        "another role of this member may pull the other way",
                        "no other role of this member pulls the other way",
                        Set.of(ConductWords.DECIDE, ConductWords.REPRESENT),
                        "Could another of your roles pull you the other way?"));
    }

    private static List<FactType> finding() {
        return List.of(supplied(
                asked(
                        "meant-to-influence-unfairly",
                        "the behaviour was meant to influence somebody unfairly",
                        "the behaviour was not meant to influence anybody unfairly",
                        Set.of(ConductWords.FIND_BULLYING),
                        "Was the behaviour meant to influence unfairly what somebody does or thinks?"),
                "Say on what evidence the behaviour was meant to influence somebody unfairly."));
    }
}
