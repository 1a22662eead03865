package uk.comity.register;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import uk.comity.acts.Entered;
import uk.comity.acts.Entry;
import uk.comity.acts.FolioId;
import uk.comity.acts.Folios;

/**
 * The register of one council's database, folded from its entries and kept in memory; construct one for each council. Any
 * thread may ask.
 */
public final class Registers {

    /** All of a council's register is one folio. */
    public static final FolioId FOLIO = new FolioId(RegisterKind.NAME, "council");

    /** The last value with the leaf that it was folded to. */
    private record Kept(long index, @Nullable UUID actId, Register register) {
        static final Kept NOTHING = new Kept(-1, null, Register.EMPTY);
    }

    private final AtomicReference<Kept> kept = new AtomicReference<>(Kept.NOTHING);

    /** The register with everything that these folios hold of it. Reads only what is new since somebody asked last. */
    public Register at(Folios folios) {
        var last = kept.get();
        // The last leaf is read once more: a transaction that was rolled back may have left its leaf here, and its
        // index
        // then belongs to another act.
        var tail = folios.listKind(RegisterKind.NAME, Math.max(-1, last.index() - 1));
        var now =
                follows(tail, last) ? folded(last, tail) : folded(Kept.NOTHING, folios.listKind(RegisterKind.NAME, -1));
        if (now.index() > last.index() || !follows(tail, last)) {
            kept.set(now);
        }
        return now.register();
    }

    private static boolean follows(List<Entered> tail, Kept last) {
        return last.index() < 0
                || (!tail.isEmpty()
                        && tail.getFirst().index() == last.index()
                        && tail.getFirst().actId().equals(last.actId()));
    }

    private static Kept folded(Kept from, List<Entered> tail) {
        var now = from;
        for (var entered : tail) {
            if (entered.index() > now.index()) {
                now = new Kept(entered.index(), entered.actId(), folded(now.register(), entered.entries()));
            }
        }
        return now;
    }

    private static Register folded(Register register, List<Entry> entries) {
        var now = register;
        for (var entry : entries) {
            now = folded(now, entry);
        }
        return now;
    }

    /** The register after one more entry; entries that are not the register's own leave it as it is. */
    static Register folded(Register register, Entry entry) {
        return entry instanceof RegisterEntry own ? register.after(own) : register;
    }
}
