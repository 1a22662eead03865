package uk.comity.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.comity.norms.ActType;

/**
 * Walks the trees of two rulebooks together and keeps, for each stance of one, the sharpest and then the smallest case in which
 * the other answers otherwise. A branch is left as soon as nothing below it could be sharper or smaller than what is kept.
 */
final class Meeting {

    /** Beyond so many steps the walk ends; what was found till then is kept. */
    static final int MOST = 1_000_000;

    /** What it costs to say that a fact is as it mostly is, or that it is something out of the ordinary. */
    private static final int ORDINARY = 1;

    private static final int NOTABLE = 12;

    /** A case that the two answer differently. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Found(int one, int other, Sharpness sharpness, int size, long[] masks) {

        private boolean isBetterThan(@Nullable Found than) {
            return than == null
                    || sharpness.isSharperThan(than.sharpness)
                    || (sharpness == than.sharpness && size < than.size);
        }
    }

    private final Grid grid;
    private final Sharpness[][] apart;
    private final @Nullable Found[] ofOne;
    private final @Nullable Found[] ofOther;
    private final long[] masks;
    private final long[] all;
    private int size;
    private int steps;

    Meeting(Grid grid, Tree one, Tree other, ActType.Silence silence) {
        this.grid = grid;
        this.apart = new Sharpness[one.stances().size()][other.stances().size()];
        for (var i = 0; i < apart.length; i++) {
            for (var j = 0; j < apart[i].length; j++) {
                apart[i][j] = one.stances().get(i).against(other.stances().get(j), silence);
            }
        }
        this.ofOne = new Found[one.stances().size()];
        this.ofOther = new Found[other.stances().size()];
        this.all = grid.axes().stream().mapToLong(axis -> Grid.all(axis)).toArray();
        this.masks = all.clone();
        meet(one.root(), other.root());
    }

    boolean isWhole() {
        return steps <= MOST;
    }

    List<Found> found() {
        var found = new ArrayList<Found>();
        for (var kept : List.of(ofOne, ofOther)) {
            for (var each : kept) {
                if (each != null
                        && !found.contains(each)
                        && grid.facts(each.masks()).isPresent()) {
                    found.add(each);
                }
            }
        }
        return found;
    }

    int steps() {
        return steps;
    }

    private void meet(Tree.Node a, Tree.Node b) {
        if (steps++ > MOST || !mayImprove(a.below(), b.below())) {
            return;
        }
        switch (a) {
            case Tree.Fork fork -> each(fork, to -> meet(to, b));
            case Tree.Leaf(var left, var _) -> {
                switch (b) {
                    case Tree.Fork fork -> each(fork, to -> meet(a, to));
                    case Tree.Leaf(var right, var _) -> keep(left, right);
                }
            }
        }
    }

    private void each(Tree.Fork fork, java.util.function.Consumer<Tree.Node> go) {
        var place = fork.place();
        var before = masks[place];
        var sizeBefore = size;
        for (var i = 0; i < fork.masks().length; i++) {
            var now = before & fork.masks()[i];
            if (now != 0) {
                masks[place] = now;
                size = sizeBefore - cost(place, before) + cost(place, now);
                if (now == before || grid.canBe(masks, place)) {
                    go.accept(fork.to()[i]);
                }
            }
        }
        masks[place] = before;
        size = sizeBefore;
    }

    private int cost(int place, long mask) {
        if (mask == all[place]) {
            return 0;
        }
        return (mask & Long.highestOneBit(all[place])) != 0 ? ORDINARY : NOTABLE;
    }

    private boolean mayImprove(BitSet left, BitSet right) {
        for (var i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
            for (var j = right.nextSetBit(0); j >= 0; j = right.nextSetBit(j + 1)) {
                if (isBetter(i, j)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isBetter(int i, int j) {
        var sharpness = apart[i][j];
        return sharpness != Sharpness.NONE && (beats(sharpness, ofOne[i]) || beats(sharpness, ofOther[j]));
    }

    private boolean beats(Sharpness sharpness, @Nullable Found kept) {
        return kept == null
                || sharpness.isSharperThan(kept.sharpness())
                || (sharpness == kept.sharpness() && size < kept.size());
    }

    private void keep(int i, int j) {
        if (isBetter(i, j)) {
            var found = new Found(i, j, apart[i][j], size, masks.clone());
            if (found.isBetterThan(ofOne[i])) {
                ofOne[i] = found;
            }
            if (found.isBetterThan(ofOther[j])) {
                ofOther[j] = found;
            }
        }
    }
}
