package uk.comity.matters.announced;

import static uk.comity.matters.Words.act;
import static uk.comity.matters.Words.power;

import java.util.ArrayList;
import java.util.List;
import uk.comity.matters.Lexicon;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;
import uk.comity.norms.RoleType;

/** The words of appointment: members' part in appointing, disciplining and employing officers. */
final class AppointmentWords {

    private AppointmentWords() {}

    static final String TAKE_PART = "appointment.take-part";
    static final String CHOOSE = "appointment.choose";
    static final String CANVASS = "appointment.speak-for-candidate";
    static final String INFORM = "appointment.inform-candidate";
    static final String HEAR_APPEAL = "appointment.hear-appeal";
    static final String DISCIPLINE = "appointment.discipline";
    static final String DISMISS = "appointment.dismiss";
    static final String ASSISTANT = "appointment.appoint-political-assistant";
    static final String LIST_POST = "appointment.list-post";
    static final String POLITICS = "appointment.take-up-politics";

    private static final List<ActType> ACTS = List.of(
            act(TAKE_PART, "Take part in a staffing matter"),
            act(CHOOSE, "Choose between candidates"),
            act(CANVASS, "Speak for a candidate"),
            act(INFORM, "Give a candidate information"),
            act(HEAR_APPEAL, "Hear an employee's appeal"),
            power(DISCIPLINE, "Take disciplinary action against an officer"),
            power(DISMISS, "Dismiss an officer"),
            act(ASSISTANT, "Appoint a political assistant"),
            act(LIST_POST, "Weigh whether a post is politically restricted"),
            act(POLITICS, "Take up a political activity"));

    static Lexicon lexicon() {
        var facts = new ArrayList<FactType>();
        facts.addAll(AppointmentFacts.all());
        facts.addAll(PoliticsFacts.all());
        return new Lexicon(
                ACTS,
                facts,
                List.of(new RoleType("head-of-paid-service", "the Head of the Paid Service")),
                Meanings.appointment());
    }
}
