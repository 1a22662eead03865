package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.parts.Link;

/** The versions of a protocol that a council adopted, and what changed from one to the next. */
public record VersionsPage(String title, String lead, List<Version> versions, List<Change> changes, String count) {

    /**
     * @param changes to what changed with it; empty for the first
     */
    public record Version(Link protocol, String dates, String minute, Optional<Link> changes) {}

    /** What changed in a clause. */
    public record Change(Link clause, List<Line> lines) {
        public Change {
            lines = List.copyOf(lines);
        }
    }

    /** "Before: ...", "After: ...", "New rule: ...". */
    public record Line(String what, String words) {}

    public VersionsPage {
        versions = List.copyOf(versions);
        changes = List.copyOf(changes);
    }
}
