package uk.comity.acts;

import static uk.comity.tables.council.acts.Tables.CONTENT;
import static uk.comity.tables.council.ledger.Tables.HEAD;
import static uk.comity.tables.council.ledger.Tables.LEAF;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import uk.comity.ledger.Canonical;
import uk.comity.ledger.Checkpoint;
import uk.comity.ledger.Content;
import uk.comity.ledger.Frontier;
import uk.comity.ledger.Leaf;
import uk.comity.ledger.Signer;

/**
 * Appends to the ledger of one council, inside the caller's transaction. Writers queue at one advisory lock, so that every
 * leaf has its place; the lock goes with the transaction.
 */
final class LedgerBook {

    /** Where all writers of one database queue. The number is ours alone: "comity" in letters of the telephone. */
    static final long QUEUE = 266489L;

    private final String origin;
    private final Signer signer;
    private final SecureRandom chance;

    LedgerBook(String origin, Signer signer, SecureRandom chance) {
        this.origin = origin;
        this.signer = signer;
        this.chance = chance;
    }

    /** Appends one act. */
    Leaf append(
            DSLContext transaction,
            UUID act,
            PersonId actor,
            Instant at,
            FolioId folio,
            List<String> entries,
            Canonical.Fields body,
            boolean moved) {
        transaction.execute("select pg_advisory_xact_lock(?)", QUEUE);
        var edge = lastEdge(transaction).orElseGet(() -> open(transaction, at));
        var content = Content.seal(chance, body);
        var leaf = Leaf.of(edge.size(), act, actor.value(), at, folio.toString(), entries, content.digest());
        write(transaction, edge, leaf, content, folio, moved);
        return leaf;
    }

    private Optional<Frontier> lastEdge(DSLContext transaction) {
        return transaction
                .select(HEAD.EDGE)
                .from(HEAD)
                .orderBy(HEAD.SIZE.desc())
                .limit(1)
                .fetchOptional(HEAD.EDGE)
                .map(text -> Frontier.ofText(text).orElseThrow());
    }

    private Frontier open(DSLContext transaction, Instant at) {
        var folio = new FolioId("ledger", "opening");
        var content = Content.seal(chance, Canonical.Fields.NONE.with("entries", new Canonical.Sequence(List.of())));
        var act = UUID.randomUUID();
        var leaf = Leaf.opening(origin, act, PersonId.OPERATOR.value(), at, folio.toString(), content.digest());
        return write(transaction, Frontier.EMPTY, leaf, content, folio, false);
    }

    private Frontier write(
            DSLContext transaction, Frontier edge, Leaf leaf, Content content, FolioId folio, boolean moved) {
        var longer = edge.append(leaf.hash());
        var head = Checkpoint.of(origin, longer);
        transaction
                .insertInto(LEAF, LEAF.INDEX, LEAF.LEAF_, LEAF.HASH)
                .values(leaf.index(), leaf.text(), leaf.hash().hex())
                .execute();
        transaction
                .insertInto(HEAD, HEAD.SIZE, HEAD.ROOT, HEAD.EDGE, HEAD.CHECKPOINT)
                .values(longer.size(), head.root().hex(), longer.text(), signer.sign(head))
                .execute();
        transaction
                .insertInto(
                        CONTENT,
                        CONTENT.INDEX,
                        CONTENT.ACT,
                        CONTENT.KIND,
                        CONTENT.FOLIO_KEY,
                        CONTENT.MOVED,
                        CONTENT.SALT,
                        CONTENT.BODY)
                .values(
                        leaf.index(),
                        leaf.act(),
                        folio.kind(),
                        folio.key(),
                        moved,
                        content.salt().hex(),
                        content.body().text())
                .execute();
        return longer;
    }
}
