package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.parts.EmptyState;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.TextInput;

/**
 * The contents of a council's protocol, or what a search found in it.
 *
 * @param heading its title, its version and since when it is in force
 * @param action where the search is sent
 * @param on the day that is looked at, for the search; blank for today
 * @param count how many clauses there are, or were found, in words
 * @param sections of the contents; none while searching
 * @param found what the search found; none while not searching
 */
public record ProtocolPage(
        Heading heading,
        TextInput search,
        String action,
        String on,
        String count,
        List<Line> sections,
        List<Found> found,
        List<Link> ways,
        List<Choice> choices,
        Optional<EmptyState> otherwise) {

    /** Its title, and which version it is since when. */
    public record Heading(String title, String standing) {}

    /** A section with what is in it. */
    public record Line(Link link, String note) {}

    /** A clause that holds the words sought. */
    public record Found(Link clause, List<Piece> pieces) {
        public Found {
            pieces = List.copyOf(pieces);
        }
    }

    /** Words, and after them a hit; the last piece has none. */
    public record Piece(String before, String hit) {}

    /** Something that the protocol leaves open and the council has settled for itself. */
    public record Choice(String meaning, String value, Optional<Link> change) {}

    public ProtocolPage {
        sections = List.copyOf(sections);
        found = List.copyOf(found);
        ways = List.copyOf(ways);
        choices = List.copyOf(choices);
    }
}
