package uk.comity.residual;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import uk.comity.diagrams.Cuts;
import uk.comity.diagrams.Diagram;
import uk.comity.norms.Condition;
import uk.comity.norms.Fact;
import uk.comity.norms.FactValue;
import uk.comity.norms.OwnWords;
import uk.comity.norms.Pack;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Situation;

/** Turns conditions of packs into functions over the facts that are not known yet. */
final class Conditions {

    private final Rulebook book;
    private final Situation told;
    private final Cuts cuts;
    private final Open open;
    private final Diagram diagram;

    Conditions(Rulebook book, Situation told, Cuts cuts, Open open, Diagram diagram) {
        this.book = book;
        this.told = told;
        this.cuts = cuts;
        this.open = open;
        this.diagram = diagram;
    }

    Kleene all(List<Condition> of, Pack pack) {
        var all = Kleene.TRUE;
        for (var part : of) {
            all = all.and(of(part, pack), diagram);
        }
        return all;
    }

    Kleene any(List<Condition> of, Pack pack) {
        var any = Kleene.FALSE;
        for (var part : of) {
            any = any.or(of(part, pack), diagram);
        }
        return any;
    }

    Kleene of(Condition condition, Pack pack) {
        return switch (condition) {
            case Condition.All(var of) -> all(of, pack);
            case Condition.Any(var of) -> any(of, pack);
            case Condition.None(var of) -> any(of, pack).not();
            case Condition.Holds(var fact) ->
                pack.findDefinedFact(fact)
                        .map(defined -> of(defined.means(), pack))
                        .orElseGet(() -> test(condition, fact, pack));
            case Condition.IsOneOf(var fact, var _) -> test(condition, fact, pack);
            case Condition.AtLeast(var fact, var _) -> test(condition, fact, pack);
            case Condition.Before(var fact, var _) -> test(condition, fact, pack);
            case Condition.OnOrAfter(var fact, var _) -> test(condition, fact, pack);
            case Condition.Within(var fact, var _) -> test(condition, fact, pack);
        };
    }

    private Kleene test(Condition condition, String fact, Pack pack) {
        var value = told.find(fact).map(Fact::value);
        if (value.isPresent()) {
            return Kleene.of(cuts.holds(condition, value.get()));
        }
        var question = open.question(fact);
        if (question.isEmpty()) {
            return untold(condition, fact, pack);
        }
        var axis = open.axis(question.getAsInt());
        var isTold = ways(question.getAsInt(), way -> true);
        var holds = ways(question.getAsInt(), way -> cuts.holds(condition, axis.value(way)));
        var otherwise = untold(condition, fact, pack);
        return new Kleene(
                diagram.choose(isTold, holds, otherwise.yes()),
                diagram.choose(isTold, diagram.not(holds), otherwise.no()));
    }

    /** What counts where nobody tells the fact: what the pack presumes, else what follows from the day since which a time runs. */
    private Kleene untold(Condition condition, String fact, Pack pack) {
        var presumed = pack.own().findPresumption(fact);
        if (presumed.isPresent()) {
            return Kleene.of(cuts.holds(condition, presumed.get().as()));
        }
        return passed(pack, fact).map(passed -> elapsed(passed, fact)).orElse(Kleene.UNKNOWN);
    }

    private Optional<OwnWords.Passed> passed(Pack pack, String fact) {
        return passed(book, pack, fact);
    }

    /** The time of which a fact of the pack's own says that it has passed, by the council's settings. */
    static Optional<OwnWords.Passed> passed(Rulebook book, Pack pack, String fact) {
        return pack.own()
                .findFact(fact)
                .flatMap(OwnWords.OwnFact::passed)
                .map(passed -> passed.reckoned(book.settings()));
    }

    private Kleene elapsed(OwnWords.Passed passed, String fact) {
        var since = told.find(passed.since());
        if (since.isPresent()) {
            return hasPassed(passed, fact, since.get().value()).map(Kleene::of).orElse(Kleene.UNKNOWN);
        }
        var question = open.question(passed.since());
        if (question.isEmpty()) {
            return Kleene.UNKNOWN;
        }
        var axis = open.axis(question.getAsInt());
        return new Kleene(
                ways(question.getAsInt(), way -> is(passed, fact, axis.value(way), true)),
                ways(question.getAsInt(), way -> is(passed, fact, axis.value(way), false)));
    }

    private boolean is(OwnWords.Passed passed, String fact, FactValue since, boolean wanted) {
        return hasPassed(passed, fact, since).filter(has -> has == wanted).isPresent();
    }

    private Optional<Boolean> hasPassed(OwnWords.Passed passed, String fact, FactValue since) {
        return passed.at(fact, told.day(), Optional.of(new Fact(passed.since(), since, "")))
                .map(has -> has.value().equals(FactValue.of(true)));
    }

    /** Holds of these ways in which the fact is told. */
    private int ways(int question, IntPredicate holds) {
        return diagram.test(question, way -> way != Open.UNTOLD && holds.test(way));
    }
}
