package uk.comity.oracles;

import dev.cel.runtime.CelRuntime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.comity.norms.FactValue;
import uk.comity.norms.Situation;

/**
 * The norms on one act as CEL expressions, one for each norm and one for the order among them. Where norms wait for
 * facts, that one is asked about every choice of them that could hold.
 */
final class CelOracle implements Oracle {

    private final Page page;
    private final Set<String> facts;
    private final List<CelRuntime.Program> states;
    private final List<CelRuntime.Program> met;
    private final CelRuntime.Program answer;
    /** The answer for what holds and what is met, once worked out. */
    private final Map<Bits, String> answers = new HashMap<>();

    CelOracle(Page page, CelPrograms programs) {
        this.page = page;
        this.facts = page.reads().keySet();
        this.states =
                programs.of(page, page.entries().stream().map(CelWords::state).toList());
        this.met = programs.of(
                page,
                page.entries().stream()
                        .map(entry -> CelWords.yes(entry.pack(), entry.met()))
                        .toList());
        this.answer = programs.of(page, List.of(CelWords.answer(page))).getFirst();
    }

    @Override
    public Kind answer(Situation situation) {
        var bits = bits(variables(situation));
        var now = answer(bits.holds(), bits.met());
        // Every part of what waits, from all down to one alone: a bit trick as old as chess programs.
        for (var some = bits.waits(); some != 0; some = (some - 1) & bits.waits()) {
            if (!answer(bits.holds() | some, bits.met()).equals(now)) {
                return Kind.HELD;
            }
        }
        return now.startsWith("REFERRED") ? Kind.REFERRED : Kind.valueOf(now);
    }

    private Map<String, Object> variables(Situation situation) {
        var variables = new HashMap<String, Object>();
        variables.put("day", situation.day().toEpochDay());
        for (var name : facts) {
            var fact = situation.find(name);
            variables.put(CelWords.known(name), fact.isPresent());
            fact.ifPresent(known -> variables.put(CelWords.value(name), value(known.value())));
        }
        return variables;
    }

    private static Object value(FactValue value) {
        return switch (value) {
            case FactValue.Truth(var holds) -> holds;
            case FactValue.Term(var word) -> word;
            case FactValue.Count(var number) -> number;
            case FactValue.Day(var date) -> date.toEpochDay();
        };
    }

    private Bits bits(Map<String, Object> variables) {
        var holds = 0L;
        var waits = 0L;
        var isMet = 0L;
        for (var i = 0; i < page.size(); i++) {
            var state = CelPrograms.eval(states.get(i), variables);
            holds |= state.equals("holds") ? 1L << i : 0;
            waits |= state.equals("waits") ? 1L << i : 0;
            isMet |= CelPrograms.eval(met.get(i), variables).equals(true) ? 1L << i : 0;
        }
        return new Bits(holds, waits, isMet);
    }

    private String answer(long holds, long isMet) {
        return answers.computeIfAbsent(new Bits(holds, 0, isMet), bits -> {
            var variables = new HashMap<String, Object>();
            for (var i = 0; i < page.size(); i++) {
                variables.put("n" + i, Bits.has(bits.holds(), i));
                variables.put("m" + i, Bits.has(bits.met(), i));
            }
            return (String) CelPrograms.eval(answer, variables);
        });
    }
}
