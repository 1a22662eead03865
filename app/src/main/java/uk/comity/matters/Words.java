package uk.comity.matters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;
import uk.comity.norms.FactType.HowMany;
import uk.comity.norms.FactType.OnDay;
import uk.comity.norms.FactType.OneOf;
import uk.comity.norms.FactType.YesNo;
import uk.comity.norms.RoleType;
import uk.comity.norms.Tie;

/** Short ways to declare a vocabulary, and the facts and roles that every kind of matter shares. */
public final class Words {

    private Words() {}

    /** Roles that the register or the folio can name. */
    public static final List<RoleType> ROLES = List.of(
            new RoleType("member-asking", "the member who asks"),
            new RoleType("member-concerned", "the member concerned"),
            new RoleType("support-staff", "the member's support staff"),
            new RoleType("officer-asked", "the officer who was asked"),
            new RoleType("manager-of-officer-asked", "the line manager of the officer who was asked"),
            new RoleType("service-manager", "the service manager"),
            new RoleType("head-of-service", "the Head of Service"),
            new RoleType("assistant-director", "the Assistant Director"),
            new RoleType("director", "the Director"),
            new RoleType("chief-officer", "the Chief Officer"),
            new RoleType("chief-executive", "the Chief Executive"),
            new RoleType("monitoring-officer", "the Monitoring Officer"),
            new RoleType("legal-services", "Legal Services"),
            new RoleType("democratic-services", "Democratic Services"),
            new RoleType("group-leader-of-member", "the leader of the member's group"),
            new RoleType("out-of-hours-line", "the out-of-hours line"));

    /** Facts that the register tells of whoever acts, on every act. */
    public static final List<FactType> ACTOR = List.of(
            yesNo("actor-is-member", "the person acting is a member", "the person acting is not a member"),
            yesNo("actor-is-officer", "the person acting is an officer", "the person acting is not an officer"),
            yesNo(
                    "actor-is-support-staff",
                    "the person acting supports a member and acts in that member's name",
                    "the person acting does not act in a member's name"),
            yesNo(
                    "actor-is-junior-officer",
                    "the person acting is a junior officer",
                    "the person acting is not a junior officer"),
            yesNo(
                    "actor-is-service-manager-or-above",
                    "the person acting is a service manager or more senior",
                    "the person acting is below service manager"),
            yesNo(
                    "actor-is-head-of-service",
                    "the person acting is a head of service",
                    "the person acting is not a head of service"),
            yesNo(
                    "actor-is-head-of-service-or-above",
                    "the person acting is a head of service or more senior",
                    "the person acting is below head of service"),
            yesNo(
                    "actor-is-assistant-director-or-director",
                    "the person acting is a director or an assistant director",
                    "the person acting is neither a director nor an assistant director"),
            yesNo("actor-is-a-full-director", "the person acting is a director", "the person acting is not a director"),
            yesNo(
                    "actor-is-chief-executive",
                    "the person acting is the Chief Executive",
                    "the person acting is not the Chief Executive"),
            yesNo(
                    "actor-is-monitoring-officer",
                    "the person acting is the Monitoring Officer",
                    "the person acting is not the Monitoring Officer"),
            yesNo(
                    "actor-is-legal-services",
                    "the person acting speaks for legal services",
                    "the person acting does not speak for legal services"));

    /** What these facts mean for each other, in every council. */
    public static final List<Tie> ACTOR_TIES = Seniority.ACTOR;

    /** What the facts of {@link #officerApproached} mean for each other, in every council. */
    public static final List<Tie> OFFICER_APPROACHED_TIES = Seniority.OFFICER_APPROACHED;

    /** Facts that the register tells of the officer whom a member approaches. */
    public static List<FactType> officerApproached(Set<String> acts) {
        return List.of(
                yesNo(
                        "officer-asked-is-junior",
                        "the officer asked is a junior officer",
                        "the officer asked is not a junior officer",
                        acts),
                yesNo(
                        "officer-asked-is-service-manager-or-above",
                        "the officer asked is a service manager or more senior",
                        "the officer asked is below service manager",
                        acts),
                yesNo(
                        "officer-asked-is-head-of-service-or-above",
                        "the officer asked is a head of service or more senior",
                        "the officer asked is below head of service",
                        acts),
                yesNo(
                        "member-is-restricted",
                        "the member's contact with this service is restricted to its Head of Service",
                        "the member's contact is not restricted",
                        acts),
                yesNo(
                        "officer-asked-is-covered-by-restriction",
                        "the officer asked is one whom the restriction covers",
                        "the officer asked is not one whom the restriction covers",
                        acts),
                supplied(
                        yesNo(
                                "head-of-service-has-consented",
                                "the Head of Service has consented beforehand to this approach",
                                "no prior consent of the Head of Service is on file",
                                acts),
                        "Ask the Head of Service to record consent to this approach."));
    }

    /** The word that norms use for a constant: {@code COUNCIL_BUSINESS} is {@code council-business}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An act that goes on where the protocol says nothing. */
    public static ActType act(String name, String title) {
        return new ActType(name, title, ActType.Silence.GOES_ON);
    }

    /** An act that changes what another may do: without a norm that grants it nobody has the power. */
    public static ActType power(String name, String title) {
        return new ActType(name, title, ActType.Silence.NEEDS_A_POWER);
    }

    public static FactType yesNo(String name, String whenTrue, String whenFalse) {
        return yesNo(name, whenTrue, whenFalse, Set.of());
    }

    public static FactType yesNo(String name, String whenTrue, String whenFalse, Set<String> acts) {
        return new FactType(name, new YesNo(whenTrue, whenFalse), Optional.empty(), acts, Optional.empty());
    }

    /** A fact that only the person acting can tell. */
    public static FactType asked(String name, String whenTrue, String whenFalse, Set<String> acts, String question) {
        return new FactType(name, new YesNo(whenTrue, whenFalse), Optional.of(question), acts, Optional.empty());
    }

    /**
     * A whole number.
     *
     * @param sentence holds {@code {}} where the number goes
     */
    public static FactType howMany(String name, String sentence, Set<String> acts, String question) {
        return new FactType(name, new HowMany(sentence), Optional.of(question), acts, Optional.empty());
    }

    /**
     * A day.
     *
     * @param sentence holds {@code {}} where the date goes
     */
    public static FactType onDay(String name, String sentence, Set<String> acts, String question) {
        return new FactType(name, new OnDay(sentence), Optional.of(question), acts, Optional.empty());
    }

    /** A fact for which a hold waits: what to do, and who may, when it does not hold. */
    public static FactType supplied(FactType fact, String supply) {
        return new FactType(fact.name(), fact.shape(), fact.question(), fact.acts(), Optional.of(supply));
    }

    /**
     * A fact that is one word of a closed list.
     *
     * @param wordsAndSentences word, sentence, word, sentence, in the order in which people are shown them
     */
    public static FactType oneOf(
            String name, Set<String> acts, Optional<String> question, String... wordsAndSentences) {
        var sentences = new LinkedHashMap<String, String>();
        for (int i = 0; i < wordsAndSentences.length; i += 2) {
            sentences.put(wordsAndSentences[i], wordsAndSentences[i + 1]);
        }
        return new FactType(
                name, new OneOf(List.copyOf(sentences.keySet()), sentences), question, acts, Optional.empty());
    }
}
