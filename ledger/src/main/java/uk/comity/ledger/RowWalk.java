package uk.comity.ledger;

import java.util.Optional;

/** A walk through the rows of a stored ledger that remembers where it is. */
final class RowWalk {

    private final Walk walk;
    private Place place = new Place.AtLeaf(0);

    RowWalk(String origin) {
        this.walk = new Walk(origin);
    }

    /** Where the walk stands: after a deviation, where that is. */
    Place place() {
        return place;
    }

    void at(Place here) {
        place = here;
    }

    Frontier head() {
        return walk.head();
    }

    long redacted() {
        return walk.redacted();
    }

    Entered row(StoredLedger.Row row) {
        long index = walk.head().size();
        place = new Place.AtLeaf(index);
        var leaf = walk.leaf(row.leaf());
        if (row.index() != index) {
            throw new Deviation(
                    "index " + index,
                    "index " + row.index(),
                    "the leaf is stored under the index " + row.index() + ".");
        }
        if (!row.hash().equals(leaf.hash())) {
            throw new Deviation(
                    leaf.hash().base64(),
                    row.hash().base64(),
                    "the leaf does not have the hash that is stored beside it. One of the two was changed.");
        }
        place = new Place.AtContent(index);
        return new Entered(leaf, walk.content(leaf, row.content(), place), walk.head());
    }

    Optional<Broken> unexplained() {
        return walk.unexplained();
    }

    void root(Hash stated, String reason) {
        walk.root(stated, reason);
    }

    Checkpoint open(String note, Trust trust) {
        return walk.open(note, trust);
    }

    void checkpoint(Checkpoint signed) {
        walk.checkpoint(signed);
    }

    /** There is no ledger without its first leaf. */
    void end() {
        if (walk.head().size() == 0) {
            place = new Place.AtLeaf(0);
            throw new Deviation(
                    "the first leaf", "no leaf at all", "the ledger is empty; even its first leaf is missing.");
        }
    }
}
