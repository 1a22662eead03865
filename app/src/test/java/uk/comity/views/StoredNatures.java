package uk.comity.views;

import org.jooq.DSLContext;
import uk.comity.matters.Nature;

/** Lets tests of other rooms keep natures as the desk's follower does. */
public final class StoredNatures {

    private StoredNatures() {}

    /** The id of this nature's row. */
    public static long keep(DSLContext sql, Nature nature) {
        return Natures.keep(sql, nature);
    }
}
