package uk.comity.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The right edge of a Merkle tree: all that is needed to append to it and to know its root. There is one hash for each
 * complete subtree, the largest (leftmost) first, so as many as the size has one-bits. Appending costs O(log n).
 *
 * @param size how many leaves the tree has
 * @param edge the hashes of its complete subtrees, from left to right
 */
public record Frontier(long size, List<Hash> edge) {

    /** The tree without leaves. */
    public static final Frontier EMPTY = new Frontier(0, List.of());

    /** @throws IllegalArgumentException if the number of hashes does not fit the size */
    public Frontier {
        edge = List.copyOf(edge);
        if (size < 0 || edge.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException(
                    "A tree of " + size + " leaves does not have an edge of " + edge.size() + " hashes.");
        }
    }

    /** The tree with one more leaf, given by its {@linkplain Hash#ofLeaf leaf hash}. */
    public Frontier append(Hash leafHash) {
        var grown = new ArrayList<>(edge);
        var joined = leafHash;
        // Each trailing one-bit of the size is a complete subtree as large as the one that has just become complete.
        for (int i = 0; i < Long.numberOfTrailingZeros(~size); i++) {
            joined = Hash.ofNode(grown.removeLast(), joined);
        }
        grown.add(joined);
        return new Frontier(size + 1, grown);
    }

    /** The Merkle tree hash of RFC 6962 section 2.1 over all leaves so far. */
    public Hash root() {
        return edge.reversed().stream()
                .reduce((right, left) -> Hash.ofNode(left, right))
                .orElseGet(Hash::ofNothing);
    }

    /** One line for a database: the size, then each hash of the edge in base64, with single spaces between. */
    public String text() {
        return edge.stream().map(hash -> " " + hash.base64()).collect(Collectors.joining("", Long.toString(size), ""));
    }

    /** Reads what {@link #text()} wrote, and nothing else. */
    public static Reading<Frontier> ofText(String text) {
        var words = text.split(" ", -1);
        var size = Encoded.count(words[0]);
        if (size.isEmpty()) {
            return new Reading.Flaw<>(0, "A frontier begins with the number of leaves.");
        }
        var edge = new ArrayList<Hash>();
        int at = words[0].length() + 1;
        for (int i = 1; i < words.length; i++) {
            var hash = Hash.ofBase64(words[i]);
            if (hash.isEmpty()) {
                return new Reading.Flaw<>(at, "A frontier's hashes are 32 bytes each, in base64.");
            }
            edge.add(hash.get());
            at += words[i].length() + 1;
        }
        return edge.size() == Long.bitCount(size.getAsLong())
                ? new Reading.Read<>(new Frontier(size.getAsLong(), edge))
                : new Reading.Flaw<>(0, "A frontier has one hash for each one-bit of its size.");
    }
}
