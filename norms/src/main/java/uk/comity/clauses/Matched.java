package uk.comity.clauses;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.comity.norms.Clause;

/**
 * A printed text beside a pack: which passage holds which clauses.
 *
 * @param text the document
 * @param found where each clause of the pack was found, by its id
 * @param missing clauses of the pack that were not found, in the pack's order
 * @param doubtful ids of clauses whose number is the same and whose words are not alike
 */
public record Matched(PrintedText text, Map<String, Where> found, List<Clause> missing, Set<String> doubtful) {

    public Matched {
        found = Map.copyOf(found);
        missing = List.copyOf(missing);
        doubtful = Set.copyOf(doubtful);
    }

    /**
     * A place in the document.
     *
     * @param passage the label of the passage
     * @param item which of its items holds the clause, from 0; empty where the whole passage does
     */
    public record Where(String passage, Optional<Integer> item) {}

    /** Ids of the clauses that a passage holds, itself or in its items, sorted. */
    public Set<String> clausesOf(Printed passage) {
        var ids = new TreeSet<String>();
        found.forEach((id, where) -> {
            if (where.passage().equals(passage.label())) {
                ids.add(id);
            }
        });
        return ids;
    }

    /** Ids of the clauses of one passage by the item that holds them; those of the whole passage under -1. */
    public Map<Integer, Set<String>> byItem(Printed passage) {
        var ids = new TreeMap<Integer, Set<String>>();
        found.forEach((id, where) -> {
            if (where.passage().equals(passage.label())) {
                ids.computeIfAbsent(where.item().orElse(-1), _ -> new TreeSet<>())
                        .add(id);
            }
        });
        return ids;
    }

    /** The numbered clauses that hold at least one clause of the pack. */
    public List<Printed> matched() {
        return text.clauses().stream().filter(one -> !clausesOf(one).isEmpty()).toList();
    }

    /** The numbered clauses for which the pack has none. */
    public List<Printed> unmatched() {
        return text.clauses().stream().filter(one -> clausesOf(one).isEmpty()).toList();
    }

    /** The passages beside the numbered clauses that hold at least one clause of the pack. */
    public List<Printed> othersMatched() {
        return others().stream().filter(one -> !clausesOf(one).isEmpty()).toList();
    }

    /** The passages beside the numbered clauses. */
    public List<Printed> others() {
        return text.passages().stream().filter(one -> !one.isNumbered()).toList();
    }
}
