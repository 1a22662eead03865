package uk.comity.oracles;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.logicng.datastructures.Assignment;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;
import uk.comity.norms.Condition;
import uk.comity.norms.FactValue;
import uk.comity.norms.Pack;
import uk.comity.norms.Situation;

/**
 * The norm language put into propositional logic: for each condition a formula for its truth and one for its falsehood.
 * What a fact says, and whether it is known at all, are propositions that plain Java settles.
 */
final class LogicWords {

    private final FormulaFactory logic;
    private final Map<Variable, Predicate<Situation>> propositions = new HashMap<>();

    LogicWords(FormulaFactory logic) {
        this.logic = logic;
    }

    Assignment assignment(Situation situation) {
        var assignment = new Assignment(true);
        propositions.forEach((proposition, test) ->
                assignment.addLiteral(test.test(situation) ? proposition : proposition.negate()));
        return assignment;
    }

    Formula isInForce(LocalDate from, LocalDate until) {
        return proposition(
                "in force " + from + " " + until,
                situation -> !situation.day().isBefore(from) && !situation.day().isAfter(until));
    }

    Formula yes(Pack pack, Condition condition) {
        return switch (condition) {
            case Condition.All(var of) -> logic.and(yes(pack, of));
            case Condition.Any(var of) -> logic.or(yes(pack, of));
            case Condition.None(var of) -> logic.and(no(pack, of));
            case Condition.Holds(var name)
            when pack.findDefinedFact(name).isPresent() ->
                yes(pack, pack.findDefinedFact(name).orElseThrow().means());
            default -> logic.and(known(condition), says(condition));
        };
    }

    Formula no(Pack pack, Condition condition) {
        return switch (condition) {
            case Condition.All(var of) -> logic.or(no(pack, of));
            case Condition.Any(var of) -> logic.and(no(pack, of));
            case Condition.None(var of) -> logic.or(yes(pack, of));
            case Condition.Holds(var name)
            when pack.findDefinedFact(name).isPresent() ->
                no(pack, pack.findDefinedFact(name).orElseThrow().means());
            default -> logic.and(known(condition), logic.not(says(condition)));
        };
    }

    private List<Formula> yes(Pack pack, List<Condition> of) {
        return of.stream().map(one -> yes(pack, one)).toList();
    }

    private List<Formula> no(Pack pack, List<Condition> of) {
        return of.stream().map(one -> no(pack, one)).toList();
    }

    private Formula known(Condition leaf) {
        var name = Page.nameOf(leaf);
        return proposition("known " + name, situation -> situation.find(name).isPresent());
    }

    private Formula says(Condition leaf) {
        var name = Page.nameOf(leaf);
        return proposition(
                leaf.toString(),
                situation -> situation
                        .find(name)
                        .map(fact -> says(leaf, fact.value(), situation.day()))
                        .orElse(false));
    }

    private static boolean says(Condition leaf, FactValue value, LocalDate today) {
        return switch (value) {
            case FactValue.Truth(var holds) -> holds;
            case FactValue.Term(var word) ->
                leaf instanceof Condition.IsOneOf(var _, var words) && words.contains(word);
            case FactValue.Count(var number) -> leaf instanceof Condition.AtLeast(var _, var least) && least <= number;
            case FactValue.Day(var date) ->
                switch (leaf) {
                    case Condition.Before(var _, var limit) -> date.isBefore(limit);
                    case Condition.OnOrAfter(var _, var limit) -> date.equals(limit) || date.isAfter(limit);
                    case Condition.Within(var _, var days) ->
                        today.minusDays(days).isBefore(date.plusDays(1));
                    default -> false;
                };
        };
    }

    private Variable proposition(String name, Predicate<Situation> test) {
        var variable = logic.variable(name);
        propositions.put(variable, test);
        return variable;
    }
}
