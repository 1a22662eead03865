package uk.comity.views;

import static uk.comity.tables.council.views.Tables.PAPER;

import java.time.ZoneOffset;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import uk.comity.acts.Entered;
import uk.comity.acts.Follower;
import uk.comity.acts.Surroundings;
import uk.comity.matters.paper.Description.Listing;
import uk.comity.matters.paper.Document;
import uk.comity.tables.council.views.tables.records.PaperRecord;

/** Keeps one row for each document, with its nature in it: what lists and searches are made of. */
public final class PaperRows implements Follower {

    /**
     * The most of a text that is made into words for searching, in characters: far below what a tsvector may hold (1 MB). Words
     * beyond it are not found; a report of three hundred pages is within.
     */
    private static final int SEARCHED = 600_000;

    /** jOOQ knows no such type, so the column is named by hand. */
    private static final Field<Object> WORDS = DSL.field(DSL.name("words"), Object.class);

    @Override
    public void follow(DSLContext tx, Entered entered, After<?, ?> after) {
        if (after.moved() && after.position() instanceof Document document) {
            write(tx, entered, document);
        }
    }

    @Override
    public void forget(DSLContext tx) {
        tx.deleteFrom(PAPER).execute();
    }

    private static void write(DSLContext tx, Entered entered, Document document) {
        var row = tx.newRecord(PAPER);
        var filing = document.filing().orElseThrow();
        row.setKey(document.folio().key());
        row.setTitle(document.as().title());
        row.setFiledOn(filing.at().atZone(Surroundings.ZONE).toLocalDate());
        row.setFiledAt(filing.at().atOffset(ZoneOffset.UTC));
        row.setSha256(document.version().sha256());
        row.setMediaType(document.version().mediaType());
        row.setItem(document.as().belongs().item());
        row.setKnownToMembers(document.as().listing() == Listing.KNOWN_TO_MEMBERS);
        row.setLastMoved(entered.index());
        Natures.write(document.nature(), row);
        store(tx, row);
    }

    private static void store(DSLContext tx, PaperRecord row) {
        tx.insertInto(PAPER)
                .set(row)
                .set(Map.of(WORDS, words(row)))
                .onConflict(PAPER.KEY)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    /** Its title weighs more than its text. */
    private static Field<Object> words(PaperRecord row) {
        return DSL.field("""
                setweight(to_tsvector('english', {0}), 'A') || setweight(to_tsvector('english', left(coalesce(
                    (select string_agg(text, ' ' order by page) from documents.text where sha256 = {1}), ''), {2})), 'B')
                """, Object.class, DSL.val(row.getTitle()), DSL.val(row.getSha256()), DSL.val(SEARCHED));
    }
}
