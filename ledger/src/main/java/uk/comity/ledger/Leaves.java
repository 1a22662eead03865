package uk.comity.ledger;

import java.util.List;

/**
 * The leaves of a tree, wherever they are kept: the port through which proofs are made. A database implements
 * {@link #leafHashes} with one range query and wraps itself in {@link #remembering()}.
 */
public interface Leaves {

    /** How many leaves there are. */
    long size();

    /**
     * The leaf hashes from one index up to, but without, another; never more than 256 in one call.
     *
     * @param from the first index, from 0
     * @param to the index after the last, at most {@link #size()}
     */
    List<Hash> leafHashes(long from, long to);

    /**
     * The hash of one complete subtree: the {@code index}th, from 0, of those with two-to-the-{@code level} leaves.
     * An implementation that keeps such hashes may answer from its store; complete subtrees never change.
     */
    default Hash node(int level, long index) {
        return level > RememberedLeaves.CHUNK_LEVEL
                ? Hash.ofNode(node(level - 1, 2 * index), node(level - 1, 2 * index + 1))
                : chunk(level, index);
    }

    private Hash chunk(int level, long index) {
        var chunk = Frontier.EMPTY;
        for (var leafHash : leafHashes(index << level, (index + 1) << level)) {
            chunk = chunk.append(leafHash);
        }
        return chunk.root();
    }

    /** The Merkle tree hash (RFC 6962 section 2.1) of the first {@code size} leaves. */
    default Hash root(long size) {
        return size == 0 ? Hash.ofNothing() : Subtrees.hash(this, 0, size);
    }

    /**
     * The same leaves with the hashes of their larger complete subtrees kept in memory: about 16 KiB for each 100,000
     * leaves proved. Safe for use by several threads if these leaves are.
     */
    default Leaves remembering() {
        return new RememberedLeaves(this);
    }
}
