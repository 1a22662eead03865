package uk.comity.web.parts;

import java.time.OffsetDateTime;
import java.util.List;

/** What happened, newest first. */
public record Timeline(List<Entry> entries) {

    /**
     * Who did what, when, under which clauses.
     *
     * @param who the person
     * @param standing the office or ward in which they did it; may be empty
     * @param what one line in the past tense
     * @param said words that belong to it, each a paragraph; may be none
     */
    public record Entry(
            String who, String standing, String what, OffsetDateTime at, List<String> said, List<Link> clauses) {
        public Entry {
            Must.say(who, "person for a timeline entry");
            Must.say(what, "act for a timeline entry");
            said = List.copyOf(said);
            clauses = List.copyOf(clauses);
        }

        /** "Tuesday 24 November 2026, 3:15pm". */
        public String when() {
            return Spoken.day(at.toLocalDate()) + ", " + Spoken.time(at.toLocalTime());
        }
    }

    public Timeline {
        entries = entries.stream()
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .toList();
    }
}
