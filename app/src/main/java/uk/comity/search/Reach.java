package uk.comity.search;

import static uk.comity.search.FullText.PAPER;

import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * What is open to one person at one moment; made by {@link Documents#reach}, and good for that moment only.
 *
 * @param natures documents of these natures are open, by keeping them, by belonging to their group, or by the protocol with the
 *     law; never unknown to the database
 * @param shown keys of documents that were shown on request
 * @param known documents of these natures may be known by their title where the officer listed them so
 */
public record Reach(Condition natures, Set<String> shown, Condition known) {
    public Reach {
        shown = Set.copyOf(shown);
    }

    /** Whether there may be titles that they know of besides. */
    boolean mayKnow() {
        return !known.equals(DSL.falseCondition());
    }

    /** No group's, for a list of what may be asked for. */
    static Condition ofNoGroup() {
        return PAPER.GROUP_KEY.eq("");
    }
}
