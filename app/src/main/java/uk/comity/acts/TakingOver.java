package uk.comity.acts;

import static uk.comity.tables.council.acts.Tables.CONTENT;
import static uk.comity.tables.council.ledger.Tables.HEAD;
import static uk.comity.tables.council.ledger.Tables.LEAF;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import uk.comity.ledger.Broken;
import uk.comity.ledger.Content;
import uk.comity.ledger.Export;
import uk.comity.ledger.Leaf;
import uk.comity.ledger.Sound;
import uk.comity.ledger.Trust;

/**
 * A ledger that is taken over from its export: the one way into a ledger besides the desk, and only into an empty one. Every
 * line is verified before it is stored, and nothing is made up: leaves, contents and signed head are those of the file.
 *
 * @param export left open
 * @param trust the ledger's name, and the keys that may have signed it
 * @param progress told the number of leaves read so far
 */
public record TakingOver(InputStream export, Trust trust, LongConsumer progress) {

    private static final int BATCH = 500;
    private static final int BATCH_CHARACTERS = 4 << 20;

    /** Entries by which a folio does not move. */
    private static final Set<String> WITHOUT_MOVING =
            Set.of(Leaf.OPENED, new DeskEntry.Refused("").type(), new DeskEntry.Held("").type());

    /** The export is broken, so nothing of it is kept. */
    public static final class NotSound extends RuntimeException {
        private final Broken broken;

        NotSound(Broken broken) {
            super(broken.sentence());
            this.broken = broken;
        }

        public Broken broken() {
            return broken;
        }
    }

    /**
     * Stores the ledger.
     *
     * @param transaction of the council's database; the caller rolls it back when this throws
     * @throws NotSound if a line of the export does not fit
     * @throws IllegalStateException if the database holds a ledger already
     */
    public void into(DSLContext transaction) {
        transaction.execute("select pg_advisory_xact_lock(?)", LedgerBook.QUEUE);
        if (transaction.fetchExists(LEAF)) {
            throw new IllegalStateException("The database that was made ready for this council holds a ledger already."
                    + " Have it dropped, or import under another key.");
        }
        var batch = new Batch(transaction);
        try {
            switch (Export.read(export, trust, batch::take)) {
                case Broken broken -> throw new NotSound(broken);
                case Sound sound -> {
                    batch.store();
                    head(transaction, sound);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An export has one signed head: the last. */
    private static void head(DSLContext transaction, Sound sound) {
        transaction
                .insertInto(HEAD, HEAD.SIZE, HEAD.ROOT, HEAD.EDGE, HEAD.CHECKPOINT)
                .values(
                        sound.head().size(),
                        sound.head().root().hex(),
                        sound.head().text(),
                        sound.checkpoint().orElseThrow())
                .execute();
    }

    /** Leaves that wait to be stored together. */
    private final class Batch {

        private final DSLContext transaction;
        private final List<uk.comity.ledger.Entered> waiting = new ArrayList<>();
        private int characters;

        Batch(DSLContext transaction) {
            this.transaction = transaction;
        }

        void take(uk.comity.ledger.Entered entered) {
            waiting.add(entered);
            characters += entered.content()
                    .map(content -> content.body().text().length())
                    .orElse(0);
            progress.accept(entered.head().size());
            if (waiting.size() == BATCH || characters > BATCH_CHARACTERS) {
                store();
            }
        }

        void store() {
            var leaves = waiting.stream().map(uk.comity.ledger.Entered::leaf).toList();
            transaction
                    .insertInto(LEAF, LEAF.INDEX, LEAF.LEAF_, LEAF.HASH)
                    .valuesOfRows(leaves.stream()
                            .map(leaf -> DSL.row(
                                    leaf.index(), leaf.text(), leaf.hash().hex()))
                            .toList())
                    .execute();
            waiting.forEach(entered -> entered.content().ifPresent(content -> store(entered.leaf(), content)));
            waiting.clear();
            characters = 0;
        }

        private void store(Leaf leaf, Content content) {
            var folio = FolioId.find(leaf.folio())
                    .orElseThrow(() -> new IllegalStateException("Leaf " + leaf.index() + " is of \"" + leaf.folio()
                            + "\", which no council of Comity's has."));
            transaction
                    .insertInto(CONTENT)
                    .set(CONTENT.INDEX, leaf.index())
                    .set(CONTENT.ACT, leaf.act())
                    .set(CONTENT.KIND, folio.kind())
                    .set(CONTENT.FOLIO_KEY, folio.key())
                    .set(CONTENT.MOVED, leaf.entries().stream().noneMatch(WITHOUT_MOVING::contains))
                    .set(CONTENT.SALT, content.salt().hex())
                    .set(CONTENT.BODY, content.body().text())
                    .execute();
        }
    }
}
