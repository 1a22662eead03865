package uk.comity.asking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.comity.norms.ActType;
import uk.comity.norms.Norm;
import uk.comity.norms.Pack;
import uk.comity.norms.Rulebook;

/**
 * Finds acts by what somebody types: over their titles, the concepts, clauses and gists of the norms that speak of them.
 * All in memory: a few hundred acts are weighed in well under a millisecond.
 */
public final class Search {

    private static final double TITLE = 4;
    private static final double SAYING = 3;
    private static final double TOPIC = 2;
    private static final double CONCEPT = 1.5;
    private static final double GIST = 1;
    /** What a word counts that only means about the same. */
    private static final double ALIKE = 0.55;
    /** What an act counts of which the protocol does not speak. */
    private static final double UNSPOKEN = 0.6;

    private final Rulebook book;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> inEntries = new HashMap<>();

    /** An act, with the weight of each word, and the sentences in which words stand. */
    private record Entry(ActType act, Map<String, Double> words, List<Line> lines, boolean spoken) {}

    /** A sentence of a norm, and its words. */
    private record Line(String pack, String clause, String gist, Set<String> words) {}

    /**
     * An act that was found.
     *
     * @param why the clause that matches, or what matches in its name
     */
    public record Hit(ActType act, String why, List<String> clauses) {
        public Hit {
            clauses = List.copyOf(clauses);
        }
    }

    private Search(Rulebook book) {
        this.book = book;
    }

    /** An index over every act in the vocabulary, as this rulebook speaks of it. */
    public static Search over(Rulebook book, Sayings sayings) {
        var search = new Search(book);
        var norms = new LinkedHashMap<String, List<Line>>();
        Stream.concat(Stream.of(book.council()), book.beneath().stream())
                .forEach(pack -> pack.norms()
                        .forEach(norm -> norm.on()
                                .forEach(act -> norms.computeIfAbsent(act, _ -> new ArrayList<>())
                                        .addAll(lines(pack, norm)))));
        book.vocabulary()
                .acts()
                .values()
                .forEach(act -> search.add(act, norms.getOrDefault(act.name(), List.of()), sayings));
        return search;
    }

    private static List<Line> lines(Pack pack, Norm norm) {
        var lines = new ArrayList<Line>();
        lines.add(line(pack.key(), String.join(", ", norm.clauses()), norm.gist(), ""));
        norm.clauses().stream()
                .flatMap(id -> pack.findClause(id).stream())
                .forEach(clause -> lines.add(line(
                        pack.key(),
                        clause.id(),
                        clause.gist(),
                        clause.concept().orElse("").replace('-', ' '))));
        return lines;
    }

    private static Line line(String pack, String clause, String gist, String concept) {
        return new Line(pack, clause, gist, Set.copyOf(new HashSet<>(Tongue.stems(gist + " " + concept))));
    }

    private void add(ActType act, List<Line> lines, Sayings sayings) {
        var words = new HashMap<String, Double>();
        put(words, act.title(), TITLE);
        put(words, act.name().replace('.', ' ').replace('-', ' '), TOPIC);
        put(words, sayings.also().getOrDefault(act.name(), ""), SAYING);
        put(words, sayings.topic(act.name()), TOPIC);
        var many = Math.sqrt(Math.max(1, lines.size()));
        lines.forEach(line -> line.words()
                .forEach(word ->
                        words.merge(word, GIST / many, (one, other) -> Math.max(one, Math.min(CONCEPT, one + other)))));
        words.keySet().forEach(word -> inEntries.merge(word, 1, Integer::sum));
        entries.add(new Entry(act, words, lines, !lines.isEmpty()));
    }

    private static void put(Map<String, Double> words, String text, double weight) {
        Tongue.stems(text).forEach(word -> words.merge(word, weight, Math::max));
    }

    /** The acts that fit best, the best first; none where nothing fits. */
    public List<Hit> find(String typed, int most) {
        var sought = Tongue.stems(typed).stream().distinct().toList();
        record Scored(Entry entry, double score) {}
        return entries.stream()
                .map(entry -> new Scored(entry, score(entry, sought)))
                .filter(scored -> scored.score() > 0)
                .sorted(Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparing(scored -> scored.entry().act().name()))
                .limit(most)
                .map(scored -> hit(scored.entry(), sought))
                .toList();
    }

    private double score(Entry entry, List<String> sought) {
        var score = 0.0;
        var matched = 0.0;
        for (var word : sought) {
            var best = weight(entry, word);
            for (var alike : Tongue.alike(word)) {
                best = Math.max(best, ALIKE * weight(entry, alike));
            }
            score += best;
            matched += best > 0 ? 1 : 0;
        }
        return score * Math.sqrt(matched / Math.max(1, sought.size())) * (entry.spoken() ? 1 : UNSPOKEN);
    }

    private double weight(Entry entry, String word) {
        var rare = Math.log(1 + entries.size() / (double) inEntries.getOrDefault(word, 1));
        return entry.words().getOrDefault(word, 0.0) * rare;
    }

    private Hit hit(Entry entry, List<String> sought) {
        var best = entry.lines().stream()
                .max(Comparator.comparingDouble(line -> fits(line, sought)))
                .filter(line -> fits(line, sought) > 0);
        if (best.isEmpty()) {
            return new Hit(
                    entry.act(),
                    entry.spoken() ? "Its name fits what you typed." : "The protocol does not speak of it.",
                    List.of());
        }
        return new Hit(
                entry.act(),
                best.get().gist(),
                best.get().clause().isEmpty()
                        ? List.of()
                        : List.of(best.get().clause().split(", ")));
    }

    private double fits(Line line, List<String> sought) {
        var fits = 0.0;
        for (var word : sought) {
            var rare = Math.log(1 + entries.size() / (double) inEntries.getOrDefault(word, 1));
            if (line.words().contains(word)) {
                fits += rare;
            } else if (Tongue.alike(word).stream().anyMatch(line.words()::contains)) {
                fits += ALIKE * rare;
            }
        }
        return fits * (line.pack().equals(book.council().key()) ? 1.05 : 1);
    }
}
