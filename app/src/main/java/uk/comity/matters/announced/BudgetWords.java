package uk.comity.matters.announced;

import static uk.comity.matters.Words.act;
import static uk.comity.matters.Words.asked;
import static uk.comity.matters.Words.oneOf;
import static uk.comity.matters.Words.power;
import static uk.comity.matters.Words.supplied;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.comity.matters.Lexicon;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;

/** The words of budget: help with a group's budget proposals, and how long they stay between the group and its officers. */
final class BudgetWords {

    private BudgetWords() {}

    static final String ASK = "budget.ask";
    static final String DISCUSS = "budget.discuss";
    static final String PASS_ON = "budget.pass-on";
    static final String SETTLE = "budget.settle";
    static final String RELEASE = "budget.release";
    static final String RAISE_DOUBT = "budget.raise-doubt";

    private static final List<ActType> ACTS = List.of(
            act(ASK, "Ask officers for help with budget proposals"),
            act(DISCUSS, "Discuss a group's budget proposals with it"),
            act(PASS_ON, "Pass on a group's budget proposals"),
            power(SETTLE, "Enter that the group has settled its proposals"),
            power(RELEASE, "Release the group's proposals"),
            act(RAISE_DOUBT, "Raise a doubt over budget advice"));

    static Lexicon lexicon() {
        return new Lexicon(ACTS, facts(), List.of(), Meanings.budget());
    }

    private static List<FactType> facts() {
        var walled = Set.of(ASK, DISCUSS, PASS_ON);
        return List.of(
                oneOf(
                        "proposals-of",
                        Set.of(ASK, DISCUSS, PASS_ON, SETTLE, RELEASE),
                        Optional.of("Whose budget proposals are they?"),
                        "group-in-control",
                        "they are the proposals of the group in control",
                        "opposition-group",
                        "they are the proposals of a group in opposition"),
                asked(
                        "actor-speaks-for-the-proposing-group",
                        "the person acting speaks for the group whose proposals they are",
                        "the person acting does not speak for the group whose proposals they are",
                        Set.of(SETTLE, RELEASE),
                        "Do you speak for the group whose proposals they are?"),
                asked(
                        "proposals-are-settled",
                        "the group has settled its proposals",
                        "the group has not yet settled its proposals",
                        walled,
                        "Has the group itself settled its proposals?"),
                asked(
                        "proposals-are-published",
                        "the proposals have been published ahead of the meeting",
                        "the proposals have not been published yet",
                        walled,
                        "Have the proposals been published ahead of the meeting?"),
                supplied(
                        asked(
                                "proposals-are-released",
                                "the group has released its proposals",
                                "the group has not released its proposals",
                                walled,
                                "Has the group whose proposals they are decided to release them?"),
                        "Ask the group whether it releases its proposals."),
                asked(
                        "both-groups-are-in-opposition",
                        "the proposals are an opposition group's, and so is whoever would receive them",
                        "the two groups are not both in opposition",
                        Set.of(PASS_ON),
                        "Are both groups in opposition?"));
    }
}
