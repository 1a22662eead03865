package uk.comity.matters.announced;

import static uk.comity.matters.Words.act;
import static uk.comity.matters.Words.asked;
import static uk.comity.matters.Words.oneOf;
import static uk.comity.matters.Words.supplied;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.comity.matters.Lexicon;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;
import uk.comity.norms.RoleType;

/** The words of facilities: support services, equipment and premises of the council. */
final class FacilitiesWords {

    private FacilitiesWords() {}

    private static final String USE_SUPPORT = "facilities.use-support";
    private static final String PROVIDE_SUPPORT = "facilities.provide-support";
    private static final String PRESS_FOR_SUPPORT = "facilities.press-for-support";
    private static final String USE_EQUIPMENT = "facilities.use-equipment";
    private static final String LEND_EQUIPMENT = "facilities.lend-equipment";
    private static final String ENTER_PREMISES = "facilities.enter-premises";
    private static final String ENTER_PROPERTY = "facilities.enter-property";
    private static final String VISIT = "facilities.visit-service";

    private static final List<ActType> ACTS = List.of(
            act(USE_SUPPORT, "Use the council's support services"),
            act(PROVIDE_SUPPORT, "Give support to a member"),
            act(PRESS_FOR_SUPPORT, "Press an officer for support"),
            act(USE_EQUIPMENT, "Use the council's equipment"),
            act(LEND_EQUIPMENT, "Let somebody else use the equipment"),
            act(ENTER_PREMISES, "Go into council premises"),
            act(ENTER_PROPERTY, "Go into somebody else's property"),
            act(VISIT, "Visit a council service or site"));

    private static final List<RoleType> ROLES = List.of(
            new RoleType("manager-of-the-site", "the manager of the service or site"),
            new RoleType("ward-members-of-the-site", "the members for the ward where the site is"));

    static Lexicon lexicon() {
        return new Lexicon(ACTS, facts(), ROLES);
    }

    private static List<FactType> facts() {
        var supported = Set.of(USE_SUPPORT, PROVIDE_SUPPORT, PRESS_FOR_SUPPORT, USE_EQUIPMENT, LEND_EQUIPMENT);
        var equipped = Set.of(USE_EQUIPMENT, LEND_EQUIPMENT);
        return List.of(
                purpose(supported),
                oneOf(
                        "equipment",
                        equipped,
                        Optional.of("What will be used?"),
                        "computer-or-phone",
                        "a council computer or telephone is used",
                        "copier",
                        "a council copier or printer is used",
                        "other",
                        "other goods of the council are used"),
                asked(
                        "use-costs-the-council",
                        "the use costs the council something",
                        "the use costs the council nothing",
                        equipped,
                        "Does the use cost the council anything?"),
                asked(
                        "used-at-home",
                        "the council's equipment is used at the member's home",
                        "the council's equipment is not used at the member's home",
                        equipped,
                        "Is it used at your home?"),
                supplied(
                        asked(
                                "security-rules-are-followed",
                                "the council's rules on computer security are followed",
                                "the council's rules on computer security are not followed",
                                equipped,
                                "Do you follow the council's rules on computer security?"),
                        "Read the council's rules on computer security, and say that you will follow them."),
                asked(
                        "entry-is-for-own-duties",
                        "going in is needed for the work or duties of the person",
                        "going in is not needed for the work or duties of the person",
                        Set.of(ENTER_PREMISES),
                        "Do you need to go in for your own work or duties?"),
                asked(
                        "has-power-of-entry",
                        "the officer has a power in law to go in",
                        "the officer has no power in law to go in",
                        Set.of(ENTER_PROPERTY),
                        "Does the law give you a power to go in?"),
                asked(
                        "arranging-is-practicable",
                        "the visit can be arranged beforehand",
                        "the visit cannot well be arranged beforehand",
                        Set.of(VISIT),
                        "Can you arrange the visit beforehand?"),
                asked(
                        "site-is-in-own-ward",
                        "the site is in the member's own ward",
                        "the site is outside the member's own ward",
                        Set.of(VISIT),
                        "Is the site in your own ward?"),
                asked(
                        "site-has-vulnerable-people",
                        "the site is a school or a place for vulnerable people",
                        "the site is neither a school nor a place for vulnerable people",
                        Set.of(VISIT),
                        "Is it a school, or a place for vulnerable people?"));
    }

    private static FactType purpose(Set<String> acts) {
        return oneOf(
                "support-is-for",
                acts,
                Optional.of("What is it for?"),
                "council-business",
                "it is for council business",
                "party-business",
                "it is for business of a political party",
                "party-meeting",
                "it is for a meeting of a party in a ward or constituency",
                "electioneering",
                "it is for an election campaign",
                "other-capacity",
                "it is for an event that the member attends in another capacity",
                "private",
                "it is for private ends",
                "other-body",
                "it is for another body on which the member does not sit for the council",
                "other-council",
                "it is for the member's work as a councillor of another council");
    }
}
