package uk.comity.ledger;

import java.util.ArrayList;
import java.util.List;

/** Leaves in memory, with every complete subtree's hash: for tests, tools and small ledgers. One thread at a time. */
public final class Tree implements Leaves {

    private final List<List<Hash>> levels = new ArrayList<>(List.of(new ArrayList<>()));

    /** A tree without leaves. */
    public Tree() {}

    /** Adds one leaf, given by its {@linkplain Hash#ofLeaf leaf hash}. */
    public void append(Hash leafHash) {
        var hash = leafHash;
        for (int level = 0; ; level++) {
            if (level == levels.size()) {
                levels.add(new ArrayList<>());
            }
            var row = levels.get(level);
            row.add(hash);
            if (row.size() % 2 == 1) {
                return;
            }
            hash = Hash.ofNode(row.get(row.size() - 2), hash);
        }
    }

    @Override
    public long size() {
        return levels.getFirst().size();
    }

    @Override
    public List<Hash> leafHashes(long from, long to) {
        return List.copyOf(levels.getFirst().subList(Math.toIntExact(from), Math.toIntExact(to)));
    }

    @Override
    public Hash node(int level, long index) {
        return levels.get(level).get(Math.toIntExact(index));
    }

    /** The Merkle tree hash (RFC 6962 section 2.1) of all leaves. */
    public Hash root() {
        return root(size());
    }
}
