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
                        "the criticism is of a report or of what officers did",
                        "conduct",
                        "the criticism is of officers' conduct or capability",
                        "member",
                        "the criticism is of a member"),
                oneOf(
                        "criticised-at",
                        criticise,
                        Optional.of("Where is it said?"),
                        "talk",
                        "the criticism is made in a talk or a letter",
                        "council-meeting",
                        "the criticism is made at a meeting of the council",
                        "committee",
                        "the criticism is made at a Cabinet or committee meeting",
                        "scrutiny",
                        "the criticism is made at a scrutiny meeting",
                        "public-meeting",
                        "the criticism is made at another meeting that the public may attend",
                        "elsewhere",
                        "the criticism is made at another event or published"),
                asked(
                        "said-in-public",
                        "the public can hear or read the criticism",
                        "the public cannot hear or read the criticism",
                        criticise,
                        "Can the public hear or read it?"),
                asked(
                        "criticism-is-personal",
                        "the criticism attacks or abuses somebody personally",
                        "the criticism attacks nobody personally",
                        criticise,
                        "Does it attack somebody personally?"),
                oneOf(
                        "staff-matter",
                        staff,
                        Optional.of("What is it about?"),
                        "favour",
                        "the officer asks the member for a decision in the officer's own favour",
                        "own-job",
                        "the staff matter is the officer's own job",
                        "own-life",
                        "the staff matter is the officer's own personal affairs",
                        "colleagues-life",
                        "the staff matter is a colleague's personal affairs",
                        "colleague",
                        "the staff matter is a colleague's conduct or capability",
                        "member",
                        "the officer runs down another member's competence",
                        "management",
                        "the staff matter is how a section is managed"),
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
