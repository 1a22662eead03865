package uk.comity.norms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Who goes before whom among the norms on one act, worked out once. */
final class Priority {

    /** The kinds of answer. */
    enum Kind {
        REFUSED,
        HELD,
        REFERRED,
        PERMITTED,
        SILENT
    }

    /** Fate of a norm that holds and is not defeated. */
    static final int STANDS = -1;

    /** Fate of a norm whose conditions do not hold, or that is not in force. */
    static final int OUT = -2;

    /** Fate of a norm of which an exception holds. */
    static final int EXCEPTED = -3;

    /** Fate of a norm of which it is not known whether it holds. */
    static final int WAITS = -4;

    private static final int NONE = -1;

    /** What an effect asks of the answer. */
    private enum Side {
        REFUSE,
        HOLD,
        REFER,
        PERMIT,
        ALONG;

        static Side of(Effect effect) {
            return switch (effect) {
                case Effect.Refuse _ -> REFUSE;
                case Effect.Hold _ -> HOLD;
                case Effect.Refer _ -> REFER;
                case Effect.Permit _ -> PERMIT;
                case Effect.Owe _, Effect.Tell _, Effect.Wall _, Effect.RecordIn _, Effect.Advise _ -> ALONG;
            };
        }
    }

    /**
     * What comes of a set of norms that hold.
     *
     * @param fates for each norm the one that defeats it, or one of the fates above
     * @param decisive the norm that settles the answer, or the first of those that hold it up together, or -1
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; arrays are what the inner loop wants.
    record Verdict(Kind kind, int[] fates, int decisive) {}

    private final List<Docket.Line> lines;
    private final Side[] sides;
    /** The law's norms before the council's, and the overriding before the overridden. */
    private final int[] order;
    /** The law's norms before the council's, else as they stand in the pack. */
    private final int[] ranked;
    /** For each norm those that defeat it if they stand: such as name it in "overrides", then the law. */
    private final int[][] defeaters;

    Priority(List<Docket.Line> lines) {
        this.lines = lines;
        this.sides = lines.stream().map(line -> Side.of(line.effect())).toArray(Side[]::new);
        var all = IntStream.range(0, lines.size());
        this.ranked = all.boxed()
                .sorted((one, other) ->
                        Boolean.compare(lines.get(other).law(), lines.get(one).law()))
                .mapToInt(i -> i)
                .toArray();
        this.defeaters = new int[lines.size()][];
        for (var line = 0; line < defeaters.length; line++) {
            defeaters[line] = defeaters(line);
        }
        var placed = new ArrayList<Integer>();
        var begun = new HashSet<Integer>();
        for (var line : ranked) {
            place(line, begun, placed);
        }
        this.order = placed.stream().mapToInt(i -> i).toArray();
    }

    private int[] defeaters(int index) {
        var line = lines.get(index);
        var all = IntStream.builder();
        for (var other = 0; other < ranked.length; other++) {
            if (overrides(lines.get(other), line)) {
                all.add(other);
            }
        }
        for (var other : ranked) {
            if (defeatsByLaw(lines.get(other), line)) {
                all.add(other);
            }
        }
        return all.build().toArray();
    }

    private static boolean overrides(Docket.Line one, Docket.Line other) {
        return one.law() == other.law()
                && one.norm().overrides().contains(other.norm().id());
    }

    private static boolean defeatsByLaw(Docket.Line one, Docket.Line other) {
        return takesAway(one) && !other.law() && other.effect().decides() && !sameAnswer(one.effect(), other.effect());
    }

    /** A hold of the law asks for something first; it gives and takes no right, so it defeats nothing by being law. */
    private static boolean takesAway(Docket.Line line) {
        return line.law() && line.effect().decides() && !(line.effect() instanceof Effect.Hold);
    }

    /** Where law and protocol both permit or both refuse, nothing is taken away and both are shown. */
    private static boolean sameAnswer(Effect law, Effect protocol) {
        return (law instanceof Effect.Permit && protocol instanceof Effect.Permit)
                || (law instanceof Effect.Refuse && protocol instanceof Effect.Refuse);
    }

