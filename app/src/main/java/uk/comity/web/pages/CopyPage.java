package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.parts.Link;

/**
 * The content of a document, just read.
 *
 * @param said what is on record of this reading, and what there is to see
 * @param look the page as a picture; empty where the document has none, and all its text is shown
 * @param pages its text, page by page; of the one page that is shown where there is a picture
 * @param file where the file itself, or the reader's copy of it, lies once
 */
public record CopyPage(String title, List<String> said, Optional<Look> look, List<Text> pages, Optional<Link> file) {
    public CopyPage {
        said = List.copyOf(said);
        pages = List.copyOf(pages);
    }

    /**
     * One page as a picture.
     *
     * @param number of the page, from 1
     * @param of how many there are
     * @param address of the picture
     * @param width in points of the picture
     * @param height in points of the picture
     * @param ways to the pages before and after
     */
    public record Look(int number, int of, String address, int width, int height, List<Link> ways) {
        public Look {
            ways = List.copyOf(ways);
        }
    }

    /**
     * The text of a page.
     *
     * @param number of the page, from 1
     * @param mark what is printed on every page of the reader's copy; blank where nothing is
     */
    public record Text(int number, String mark, String text) {}
}
