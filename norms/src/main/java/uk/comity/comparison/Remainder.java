package uk.comity.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.comity.norms.Condition;
import uk.comity.norms.Effect;
import uk.comity.norms.Fact;
import uk.comity.norms.Finding;
import uk.comity.norms.Judgement;
import uk.comity.norms.Norm;
import uk.comity.norms.Pack;
import uk.comity.norms.Rulebook;

/**
 * What a judgement on one act leaves open. Two cases that leave the same open are answered alike from there on, whatever more
 * is told of both.
 *
 * <p>Of a condition that is not settled, what is known makes no difference any more: else it would be settled. So what it waits
 * for says all: the facts, where it names each of them once, and else the places in it where they stand.
 */
final class Remainder {

    /**
     * A norm, looked at beforehand.
     *
     * @param tangled whether it reads a fact in more than one place
     * @param asked facts that it asks for where it is a hold, with those for which they stand
     */
    private record Look(Pack pack, Norm norm, boolean tangled, Set<String> asked) {

        static Look at(Pack pack, Norm norm) {
            var read = Stream.concat(Stream.of(norm.when()), norm.unless().stream())
                    .flatMap(condition -> primitives(condition, pack))
                    .toList();
            var asked = norm.effect() instanceof Effect.Hold(var until)
                    ? until.stream().flatMap(fact -> primitives(fact, pack)).toList()
                    : List.<String>of();
            return new Look(pack, norm, new HashSet<>(read).size() < read.size(), Set.copyOf(asked));
        }

        private static Stream<String> primitives(Condition condition, Pack pack) {
            return condition.facts().flatMap(fact -> primitives(fact, pack));
        }

        private static Stream<String> primitives(String fact, Pack pack) {
            var defined = pack.findDefinedFact(fact);
            return defined.isPresent() ? primitives(defined.get().means(), pack) : Stream.of(fact);
        }
    }

    private final LocalDate day;
    /** By the key of the pack, then the name of the norm. */
    private final Map<String, Map<String, Look>> looks = new HashMap<>();

    Remainder(Rulebook rulebook, String act, LocalDate day) {
        this.day = day;
        for (var contender : rulebook.contenders(act, day)) {
            var pack = rulebook.pack(contender.pack());
            looks.computeIfAbsent(contender.pack(), _ -> new HashMap<>())
                    .put(contender.norm().id(), Look.at(pack, contender.norm()));
        }
    }

    /** The same for judgements that leave the same open. */
    List<Object> of(Judgement judgement) {
        var open = new ArrayList<Object>();
        for (var finding : judgement.findings()) {
            var look = look(finding);
            open.add(finding.pack());
            open.add(finding.norm());
            open.add(finding.status());
            switch (finding.status()) {
                case WAITING -> open.add(look.tangled() ? places(look, finding).open() : finding.missing());
                case DEFEATED -> addHow(look, finding, open);
                case APPLIED, DECISIVE -> {}
            }
            for (var fact : look.asked().isEmpty() ? List.<Fact>of() : finding.facts()) {
                if (look.asked().contains(fact.name())) {
                    open.add(fact.name());
                    open.add(fact.value());
                }
            }
        }
        return open;
    }

    /** Who defeats it may be defeated in its turn by what is still open; an exception that holds goes on to hold. */
    private void addHow(Look look, Finding finding, List<Object> open) {
        open.add(finding.defeatedBy());
        open.add(Places.read(new Condition.Any(look.norm().unless()), look.pack(), finding.facts(), day)
                .truth());
    }

    private Places places(Look look, Finding finding) {
        var unless = new Condition.None(look.norm().unless());
        return Places.read(new Condition.All(List.of(look.norm().when(), unless)), look.pack(), finding.facts(), day);
    }

    private Look look(Finding finding) {
        var look = looks.getOrDefault(finding.pack(), Map.of()).get(finding.norm());
        if (look == null) {
            throw new IllegalStateException("no contender: " + finding.norm());
        }
        return look;
    }
}
