package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.parts.Link;

/**
 * The content of a document, just read.
 *
 * @param said what is on record of this reading
 * @param pages its text, page by page
 * @param file where the file itself lies once
 */
public record CopyPage(String title, List<String> said, List<String> pages, Optional<Link> file) {
    public CopyPage {
        said = List.copyOf(said);
        pages = List.copyOf(pages);
    }
}
