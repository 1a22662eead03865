package uk.comity.packs;

import java.time.LocalDate;
import java.util.Map;
import uk.comity.norms.PackFiles;

/**
 * A text of the law that lies beneath the protocol from a day on.
 *
 * @param from the first day that is judged by it
 * @param why what changed it, or the adoption that brought it along
 * @param leaf index of the leaf that entered it
 */
public record LawText(
        String pack, String version, String digest, Map<String, String> files, LocalDate from, String why, long leaf) {

    public LawText {
        files = Map.copyOf(files);
    }

    public PackFiles text() {
        return PackFiles.of(pack, files);
    }

    /** Which text it is: key, version and digest. */
    String id() {
        return id(text());
    }

    static String id(PackFiles law) {
        return law.key() + " " + Headings.version(law.texts()) + " " + law.digest();
    }
}
