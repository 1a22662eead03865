package uk.comity.ledger;

/** Cuts a run of leaves into subtrees the way RFC 6962 section 2.1 does. */
final class Subtrees {

    private Subtrees() {}

    /** The largest power of two smaller than {@code width}, which is at least 2. */
    static long split(long width) {
        return Long.highestOneBit(width - 1);
    }

    /** The tree hash of the leaves from {@code from} (a place where such a subtree begins) up to {@code to}. */
    static Hash hash(Leaves leaves, long from, long to) {
        long width = to - from;
        if (Long.bitCount(width) == 1) {
            int level = Long.numberOfTrailingZeros(width);
            return leaves.node(level, from >> level);
        }
        long middle = from + split(width);
        return Hash.ofNode(hash(leaves, from, middle), hash(leaves, middle, to));
    }
}
