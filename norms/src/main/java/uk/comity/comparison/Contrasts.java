package uk.comity.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.comity.norms.ActType;
import uk.comity.norms.Clause;
import uk.comity.norms.Fact;
import uk.comity.norms.Finding;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Situation;

/** The cases of one act that some of the protocols answer differently: for each stance of each, the sharpest and smallest. */
final class Contrasts {

    /** A case before it is made as small as can be. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared by its masks; arrays are what the inner loops want.
    record Rough(Sharpness sharpness, int size, int one, int other, Set<String> concepts, long[] masks) {}

    private final String act;
    private final List<Rulebook> books;
    private final Grid grid;
    private final List<Tree> trees;
    private final List<Rough> found = new ArrayList<>();
    private boolean whole = true;

    Contrasts(String act, LocalDate day, List<Rulebook> books, Meanings meanings) {
        this.act = act;
        this.books = books;
        this.grid = Grid.of(act, day, books, meanings);
        this.trees = books.stream().map(book -> new Tree(grid, book, act)).toList();
        var silence =
                books.getFirst().vocabulary().findAct(act).map(ActType::silence).orElse(ActType.Silence.GOES_ON);
        for (var i = 0; i < books.size(); i++) {
            whole &= trees.get(i).isWhole();
            for (var j = i + 1; j < books.size(); j++) {
                meet(i, j, silence);
            }
        }
        found.sort(Comparator.comparing(Rough::sharpness).thenComparingInt(Rough::size));
    }

    private void meet(int i, int j, ActType.Silence silence) {
        var meeting = new Meeting(grid, trees.get(i), trees.get(j), silence);
        whole &= meeting.isWhole();
        for (var each : meeting.found()) {
            var concepts = new HashSet<String>();
            concepts(i, trees.get(i).stances().get(each.one()), concepts);
            concepts(j, trees.get(j).stances().get(each.other()), concepts);
            found.add(new Rough(each.sharpness(), each.size(), i, j, concepts, each.masks()));
        }
    }

    /** Whether every case was looked at. */
    boolean isWhole() {
        return whole;
    }

    /** The sharpest first, and of equals the smallest. */
    List<Rough> found() {
        return found;
    }

    /** The concept of the first clause that each decisive norm rests on. */
    private void concepts(int side, Stance stance, Set<String> into) {
        for (var finding : stance.because()) {
            clauses(side, finding).stream()
                    .flatMap(clause -> clause.concept().stream())
                    .findFirst()
                    .ifPresent(into::add);
        }
    }

    private List<Clause> clauses(int side, Finding finding) {
        var pack = books.get(side).pack(finding.pack());
        return finding.clauses().stream()
                .flatMap(id -> pack.findClause(id).stream())
                .toList();
    }

    /** The case with no fact more than it needs, told to all of the protocols. */
    Contrast smallest(Rough rough) {
        Map<String, Fact> facts = new LinkedHashMap<>(grid.facts(rough.masks()).orElseThrow());
        var one = key(rough.one(), facts);
        var other = key(rough.other(), facts);
        for (var fact : List.copyOf(facts.values())) {
            var fewer = new LinkedHashMap<>(facts);
            fewer.remove(fact.name());
            if (key(rough.one(), fewer).equals(one) && key(rough.other(), fewer).equals(other)) {
                facts = fewer;
            }
        }
        var told = facts;
        var stances = books.stream().map(book -> asUsual(book, told)).toList();
        var sharpness = stances.get(rough.one()).against(stances.get(rough.other()), ActType.Silence.GOES_ON);
        return new Contrast(
                act,
                sharpness == Sharpness.SAID_ALOUD ? rough.sharpness() : sharpness,
                inOrder(told),
                rough.one(),
                rough.other(),
                stances,
                rough.concepts());
    }

    private List<Object> key(int side, Map<String, Fact> facts) {
        return stance(books.get(side), facts).key();
    }

    private Stance stance(Rulebook book, Map<String, Fact> facts) {
        return Stance.of(book.judge(new Situation(act, grid.day(), facts)));
    }

    /** What a protocol says of the case where all else that it asks for is as it mostly is. */
    private Stance asUsual(Rulebook book, Map<String, Fact> facts) {
        var known = new LinkedHashMap<>(facts);
        var stance = stance(book, known);
        if (stance.outcome().isEmpty()) {
            grid.vocabulary()
                    .follow(facts.values())
                    .forEach((name, value) -> known.put(name, new Fact(name, value, "so it follows")));
            stance = stance(book, known);
        }
        while (stance.outcome().isEmpty()) {
            var before = known.size();
            stance.needs().stream()
                    .filter(need -> !known.containsKey(need) && grid.place(need) >= 0)
                    .map(need -> grid.axis(grid.place(need)))
                    .forEach(axis -> known.put(
                            axis.type().name(),
                            new Fact(axis.type().name(), axis.values().getLast(), "as usual")));
            if (known.size() == before) {
                return stance;
            }
            stance = stance(book, known);
        }
        return stance;
    }

    /** What is out of the ordinary first; in the order in which the norms ask. */
    private List<Fact> inOrder(Map<String, Fact> facts) {
        return facts.values().stream()
                .sorted(Comparator.comparing((Fact fact) -> Grid.isOrdinary(grid.axis(grid.place(fact.name())), fact))
                        .thenComparingInt(fact -> grid.place(fact.name())))
                .toList();
    }
}
