package uk.comity.matters.contact;

import static uk.comity.matters.Words.asked;
import static uk.comity.matters.Words.oneOf;
import static uk.comity.matters.Words.supplied;
import static uk.comity.matters.Words.yesNo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.comity.matters.Lexicon;
import uk.comity.matters.Words;
import uk.comity.norms.ActType;
import uk.comity.norms.ActType.Silence;
import uk.comity.norms.FactType;
import uk.comity.norms.Tie;

/** What norms may say of contact between a member and officers. */
public final class ContactWords {

    private ContactWords() {}

    static final String RESTRICT = "contact.restrict";
    static final String LIFT = "contact.lift";
    static final String CONSENT = "contact.consent";
    static final String APPROACH = "contact.approach";
    static final String CALL_LINE = "contact.call-line";
    static final String MEET = "contact.meet";

    public static final List<ActType> ACTS = List.of(
            new ActType(RESTRICT, "Restrict a member's contact", Silence.NEEDS_A_POWER),
            new ActType(LIFT, "Lift the restriction", Silence.NEEDS_A_POWER),
            new ActType(CONSENT, "Consent to an approach", Silence.NEEDS_A_POWER),
            new ActType(APPROACH, "Approach an officer directly", Silence.GOES_ON),
            new ActType(CALL_LINE, "Ask the out-of-hours line", Silence.GOES_ON),
            new ActType(MEET, "Arrange to meet an officer", Silence.GOES_ON));

    private static final List<Tie> TIES = Stream.concat(
                    Words.OFFICER_APPROACHED_TIES.stream(),
                    Stream.of(Tie.implies(
                            "Who heads a service of the council is an officer.",
                            "actor-heads-the-service",
                            "actor-is-officer")))
            .toList();

    public static Lexicon lexicon() {
        return new Lexicon(ACTS, FACTS, List.of(), TIES);
    }

    /** Facts of contact. */
    static final List<FactType> FACTS = facts();

    private static List<FactType> facts() {
        var direct = Set.of(APPROACH, MEET);
        var urgent = Set.of(APPROACH, CALL_LINE);
        var all = new ArrayList<>(Words.officerApproached(direct));
        all.addAll(List.of(
                oneOf(
                        "approached-by",
                        Set.of(APPROACH),
                        Optional.of("How do you mean to reach the officer?"),
                        "message",
                        "the officer is reached by a message",
                        "call",
                        "the officer is reached by telephone",
                        "visit",
                        "the officer is visited"),
                asked(
                        "is-emergency",
                        "it is an emergency or cannot wait until working hours",
                        "it can wait until working hours",
                        urgent,
                        "Is it an emergency, or something that cannot wait until working hours?"),
                yesNo(
                        "outside-office-hours",
                        "it is outside office hours",
                        "it is within office hours",
                        Set.of(APPROACH, CALL_LINE, MEET)),
                asked(
                        "beyond-the-officers-authority",
                        "it asks for something that the officer has no power to do",
                        "it asks for nothing beyond the officer's powers",
                        urgent,
                        "Does it ask for something that the officer has no power to do?"),
                asked(
                        "asks-for-work-beyond-duties-or-hours",
                        "it asks the officer to work outside normal duties or hours",
                        "it asks for no work outside normal duties or hours",
                        Set.of(APPROACH),
                        "Do you ask the officer to work outside normal duties or hours?"),
                supplied(
                        asked(
                                "has-appointment",
                                "an appointment has been made",
                                "no appointment has been made",
                                Set.of(MEET, APPROACH),
                                "Has an appointment been made?"),
                        "Ask the officer for an appointment first."),
                asked(
                        "pattern-troubles-junior-officers",
                        "a pattern of behaviour has caused significant issues for junior officers",
                        "no pattern of behaviour that causes significant issues for junior officers is recorded",
                        Set.of(RESTRICT),
                        "Has a pattern of behaviour caused significant issues for junior officers?"),
                yesNo(
                        "actor-heads-the-service",
                        "the person acting heads the service concerned",
                        "the person acting does not head the service concerned",
                        Set.of(CONSENT, LIFT, RESTRICT))));
        return List.copyOf(all);
    }
}
