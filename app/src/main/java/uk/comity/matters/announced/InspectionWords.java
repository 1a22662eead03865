package uk.comity.matters.announced;

import static uk.comity.matters.Words.act;
import static uk.comity.matters.Words.asked;
import static uk.comity.matters.Words.power;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.comity.matters.Lexicon;
import uk.comity.matters.PaperFacts;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;
import uk.comity.norms.RoleType;

/** The words of inspection: asking to see a document, and deciding on that; and of interests. What is done with a document itself are the words of the kind {@code paper}. */
final class InspectionWords {

    private InspectionWords() {}

    static final String REQUEST = "inspection.request";
    static final String REQUEST_COPY = "inspection.request-copy";
    static final String ATTEND_EXEMPT = "inspection.attend-exempt";
    /** Of the kind {@code paper}: who reads stands to the document as who asks. */
    static final String READ = "paper.read";

    static final String SEEK_ADVICE = "inspection.seek-advice";
    static final String SHOW = "inspection.show";
    static final String REFUSE = "inspection.refuse";
    static final String DISPUTE = "inspection.dispute";
    static final String DETERMINE = "inspection.determine";
    static final String DECLARE = "interest.declare";
    static final String STATE_CAPACITY = "interest.state-capacity";
    static final String ASK_ON_INTEREST = "interest.seek-advice";
    static final String ADVISE_ON_INTEREST = "interest.advise";

    private static final List<ActType> ACTS = List.of(
            act(REQUEST, "Ask to see a document"),
            act(REQUEST_COPY, "Ask for a copy of a document"),
            act(ATTEND_EXEMPT, "Stay while exempt business is discussed"),
            act(SEEK_ADVICE, "Ask for advice on access"),
            act(SHOW, "Show the document"),
            act(REFUSE, "Decline to show it"),
            act(DISPUTE, "Dispute the decision on access"),
            power(DETERMINE, "Decide whether there is a need to know"),
            act("inspection.explain", "Say why it is needed"),
            act("inspection.narrow", "Ask for less"),
            act("inspection.identify", "Find the document that is described"),
            act("inspection.find-too-broad", "Find the request too broad, and talk it over"),
            act("inspection.advise", "Put advice on access on file"),
            act("inspection.settle-confidence", "Settle whether it must be kept in confidence"),
            act("inspection.consult", "Record a consultation on access"),
            act("inspection.accept", "Agree to the terms before reading"),
            act("inspection.put-on-agenda", "Put the question on the agenda of a meeting"),
            act("inspection.take-back", "Take back what was shown"),
            act("inspection.withdraw", "Withdraw the request"),
            act(DECLARE, "Declare an interest"),
            act(STATE_CAPACITY, "Say that you act as a private person"),
            act(ASK_ON_INTEREST, "Ask for advice on an interest"),
            act(ADVISE_ON_INTEREST, "Give advice on an interest"),
            act("interest.end", "Say that an interest has ended"));

    private static final List<RoleType> ROLES = List.of(
            new RoleType("manager-holding-the-paper", "the service manager whose section holds the document"),
            new RoleType("meeting-responsible", "the meeting whose functions the document is held for"),
            new RoleType("proper-officer", "the proper officer"),
            new RoleType("scrutiny-committee-of-member", "the scrutiny committee on which the member sits"),
            new RoleType("executive-holding-the-paper", "the executive"),
            new RoleType("members-of-the-body", "the members of the body"),
            new RoleType("members-of-that-group", "the members of the group whose paper it is"),
            new RoleType("administration-group", "the group that runs the council"),
            new RoleType("every-member", "every member of the council"),
            new RoleType("officer-holding-the-paper", "the officer who has the document"),
            new RoleType("people-in-the-room", "the people who were in the room"));

    /** Acts whose folio is one document, so that what the document is can be known on them. */
    static final Set<String> OF_A_PAPER =
            Set.of(REQUEST, REQUEST_COPY, ATTEND_EXEMPT, SEEK_ADVICE, SHOW, REFUSE, DISPUTE, DETERMINE);

    /** Acts by which somebody wants to see something. */
    static final Set<String> TO_SEE = Set.of(REQUEST, REQUEST_COPY, ATTEND_EXEMPT, READ);

    static Lexicon lexicon() {
        return new Lexicon(ACTS, facts(), ROLES, Meanings.inspection());
    }

    private static List<FactType> facts() {
        return Stream.of(
                        PaperFacts.on(OF_A_PAPER),
                        InspectionFacts.asking(),
                        InspectionFacts.showing(),
                        InspectionFacts.deciding(),
                        interests())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FactType> interests() {
        return List.of(
                PaperFacts.confidence(Set.of(REQUEST, REQUEST_COPY)),
                asked(
                        "interest-is-ones-own",
                        "it is the interest of the member who acts",
                        "it is not the interest of the person who acts",
                        Set.of(DECLARE),
                        "Is it your own interest?"));
    }
}
