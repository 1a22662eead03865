package uk.comity.ledger;

import java.util.Iterator;
import java.util.Optional;

/**
 * Checks a stored ledger from its first leaf to its last, in one pass and little memory: every leaf, content, leaf hash
 * and head is computed anew, every checkpoint's signature is checked, and every checkpoint is compared with the tree of
 * its size. Two checkpoints that both fit one tree are consistent with each other.
 */
public final class Verification {

    private final Trust trust;
    private final RowWalk walk;
    private final Iterator<StoredLedger.Head> heads;
    private final Iterator<String> notes;
    private Optional<StoredLedger.Head> head = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Optional<Checkpoint> checkpoint = Optional.empty();
    private Optional<String> lastNote = Optional.empty();
    private long lastHead = -1;
    private long checkpointsRead;

    private Verification(Trust trust, Iterator<StoredLedger.Head> heads, Iterator<String> notes) {
        this.trust = trust;
        this.walk = new RowWalk(trust.origin());
        this.heads = heads;
        this.notes = notes;
    }

    /** Checks all of a stored ledger and names the first place that is broken. */
    public static Verdict of(StoredLedger ledger, Trust trust) {
        try (var rows = ledger.rows();
                var heads = ledger.heads();
                var checkpoints = ledger.checkpoints()) {
            return new Verification(trust, heads.iterator(), checkpoints.iterator()).check(rows.iterator());
        }
    }

    private Verdict check(Iterator<StoredLedger.Row> rows) {
        try {
            nextHead();
            nextCheckpoint();
            headsUpToHere();
            checkpointsUpToHere();
            while (rows.hasNext()) {
                walk.row(rows.next());
                headsUpToHere();
                checkpointsUpToHere();
            }
            end();
            var sound = new Sound(walk.head(), walk.redacted(), lastNote);
            return walk.unexplained().<Verdict>map(broken -> broken).orElse(sound);
        } catch (Deviation deviation) {
            return deviation.at(walk.place());
        }
    }

    private void headsUpToHere() {
        while (head.isPresent() && head.get().size() <= walk.head().size()) {
            compare(head.get());
            nextHead();
        }
    }

    private void compare(StoredLedger.Head stored) {
        long size = walk.head().size();
        walk.at(new Place.AtHead(stored.size()));
        if (stored.size() != size || stored.size() == lastHead) {
            throw new Deviation(
                    "a head of more than " + lastHead + " leaves",
                    "a head of " + stored.size() + " leaves",
                    "heads are stored once each and in order of size.");
        }
        walk.root(stored.root(), "the stored root is not that of the leaves. The head was changed, or leaves were.");
        if (!stored.frontier().equals(walk.head().text())) {
            throw new Deviation(
                    walk.head().text(),
                    stored.frontier(),
                    "the stored frontier is not that of the leaves, so the next leaf would be appended wrongly.");
        }
        lastHead = size;
    }

    private void checkpointsUpToHere() {
        while (checkpoint.isPresent() && checkpoint.get().size() <= walk.head().size()) {
            compare(checkpoint.get());
            lastNote = note;
            nextCheckpoint();
        }
    }

    private void compare(Checkpoint signed) {
        walk.at(new Place.AtCheckpoint(checkpointsRead));
        walk.checkpoint(signed);
    }

    private void end() {
        walk.end();
        long size = walk.head().size();
        // Whatever is still waiting is of more leaves than there are.
        if (head.isPresent() || lastHead != size) {
            long found = head.map(StoredLedger.Head::size).orElse(lastHead);
            walk.at(new Place.AtHead(Math.max(found, 0)));
            throw new Deviation(
                    "a newest head of " + size + " leaves",
                    found < 0 ? "no head at all" : "a head of " + found + " leaves",
                    "the newest stored head is not of the " + size
                            + " leaves that are stored. Leaves were removed from the end, or added past the desk.");
        }
        checkpoint.ifPresent(this::compare);
    }

    private void nextHead() {
        head = heads.hasNext() ? Optional.of(heads.next()) : Optional.empty();
    }

    private void nextCheckpoint() {
        note = notes.hasNext() ? Optional.of(notes.next()) : Optional.empty();
        checkpointsRead++;
        var here = new Place.AtCheckpoint(checkpointsRead);
        checkpoint = note.map(text -> {
            walk.at(here);
            return walk.open(text, trust);
        });
    }
}
