package uk.comity.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import uk.comity.norms.Clause;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Vocabulary;

/** A comparison being made. */
final class Comparing {

    /** So many cases are told of an act. */
    private static final int FEW_CASES = 12;

    private final List<Rulebook> books;
    private final LocalDate day;
    private final Meanings meanings;
    private final List<Cells> sides;
    private final List<Phrases> phrases;
    private final Map<String, Contrasts> contrasts = new TreeMap<>();
    private final Map<Contrasts.Rough, Case> cases = new ConcurrentHashMap<>();

    Comparing(List<Rulebook> books, LocalDate day) {
        this.books = books;
        this.day = day;
        var vocabulary = vocabulary(books);
        this.meanings = new Meanings(vocabulary);
        this.sides = books.stream().map(book -> new Cells(book, vocabulary)).toList();
        this.phrases = sides.stream().map(Cells::phrases).toList();
    }

    /** The words of all of them together. */
    private static Vocabulary vocabulary(List<Rulebook> books) {
        var all = books.getFirst().vocabulary();
        for (var book : books) {
            all = book.council().vocabulary(all);
        }
        return all;
    }

    Comparison comparison() {
        var acts = new TreeSet<String>();
        books.forEach(book -> book.council().norms().forEach(norm -> acts.addAll(norm.on())));
        contrasts.putAll(acts.parallelStream()
                .collect(Collectors.toMap(act -> act, act -> new Contrasts(act, day, books, meanings))));
        return new Comparison(
                books.stream().map(book -> Comparison.Side.of(book.council())).toList(),
                day,
                concepts(),
                acts.parallelStream()
                        .map(this::onAct)
                        .filter(act -> act.found() > 0)
                        .sorted(SHARPEST_ACT)
                        .toList(),
                contrasts.entrySet().stream()
                        .filter(each -> !each.getValue().isWhole())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static final Comparator<Comparison.OnAct> SHARPEST_ACT = Comparator.comparing(
                    (Comparison.OnAct act) -> act.cases().getFirst().sharpness())
            .thenComparing(Comparator.comparingInt(Comparison.OnAct::found).reversed())
            .thenComparing(Comparison.OnAct::act);

    private Comparison.OnAct onAct(String act) {
        var all = contrasts.get(act);
        if (all == null) {
            throw new IllegalStateException("no such act: " + act);
        }
        var few = all.found().stream()
                .limit(FEW_CASES)
                .map(rough -> told(all, rough))
                .toList();
        return new Comparison.OnAct(
                act, phrases.getFirst().act(act), few, all.found().size());
    }

    private List<Concept> concepts() {
        var byConcept = new HashMap<String, List<Found>>();
        contrasts
                .values()
                .forEach(each -> each.found()
                        .forEach(rough -> rough.concepts()
                                .forEach(concept -> byConcept
                                        .computeIfAbsent(concept, _ -> new ArrayList<>())
                                        .add(new Found(each, rough)))));
        var names = new TreeSet<String>();
        sides.forEach(side -> names.addAll(side.concepts()));
        return names.parallelStream()
                .map(name -> concept(name, byConcept.getOrDefault(name, List.of())))
                .sorted(SHARPEST)
                .toList();
    }

    private static final Comparator<Concept> SHARPEST = Comparator.comparing(Concept::sharpness)
            .thenComparing(Comparator.comparingInt(Concept::weight).reversed())
            .thenComparing(Concept::name);

    private record Found(Contrasts of, Contrasts.Rough rough) {}

    private Concept concept(String name, List<Found> found) {
        var cells = sides.stream().map(side -> side.find(name)).toList();
        var few = found.stream()
                .sorted(Comparator.comparing((Found each) -> each.rough().sharpness())
                        .thenComparingInt(each -> each.rough().size()))
                .limit(Concept.FEW)
                .map(each -> told(each.of(), each.rough()))
                .distinct()
                .toList();
        return new Concept(
                name,
                topic(cells),
                cells,
                law(name),
                Differences.of(phrases, cells, few),
                few,
                found.size(),
                weight(cells));
    }

    private Case told(Contrasts of, Contrasts.Rough rough) {
        return cases.computeIfAbsent(rough, _ -> CaseWords.of(of.smallest(rough), phrases, meanings));
    }

    /** Clauses of the concept, and acts that its norms speak of: what has many of both is met often. */
    private static int weight(List<Cell> cells) {
        return cells.stream()
                .mapToInt(cell -> cell.clauses().size() + Cells.acts(cell).size())
                .sum();
    }

    /** The part of a protocol in which the concept stands: where councils differ, the first one's. */
    private static String topic(List<Cell> cells) {
        return cells.stream()
                .flatMap(cell -> cell.clauses().stream())
                .map(clause -> clause.place().file())
                .map(file -> file.substring(file.lastIndexOf('/') + 1).replaceFirst("[.]ya?ml$", ""))
                .findFirst()
                .orElse("");
    }

    private List<String> law(String concept) {
        return books.stream()
                .flatMap(book -> book.beneath().stream())
                .limit(1)
                .flatMap(law -> law.clauses().stream())
                .filter(clause -> clause.concept().stream().anyMatch(concept::equals))
                .map(Clause::gist)
                .toList();
    }
}
