package uk.comity.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import uk.comity.comparison.Concept.Difference;
import uk.comity.norms.Duty;
import uk.comity.norms.Effect;
import uk.comity.norms.Norm;
import uk.comity.norms.Sentences;

/** How the cells of one concept differ, read off their norms: offices, times, who is told, and where one is silent. */
final class Differences {

    private final List<Phrases> sides;
    private final List<Cell> cells;
    private final List<Difference> found = new ArrayList<>();

    private Differences(List<Phrases> sides, List<Cell> cells) {
        this.sides = sides;
        this.cells = cells;
    }

    /** The sharpest first. */
    static List<Difference> of(List<Phrases> sides, List<Cell> cells, List<Case> cases) {
        var all = new Differences(sides, cells);
        cases.forEach(each -> all.found.add(new Difference(each.sharpness(), each.sentence())));
        all.deciders();
        all.silence();
        all.times();
        all.telling();
        return all.found.stream()
                .sorted(Comparator.comparing(Difference::sharpness))
                .distinct()
                .toList();
    }

    private void deciders() {
        compare(Sharpness.ANOTHER_DECIDES, cell -> ladders(cell), Cell::deciders, "names no office that decides");
    }

    private static Set<Object> ladders(Cell cell) {
        var ladders = new LinkedHashSet<>();
        for (var norm : cell.norms()) {
            if (norm.effect() instanceof Effect.Refer(var ladder)) {
                ladders.add(Ladders.order(ladder));
            }
        }
        return ladders;
    }

    private void times() {
        compare(Sharpness.TIME, Differences::spans, Cell::times, "gives no time");
    }

    private static Set<Object> spans(Cell cell) {
        var spans = new LinkedHashSet<>();
        for (var norm : cell.norms()) {
            if (norm.effect() instanceof Effect.Owe(var duty)) {
                spans.add(new Promise(duty.to(), duty.timeTerms(), duty.strength()));
            }
        }
        return spans;
    }

    /** What a duty promises, as far as two councils' can be held against each other. */
    private record Promise(String to, String within, Duty.Strength strength) {}

    private void telling() {
        compare(Sharpness.TELLING, Differences::tells, cell -> join(cell.told(), cell.mayKnow()), "tells nobody");
    }

    private static Set<Object> tells(Cell cell) {
        var tells = new LinkedHashSet<>();
        for (var norm : cell.norms()) {
            switch (norm.effect()) {
                case Effect.Tell(var who, var when) -> tells.add(List.of(Set.copyOf(who), when));
                case Effect.Wall(var who) -> tells.add(Set.copyOf(who));
                case Effect.RecordIn _ -> tells.add("a register");
                case Effect.Permit _,
                        Effect.Refuse _,
                        Effect.Hold _,
                        Effect.Refer _,
                        Effect.Owe _,
                        Effect.Advise _ -> {}
            }
        }
        return tells;
    }

    /** One difference where the protocols that speak of the concept do not agree. */
    private void compare(
            Sharpness sharpness, Function<Cell, Set<Object>> what, Function<Cell, List<String>> words, String none) {
        var speaking = IntStream.range(0, cells.size())
                .filter(i -> !cells.get(i).isSilent())
                .boxed()
                .toList();
        var looks =
                speaking.stream().map(i -> what.apply(cells.get(i))).distinct().count();
        if (looks < 2) {
            return;
        }
        var parts = speaking.stream()
                .map(i -> sides.get(i).name() + ": "
                        + (words.apply(cells.get(i)).isEmpty() ? none : String.join("; ", words.apply(cells.get(i)))))
                .toList();
        found.add(new Difference(sharpness, String.join(". ", parts) + "."));
    }

    private void silence() {
        var silent =
                names(IntStream.range(0, cells.size()).filter(i -> cells.get(i).isSilent()));
        var speaking = cells.stream().filter(cell -> !cell.isSilent()).toList();
        if (silent.isEmpty() || speaking.isEmpty()) {
            return;
        }
        var sharpness = speaking.stream()
                .flatMap(cell -> cell.norms().stream())
                .map(Differences::againstSilence)
                .min(Comparator.naturalOrder())
                .orElse(Sharpness.GUIDANCE);
        var names =
                names(IntStream.range(0, cells.size()).filter(i -> !cells.get(i).isSilent()));
        found.add(new Difference(
                sharpness,
                Sentences.and(silent) + (silent.size() == 1 ? " says" : " say") + " nothing on this; "
                        + Sentences.and(names) + (names.size() == 1 ? " does." : " do.")));
    }

    /** How sharp a norm is where the other protocol says nothing. */
    private static Sharpness againstSilence(Norm norm) {
        return switch (norm.effect()) {
            case Effect.Refuse _, Effect.Hold _, Effect.Refer _, Effect.Owe _ -> Sharpness.SILENT;
            case Effect.Tell _, Effect.Wall _, Effect.RecordIn _ -> Sharpness.TELLING;
            case Effect.Permit _ -> Sharpness.SAID_ALOUD;
            case Effect.Advise _ -> Sharpness.GUIDANCE;
        };
    }

    private List<String> names(IntStream places) {
        return places.mapToObj(i -> sides.get(i).name()).toList();
    }

    private static List<String> join(List<String> one, List<String> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
