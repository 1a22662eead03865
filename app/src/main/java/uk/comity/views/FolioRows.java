package uk.comity.views;

import static uk.comity.tables.council.views.Tables.FOLIO;

import java.time.ZoneOffset;
import org.jooq.DSLContext;
import uk.comity.acts.Act;
import uk.comity.acts.Entered;
import uk.comity.acts.Follower;

/** Keeps one row for each folio: what lists show and filter by. */
public final class FolioRows implements Follower {

    @Override
    public void follow(DSLContext tx, Entered entered, After<?, ?> after) {
        if (after.moved()) {
            write(tx, entered, after);
        }
    }

    @Override
    public void forget(DSLContext tx) {
        tx.deleteFrom(FOLIO).execute();
    }

    private static <A extends Act, P> void write(DSLContext tx, Entered entered, After<A, P> after) {
        var summary = after.hearing().summary(after.position());
        var sharing = Written.write(after.hearing().sharing(after.position()));
        var facets = Written.write(summary.facets());
        var at = entered.at().atOffset(ZoneOffset.UTC);
        tx.insertInto(FOLIO)
                .set(FOLIO.KIND, entered.folio().kind())
                .set(FOLIO.KEY, entered.folio().key())
                .set(FOLIO.TITLE, summary.title())
                .set(FOLIO.STATE, summary.state())
                .set(FOLIO.STANDING, summary.standing())
                .set(FOLIO.SHARING, sharing)
                .set(FOLIO.FACETS, facets)
                .set(FOLIO.OPENED_AT, at)
                .set(FOLIO.MOVED_AT, at)
                .set(FOLIO.LAST_MOVED, entered.index())
                .onConflict(FOLIO.KIND, FOLIO.KEY)
                .doUpdate()
                .set(FOLIO.TITLE, summary.title())
                .set(FOLIO.STATE, summary.state())
                .set(FOLIO.STANDING, summary.standing())
                .set(FOLIO.SHARING, sharing)
                .set(FOLIO.FACETS, facets)
                .set(FOLIO.MOVED_AT, at)
                .set(FOLIO.LAST_MOVED, entered.index())
                .execute();
    }
}
