package uk.comity.matters.announced;

import static uk.comity.matters.Words.act;
import static uk.comity.matters.Words.power;

import java.util.List;
import uk.comity.matters.Lexicon;
import uk.comity.norms.ActType;
import uk.comity.norms.RoleType;

/** The words of conduct: how members and officers deal with each other from day to day. */
final class ConductWords {

    private ConductWords() {}

    static final String INSTRUCT = "conduct.instruct";
    static final String PRESS = "conduct.press";
    static final String ASK_ADVICE = "conduct.ask-advice";
    static final String GIVE_ADVICE = "conduct.give-advice";
    static final String DECLINE_HELP = "conduct.decline-help";
    static final String ASSIST = "conduct.assist";
    static final String CARRY_OUT = "conduct.carry-out";
    static final String COMMIT = "conduct.commit";
    static final String DECIDE = "conduct.decide";
    static final String REPRESENT = "conduct.represent";
    static final String REPORT_BACK = "conduct.report-back";
    static final String USE_POSITION = "conduct.use-position";
    static final String FIND_BULLYING = "conduct.find-bullying";

    private static final List<ActType> ACTS = List.of(
            act(INSTRUCT, "Tell an officer what to do"),
            act(PRESS, "Press an officer to act or to think again"),
            act(ASK_ADVICE, "Ask an officer for advice or help"),
            act(GIVE_ADVICE, "Give a member advice or help"),
            act(DECLINE_HELP, "Decline to help a member"),
            act(ASSIST, "Do what a member asks"),
            act(CARRY_OUT, "Carry out a decision"),
            act(COMMIT, "Commit the council to a payment or a contract"),
            act(DECIDE, "Decide after officers have advised"),
            act(REPRESENT, "Represent the council on an outside body"),
            act(REPORT_BACK, "Report back from an outside body"),
            act(USE_POSITION, "Use your position to get something"),
            power(FIND_BULLYING, "Find that behaviour was bullying"));

    private static final List<RoleType> ROLES = List.of(
            new RoleType("chief-finance-officer", "the Chief Finance Officer"),
            new RoleType("deciding-body", "the body that decided"),
            new RoleType("full-council", "the Council"),
            new RoleType("representative-on-outside-body", "the member who represents the council"));

    static Lexicon lexicon() {
        return new Lexicon(ACTS, ConductFacts.facts(), ROLES, Meanings.conduct());
    }
}
