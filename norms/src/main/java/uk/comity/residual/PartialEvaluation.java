package uk.comity.residual;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.comity.diagrams.Cuts;
import uk.comity.diagrams.Diagram;
import uk.comity.norms.Condition;
import uk.comity.norms.Contender;
import uk.comity.norms.Effect;
import uk.comity.norms.FactType;
import uk.comity.norms.Pack;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Situation;

/**
 * Decides of an act what can be decided by the facts that are known, and writes the rest down as one condition. Exact:
 * whatever the open facts turn out to be, told or not, the condition holds where {@link Rulebook#judge} permits the act, and
 * nowhere else.
 */
public final class PartialEvaluation {

    private static final int NOT_YET = -1;

    private final Rulebook book;
    private final List<Contender> contenders;
    private final Open open;
    private final Diagram diagram;
    private final Conditions conditions;
    private final int[] stands;

    private PartialEvaluation(Rulebook book, Situation told, Set<String> openFacts) {
        this.book = book;
        this.contenders = book.contenders(told.act(), told.day());
        var cuts = new Cuts(told.day());
        this.open = new Open(gather(told, openFacts, cuts), cuts);
        var sizes = IntStream.concat(
                IntStream.range(0, open.count()).map(i -> open.axis(i).size()),
                contenders.stream().mapToInt(_ -> 2));
        this.diagram = new Diagram(sizes.toArray());
        this.conditions = new Conditions(book, told, cuts, open, diagram);
        this.stands = new int[contenders.size()];
        Arrays.fill(stands, NOT_YET);
    }

    /**
     * When the act is permitted.
     *
     * @param told the act, its day, and the facts that are known
     * @param openFacts the facts of which each case may tell any value, or none; what is neither told nor open is not known
     *     in any case
     */
    public static Residual permitted(Rulebook book, Situation told, Set<String> openFacts) {
        return permitted(book, told, openFacts, List.of());
    }

    /**
     * The same, for cases in which open facts hang together: shorter, and exact in every case that can be.
     *
     * @param ties conditions over open facts, each of which holds in every case that there will be
     */
    public static Residual permitted(Rulebook book, Situation told, Set<String> openFacts, List<Residual> ties) {
        var evaluation = new PartialEvaluation(book, told, openFacts);
        return evaluation.written(evaluation.permitted(), ties);
    }

    /**
     * When a norm that walls the document off stands, or may yet stand; who is within the wall is not asked.
     *
     * @param ties conditions over open facts, each of which holds in every case that there will be
     */
    public static Residual walled(Rulebook book, Situation told, Set<String> openFacts, List<Residual> ties) {
        var evaluation = new PartialEvaluation(book, told, openFacts);
        return evaluation.written(evaluation.walled(), ties);
    }

    private Residual written(int function, List<Residual> ties) {
        return new Cover(diagram, open).of(function, new Possible(diagram, open).cases(ties));
    }

    private int walled() {
        var walled = Diagram.NO;
        for (var i = 0; i < contenders.size(); i++) {
            if (contenders.get(i).effect() instanceof Effect.Wall) {
                walled = diagram.or(walled, whateverWaits(i, Diagram.YES));
            }
        }
        return walled;
    }

    /** The open facts that norms on the act read, in reading order; and where their conditions cut them. */
    private List<FactType> gather(Situation told, Set<String> openFacts, Cuts cuts) {
        var read = new LinkedHashMap<String, FactType>();
        for (var contender : contenders) {
            var pack = pack(contender);
            conditions(contender).forEach(condition -> {
                cuts.gather(condition, pack::findDefinedFact);
                gather(condition, pack, told, cuts, read);
            });
        }
        read.keySet()
                .removeIf(fact -> !openFacts.contains(fact) || told.find(fact).isPresent());
        return List.copyOf(read.values());
    }

    private void gather(Condition condition, Pack pack, Situation told, Cuts cuts, Map<String, FactType> read) {
        condition.facts().forEach(fact -> {
            var defined = pack.findDefinedFact(fact);
            if (defined.isPresent()) {
                gather(defined.get().means(), pack, told, cuts, read);
                return;
            }
            book.vocabulary().findFact(fact).ifPresent(type -> read.put(fact, type));
            Conditions.passed(book, pack, fact).ifPresent(passed -> {
                book.vocabulary().findFact(passed.since()).ifPresent(type -> read.put(passed.since(), type));
                Elapsing.firstDayNotPassed(passed, fact, told.day()).ifPresent(day -> cuts.cut(passed.since(), day));
            });
        });
    }

    private static Stream<Condition> conditions(Contender contender) {
        var norm = contender.norm();
        return Stream.of(Stream.of(norm.when()), norm.unless().stream(), until(contender.effect()).stream())
                .flatMap(each -> each);
    }

    private static List<Condition> until(Effect effect) {
        return effect instanceof Effect.Hold(var facts)
                ? facts.stream().<Condition>map(Condition.Holds::new).toList()
                : List.of();
    }

    /**
     * Nothing that stands says otherwise, something that stands permits, and no norm that waits for a fact could change
     * that, alone or with others.
     */
    private int permitted() {
        var permitted = Diagram.NO;
        var otherwise = Diagram.NO;
        for (var i = 0; i < contenders.size(); i++) {
            switch (contenders.get(i).effect()) {
                case Effect.Refuse _, Effect.Refer _ ->
                    otherwise = diagram.or(otherwise, whateverWaits(i, Diagram.YES));
                case Effect.Hold hold -> {
                    var met =
                            conditions.all(until(hold), pack(contenders.get(i))).yes();
                    otherwise = diagram.or(otherwise, whateverWaits(i, diagram.not(met)));
                    permitted = diagram.or(permitted, diagram.and(stands(i), met));
                }
                case Effect.Permit _ -> permitted = diagram.or(permitted, stands(i));
                case Effect.Owe _, Effect.Tell _, Effect.Wall _, Effect.RecordIn _, Effect.Advise _ -> {}
            }
        }
        return diagram.and(always(permitted), diagram.not(otherwise));
    }

    /** Where the norm stands and the condition holds, in some way in which the norms that wait turn out. */
    private int whateverWaits(int contender, int condition) {
        return diagram.not(always(diagram.not(diagram.and(stands(contender), condition))));
    }

    /** Where it holds in every way in which the norms that wait turn out. */
    private int always(int function) {
        var left = function;
        for (var question : diagram.support(function)) {
            if (question >= open.count()) {
                left = diagram.and(diagram.given(left, question, 0), diagram.given(left, question, 1));
            }
        }
        return left;
    }

    /** When a norm applies and none of those stands that defeat it; one that waits for a fact may turn out either way. */
    private int stands(int index) {
        if (stands[index] == NOT_YET) {
            var contender = contenders.get(index);
            var norm = contender.norm();
            var pack = pack(contender);
            var when = conditions.of(norm.when(), pack);
            var unless = conditions.any(norm.unless(), pack);
            var applies = diagram.and(when.yes(), unless.no());
            var waits =
                    diagram.and(diagram.not(applies), diagram.and(diagram.not(when.no()), diagram.not(unless.yes())));
            var turnsOut = diagram.test(open.count() + index, way -> way == 1);
            var own = diagram.or(applies, diagram.and(waits, turnsOut));
            for (var defeater : contender.defeatedBy()) {
                own = own == Diagram.NO ? own : diagram.and(own, diagram.not(stands(defeater)));
            }
            stands[index] = own;
        }
        return stands[index];
    }

    private Pack pack(Contender contender) {
        return book.beneath().filter(law -> law.key().equals(contender.pack())).orElseGet(book::council);
    }
}
