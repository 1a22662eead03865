package uk.comity.norms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What can only be checked when the whole pack has been read: names across files, and how the norms meet. */
final class PackChecks {

    private final Scope scope;
    private final Mistakes mistakes;
    private final Pack pack;
    private final NormsPage norms;
    private final PackReader.Stage stage;

    PackChecks(Scope scope, Pack pack, NormsPage norms, PackReader.Stage stage) {
        this.scope = scope;
        this.mistakes = scope.mistakes;
        this.pack = pack;
        this.norms = norms;
        this.stage = stage;
    }

    void run() {
        if (mistakes.readWhole("norms/")) {
            norms.norms().values().forEach(this::checkOverrides);
            checkCited();
        }
        warnOfUnused();
        if (overridesRunStraight() && mistakes.readWhole("facts")) {
            var tried = mistakes.readWhole("examples/") ? tried() : List.<Tried>of();
            checkHowNormsMeet(tried);
            if (mistakes.readWhole("examples/")) {
                checkExamples(tried);
            }
        }
    }

    /**
     * @param clash why the case cannot be, if it cannot
     * @param applied names of the norms that applied in it
     */
    private record Tried(Example example, Optional<Clash> clash, Set<String> applied) {}

    private List<Tried> tried() {
        var rulebook = Rulebook.of(pack, Optional.empty(), scope.vocabulary);
        return pack.examples().stream()
                .map(example -> new Tried(
                        example,
                        scope.vocabulary.clash(example.situation().facts().values()),
                        rulebook.reading(example.read()).judge(example.situation()).applied().stream()
                                .map(Finding::norm)
                                .collect(Collectors.toUnmodifiableSet())))
                .toList();
    }

    private void checkOverrides(NormsPage.Read read) {
        for (var name : read.overrides()) {
            if (!norms.allNames().containsKey(name.text())) {
                mistakes.add(
                        name.place(),
                        "There is no norm named \"" + name.text() + "\" in this pack.",
                        Names.didYouMean(name.text(), norms.allNames().keySet()));
            }
            var other = norms.norms().get(name.text());
            if (other != null
                    && Collections.disjoint(other.norm().on(), read.norm().on())) {
                mistakes.warn(
                        name.place(),
                        "\"" + read.norm().id() + "\" overrides \"" + name.text() + "\", but no act is common to both.",
                        "Is the act right?");
            }
        }
    }

    /** A circle of overrides would leave nobody to go first. */
    private boolean overridesRunStraight() {
        var circles = Circles.in(
                norms.norms().keySet(),
                id -> pack.findNorm(id).stream()
                        .flatMap(norm -> norm.overrides().stream())
                        .filter(norms.norms()::containsKey)
                        .toList());
        for (var circle : circles) {
            mistakes.add(
                    pack.findNorm(circle.getFirst()).orElseThrow().place(),
                    "These norms override each other in a circle: " + Circles.inWords(circle) + ".",
                    "Leave out one of them under \"overrides\".");
        }
        return circles.isEmpty();
    }

    private void checkCited() {
        var cited = new HashSet<String>();
        pack.norms().forEach(norm -> cited.addAll(norm.clauses()));
        for (var clause : pack.clauses()) {
            var needsNorm = clause.effect() == Clause.Effect.NORM || clause.effect() == Clause.Effect.GUIDANCE;
            if (needsNorm
                    && !cited.contains(clause.id())
                    && norms.norms().size() == norms.allNames().size()) {
                mistakes.add(
                        clause.place(),
                        "Clause \"" + clause.id() + "\" has the effect \"" + Words.of(clause.effect())
                                + "\", but no norm cites it.",
                        "Write the norm, or give it the effect \"none\" and say why.");
            }
            if (clause.effect() == Clause.Effect.NONE && cited.contains(clause.id())) {
                mistakes.warn(
                        clause.place(),
                        "Clause \"" + clause.id() + "\" is said to have no effect, but a norm cites it.",
                        "Give it the effect \"norm\".");
            }
        }
    }

    private void warnOfUnused() {
        var read = new TreeSet<String>();
        for (var norm : pack.norms()) {
            norm.when().facts().forEach(read::add);
            norm.unless().stream().flatMap(Condition::facts).forEach(read::add);
            if (norm.effect() instanceof Effect.Hold(var until)) {
                read.addAll(until);
            }
        }
        pack.definedFacts().forEach(fact -> fact.means().facts().forEach(read::add));
        for (var fact : pack.definedFacts()) {
            if (!read.contains(fact.name())
                    && norms.norms().size() == norms.allNames().size()) {
                mistakes.warn(
                        fact.place(), "Nothing uses the defined fact \"" + fact.name() + "\".", "Is a norm missing?");
            }
        }
    }

    /** A norm at work in an example is known to apply: only the others are searched for a case. */
    private void checkHowNormsMeet(List<Tried> tried) {
        var shown = tried.stream()
                .filter(one -> pack.inForce().contains(one.example().situation().day()))
                .filter(one -> one.clash().isEmpty())
                .flatMap(one -> one.applied().stream())
                .collect(Collectors.toUnmodifiableSet());
        var contradictions = Contradictions.in(pack, scope.vocabulary);
        contradictions
                .neverApplying(norm -> shown.contains(norm.id()))
                .forEach(norm -> mistakes.add(
                        norm.place(),
                        "\"" + norm.id() + "\" can never apply: no case fulfils its conditions.",
                        "Look for two conditions that shut each other out."));
        for (var pair : contradictions.pairs()) {
            var sentence = pair.sentence(scope.vocabulary);
            var help = "Say which goes before with \"overrides\", or keep them apart with \"when\" or \"unless\".";
            if (pair.bothRefer()) {
                mistakes.warn(pair.second().place(), sentence, help);
            } else {
                mistakes.before(stage, pair.second().place(), sentence, help);
            }
        }
    }

    /** Every norm needs an example in which it applies and one in which it does not. */
    private void checkExamples(List<Tried> tried) {
        tried.forEach(one -> one.clash().ifPresent(clash -> checkClash(one.example(), clash)));
        var byAct = tried.stream()
                .collect(Collectors.groupingBy(one -> one.example().situation().act()));
        for (var norm : pack.norms()) {
            var met = new ArrayList<Boolean>();
            for (var act : norm.on()) {
                byAct.getOrDefault(act, List.of())
                        .forEach(one -> met.add(one.applied().contains(norm.id())));
            }
            tell(norm, met, true, "No example shows \"" + norm.id() + "\" at work.");
            tell(norm, met, false, "No example shows where \"" + norm.id() + "\" does not apply.");
        }
    }

    private void checkClash(Example example, Clash clash) {
        mistakes.before(
                stage,
                example.place(),
                "\"" + example.sentence() + "\" tells of a case that cannot be. " + clash.sentence(scope.vocabulary),
                "Leave out one of these facts, or change it.");
    }

    private void tell(Norm norm, List<Boolean> met, boolean wanted, String sentence) {
        if (!met.contains(wanted)) {
            mistakes.before(
                    stage,
                    norm.place(),
                    sentence,
                    !wanted && isForEveryCase(norm)
                            ? "It has no \"when\", so it applies to everybody, always. Say whom or which case it is for,"
                                    + " such as when: [ actor-is-member ], and add an example in which that is not so."
                            : "Add one for the act \"" + String.join("\" or \"", norm.on()) + "\" under examples/.");
        }
    }

    private static boolean isForEveryCase(Norm norm) {
        return norm.when().facts().findAny().isEmpty() && norm.unless().isEmpty();
    }
}
