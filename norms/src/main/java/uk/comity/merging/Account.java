package uk.comity.merging;

import java.util.List;

/**
 * What came of a merger, in figures and lists: the same that {@code MERGE.md} says.
 *
 * @param counts a line for each pack
 * @param leftOut clauses whose rule does not go on; they are kept as text
 * @param meetings pairs of norms of different packs that meet on one act, where the author has to say which goes before
 * @param otherwise how many examples come out otherwise than in their own pack
 * @param idle norms that are left out, for no example shows them at work
 */
public record Account(
        List<Count> counts, List<LeftOut> leftOut, List<Meeting> meetings, int otherwise, List<Rule> idle) {

    public Account {
        counts = List.copyOf(counts);
        leftOut = List.copyOf(leftOut);
        meetings = List.copyOf(meetings);
        idle = List.copyOf(idle);
    }

    /**
     * How much of one pack goes on.
     *
     * @param council whose protocol it is
     */
    public record Count(String pack, String council, int clauses, int clausesTaken, int norms, int normsTaken) {}

    /**
     * A clause whose rule does not go on.
     *
     * @param council whose clause it is
     * @param instead whose rule goes on in its place
     */
    public record LeftOut(String pack, String council, String clause, String gist, String instead) {}

    /**
     * One protocol's rule.
     *
     * @param norm its name in the draft
     * @param council whose rule it is
     * @param gist what it says, in a sentence
     */
    public record Rule(String norm, String council, List<String> clauses, String gist) {
        public Rule {
            clauses = List.copyOf(clauses);
        }

        /** "WBC 4.5b, "casework-may-be-declined": An officer may decline casework." */
        public String sentence() {
            return (council + " " + String.join(", ", clauses)).strip() + ", \"" + norm + "\": " + gist;
        }
    }

    /**
     * Two norms that meet.
     *
     * @param title of the act, as people read it
     * @param first the stricter, which goes before until the author says otherwise
     * @param then the other
     */
    public record Meeting(String act, String title, Rule first, Rule then) {}
}
