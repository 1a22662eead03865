package uk.comity.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.comity.norms.Clause;
import uk.comity.norms.Effect;
import uk.comity.norms.Norm;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Vocabulary;

/** What one protocol says, by concept. */
final class Cells {

    private final Phrases phrases;
    private final Map<String, List<Clause>> clauses = new HashMap<>();
    private final Map<String, List<Norm>> citing = new HashMap<>();
    private final Cell silent = new Cell(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    Cells(Rulebook book, Vocabulary vocabulary) {
        this.phrases = new Phrases(book, vocabulary);
        book.council().clauses().stream()
                .filter(clause -> book.isRead(clause.read()))
                .forEach(clause -> clause.concept()
                        .ifPresent(concept -> clauses.computeIfAbsent(concept, _ -> new ArrayList<>())
                                .add(clause)));
        book.council().norms().stream()
                .filter(phrases::stands)
                .forEach(norm -> norm.clauses()
                        .forEach(clause -> citing.computeIfAbsent(clause, _ -> new ArrayList<>())
                                .add(norm)));
    }

    Phrases phrases() {
        return phrases;
    }

    Set<String> concepts() {
        return clauses.keySet();
    }

    Cell find(String concept) {
        var own = clauses.get(concept);
        if (own == null) {
            return silent;
        }
        var norms = new LinkedHashSet<Norm>();
        own.forEach(clause -> norms.addAll(citing.getOrDefault(clause.id(), List.of())));
        var answers = new ArrayList<Cell.Rule>();
        var deciders = new LinkedHashSet<String>();
        var times = new LinkedHashSet<String>();
        var told = new LinkedHashSet<String>();
        var mayKnow = new LinkedHashSet<String>();
        for (var norm : norms) {
            answers.add(new Cell.Rule(norm.id(), norm.effect().word(), phrases.rule(norm), norm.clauses()));
            switch (norm.effect()) {
                case Effect.Refer(var ladder) -> deciders.add(capital(phrases.ladder(ladder)));
                case Effect.Owe(var duty) -> times.add(capital(phrases.time(duty)));
                case Effect.Tell tell -> told.add(phrases.told(tell));
                case Effect.RecordIn(var register) -> told.add("Kept in the register \"" + register + "\"");
                case Effect.Wall wall -> mayKnow.add(phrases.mayKnow(wall));
                case Effect.Refuse(var mayDecide, var _) -> {
                    if (!mayDecide.isEmpty()) {
                        deciders.add(phrases.otherwise(mayDecide));
                    }
                }
                case Effect.Permit _, Effect.Hold _, Effect.Advise _ -> {}
            }
        }
        return new Cell(
                own,
                List.copyOf(norms),
                answers,
                List.copyOf(deciders),
                List.copyOf(times),
                List.copyOf(told),
                List.copyOf(mayKnow));
    }

    private static String capital(String words) {
        return Phrases.capital(words);
    }

    /** The acts that these norms speak of. */
    static Set<String> acts(Cell cell) {
        var acts = new HashSet<String>();
        cell.norms().forEach(norm -> acts.addAll(norm.on()));
        return acts;
    }
}
