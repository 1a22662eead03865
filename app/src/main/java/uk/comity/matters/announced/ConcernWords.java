package uk.comity.matters.announced;

import static uk.comity.matters.Words.act;
import static uk.comity.matters.Words.power;

import java.util.List;
import uk.comity.matters.Lexicon;
import uk.comity.norms.ActType;
import uk.comity.norms.RoleType;

/** The words of concern: a complaint or concern of a member or an officer, and its way up. */
final class ConcernWords {

    private ConcernWords() {}

    static final String DISCUSS = "concern.discuss";
    static final String RAISE = "concern.raise";
    static final String PASS_ON = "concern.pass-on";
    static final String HANDLE = "concern.handle";
    static final String APPROACH_MEMBER = "concern.approach-member";
    static final String TELL_LEADER = "concern.tell-group-leader";
    static final String TELL_OTHERS = "concern.tell-others";
    static final String REPORT_BACK = "concern.report-back";
    static final String ESCALATE = "concern.escalate";
    static final String COMPLAIN_FORMALLY = "concern.complain-formally";
    static final String COMPLAIN_OF_CODE = "concern.complain-of-code";
    static final String INVESTIGATE = "concern.investigate";
    static final String REFER_TO_COMMITTEE = "concern.refer-to-committee";
    static final String DECIDE = "concern.decide-complaint";
    static final String CRITICISE = "concern.criticise";
    static final String STAFF_MATTER = "concern.raise-with-member";
    static final String SPEAK_UP = "concern.speak-up";

    private static final List<ActType> ACTS = List.of(
            act(DISCUSS, "Talk it over directly"),
            act(RAISE, "Raise a concern"),
            act(PASS_ON, "Pass the concern on"),
            power(HANDLE, "Decide how to deal with the concern"),
            act(APPROACH_MEMBER, "Take the concern up with the member"),
            act(TELL_LEADER, "Tell the group leader of the concern"),
            act(TELL_OTHERS, "Tell somebody else of the concern"),
            act(REPORT_BACK, "Report back on the concern"),
            power(ESCALATE, "Ask for a fresh look"),
            act(COMPLAIN_FORMALLY, "Make a formal complaint"),
            act(COMPLAIN_OF_CODE, "Complain that a member broke the code of conduct"),
            power(INVESTIGATE, "Investigate a breach by a member"),
            power(REFER_TO_COMMITTEE, "Refer a breach to the committee"),
            power(DECIDE, "Decide a complaint under the members' code"),
            act(CRITICISE, "Criticise somebody or something"),
            act(STAFF_MATTER, "Take a staff matter to a member"),
            act(SPEAK_UP, "Speak up about unlawful conduct"));

    private static final List<RoleType> ROLES = List.of(
            new RoleType("person-with-concern", "the person who raised the concern"),
            new RoleType("officer-with-concern", "the officer who raised the concern"),
            new RoleType("line-manager-of-officer", "the officer's line manager"),
            new RoleType("senior-officer-for-the-matter", "the senior officer for the matter"),
            new RoleType("leader-of-council", "the Leader of the Council"),
            new RoleType("standards-committee", "the committee for standards"));

    static Lexicon lexicon() {
        return new Lexicon(ACTS, ConcernFacts.all(), ROLES, Meanings.concern());
    }
}
