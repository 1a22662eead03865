package uk.comity.views;

import static uk.comity.tables.council.views.Tables.COPY;

import org.jooq.DSLContext;
import uk.comity.acts.Entered;
import uk.comity.acts.Follower;
import uk.comity.matters.paper.PaperEntry;

/** Keeps one row for each personal copy that was made: by its mark it is found again. */
public final class CopyRows implements Follower {

    @Override
    public void follow(DSLContext tx, Entered entered, After<?, ?> after) {
        for (var entry : entered.entries()) {
            if (entry instanceof PaperEntry.CopyMarked(var mark)) {
                tx.insertInto(COPY)
                        .set(COPY.LEAF, entered.index())
                        .set(COPY.MARK, mark)
                        .set(COPY.KEY, entered.folio().key())
                        .execute();
            }
        }
    }

    @Override
    public void forget(DSLContext tx) {
        tx.deleteFrom(COPY).execute();
    }
}
