package uk.comity.clauses;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How alike a gist and a passage are, by the words that both use and few other passages do. */
final class Likeness {

    private static final int SHORTEST = 4;

    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Set<String>> known = new HashMap<>();

    Likeness(List<Printed> passages) {
        var counts = new HashMap<String, Integer>();
        passages.forEach(passage -> {
            var stems = stems(passage.text());
            known.put(passage.label(), stems);
            stems.forEach(stem -> counts.merge(stem, 1, Integer::sum));
        });
        counts.forEach((stem, count) -> weights.put(stem, Math.log(1 + passages.size() / (double) count)));
    }

    /** Between 0, no word in common, and 1. */
    double of(String gist, Printed passage) {
        var ours = stems(gist);
        var theirs = known.getOrDefault(passage.label(), Set.of());
        var both = new HashSet<String>();
        ours.stream().filter(theirs::contains).forEach(both::add);
        var all = weight(ours) * weight(theirs);
        return all == 0 ? 0 : weight(both) * weight(both) / all;
    }

    private double weight(Set<String> stems) {
        return stems.stream()
                .mapToDouble(stem -> weights.getOrDefault(stem, 1.0))
                .sum();
    }

    private static Set<String> stems(String text) {
        var stems = new HashSet<String>();
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (word.length() >= SHORTEST) {
                stems.add(word.replaceFirst("(?:ies|ing|ed|es|s|y)$", ""));
            }
        }
        return stems;
    }
}
