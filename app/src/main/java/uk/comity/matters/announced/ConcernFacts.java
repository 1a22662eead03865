package uk.comity.matters.announced;

import static uk.comity.matters.Words.asked;
import static uk.comity.matters.Words.oneOf;
import static uk.comity.matters.Words.supplied;
import static uk.comity.matters.Words.yesNo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.comity.norms.FactType;

/** The facts of a concern: what it is about, how far it has come, and who may be told of it. */
final class ConcernFacts {

    private ConcernFacts() {}

    static List<FactType> all() {
        var all = new ArrayList<FactType>();
        all.addAll(raising());
        all.addAll(goingUp());
        all.addAll(tellingTheLeader());
        all.addAll(complaining());
        all.addAll(CriticismFacts.all());
        return List.copyOf(all);
    }

    private static List<FactType> raising() {
        var raise = Set.of(ConcernWords.RAISE);
        return List.of(
                oneOf(
                        "concern-is-about",
                        Set.of(
                                ConcernWords.DISCUSS,
                                ConcernWords.RAISE,
                                ConcernWords.PASS_ON,
                                ConcernWords.HANDLE,
                                ConcernWords.APPROACH_MEMBER,
                                ConcernWords.TELL_LEADER,
                                ConcernWords.REPORT_BACK,
                                ConcernWords.ESCALATE,
                                ConcernWords.COMPLAIN_FORMALLY),
                        Optional.of("Whom is the concern about?"),
                        "officer",
                        "the concern is about an officer below the chiefs of the council",
                        "director",
                        "the concern is about a director, an assistant director or another chief officer",
                        "chief-executive",
                        "the concern is about the Chief Executive",
                        "member",
                        "the concern is about a member"),
                supplied(
                        asked(
                                "direct-talk-failed",
                                "a direct talk was tried and did not settle the concern",
                                "no direct talk has been tried and failed",
                                raise,
                                "Have you tried to settle it in a direct talk, without success?"),
                        "Try to settle it in a direct talk first, or say why that cannot be done."),
                asked(
                        "reason-against-direct-talk-given",
                        "a reason why a direct talk is not possible or not fitting is on file",
                        "no reason against a direct talk is on file",
                        raise,
                        "Is a direct talk impossible or out of place here, and have you said why?"),
                asked(
                        "unlawful-conduct-suspected",
                        "the conduct in question may be unlawful",
                        "nobody thinks the conduct in question unlawful",
                        Set.of(
                                ConcernWords.DISCUSS,
                                ConcernWords.RAISE,
                                ConcernWords.STAFF_MATTER,
                                ConcernWords.SPEAK_UP),
                        "Is it about conduct that you think may be unlawful?"));
    }

    private static List<FactType> goingUp() {
        return List.of(
                yesNo(
                        "actor-has-the-concern",
                        "the concern lies with the person acting now",
                        "the concern does not lie with the person acting now",
                        Set.of(
                                ConcernWords.PASS_ON,
                                ConcernWords.HANDLE,
                                ConcernWords.APPROACH_MEMBER,
                                ConcernWords.TELL_LEADER,
                                ConcernWords.REPORT_BACK)),
                yesNo(
                        "actor-raised-the-concern",
                        "the person acting raised the concern",
                        "the person acting did not raise the concern",
                        Set.of(ConcernWords.ESCALATE)),
                supplied(
                        yesNo(
                                "concern-was-reported-back",
                                "the office that looked into the concern first has reported back",
                                "nobody has reported back on the concern yet",
                                Set.of(ConcernWords.ESCALATE)),
                        "Wait for the report of the office that looks into it, or ask for that report."),
                yesNo(
                        "chief-executive-looked-first",
                        "the Chief Executive has already looked into the concern once",
                        "the Chief Executive has not looked into the concern before",
                        Set.of(ConcernWords.ESCALATE)),
                asked(
                        "manager-cannot-deal-with-it",
                        "the line manager cannot deal with the concern",
                        "the line manager can deal with the concern",
                        Set.of(ConcernWords.PASS_ON),
                        "Are you, as the line manager, unable to deal with it?"),
                asked(
                        "chief-executive-should-know",
                        "the case is one of which the Chief Executive ought to know",
                        "the case is not one of which the Chief Executive needs to know",
                        Set.of(ConcernWords.APPROACH_MEMBER),
                        "Is this a case of which the Chief Executive ought to know?"),
                yesNo(
                        "actor-is-chief-officer",
                        "the person acting is a chief officer",
                        "the person acting is not a chief officer",
                        Set.of(ConcernWords.APPROACH_MEMBER, ConcernWords.TELL_LEADER)));
    }

