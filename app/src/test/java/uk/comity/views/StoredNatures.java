package uk.comity.views;

import uk.comity.matters.Nature;
import uk.comity.tables.council.views.tables.records.PaperRecord;

/** Lets tests of other rooms keep natures as the desk's follower does. */
public final class StoredNatures {

    private StoredNatures() {}

    /** Lays a nature into the row of a document. */
    public static void write(Nature nature, PaperRecord row) {
        Natures.write(nature, row);
    }
}
