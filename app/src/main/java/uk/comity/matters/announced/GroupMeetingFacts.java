package uk.comity.matters.announced;

import static uk.comity.matters.Words.asked;
import static uk.comity.matters.Words.oneOf;
import static uk.comity.matters.Words.supplied;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.comity.norms.FactType;

/** What can be told of a group's meeting, of an officer's going there, and of what is made of it afterwards. */
final class GroupMeetingFacts {

    private GroupMeetingFacts() {}

    private static final Set<String> TO_A_MEETING = Set.of(AdviceWords.INVITE, AdviceWords.ACCEPT, AdviceWords.ATTEND);
    private static final Set<String> GOING = Set.of(AdviceWords.ACCEPT, AdviceWords.ATTEND);

    static List<FactType> all() {
        return Stream.of(meeting(), attendance(), afterwards())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FactType> meeting() {
        return List.of(
                oneOf(
                        "meeting-asked-to",
                        TO_A_MEETING,
                        Optional.of("What meeting is it?"),
                        "group-meeting",
                        "it is a meeting of the political group on the council",
                        "local-party-meeting",
                        "it is a party meeting of a ward or constituency"),
                asked(
                        "outsiders-at-the-meeting",
                        "people who are not members of the council are at the group meeting",
                        "nobody from outside the council's membership is at the group meeting",
                        Set.of(
                                AdviceWords.INVITE,
                                AdviceWords.ACCEPT,
                                AdviceWords.ATTEND,
                                AdviceWords.GIVE,
                                AdviceWords.DECLINE),
                        "Will anybody be at the group's meeting who is not a member of the council?"),
                supplied(
                        asked(
                                "circumstances-are-exceptional",
                                "the circumstances are out of the ordinary",
                                "the circumstances are not out of the ordinary",
                                TO_A_MEETING,
                                "Are the circumstances out of the ordinary?"),
                        "Say what makes the circumstances exceptional."),
                supplied(
                        asked(
                                "every-group-is-offered-the-same",
                                "every political group is offered the same",
                                "not every political group is offered the same",
                                TO_A_MEETING,
                                "Is every political group on the council offered the same?"),
                        "Offer the same to every political group on the council."));
    }

    private static List<FactType> attendance() {
        return List.of(
                supplied(
                        asked(
                                "attendance-is-approved",
                                "the attendance has been approved",
                                "no approval of the attendance is on file",
                                GOING,
                                "Has the attendance been approved?"),
                        "Ask the office that may approve the attendance to enter its approval."),
                supplied(
                        asked(
                                "reason-to-attend-given",
                                "a reason to attend all the same has been given",
                                "no reason to attend all the same has been given",
                                GOING,
                                "Is there a reason to attend although outsiders will be there?"),
                        "Decline, or say why you attend although outsiders will be there."),
                supplied(
                        asked(
                                "sent-by-a-senior-officer",
                                "a senior officer has sent the person acting to attend instead",
                                "no senior officer has sent the person acting to attend instead",
                                GOING,
                                "Has a senior officer sent you instead?"),
                        "Ask a senior officer to send you instead."),
                asked(
                        "staying-seems-improper",
                        "the officer feels that it is no longer right to stay",
                        "the officer does not feel that it is wrong to stay",
                        Set.of(AdviceWords.LEAVE),
                        "Do you feel that it is no longer right for you to stay?"),
                supplied(
                        asked(
                                "group-is-done-with-the-officer",
                                "the group has said that the officer may go",
                                "the group has not said that the officer may go",
                                Set.of(AdviceWords.LEAVE),
                                "Has the group said that you may go?"),
                        "Ask the group whether it still needs you."));
    }

    private static List<FactType> afterwards() {
        var quote = Set.of(AdviceWords.QUOTE);
        return List.of(
                oneOf(
                        "referred-to",
                        quote,
                        Optional.of("What do you refer to?"),
                        "advice",
                        "it is advice or information that officers gave a group",
                        "confidential-information",
                        "it is confidential information that came up at a group meeting"),
                asked(
                        "said-in-public-or-at-council",
                        "it is said in public or at a meeting of the council",
                        "it is said neither in public nor at a meeting of the council",
                        quote,
                        "Is it in public, or at a meeting of the council?"),
                asked(
                        "implies-the-officer-agrees",
                        "it is made to look as if the officer supported the policy",
                        "nothing is said on whether the officer supports the policy",
                        quote,
                        "Do you say, or let it seem, that the officer supports the policy?"),
                asked(
                        "record-attributes-words",
                        "the record attributes words or advice to an officer",
                        "the record attributes nothing to an officer",
                        Set.of(AdviceWords.FILE_RECORD),
                        "Does the record say what an officer said or advised?"),
                supplied(
                        asked(
                                "officer-was-offered-the-record",
                                "the officer has had the chance to check the passage",
                                "the officer has not had the chance to check the passage",
                                Set.of(AdviceWords.FILE_RECORD),
                                "Has the officer had the chance to check that passage?"),
                        "Let the officer check the passage first."),
                asked(
                        "officer-was-at-the-meeting",
                        "an officer was at the group meeting",
                        "no officer was at the group meeting",
                        Set.of(AdviceWords.ACT_ON),
                        "Was an officer at the group meeting?"),
                asked(
                        "decided-by-those-with-the-power",
                        "those who have the power have decided it too",
                        "nobody with the power has decided it",
                        Set.of(AdviceWords.ACT_ON),
                        "Has the council, or whoever has the power, decided it as well?"));
    }
}
