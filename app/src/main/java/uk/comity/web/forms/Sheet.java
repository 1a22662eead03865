package uk.comity.web.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.comity.acts.Act;
import uk.comity.norms.FactValue;
import uk.comity.web.parts.Question;

/**
 * The form for one act: what it asks, and the act that comes of the answers.
 *
 * @param asks what the act itself needs, in the order of the form
 * @param facts what only this person can tell and the protocol turns on
 * @param act makes the act of a form in which nothing is to be put right
 */
public record Sheet<A extends Act>(List<Ask> asks, FactAsks facts, Function<Form, A> act) {

    public Sheet {
        asks = List.copyOf(asks);
    }

    /** The same form with more questions of the protocol. */
    public Sheet<A> asking(FactAsks more) {
        return new Sheet<>(asks, facts.and(more), act);
    }

    /** Every question, those of the protocol after the act's own. */
    public List<Ask> all() {
        return Stream.concat(asks.stream(), facts.asks().stream()).toList();
    }

    /** The act, or what is to be put right. What the protocol turns on may stay open: the desk says where it matters. */
    public Filled<A> read(Form typed) {
        var problems = new LinkedHashMap<String, Problem>();
        all().forEach(ask -> ask.check(typed).ifPresent(problem -> problems.put(ask.name(), problem)));
        return problems.isEmpty() ? new Filled.Whole<>(act.apply(typed)) : new Filled.Wanting<>(problems);
    }

    public List<Question> questions(Form typed, Map<String, Problem> problems) {
        return all().stream()
                .map(ask -> ask.question(typed, Optional.ofNullable(problems.get(ask.name()))))
                .toList();
    }

    /** What was answered, by the words of each question. */
    public SequencedMap<Ask, String> answers(Form typed) {
        var answers = new LinkedHashMap<Ask, String>();
        all().forEach(ask -> answers.put(ask, ask.spoken(typed)));
        return answers;
    }

    /** What was answered, to be sent again unseen: names and values in their order. */
    public List<Sent> sent(Form typed) {
        return all().stream()
                .flatMap(ask -> ask.sent().stream())
                .flatMap(name -> typed.all(name).stream().map(value -> new Sent(name, value)))
                .toList();
    }

    /** One value of one field. */
    public record Sent(String name, String value) {}

    public Map<String, FactValue> declared(Form typed) {
        return facts.declared(typed);
    }
}
