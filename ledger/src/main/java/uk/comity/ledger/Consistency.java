package uk.comity.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * A proof that a smaller tree is the beginning of a larger one, so that nothing was changed: RFC 6962 section 2.1.2.
 *
 * @param from the number of leaves of the smaller tree, at least 1 unless both are empty
 * @param to the number of leaves of the larger tree
 * @param path the hashes, in the order of the RFC
 */
public record Consistency(long from, long to, List<Hash> path) {

    public Consistency {
        path = List.copyOf(path);
    }

    /**
     * Makes the proof between the trees of the first {@code from} and the first {@code to} leaves.
     *
     * @throws IndexOutOfBoundsException if there is no such pair of trees; there is no proof from the empty tree,
     *     which is the beginning of anything
     */
    public static Consistency prove(Leaves leaves, long from, long to) {
        if (from <= 0 || from > to || to > leaves.size()) {
            throw new IndexOutOfBoundsException("There is no consistency proof from size " + from + " to size " + to
                    + " out of " + leaves.size() + " leaves.");
        }
        var path = new ArrayList<Hash>();
        long begin = 0;
        long end = to;
        while (from != end) {
            long middle = begin + Subtrees.split(end - begin);
            if (from <= middle) {
                path.add(Subtrees.hash(leaves, middle, end));
                end = middle;
            } else {
                path.add(Subtrees.hash(leaves, begin, middle));
                begin = middle;
            }
        }
        // The smaller tree's own root need not be sent: whoever checks the proof has it already.
        if (begin != 0) {
            path.add(Subtrees.hash(leaves, begin, end));
        }
        return new Consistency(from, to, path.reversed());
    }

    /** Whether this proves that the tree with the first root is the beginning of the tree with the second. */
    public boolean holds(Hash fromRoot, Hash toRoot) {
        if (from == to) {
            return from >= 0 && path.isEmpty() && fromRoot.equals(toRoot);
        }
        if (from <= 0 || from > to || path.isEmpty()) {
            return false;
        }
        int complete = Long.numberOfTrailingZeros(from);
        long place = (from - 1) >> complete;
        long last = (to - 1) >> complete;
        boolean ownRoot = place == 0;
        var older = ownRoot ? fromRoot : path.getFirst();
        var newer = older;
        for (var neighbour : ownRoot ? path : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if (place % 2 == 1 || place == last) {
                older = Hash.ofNode(neighbour, older);
                newer = Hash.ofNode(neighbour, newer);
                int up = place % 2 == 1 ? 0 : Long.numberOfTrailingZeros(place);
                place >>= up;
                last >>= up;
            } else {
                newer = Hash.ofNode(newer, neighbour);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && older.equals(fromRoot) && newer.equals(toRoot);
    }
}
