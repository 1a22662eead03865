package uk.comity.web.parts;

import java.util.List;
import java.util.Optional;

/**
 * What stands around the content of every page.
 *
 * @param title what the page is about, the matter first; nothing walled, for it is seen in tabs and histories
 * @param wayUp breadcrumbs from the council's first page; empty on that page
 */
public record Frame(
        Council council,
        String title,
        Section section,
        List<Link> wayUp,
        Optional<SignedIn> signedIn,
        Optional<InForce> protocol,
        Setting setting) {

    /** A council: its key in addresses, lower case letters, digits and hyphens, and its full name. */
    public record Council(String key, String name) {
        public Council {
            if (!key.matches("[a-z0-9-]+")) {
                throw new IllegalArgumentException(
                        "A council's key is lower case letters, digits and hyphens, not " + key);
            }
            Must.say(name, "name for a council");
        }

        /** An address of this council: {@code at("work")} is {@code /key/work}, {@code at("")} its first page. */
        public String at(String path) {
            return path.isEmpty() ? "/" + key : "/" + key + "/" + path;
        }
    }

    /** Who is signed in, and as what ("Councillor for Eastfield"); the proof is for the form that signs out. */
    public record SignedIn(String name, String standing, Csrf csrf) {
        public SignedIn {
            Must.say(name, "name for the person signed in");
        }
    }

    /** The protocol in force: its title, and its version in words ("as amended on 14 May 2024"). */
    public record InForce(String title, String version) {}

    /** Whether this is a council at work or a demonstration with invented people. */
    public enum Setting {
        AT_WORK,
        DEMONSTRATION
    }

    public Frame {
        Must.say(title, "title for a page");
        wayUp = List.copyOf(wayUp);
    }

    /** The same frame around another page. */
    public Frame around(String title, Section section, List<Link> wayUp) {
        return new Frame(council, title, section, wayUp, signedIn, protocol, setting);
    }

    /** "Matter - Comity", the title of the browser's tab. */
    public String tabTitle() {
        return title + " - Comity";
    }

    public boolean isDemonstration() {
        return setting == Setting.DEMONSTRATION;
    }

    public List<Section> sections() {
        return signedIn.isPresent() ? Section.forSignedIn() : Section.forAnybody();
    }
}
