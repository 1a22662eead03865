package uk.comity.matters.announced;

import static uk.comity.matters.Words.act;
import static uk.comity.matters.Words.power;

import java.util.List;
import uk.comity.matters.Lexicon;
import uk.comity.norms.ActType;
import uk.comity.norms.RoleType;

/** The words of advice: officers' advice to political groups, and their attendance at group meetings. */
final class AdviceWords {

    private AdviceWords() {}

    static final String ASK = "advice.ask";
    static final String GIVE = "advice.give";
    static final String DECLINE = "advice.decline";
    static final String BRIEF = "advice.brief-the-chairman";
    static final String INVITE = "advice.invite";
    static final String APPROVE = "advice.approve-attendance";
    static final String NOMINATE = "advice.nominate";
    static final String ACCEPT = "advice.accept";
    static final String ATTEND = "advice.attend";
    static final String LEAVE = "advice.leave";
    static final String PASS_ON = "advice.pass-on";
    static final String QUOTE = "advice.quote";
    static final String FILE_RECORD = "advice.file-record";
    static final String VERIFY = "advice.verify";
    static final String ACT_ON = "advice.act-on-conclusion";
    static final String ADVISE_BODY = "advice.advise-the-body";
    static final String RAISE_DIFFICULTY = "advice.raise-difficulty";

    private static final List<ActType> ACTS = List.of(
            act(ASK, "Ask officers to advise a group"),
            act(GIVE, "Give advice to a group"),
            act(DECLINE, "Decline a group's request"),
            act(BRIEF, "Brief a committee's chairman before a meeting"),
            act(INVITE, "Invite an officer to a party meeting"),
            power(APPROVE, "Approve an officer's attendance"),
            power(NOMINATE, "Send another officer in your place"),
            act(ACCEPT, "Accept a group's invitation"),
            act(ATTEND, "Attend a group meeting"),
            act(LEAVE, "Leave a group meeting"),
            act(PASS_ON, "Pass on what comes from work with a group"),
            act(QUOTE, "Refer to what officers told a group"),
            act(FILE_RECORD, "File a group's record of its meeting"),
            act(VERIFY, "Check what a group's record says of you"),
            act(ACT_ON, "Act on what a group concluded"),
            act(ADVISE_BODY, "Advise the body that decides"),
            act(RAISE_DIFFICULTY, "Raise a difficulty over advice to groups"));

    private static final List<RoleType> ROLES = List.of(
            new RoleType("group-asking", "the group that asked"),
            new RoleType("other-groups", "the other political groups"),
            new RoleType("members-of-the-group-present", "the members of the group who are present"),
            new RoleType("group-leader-concerned", "the leader of the group concerned"),
            new RoleType("officers-advising-the-group", "the officers who advise the group"),
            new RoleType("officer-attending", "the officer at the group meeting"),
            new RoleType("officer-quoted", "the officer whose words are recorded"),
            new RoleType("minority-spokespersons", "the spokespersons of the minority groups"),
            new RoleType("body-that-decides", "the body that decides the matter"));

    static Lexicon lexicon() {
        return new Lexicon(ACTS, AdviceFacts.all(), ROLES, Meanings.advice());
    }
}
