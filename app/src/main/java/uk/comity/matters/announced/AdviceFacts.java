package uk.comity.matters.announced;

import static uk.comity.matters.Words.asked;
import static uk.comity.matters.Words.howMany;
import static uk.comity.matters.Words.oneOf;
import static uk.comity.matters.Words.supplied;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.comity.matters.Words;
import uk.comity.norms.FactType;

/** What can be told of a group's request, of the advice, and of passing something on. */
final class AdviceFacts {

    private AdviceFacts() {}

    static List<FactType> all() {
        return Stream.of(group(), request(), grades(), advice(), passingOn(), GroupMeetingFacts.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FactType> group() {
        var asking = Set.of(AdviceWords.ASK, AdviceWords.INVITE, BudgetWords.ASK);
        return List.of(
                asked(
                        "actor-speaks-for-a-group",
                        "the person acting speaks for a political group",
                        "the person acting does not speak for a political group",
                        asking,
                        "Do you speak for a political group?"),
                asked(
                        "actor-leads-a-group",
                        "the person acting leads a political group",
                        "the person acting does not lead a political group",
                        asking,
                        "Do you lead the group?"),
                asked(
                        "group-notice-is-with-the-proper-officer",
                        "the notice that forms the group has reached the proper officer",
                        "no notice that forms the group has reached the proper officer",
                        asking,
                        "Has the group given the proper officer its signed notice?"),
                howMany("members-in-the-group", "the group has {} members", asking, "How many members has the group?"));
    }

    private static List<FactType> request() {
        var askOrGive = Set.of(AdviceWords.ASK, AdviceWords.GIVE);
        return List.of(
                oneOf(
                        "wanted-by-group",
                        Set.of(AdviceWords.ASK),
                        Optional.of("What does the group want?"),
                        "advice",
                        "the group wants advice of its own",
                        "facts",
                        "the group wants plain facts",
                        "briefing",
                        "the group wants a chairman or spokesperson briefed before a meeting",
                        "facts-behind-anothers-advice",
                        "the group wants the facts on which advice to another group rests",
                        "anothers-advice",
                        "the group wants the advice that another group was given"),
                oneOf(
                        "groups-business",
                        Set.of(
                                AdviceWords.ASK,
                                AdviceWords.GIVE,
                                AdviceWords.DECLINE,
                                AdviceWords.INVITE,
                                AdviceWords.ACCEPT,
                                AdviceWords.ATTEND),
                        Optional.of("What kind of business is it?"),
                        "council",
                        "it is council business",
                        "party",
                        "it is the party's own business",
                        "external",
                        "it is the business of somebody outside the council"),
                asked(
                        "goes-beyond-facts-and-advice",
                        "more is asked for than facts and advice",
                        "no more is asked for than facts and advice",
                        askOrGive,
                        "Does it go beyond facts and advice, such as writing a motion for the group?"),
                asked(
                        "help-takes-no-sides",
                        "the officer can help without taking sides",
                        "the officer cannot help without taking sides",
                        askOrGive,
                        "Can an officer help with this without taking sides?"));
    }

    /** The shared fact of a Head of Service, and one that only groups' protocols ask for. */
    private static List<FactType> grades() {
        var facts = new ArrayList<>(Words.officerApproached(Set.of(AdviceWords.ASK, AdviceWords.INVITE)).stream()
                .filter(fact -> fact.name().equals("officer-asked-is-head-of-service-or-above"))
                .toList());
        facts.add(asked(
                "officer-asked-is-assistant-director-or-above",
                "the officer asked is an assistant director or more senior",
                "the officer asked is below assistant director",
                Set.of(AdviceWords.INVITE),
                "Is the officer an Assistant Director or more senior?"));
        return List.copyOf(facts);
    }

    private static List<FactType> advice() {
        var give = Set.of(AdviceWords.GIVE);
        return List.of(
                asked(
                        "advice-holds-confidential-information",
                        "the advice holds confidential information",
                        "the advice holds no confidential information",
                        give,
                        "Does what you want to say hold confidential information?"),
                asked(
                        "another-group-was-accepted-on-this",
                        "the officer has accepted another group's invitation on the same matter",
                        "the officer has accepted no other group's invitation on this matter",
                        Set.of(AdviceWords.DECLINE, AdviceWords.GIVE),
                        "Have you accepted another group's invitation on the same matter?"),
                supplied(
                        asked(
                                "advice-is-alike-in-substance",
                                "the advice is in substance what the other group was told",
                                "it is not confirmed that the advice is in substance what the other group was told",
                                give,
                                "Is your advice in substance what you told the other group?"),
                        "Confirm that you tell this group in substance what you told the other."),
                asked(
                        "fairness-calls-for-telling-all",
                        "it is only fair that every group has this information",
                        "fairness does not call for giving this information to every group",
                        Set.of(AdviceWords.GIVE, AdviceWords.PASS_ON),
                        "Is it only fair that every group has this information?"),
                asked(
                        "a-body-will-decide-the-matter",
                        "a meeting or member of the council will decide the matter",
                        "nobody on the council is to decide the matter",
                        give,
                        "Is the council, a committee or the executive to decide this matter?"));
    }

    private static List<FactType> passingOn() {
        var passOn = Set.of(AdviceWords.PASS_ON);
        return List.of(
                oneOf(
                        "passed-on",
                        passOn,
                        Optional.of("What do you want to pass on?"),
                        "request",
                        "it is what a group asked for",
                        "advice",
                        "it is the advice that a group was given",
                        "facts",
                        "it is the facts on which the advice rests",
                        "discussion",
                        "it is what a group said in its own discussion, with the officer there",
                        "confidential-information",
                        "it is confidential information that came up at a group meeting"),
                oneOf(
                        "passed-to",
                        Set.of(AdviceWords.PASS_ON, BudgetWords.PASS_ON),
                        Optional.of("To whom?"),
                        "the-group-itself",
                        "it goes back to the group itself",
                        "officer-involved",
                        "it goes to an officer who helps the group with the matter",
                        "another-group",
                        "it goes to another political group",
                        "another-member",
                        "it goes to a member outside the group",
                        "officer-not-involved",
                        "it goes to an officer who has no part in the matter",
                        "senior-officer",
                        "it goes to a more senior officer who was not there",
                        "outsider",
                        "it goes to somebody outside the council"),
                asked(
                        "group-asks-to-pass-it-on",
                        "the group has asked for it to be passed on",
                        "the group has not asked for it to be passed on",
                        passOn,
                        "Has the group itself asked you to pass this on?"),
                asked(
                        "recipient-needs-to-know",
                        "whoever receives it needs to know it",
                        "whoever receives it does not need to know it",
                        passOn,
                        "Does the person who would receive it need to know it for their work?"),
                supplied(
                        asked(
                                "facts-were-asked-for",
                                "the other group has asked for the facts",
                                "the other group has not asked for the facts",
                                passOn,
                                "Has the other group asked for these facts?"),
                        "Wait until the other group asks for the facts."));
    }
}
