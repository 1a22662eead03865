package uk.comity.register;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import uk.comity.acts.Entered;
import uk.comity.acts.Entry;
import uk.comity.acts.FolioId;
import uk.comity.acts.Folios;
import uk.comity.acts.Folios.Mark;

/**
 * The register of one council's database, folded from its entries and kept in memory; construct one for each council. Any
 * thread may ask.
 */
public final class Registers {

    /** All of a council's register is one folio. */
    public static final FolioId FOLIO = new FolioId(RegisterKind.NAME, "council");

    /** A value, with the last act that was folded into it. */
    private record Kept(Optional<Mark> upTo, Register register) {
        static final Kept NOTHING = new Kept(Optional.empty(), Register.EMPTY);

        Kept after(Entered entered) {
            var now = register;
            for (var entry : entered.entries()) {
                now = folded(now, entry);
            }
            return new Kept(Optional.of(mark(entered)), now);
        }
    }

    private final AtomicReference<Kept> kept = new AtomicReference<>(Kept.NOTHING);

    /** The register with everything that these folios hold of it. Reads only what is new since somebody asked last. */
    public Register at(Folios folios) {
        var before = kept.get();
        if (before.upTo().equals(folios.findLast(RegisterKind.NAME))) {
            return before.register();
        }
        var now = caughtUp(before, folios);
        kept.set(now);
        return now.register();
    }

    /**
     * Reads on from the last act that was folded, that act included: a transaction that was rolled back may have left its
     * leaf here, and the leaf's index then belongs to another act. What is kept ends with the last act that was read, not
     * with one that another question answered a moment ago, so that nothing is folded twice.
     */
    private static Kept caughtUp(Kept before, Folios folios) {
        if (before.upTo().isPresent()) {
            var tail = folios.listKind(RegisterKind.NAME, before.upTo().get().index() - 1);
            if (!tail.isEmpty() && mark(tail.getFirst()).equals(before.upTo().get())) {
                return folded(before, tail.subList(1, tail.size()));
            }
        }
        return folded(Kept.NOTHING, folios.listKind(RegisterKind.NAME, -1));
    }

    private static Kept folded(Kept from, List<Entered> acts) {
        var now = from;
        for (var entered : acts) {
            now = now.after(entered);
        }
        return now;
    }

    private static Mark mark(Entered entered) {
        return new Mark(entered.index(), entered.actId());
    }

    /** The register after one more entry; entries that are not the register's own leave it as it is. */
    static Register folded(Register register, Entry entry) {
        return entry instanceof RegisterEntry own ? register.after(own) : register;
    }
}
