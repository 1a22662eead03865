package uk.comity.matters.announced;

import static uk.comity.matters.Words.act;

import java.util.List;
import uk.comity.matters.Lexicon;
import uk.comity.norms.ActType;
import uk.comity.norms.RoleType;

/** The words of consultation: consultations, public meetings and visits in a ward. */
final class ConsultationWords {

    private ConsultationWords() {}

    static final String START = "consultation.start";
    static final String ARRANGE = "consultation.arrange-meeting";
    static final String INVITE = "consultation.invite";
    static final String TAKE_UP = "consultation.take-up-ward-matter";
    static final String CONSULT_WARD = "consultation.consult-ward-members";
    static final String WRITE_TO_PARISH = "consultation.write-to-parish";
    static final String DISCUSS = "consultation.discuss-with-executive";
    static final String WEIGH = "consultation.weigh-ward-members";
    static final String BRING_IN = "consultation.bring-in-ward-members";
    static final String MAKE_AWARE = "consultation.make-staff-aware";
    static final String PLAN_OWN = "consultation.plan-own-meeting";
    static final String TELL_OF_OWN = "consultation.tell-of-own-meeting";
    static final String HOLD_OWN = "consultation.hold-own-meeting";
    static final String ATTEND_OWN = "consultation.attend-own-meeting";
    static final String USE_PREMISES = "consultation.use-premises";
    static final String ASK_TO_SURGERY = "consultation.ask-to-surgery";
    static final String ATTEND_SURGERY = "consultation.attend-surgery";

    static final List<ActType> ACTS = List.of(
            act(START, "Start a consultation"),
            act(ARRANGE, "Arrange a public meeting or exhibition"),
            act(INVITE, "Invite a member to an event"),
            act(TAKE_UP, "Take up a matter that affects a ward"),
            act(CONSULT_WARD, "Consult the ward members"),
            act(WRITE_TO_PARISH, "Write to a parish or town council"),
            act(DISCUSS, "Discuss a paper with an executive member"),
            act(WEIGH, "Weigh whether ward members should be brought in"),
            act(BRING_IN, "Discuss a paper with ward members"),
            act(MAKE_AWARE, "Make staff aware that ward members are kept informed"),
            act(PLAN_OWN, "Plan a public meeting of your own"),
            act(TELL_OF_OWN, "Tell the council of your own public meeting"),
            act(HOLD_OWN, "Hold a public meeting of your own"),
            act(ATTEND_OWN, "Attend a member's public meeting as an officer"),
            act(USE_PREMISES, "Use council premises for a member's public meeting"),
            act(ASK_TO_SURGERY, "Ask an officer to a ward surgery"),
            act(ATTEND_SURGERY, "Attend a ward surgery as an officer"));

    static final List<RoleType> ROLES = List.of(
            new RoleType("ward-members", "the members for every ward affected"),
            new RoleType("officer-in-charge", "the officer in charge of the matter"),
            new RoleType("management-team", "the management team"),
            new RoleType("member-invited", "the member who is invited"),
            new RoleType("member-holding-the-meeting", "the member who arranges the meeting"),
            new RoleType("executive-member-concerned", "the executive member concerned"));

    static Lexicon lexicon() {
        return new Lexicon(ACTS, ConsultationFacts.all(), ROLES);
    }
}
