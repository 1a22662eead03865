package uk.comity.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * A proof that one leaf is in a tree: the audit path of RFC 6962 section 2.1.1.
 *
 * @param index the leaf's index, from 0
 * @param size the number of leaves of the tree that it is proved to be in
 * @param path the hashes from the leaf's neighbour up to the root's child
 */
public record Inclusion(long index, long size, List<Hash> path) {

    public Inclusion {
        path = List.copyOf(path);
    }

    /**
     * Makes the proof for one leaf in the tree of the first {@code size} leaves.
     *
     * @throws IndexOutOfBoundsException if there is no such leaf
     */
    public static Inclusion prove(Leaves leaves, long index, long size) {
        if (index < 0 || index >= size || size > leaves.size()) {
            throw new IndexOutOfBoundsException(
                    "There is no leaf " + index + " in a tree of " + size + " out of " + leaves.size() + " leaves.");
        }
        var path = new ArrayList<Hash>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long middle = from + Subtrees.split(to - from);
            if (index < middle) {
                path.add(Subtrees.hash(leaves, middle, to));
                to = middle;
            } else {
                path.add(Subtrees.hash(leaves, from, middle));
                from = middle;
            }
        }
        return new Inclusion(index, size, path.reversed());
    }

    /** Whether this proves that the leaf with this hash stands at the index in the tree with this root. */
    public boolean holds(Hash leafHash, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long place = index;
        long last = size - 1;
        var hash = leafHash;
        for (var neighbour : path) {
            if (last == 0) {
                return false;
            }
            if (place % 2 == 1 || place == last) {
                hash = Hash.ofNode(neighbour, hash);
                // At the right edge of the tree a node without a neighbour moves up as it is.
                int up = place % 2 == 1 ? 0 : Long.numberOfTrailingZeros(place);
                place >>= up;
                last >>= up;
            } else {
                hash = Hash.ofNode(hash, neighbour);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