    /** Defeaters first; norms that override each other in a circle, which no sound pack has, come in any order. */
    private void place(int line, Set<Integer> begun, List<Integer> placed) {
        if (begun.add(line)) {
            for (var defeater : defeaters[line]) {
                place(defeater, begun, placed);
            }
            placed.add(line);
        }
    }

    /** The norms in force that day, the law's first, each with those that defeat it if they stand. */
    List<Contender> contenders(LocalDate day) {
        var inForce = IntStream.of(ranked)
                .filter(i -> lines.get(i).norm().inForce().contains(day))
                .boxed()
                .toList();
        return inForce.stream()
                .map(i -> new Contender(
                        lines.get(i).pack(),
                        lines.get(i).norm(),
                        lines.get(i).effect(),
                        IntStream.of(defeaters[i])
                                .map(inForce::indexOf)
                                .filter(place -> place >= 0)
                                .boxed()
                                .toList()))
                .toList();
    }

    /** The norms in an order in which each comes after those that can defeat it. */
    int[] order() {
        return order.clone();
    }

    /** Those that defeat a norm if they stand. */
    int[] defeatersOf(int line) {
        return defeaters[line].clone();
    }

    /** Whether this norm can defeat another at all. */
    boolean canDefeat(int line) {
        return takesAway(lines.get(line)) || !lines.get(line).norm().overrides().isEmpty();
    }

    /**
     * What comes of it when these norms hold.
     *
     * @param fates of every norm by its own conditions; those that others defeat are moved from {@link #STANDS}
     */
    Verdict settle(int[] fates, Known known) {
        for (var line : order) {
            if (fates[line] == STANDS) {
                fates[line] = fate(line, fates);
            }
        }
        var refuse = NONE;
        var unmet = NONE;
        var refer = NONE;
        var permit = NONE;
        var met = NONE;
        // From the last to the first, so that the first of each has the last word.
        for (var i = ranked.length - 1; i >= 0; i--) {
            var line = ranked[i];
            if (fates[line] == STANDS) {
                switch (sides[line]) {
                    case REFUSE -> refuse = line;
                    case HOLD -> {
                        if (isMet(line, known)) {
                            met = line;
                        } else {
                            unmet = line;
                        }
                    }
                    case REFER -> refer = line;
                    case PERMIT -> permit = line;
                    case ALONG -> {}
                }
            }
        }
        return verdict(fates, refuse, unmet, refer, permit == NONE ? met : permit);
    }

    private static Verdict verdict(int[] fates, int refuse, int unmet, int refer, int permit) {
        if (refuse != NONE) {
            return new Verdict(Kind.REFUSED, fates, refuse);
        }
        if (unmet != NONE) {
            return new Verdict(Kind.HELD, fates, unmet);
        }
        if (refer != NONE) {
            return new Verdict(Kind.REFERRED, fates, refer);
        }
        return new Verdict(permit == NONE ? Kind.SILENT : Kind.PERMITTED, fates, permit);
    }

    private int fate(int line, int[] fates) {
        for (var defeater : defeaters[line]) {
            if (fates[defeater] == STANDS) {
                return defeater;
            }
        }
        return STANDS;
    }

    /** Whether all the facts hold that a hold asks for. */
    private boolean isMet(int line, Known known) {
        for (var slot : lines.get(line).until()) {
            if (!known.isTrue(slot)) {
                return false;
            }
        }
        return true;
    }

    boolean isUnmet(int line, Known known) {
        return sides[line] == Side.HOLD && !isMet(line, known);
    }

    /** The holds that hold up the answer together, the law's first. */
    int[] unmet(Verdict verdict, Known known) {
        return IntStream.of(ranked)
                .filter(line -> verdict.fates()[line] == STANDS && isUnmet(line, known))
                .toArray();
    }
}
