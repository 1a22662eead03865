package uk.comity.web.pages;

import java.util.List;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.TextInput;

/**
 * May I?: what somebody wants to do.
 *
 * @param action where the words are sent
 * @param told in words what was found; blank before anything was sought
 * @param hits the acts that fit
 * @param topics every act under its heading; empty while something is sought
 */
public record MayIPage(
        String heading, TextInput search, String action, String told, List<Hit> hits, List<Topic> topics) {

    public MayIPage {
        hits = List.copyOf(hits);
        topics = List.copyOf(topics);
    }

    /** An act, and why it fits. */
    public record Hit(Link act, String why, List<Link> clauses) {
        public Hit {
            clauses = List.copyOf(clauses);
        }
    }

    /** Acts of one sort. */
    public record Topic(String title, List<Link> acts) {
        public Topic {
            acts = List.copyOf(acts);
        }
    }
}
