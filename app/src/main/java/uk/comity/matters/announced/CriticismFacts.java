package uk.comity.matters.announced;

import static uk.comity.matters.Words.asked;
import static uk.comity.matters.Words.oneOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.comity.norms.FactType;

/** The facts of criticism, and of what officers take to members about their own work and colleagues. */
final class CriticismFacts {

    private CriticismFacts() {}

    static List<FactType> all() {
        var criticise = Set.of(ConcernWords.CRITICISE);
        var staff = Set.of(ConcernWords.STAFF_MATTER);
        return List.of(
                oneOf(
                        "criticism-is-of",
                        criticise,
                        Optional.of("What do you criticise?"),
                        "work",
                        "it criticises a report or what officers did",
                        "conduct",
                        "it criticises the conduct or capability of officers",
                        "member",
                        "it criticises a member"),
                oneOf(
                        "criticised-at",
                        criticise,
                        Optional.of("Where is it said?"),
                        "talk",
                        "it is said in a talk or a letter",
                        "council-meeting",
                        "it is said at a meeting of the council",
                        "committee",
                        "it is said at a Cabinet or committee meeting",
                        "scrutiny",
                        "it is said at a scrutiny meeting",
                        "elsewhere",
                        "it is said at another event or published"),
                asked(
                        "said-in-public",
                        "the public can hear or read it",
                        "the public cannot hear or read it",
                        criticise,
                        "Can the public hear or read it?"),
                asked(
                        "criticism-is-personal",
                        "it attacks or abuses somebody personally",
                        "it attacks nobody personally",
                        criticise,
                        "Does it attack somebody personally?"),
                oneOf(
                        "staff-matter",
                        staff,
                        Optional.of("What is it about?"),
                        "favour",
                        "it asks the member for a decision in the officer's own favour",
                        "own-job",
                        "it is about the officer's own job",
                        "own-life",
                        "it is about the officer's own personal affairs",
                        "colleagues-life",
                        "it is about a colleague's personal affairs",
                        "colleague",
                        "it is about a colleague's conduct or capability",
                        "member",
                        "it runs down another member's competence",
                        "management",
                        "it is about how a section is managed"),
                asked(
                        "asks-own-ward-member",
                        "the member is the one for the officer's own home",
                        "the member is not the one for the officer's own home",
                        staff,
                        "Is it the member for the ward or division where you live?"),
                asked(
                        "asks-as-a-resident",
                        "the officer asks as a resident, in free time",
                        "the officer does not ask as a resident in free time",
                        staff,
                        "Do you ask as a resident, in your own time?"));
    }
}
