package uk.comity.views;

import static uk.comity.tables.council.ledger.Tables.HEAD;
import static uk.comity.tables.council.ledger.Tables.LEAF;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import uk.comity.access.Standing;
import uk.comity.acts.FolioId;
import uk.comity.ledger.Hash;
import uk.comity.ledger.Leaf;
import uk.comity.ledger.Leaves;
import uk.comity.ledger.Proof;
import uk.comity.ledger.Reading;
import uk.comity.ledger.Trust;

/**
 * The ledger as anyone may check it. Hashes and heads are open to anybody: tree, inclusion and consistency need nothing more, and
 * a leaf's hash tells nothing, for its content's digest is salted. What a leaf names (who, when, what, on which folio) is for
 * those who may see the folio; for everybody else every leaf, of whatever kind, is its index and its hash.
 */
public final class LedgerView {

    /** How many hashes are handed out at once. */
    public static final int MOST_HASHES = 1000;

    private final DSLContext sql;
    private final Trust trust;
    private final Lists lists;

    LedgerView(DSLContext sql, Trust trust) {
        this.sql = sql;
        this.trust = trust;
        this.lists = new Lists(sql);
    }

    /** The newest signed head, as a C2SP checkpoint; empty before the first act. */
    public Optional<String> checkpoint() {
        return sql.select(HEAD.CHECKPOINT)
                .from(HEAD)
                .orderBy(HEAD.SIZE.desc())
                .limit(1)
                .fetchOptional(HEAD.CHECKPOINT);
    }

    /** The signed head of this size. */
    public Optional<String> checkpoint(long size) {
        return sql.select(HEAD.CHECKPOINT).from(HEAD).where(HEAD.SIZE.eq(size)).fetchOptional(HEAD.CHECKPOINT);
    }

    public long size() {
        return sql.fetchCount(LEAF);
    }

    /** Whose signatures count for this ledger. */
    public Trust trust() {
        return trust;
    }

    /**
     * A leaf of this reader's own act, or of a folio that this reader may see; empty for any other. One's own too, for a
     * refusal may open no folio, and whoever has a receipt can have it proved.
     */
    public Optional<Leaf> find(Standing standing, long index) {
        return find(index)
                .filter(leaf -> leaf.actor().equals(standing.person().value()) || maySee(standing, leaf.folio()));
    }

    /**
     * A leaf as somebody sees it.
     *
     * @param named empty for whoever may not see its folio
     */
    public record Seen(long index, String hash, Optional<Leaf> named) {}

    /** The newest leaves, the newest first; which they are does not turn on who reads. */
    public List<Seen> newest(Standing standing, int atMost) {
        var seen = new HashMap<String, Boolean>();
        return sql
                .select(LEAF.LEAF_)
                .from(LEAF)
                .orderBy(LEAF.INDEX.desc())
                .limit(atMost)
                .fetch(row -> Leaf.read(row.value1()).orElseThrow())
                .stream()
                .map(leaf -> seen(
                        leaf,
                        leaf.actor().equals(standing.person().value())
                                || seen.computeIfAbsent(leaf.folio(), folio -> maySee(standing, folio))))
                .toList();
    }

    /** A leaf; its index and hash alone for whoever may not see its folio. Empty where the ledger is not so long. */
    public Optional<Seen> see(Standing standing, long index) {
        return find(index).map(leaf -> seen(leaf, find(standing, index).isPresent()));
    }

    private static Seen seen(Leaf leaf, Boolean isTheirs) {
        return new Seen(leaf.index(), leaf.hash().hex(), Optional.of(leaf).filter(_ -> isTheirs));
    }

    /**
     * Leaf hashes in their order, in hex: with two checkpoints that somebody kept, the tree and both proofs can be worked out.
     *
     * @param from index of the first
     * @return at most {@link #MOST_HASHES}
     */
    public List<String> hashes(long from) {
        return sql.select(LEAF.HASH)
                .from(LEAF)
                .where(LEAF.INDEX.ge(from))
                .orderBy(LEAF.INDEX)
                .limit(MOST_HASHES)
                .fetch(LEAF.HASH);
    }

    /** The file that proves offline that a leaf is in the ledger (C2SP tlog-proof); empty where {@link #find} is. */
    public Optional<String> proof(Standing standing, long index) {
        return find(standing, index)
                .flatMap(leaf -> checkpoint().flatMap(head -> switch (Proof.prove(leaf, leaves(), head, trust)) {
                    case Reading.Read<Proof>(var proof) -> Optional.of(proof.text());
                    case Reading.Flaw<Proof> _ -> Optional.empty();
                }));
    }

    /** The leaf hashes, for proofs. */
    public Leaves leaves() {
        return new StoredLeaves(sql, size());
    }

    private boolean maySee(Standing standing, String folio) {
        return FolioId.find(folio).flatMap(one -> lists.find(standing, one)).isPresent();
    }

    private Optional<Leaf> find(long index) {
        return sql.select(LEAF.LEAF_)
                .from(LEAF)
                .where(LEAF.INDEX.eq(index))
                .fetchOptional(LEAF.LEAF_)
                .map(text -> Leaf.read(text).orElseThrow());
    }

    private record StoredLeaves(DSLContext sql, long size) implements Leaves {
        @Override
        public List<Hash> leafHashes(long from, long to) {
            return sql.select(LEAF.HASH)
                    .from(LEAF)
                    .where(LEAF.INDEX.ge(from).and(LEAF.INDEX.lt(to)))
                    .orderBy(LEAF.INDEX)
                    .fetch(row -> Hash.ofHex(row.value1()).orElseThrow());
        }
    }
}
