package uk.comity.matters.announced;

import static uk.comity.matters.Words.asked;
import static uk.comity.matters.Words.howMany;
import static uk.comity.matters.Words.oneOf;
import static uk.comity.matters.Words.supplied;
import static uk.comity.matters.Words.yesNo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.comity.norms.FactType;

/** The facts of appointing, disciplining and dismissing officers. */
final class AppointmentFacts {

    private AppointmentFacts() {}

    static List<FactType> all() {
        var all = new ArrayList<FactType>();
        all.addAll(choosing());
        all.addAll(disciplining());
        return List.copyOf(all);
    }

    private static List<FactType> choosing() {
        return List.of(
                oneOf(
                        "staffing-matter",
                        Set.of(AppointmentWords.TAKE_PART),
                        Optional.of("What is the staffing matter?"),
                        "senior-appointment",
                        "a senior post is to be filled",
                        "other-appointment",
                        "a post below deputy chief officer is to be filled",
                        "staff-policy",
                        "policy or conditions for staff are to be settled",
                        "political-assistant",
                        "a political assistant is to be appointed",
                        "appeal",
                        "an employee's appeal is to be heard",
                        "other",
                        "the staffing matter is another one"),
                asked(
                        "choice-is-on-merit",
                        "the choice rests on merit alone",
                        "the choice rests on something else than merit",
                        Set.of(AppointmentWords.CHOOSE),
                        "Does the choice rest on merit alone?"),
                asked(
                        "candidate-is-close",
                        "a candidate is a close friend or relative",
                        "no candidate is a close friend or relative",
                        Set.of(AppointmentWords.CHOOSE),
                        "Is one of the candidates a close friend or a relative of yours?"),
                asked(
                        "others-lack-the-information",
                        "other candidates do not get this information",
                        "all candidates get this information",
                        Set.of(AppointmentWords.INFORM),
                        "Do other candidates go without this information?"),
                asked(
                        "appellant-is-close",
                        "the appellant is a friend or relative",
                        "the appellant is neither a friend nor a relative",
                        Set.of(AppointmentWords.HEAR_APPEAL),
                        "Is the appellant a friend or a relative of yours?"),
                asked(
                        "has-worked-with-the-appellant",
                        "the member has worked with the appellant",
                        "the member has not worked with the appellant",
                        Set.of(AppointmentWords.HEAR_APPEAL),
                        "Have you had a working relationship with the appellant?"),
                howMany(
                        "political-assistants-in-post",
                        "the council has {} political assistants in post",
                        Set.of(AppointmentWords.ASSISTANT),
                        "How many political assistants does the council have in post?"),
                asked(
                        "group-has-an-assistant",
                        "the political group has an assistant already",
                        "the political group has no assistant yet",
                        Set.of(AppointmentWords.ASSISTANT),
                        "Does this political group have an assistant already?"));
    }

    private static List<FactType> disciplining() {
        var both = Set.of(AppointmentWords.DISCIPLINE, AppointmentWords.DISMISS);
        return List.of(
                yesNo(
                        "actor-is-head-of-paid-service",
                        "the person acting is the Head of the Paid Service, or an officer whom the head names",
                        "the person acting is neither the Head of the Paid Service nor an officer whom the head names",
                        both),
                asked(
                        "follows-disciplinary-rules",
                        "the disciplinary step is taken under the council's disciplinary or grievance rules",
                        "the disciplinary step is not taken under the council's disciplinary or grievance rules",
                        Set.of(AppointmentWords.DISCIPLINE),
                        "Is the step taken under the council's disciplinary or grievance rules?"),
                asked(
                        "statutory-steps-are-kept",
                        "the steps that statute asks for are kept",
                        "steps that statute asks for are left out",
                        Set.of(AppointmentWords.DISCIPLINE),
                        "Are the steps kept that statute asks for?"),
                asked(
                        "officer-broke-the-protocol",
                        "the disciplinary step is about a breach of the protocol by the officer",
                        "the disciplinary step is not about a breach of the protocol by the officer",
                        Set.of(AppointmentWords.DISCIPLINE),
                        "Is it about a breach of the protocol by the officer?"),
                yesNo(
                        "officer-is-chief-or-deputy",
                        "the officer is a chief officer or a deputy chief officer",
                        "the officer is below deputy chief officer",
                        both),
                yesNo(
                        "officer-holds-statutory-post",
                        "the officer is the Head of the Paid Service, the Monitoring Officer or the Chief Finance Officer",
                        "the officer holds none of the three statutory posts",
                        Set.of(AppointmentWords.DISMISS)),
                supplied(
                        yesNo(
                                "panel-has-advised",
                                "the advice of a panel with at least two independent persons is on file",
                                "no advice of a panel with independent persons is on file",
                                Set.of(AppointmentWords.DISMISS)),
                        "Ask the panel, with at least two independent persons on it, for its advice."),
                supplied(
                        yesNo(
                                "council-approved-the-dismissal",
                                "the full council has approved the dismissal",
                                "the full council has not approved the dismissal",
                                Set.of(AppointmentWords.DISMISS)),
                        "Take it to a meeting of the full council."));
    }
}
