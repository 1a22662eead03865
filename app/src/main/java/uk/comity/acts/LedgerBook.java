package uk.comity.acts;

import static uk.comity.tables.council.ledger.Tables.HEAD;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import uk.comity.ledger.Canonical;
import uk.comity.ledger.Checkpoint;
import uk.comity.ledger.Content;
import uk.comity.ledger.Frontier;
import uk.comity.ledger.Leaf;
import uk.comity.ledger.Signer;

/**
 * Appends to the ledger of one council, inside one transaction. Writers queue at one advisory lock, so that every leaf has its
 * place; the lock goes with the transaction, and until then nobody else appends.
 */
final class LedgerBook {

    /** Where all writers of one database queue. The number is ours alone: "comity" in letters of the telephone. */
    static final long QUEUE = 266489L;

    private final DSLContext transaction;
    private final String origin;
    private final Signer signer;
    private final SecureRandom chance;
    private Optional<Frontier> edge = Optional.empty();
    private Optional<Leaf> last = Optional.empty();

    LedgerBook(DSLContext transaction, String origin, Signer signer, SecureRandom chance) {
        this.transaction = transaction;
        this.origin = origin;
        this.signer = signer;
        this.chance = chance;
    }

    /** Waits until it is this transaction's turn to append. */
    void queue() {
        if (edge.isEmpty()) {
            transaction.execute("select pg_advisory_xact_lock(?)", QUEUE);
            edge = Optional.of(lastEdge().orElse(Frontier.EMPTY));
        }
    }

    /** Appends one act. */
    Leaf append(
            UUID act,
            PersonId actor,
            Instant at,
            FolioId folio,
            List<String> entries,
            Canonical.Fields body,
            boolean moved) {
        queue();
        if (edge.orElseThrow().size() == 0) {
            open(at);
        }
        var content = Content.seal(chance, body);
        var leaf =
                Leaf.of(edge.orElseThrow().size(), act, actor.value(), at, folio.toString(), entries, content.digest());
        write(leaf, content, folio, moved);
        return leaf;
    }

    /** The leaf of this index, where it was the last that was appended here. */
    Optional<Leaf> last(long index) {
        return last.filter(leaf -> leaf.index() == index);
    }

    private Optional<Frontier> lastEdge() {
        return transaction
                .select(HEAD.EDGE)
                .from(HEAD)
                .orderBy(HEAD.SIZE.desc())
                .limit(1)
                .fetchOptional(HEAD.EDGE)
                .map(text -> Frontier.ofText(text).orElseThrow());
    }

    private void open(Instant at) {
        var folio = new FolioId("ledger", "opening");
        var content = Content.seal(chance, Canonical.Fields.NONE.with("entries", new Canonical.Sequence(List.of())));
        var leaf = Leaf.opening(
                origin, UUID.randomUUID(), PersonId.OPERATOR.value(), at, folio.toString(), content.digest());
        write(leaf, content, folio, false);
    }

    /** The leaf, the head over it and its content: in one statement, since each answer costs a wait. */
    private void write(Leaf leaf, Content content, FolioId folio, boolean moved) {
        var longer = edge.orElseThrow().append(leaf.hash());
        var head = Checkpoint.of(origin, longer);
        transaction.execute(
                """
                with leaf as (insert into ledger.leaf (index, leaf, hash) values ({0}, {1}, {2})),
                    head as (insert into ledger.head (size, root, edge, checkpoint) values ({3}, {4}, {5}, {6}))
                insert into acts.content (index, act, kind, folio_key, moved, salt, body)
                    values ({0}, {7}, {8}, {9}, {10}, {11}, {12})
                """,
                DSL.val(leaf.index()),
                DSL.val(leaf.text()),
                DSL.val(leaf.hash().hex()),
                DSL.val(longer.size()),
                DSL.val(head.root().hex()),
                DSL.val(longer.text()),
                DSL.val(signer.sign(head)),
                DSL.val(leaf.act()),
                DSL.val(folio.kind()),
                DSL.val(folio.key()),
                DSL.val(moved),
                DSL.val(content.salt().hex()),
                DSL.val(content.body().text()));
        edge = Optional.of(longer);
        last = Optional.of(leaf);
    }
}