    private static List<FactType> tellingTheLeader() {
        var leader = Set.of(ConcernWords.TELL_LEADER);
        return List.of(
                asked(
                        "concern-is-code-complaint",
                        "the concern was raised as a complaint under the members' code of conduct",
                        "the concern was not raised as a complaint under the members' code of conduct",
                        Set.of(ConcernWords.APPROACH_MEMBER, ConcernWords.TELL_LEADER, ConcernWords.TELL_OTHERS),
                        "Was it made as a complaint under the members' code of conduct?"),
                yesNo(
                        "actor-is-member-complained-of",
                        "the person acting is the member complained of",
                        "the person acting is not the member complained of",
                        Set.of(ConcernWords.TELL_LEADER, ConcernWords.TELL_OTHERS)),
                supplied(
                        yesNo(
                                "member-permits-telling-the-leader",
                                "the member complained of permits that the group leader is told",
                                "no permission of the member complained of is on file",
                                leader),
                        "Ask the member complained of for permission."),
                supplied(
                        yesNo(
                                "concern-reached-the-chief-executive",
                                "the member was still concerned and took the matter to the Chief Executive",
                                "the concern was not taken further to the Chief Executive",
                                leader),
                        "Wait until the member takes the matter to the Chief Executive."),
                supplied(
                        asked(
                                "all-facts-of-the-concern-are-known",
                                "all the facts of the matter are known",
                                "not all the facts of the matter are known",
                                leader,
                                "Do you know all the facts of the matter?"),
                        "Find out all the facts first."),
                asked(
                        "telling-would-break-a-rule",
                        "telling the group leader would break the law, a confidence or another protocol",
                        "telling the group leader would break no law, no confidence and no other protocol",
                        leader,
                        "Would telling the group leader break the law, a confidence or another protocol?"),
                asked(
                        "telling-would-harm-the-outcome",
                        "telling the group leader could stand in the way of a fair decision on the matter",
                        "telling the group leader would not stand in the way of a fair decision",
                        leader,
                        "Could telling the group leader stand in the way of a fair decision?"),
                supplied(
                        asked(
                                "confidentiality-was-weighed",
                                "the legal rules on confidentiality were looked at first",
                                "nobody has yet looked at the legal rules on confidentiality",
                                Set.of(ConcernWords.TELL_OTHERS),
                                "Have you looked at what law and guidance say on confidentiality here?"),
                        "Look at the legal rules on confidentiality first; the Monitoring Officer can tell you what they are."));
    }

    private static List<FactType> complaining() {
        return List.of(
                asked(
                        "code-breach-alleged",
                        "a breach of the members' code of conduct is alleged",
                        "no breach of the members' code of conduct is alleged",
                        Set.of(
                                ConcernWords.TELL_LEADER,
                                ConcernWords.COMPLAIN_OF_CODE,
                                ConcernWords.INVESTIGATE,
                                ConcernWords.REFER_TO_COMMITTEE),
                        "Do you say that the members' code of conduct was broken?"),
                yesNo(
                        "bullying-was-found",
                        "one of the offices that may say so has found bullying, intimidation or harassment",
                        "no office has found bullying, intimidation or harassment",
                        Set.of(ConcernWords.COMPLAIN_OF_CODE, AppointmentWords.DISCIPLINE)),
                yesNo(
                        "actor-is-chief-finance-officer",
                        "the person acting is the Chief Finance Officer",
                        "the person acting is not the Chief Finance Officer",
                        Set.of(ConcernWords.COMPLAIN_OF_CODE, ConductWords.FIND_BULLYING)),
                oneOf(
                        "weight-of-breach",
                        Set.of(
                                ConcernWords.TELL_LEADER,
                                ConcernWords.INVESTIGATE,
                                ConcernWords.REFER_TO_COMMITTEE,
                                AppointmentWords.DISCIPLINE),
                        Optional.of("How serious is the breach?"),
                        "minor",
                        "the breach is a minor one",
                        "ordinary",
                        "the breach is neither minor nor serious",
                        "serious",
                        "the breach is a serious one"),
                asked(
                        "complaint-follows-procedure",
                        "the complaint goes the way of the council's complaints procedure",
                        "the complaint does not go the way of the council's complaints procedure",
                        Set.of(ConcernWords.COMPLAIN_FORMALLY),
                        "Does your complaint go the way of the council's complaints procedure?"),
                yesNo(
                        "dealt-with-under-the-arrangements",
                        "the complaint is dealt with under the council's arrangements for standards",
                        "the complaint is not dealt with under the council's arrangements for standards",
                        Set.of(ConcernWords.DECIDE)),
                yesNo(
                        "complaint-is-investigated",
                        "the council has decided to investigate the complaint",
                        "the council has not decided to investigate the complaint",
                        Set.of(ConcernWords.DECIDE)),
                supplied(
                        yesNo(
                                "independent-person-was-heard",
                                "the views of an independent person are on file",
                                "no views of an independent person are on file",
                                Set.of(ConcernWords.DECIDE)),
                        "Ask an independent person for their views, and take them into account."));
    }
}
