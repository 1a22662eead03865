package uk.comity.ledger;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Leaves whose larger complete subtrees are hashed only once: what is complete never changes again. */
record RememberedLeaves(Leaves leaves, Map<RememberedLeaves.Place, Hash> known) implements Leaves {

    /** Subtrees of 256 leaves are read from the store in one piece. */
    static final int CHUNK_LEVEL = 8;

    record Place(int level, long index) {}

    RememberedLeaves(Leaves leaves) {
        this(leaves, new ConcurrentHashMap<>());
    }

    @Override
    public long size() {
        return leaves.size();
    }

    @Override
    public List<Hash> leafHashes(long from, long to) {
        return leaves.leafHashes(from, to);
    }

    @Override
    public Hash node(int level, long index) {
        if (level < CHUNK_LEVEL) {
            return leaves.node(level, index);
        }
        var place = new Place(level, index);
        var hash = known.get(place);
        if (hash == null) {
            hash = level == CHUNK_LEVEL
                    ? leaves.node(level, index)
                    : Hash.ofNode(node(level - 1, 2 * index), node(level - 1, 2 * index + 1));
            known.put(place, hash);
        }
        return hash;
    }

    @Override
    public Leaves remembering() {
        return this;
    }
}
