package uk.comity.clauses;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.comity.norms.Clause;

/** Finds the clauses of a pack in a printed text: by their numbers, their sections and, where these leave a choice, their words. */
public final class Matching {

    /** Less likeness than this is none; another passage that has this much more is the likelier one. */
    private static final double UNLIKE = 0.004;

    private static final double LIKELIER = 0.2;

    private final PrintedText text;
    private final List<PackClause> clauses;
    private final Likeness likeness;
    private final Map<String, Matched.Where> found = new LinkedHashMap<>();

    private Matching(PrintedText text, List<Clause> clauses) {
        this.text = text;
        this.clauses = clauses.stream().map(PackClause::of).toList();
        this.likeness = new Likeness(text.passages());
    }

    /**
     * @param settled what a person settled: the label of a passage by the id of the clause that it holds
     */
    public static Matched match(PrintedText text, List<Clause> clauses, Map<String, String> settled) {
        var matching = new Matching(text, clauses);
        settled.forEach((clause, passage) -> matching.found.put(clause, new Matched.Where(passage, Optional.empty())));
        matching.verbatim();
        matching.numbered();
        new NamedPlaces(text, matching.clauses, matching.found).find();
        return new Matched(text, matching.found, matching.missing(), matching.doubtful());
    }

    private List<Clause> missing() {
        return clauses.stream()
                .filter(clause -> !found.containsKey(clause.id()))
                .map(PackClause::clause)
                .toList();
    }

    /** A clause that was begun from the document has its very words, whatever it is called. */
    private void verbatim() {
        var byWords = new HashMap<String, Deque<Printed>>();
        for (var passage : text.passages()) {
            var whole = passage.kind() == Printed.Kind.TITLE ? passage.paragraphs() : List.of(passage.text());
            whole.forEach(words -> byWords.computeIfAbsent(plain(words), _ -> new ArrayDeque<>())
                    .add(passage));
        }
        for (var member : clauses) {
            member.clause()
                    .text()
                    .filter(_ -> !found.containsKey(member.id()))
                    .flatMap(words -> Optional.ofNullable(byWords.get(plain(words))))
                    .flatMap(passages -> Optional.ofNullable(passages.poll()))
                    .ifPresent(passage -> found.put(member.id(), new Matched.Where(passage.label(), Optional.empty())));
        }
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /** A pair of a place of the pack and a passage with its number; how well they fit. */
    private record Pair(PackClause.Place place, Printed passage, double fit) {}

    private void numbered() {
        var places = clauses.stream()
                .filter(clause -> !clause.number().isEmpty() && !found.containsKey(clause.id()))
                .collect(Collectors.groupingBy(PackClause::place, LinkedHashMap::new, Collectors.toList()));
        var pairs = new ArrayList<Pair>();
        for (var passage : text.clauses()) {
            places.forEach((place, members) -> {
                if (place.number().equals(passage.number())) {
                    pairs.add(new Pair(place, passage, fit(place, members, passage)));
                }
            });
        }
        pairs.sort(Comparator.comparingDouble(Pair::fit).reversed());
        var placed = new HashSet<PackClause.Place>();
        var taken = new HashSet<String>();
        for (var pair : pairs) {
            if (!placed.contains(pair.place()) && !taken.contains(pair.passage().label())) {
                placed.add(pair.place());
                taken.add(pair.passage().label());
                lay(places.getOrDefault(pair.place(), List.of()), pair.passage());
            }
        }
    }

    private double fit(PackClause.Place place, List<PackClause> members, Printed passage) {
        var figure = passage.section().figure();
        var gists = members.stream().map(member -> member.clause().gist()).collect(Collectors.joining(" "));
        var fit = 3 * likeness.of(gists, passage);
        if (place.prefix().isEmpty()) {
            return fit + (figure.equals(place.number().split("\\.", 2)[0]) ? 1 : 0);
        }
        var heading = passage.section().heading().toLowerCase(Locale.ROOT);
        for (var part : place.prefix().split("-", -1)) {
            var digits = part.replaceAll("\\D", "");
            if (!digits.isEmpty()) {
                fit += digits.equals(figure) ? 4 : -3;
            }
            var word = part.replaceAll("[^a-z]", "");
            if (word.length() > 1) {
                fit += heading.contains(word) ? 4 : -1;
            }
        }
        return fit;
    }

    /** Lays the rules of one printed clause over its passage; over its items, where there is one for each letter. */
    private void lay(List<PackClause> members, Printed passage) {
        var letters = members.stream()
                .filter(member -> member.bracket().isEmpty() && !member.letter().isEmpty())
                .map(PackClause::letter)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        var expected = new java.util.TreeSet<String>();
        for (var i = 0; i < passage.items().size(); i++) {
            expected.add(String.valueOf((char) ('a' + i)));
        }
        var itemForEach = !letters.isEmpty() && letters.equals(expected);
        for (var member : members) {
            var item = member.bracket().isEmpty()
                    ? Optional.of(member.letter())
                            .filter(letter -> itemForEach && !letter.isEmpty())
                            .map(letter -> letter.charAt(0) - 'a')
                    : labelled(passage, member.bracket());
            found.put(member.id(), new Matched.Where(passage.label(), item));
        }
    }

    private static Optional<Integer> labelled(Printed passage, String label) {
        for (var i = 0; i < passage.items().size(); i++) {
            if (passage.items().get(i).label().equals(label)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Same number, other words: perhaps the document was numbered anew. */
    private Set<String> doubtful() {
        var passages = new HashMap<String, Printed>();
        text.clauses().forEach(passage -> passages.put(passage.label(), passage));
        var doubtful = new HashSet<String>();
        for (var clause : clauses) {
            var where = Optional.ofNullable(found.get(clause.id())).map(one -> passages.get(one.passage()));
            var gist = clause.clause().gist();
            where.filter(passage -> likeness.of(gist, passage) < UNLIKE).ifPresent(passage -> {
                if (passages.values().stream().anyMatch(other -> likeness.of(gist, other) > LIKELIER)) {
                    doubtful.add(clause.id());
                }
            });
        }
        return doubtful;
    }
}
