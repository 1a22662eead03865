package uk.comity.views;

import static uk.comity.tables.council.views.Tables.NATURE;
import static uk.comity.tables.council.views.Tables.PAPER;

import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import uk.comity.acts.Entered;
import uk.comity.acts.Follower;
import uk.comity.acts.Surroundings;
import uk.comity.matters.paper.Description.Listing;
import uk.comity.matters.paper.Document;
import uk.comity.tables.council.views.tables.records.PaperRecord;

/** Keeps one row for each document and for each nature of documents: what lists and searches are made of. */
public final class PaperRows implements Follower {

    /**
     * The most of a text that is made into words for searching, in characters: far below what a tsvector may hold (1 MB). Words
     * beyond it are not found; a report of three hundred pages is within.
     */
    private static final int SEARCHED = 600_000;

    @Override
    public void follow(DSLContext tx, Entered entered, After<?, ?> after) {
        if (after.moved() && after.position() instanceof Document document) {
            write(tx, entered, document);
        }
    }

    @Override
    public void forget(DSLContext tx) {
        tx.deleteFrom(PAPER).execute();
        tx.deleteFrom(NATURE).execute();
    }

    private static void write(DSLContext tx, Entered entered, Document document) {
        var nature = Natures.keep(tx, document.nature());
        var row = tx.newRecord(PAPER);
        var filing = document.filing().orElseThrow();
        row.setKey(document.folio().key());
        row.setTitle(document.as().title());
        row.setNature(nature);
        row.setFiledOn(filing.at().atZone(Surroundings.ZONE).toLocalDate());
        row.setFiledAt(filing.at().atOffset(ZoneOffset.UTC));
        row.setSha256(document.version().sha256());
        row.setMediaType(document.version().mediaType());
        row.setItem(document.as().belongs().item());
        row.setKnownToMembers(document.as().listing() == Listing.KNOWN_TO_MEMBERS);
        row.setLastMoved(entered.index());
        store(tx, row);
    }

    /** Its title weighs more than its text. */
    private static void store(DSLContext tx, PaperRecord row) {
        tx.execute(
                """
                insert into views.paper (key, title, nature, filed_on, filed_at, sha256, media_type, item, known_to_members,
                    last_moved, words)
                values ({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9},
                    setweight(to_tsvector('english', {1}), 'A') || setweight(to_tsvector('english', left(coalesce(
                        (select string_agg(text, ' ' order by page) from documents.text where sha256 = {5}), ''), {10})), 'B'))
                on conflict (key) do update set title = excluded.title, nature = excluded.nature, sha256 = excluded.sha256,
                    media_type = excluded.media_type, item = excluded.item, known_to_members = excluded.known_to_members,
                    last_moved = excluded.last_moved, words = excluded.words
                """,
                DSL.val(row.getKey()),
                DSL.val(row.getTitle()),
                DSL.val(row.getNature()),
                DSL.val(row.getFiledOn()),
                DSL.val(row.getFiledAt()),
                DSL.val(row.getSha256()),
                DSL.val(row.getMediaType()),
                DSL.val(row.getItem()),
                DSL.val(row.getKnownToMembers()),
                DSL.val(row.getLastMoved()),
                DSL.val(SEARCHED));
    }
}
