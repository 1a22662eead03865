package uk.comity.matters.announced;

import static uk.comity.matters.Words.act;
import static uk.comity.matters.Words.asked;
import static uk.comity.matters.Words.oneOf;
import static uk.comity.matters.Words.power;
import static uk.comity.matters.Words.supplied;
import static uk.comity.matters.Words.yesNo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.comity.matters.Lexicon;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;
import uk.comity.norms.RoleType;

/** The words of relationship: close personal familiarity and interests, declared and weighed. */
final class RelationshipWords {

    private RelationshipWords() {}

    static final String NOTE = "relationship.note";
    static final String DECLARE = "relationship.declare";
    static final String REGISTER = "relationship.register";
    static final String PLACE = "relationship.place";
    static final String TAKE_PART = "relationship.take-part";
    static final String DISCLOSE = "relationship.disclose-at-meeting";
    static final String BEGIN_TERM = "relationship.begin-term";
    static final String NOTIFY = "relationship.notify-interest";
    static final String DECIDE_ALONE = "relationship.decide-alone";
    static final String LEARN_OF_CONTRACT = "relationship.learn-of-contract";
    static final String TAKE_REWARD = "relationship.take-reward";

    private static final List<ActType> ACTS = List.of(
            act(NOTE, "Note a relationship between a member and an officer"),
            act(DECLARE, "Declare a relationship"),
            power(REGISTER, "Enter the relationship in the register"),
            act(PLACE, "Give work or a role to somebody with a declared relationship"),
            act(TAKE_PART, "Take part in a decision"),
            act(DISCLOSE, "Disclose an interest at a meeting"),
            act(BEGIN_TERM, "Begin a member's term of office"),
            act(NOTIFY, "Notify the council of an interest"),
            act(DECIDE_ALONE, "Take a decision alone, as an executive member"),
            act(LEARN_OF_CONTRACT, "Learn of an interest in a contract of the council"),
            act(TAKE_REWARD, "Take a fee or reward for the work of the post"));

    private static final List<RoleType> ROLES = List.of(
            new RoleType("member-in-relationship", "the member in the relationship"),
            new RoleType("officer-in-relationship", "the officer in the relationship"),
            new RoleType("officer-with-interest", "the officer who has the interest"),
            new RoleType("manager-of-officer-in-relationship", "the line manager of the officer in the relationship"));

    static Lexicon lexicon() {
        var all = new ArrayList<FactType>();
        all.addAll(kinds());
        all.addAll(consequences());
        all.addAll(interests());
        return new Lexicon(ACTS, all, ROLES);
    }

    private static List<FactType> kinds() {
        var known = Set.of(NOTE, DECLARE);
        return List.of(
                oneOf(
                        "relationship-is",
                        known,
                        Optional.of("What kind of relationship is it?"),
                        "family",
                        "the member and the officer are family",
                        "personal",
                        "the member and the officer have a personal relationship",
                        "social",
                        "the member and the officer have a social relationship",
                        "business",
                        "the member and the officer have a business relationship"),
                asked(
                        "relationship-is-close",
                        "the relationship is a close one",
                        "the relationship is not a close one",
                        known,
                        "Is the relationship a close one?"),
                asked(
                        "relationship-is-long-standing",
                        "the relationship is of long standing",
                        "the relationship is not of long standing",
                        known,
                        "Is the relationship of long standing?"),
                asked(
                        "relationship-might-sway-work",
                        "others might think that the relationship sways somebody's work",
                        "nobody would think that the relationship sways anybody's work",
                        known,
                        "Might others think that the relationship sways your work or theirs?"));
    }

    private static List<FactType> consequences() {
        return List.of(
                supplied(
                        yesNo(
                                "relationship-is-declared",
                                "the relationship has been declared",
                                "the relationship has not been declared",
                                Set.of(PLACE, TAKE_PART)),
                        "Declare the relationship first."),
                yesNo(
                        "member-is-close-to-the-officer",
                        "the member has a personal relationship with the officer",
                        "the member has no personal relationship with the officer",
                        Set.of(TAKE_PART)),
                asked(
                        "placing-might-conflict",
                        "the work or role might clash with the protocol, or seem to",
                        "the work or role would not clash with the protocol, nor seem to",
                        Set.of(PLACE),
                        "Might it clash with the protocol, or seem to?"),
                asked(
                        "decision-affects-the-officer",
                        "the decision affects the officer directly and personally",
                        "the decision does not affect the officer directly and personally",
                        Set.of(TAKE_PART),
                        "Does the decision affect that officer directly and personally?"),
                asked(
                        "conflict-might-be-seen",
                        "others might see a conflict of interest",
                        "nobody would see a conflict of interest",
                        Set.of(TAKE_PART),
                        "Might others see a conflict if you take part?"),
                supplied(
                        asked(
                                "reason-for-taking-part-given",
                                "a reason for taking part all the same is on file",
                                "no reason for taking part is on file",
                                Set.of(TAKE_PART),
                                "Have you said why you take part all the same?"),
                        "Stay out of it, or say why you take part all the same."));
    }

    private static List<FactType> interests() {
        return List.of(
                asked(
                        "has-disclosable-interest",
                        "the member has a disclosable pecuniary interest in the matter",
                        "the member has no disclosable pecuniary interest in the matter",
                        Set.of(TAKE_PART, DISCLOSE, DECIDE_ALONE),
                        "Do you, or your spouse, civil partner or the person you live with, have a disclosable pecuniary"
                                + " interest in it?"),
                yesNo(
                        "has-a-dispensation",
                        "a dispensation lets the member take part",
                        "no dispensation lets the member take part",
                        Set.of(TAKE_PART)),
                yesNo(
                        "interest-is-registered",
                        "the interest stands in the register",
                        "the interest does not stand in the register",
                        Set.of(DISCLOSE)),
                asked(
                        "only-hands-the-matter-over",
                        "the step only lets somebody else deal with the matter",
                        "the step goes further than letting somebody else deal with the matter",
                        Set.of(DECIDE_ALONE),
                        "Do you only hand the matter over to somebody else?"),
                asked(
                        "has-interest-in-the-contract",
                        "the officer has a pecuniary interest in a contract with the council",
                        "the officer has no pecuniary interest in a contract with the council",
                        Set.of(LEARN_OF_CONTRACT),
                        "Have you a pecuniary interest in a contract that the council has, or thinks of having?"),
                asked(
                        "reward-is-proper-pay",
                        "the reward is the officer's proper pay",
                        "the reward comes on top of the officer's proper pay",
                        Set.of(TAKE_REWARD),
                        "Is it your proper pay?"));
    }
}
