package uk.comity.oracles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.logicng.datastructures.Assignment;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.solvers.MiniSat;
import uk.comity.norms.Effect;
import uk.comity.norms.Situation;

/**
 * The norms on one act as formulas of propositional logic. Whether an answer turns on norms that wait for facts is put to a
 * SAT solver: is there a choice of them that could hold, under which the answer is another?
 */
final class LogicOracle implements Oracle {

    private final FormulaFactory logic = new FormulaFactory();
    private final LogicWords words = new LogicWords(logic);
    private final Page page;
    private final List<Formula> inPlay = new ArrayList<>();
    private final List<Formula> holds = new ArrayList<>();
    private final List<Formula> met = new ArrayList<>();
    private final Map<Variable, Kind> answers = new LinkedHashMap<>();
    private final MiniSat solver = MiniSat.miniSat(logic);
    private final Map<Bits, Kind> solved = new HashMap<>();

    LogicOracle(Page page) {
        this.page = page;
        for (var entry : page.entries()) {
            var pack = entry.pack();
            var inForce = entry.norm().inForce();
            inPlay.add(logic.and(
                    words.isInForce(inForce.from(), inForce.until().orElse(LocalDate.MAX)),
                    logic.not(words.no(pack, entry.norm().when())),
                    logic.not(words.yes(pack, entry.exception()))));
            holds.add(logic.and(words.yes(pack, entry.norm().when()), words.no(pack, entry.exception())));
            met.add(words.yes(pack, entry.met()));
        }
        IntStream.range(0, page.size()).forEach(this::tellWhetherStands);
        tellAnswers();
    }

    private Variable norm(int index) {
        return logic.variable("norm " + index);
    }

    private Variable met(int index) {
        return logic.variable("met " + index);
    }

    private Variable stands(int index) {
        return logic.variable("stands " + index);
    }

    private void tellWhetherStands(int index) {
        var defeated = logic.or(page.defeaters(index).stream().map(this::stands).toList());
        solver.add(logic.equivalence(stands(index), logic.and(norm(index), logic.not(defeated))));
    }

    private void tellAnswers() {
        var refused = any(page.of(Effect.Refuse.class));
        var held = logic.or(page.of(Effect.Hold.class)
                .mapToObj(i -> logic.and(stands(i), logic.not(met(i))))
                .toList());
        var referred = any(page.of(Effect.Refer.class));
        var permitted = logic.or(any(page.of(Effect.Permit.class)), any(page.of(Effect.Hold.class)));
        tell("refused", Kind.REFUSED, refused);
        tell("held", Kind.HELD, logic.and(logic.not(refused), held));
        var open = logic.and(logic.not(refused), logic.not(held));
        page.of(Effect.Refer.class).map(page::ladder).distinct().forEach(ladder -> {
            var first = logic.or(page.of(Effect.Refer.class)
                    .filter(i -> page.ladder(i) == ladder)
                    .mapToObj(i -> logic.and(
                            stands(i), logic.not(any(page.of(Effect.Refer.class).filter(j -> j < i)))))
                    .toList());
            tell("referred by " + ladder, Kind.REFERRED, logic.and(open, first));
        });
        tell("permitted", Kind.PERMITTED, logic.and(open, logic.not(referred), permitted));
        tell("silent", Kind.SILENT, logic.and(open, logic.not(referred), logic.not(permitted)));
    }

    private Formula any(IntStream norms) {
        return logic.or(norms.mapToObj(this::stands).toList());
    }

    private void tell(String name, Kind kind, Formula formula) {
        var answer = logic.variable(name);
        answers.put(answer, kind);
        solver.add(logic.equivalence(answer, formula));
    }

    @Override
    public Kind answer(Situation situation) {
        var assignment = words.assignment(situation);
        var all = IntStream.range(0, page.size());
        var bits = all.mapToObj(i -> bits(i, assignment))
                .reduce((one, other) ->
                        new Bits(one.holds() | other.holds(), one.waits() | other.waits(), one.met() | other.met()));
        return bits.map(known -> solved.computeIfAbsent(known, this::solve)).orElse(Kind.SILENT);
    }

    private Bits bits(int index, Assignment assignment) {
        var bit = 1L << index;
        var plays = inPlay.get(index).evaluate(assignment);
        var surely = holds.get(index).evaluate(assignment);
        return new Bits(
                plays && surely ? bit : 0,
                plays && !surely ? bit : 0,
                met.get(index).evaluate(assignment) ? bit : 0);
    }

    private Kind solve(Bits bits) {
        var now = new ArrayList<Literal>();
        var whatever = new ArrayList<Literal>();
        for (var i = 0; i < page.size(); i++) {
            var norm = Bits.has(bits.holds(), i) ? norm(i) : norm(i).negate();
            var isMet = Bits.has(bits.met(), i) ? met(i) : met(i).negate();
            now.addAll(List.of(norm, isMet));
            whatever.add(isMet);
            if (!Bits.has(bits.waits(), i)) {
                whatever.add(norm);
            }
        }
        var answer =
                answers.keySet().stream().filter(one -> isPossible(now, one)).toList();
        if (answer.size() != 1) {
            throw new IllegalStateException("not one answer but " + answer);
        }
        var turns = isPossible(whatever, answer.getFirst().negate());
        return turns ? Kind.HELD : answers.getOrDefault(answer.getFirst(), Kind.SILENT);
    }

    private boolean isPossible(List<Literal> given, Literal more) {
        var assumptions = new ArrayList<>(given);
        assumptions.add(more);
        return solver.sat(assumptions) == Tristate.TRUE;
    }
}
