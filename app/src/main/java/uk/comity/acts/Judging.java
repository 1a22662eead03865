package uk.comity.acts;

import java.util.Optional;
import uk.comity.norms.Rulebook;

/** What the protocol in force says on an act. */
record Judging(Desk.Rules rules) {

    /** What the protocol said, and what it was asked with. */
    record Heard(Ruling ruling, Optional<Basis> basis) {}

    /** A hold that waits only for questions that the form itself asks does not close a menu. */
    boolean onlyQuestions(Ruling ruling, Surroundings here) {
        var words = rules.protocol()
                .find(here.day(), here)
                .map(Rulebook::vocabulary)
                .orElse(rules.vocabulary());
        return ruling.needs().stream()
                .allMatch(need -> words.findFact(need.fact())
                        .flatMap(type -> type.question())
                        .isPresent());
    }

    /** Tells the protocol of the day the facts of an act, and hears its answer. */
    <A extends Act, P> Heard judge(Submission submission, Table<A, P> table, A act) {
        var rulebook =
                rules.protocol().find(table.openedOn(), table.surroundings().day(), table.surroundings());
        if (rulebook.isEmpty()) {
            return new Heard(Rulings.withoutProtocol(), Optional.empty());
        }
        var facts = rulebook.get().situation(act.name(), table.surroundings().day());
        Declared.tell(rulebook.get(), submission, facts);
        table.hearing().situate(table.position(), act, submission, facts);
        var situation = facts.build();
        var rung = table.hearing().rung(table.position(), act);
        var judgement = rulebook.get().judge(situation);
        var ruling = Concerned.standAside(
                new Rulings(rulebook.get()).of(judgement),
                judgement,
                role -> table.hearing().holders(table.position(), role));
        return new Heard(
                Rulings.settled(rulebook.get(), act.name(), ruling, rung), Optional.of(Basis.of(situation, rung)));
    }
}
