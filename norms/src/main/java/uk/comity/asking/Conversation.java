package uk.comity.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import uk.comity.diagrams.Cuts;
import uk.comity.diagrams.Diagram;
import uk.comity.norms.Fact;
import uk.comity.norms.FactValue;
import uk.comity.norms.Situation;

/**
 * What somebody has said about one act on one day, and what follows: the next question, or what it comes to. Immutable:
 * one more answer makes another conversation.
 */
public final class Conversation {

    private final Asking asking;
    private final String act;
    private final LocalDate day;
    private final SequencedMap<String, Reply> replies;
    final Chart chart;
    /** What is left of the answer, and of the cases that can be. */
    final int left;

    final int possible;

    Conversation(Asking asking, String act, LocalDate day, SequencedMap<String, Reply> replies) {
        this.asking = asking;
        this.act = act;
        this.day = day;
        this.replies = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(replies));
        this.chart = asking.chart(act, day);
        var told = chart.answer();
        var can = chart.possible();
        for (var reply : replies.entrySet()) {
            for (var taken : taken(reply.getKey(), reply.getValue())) {
                told = chart.where(told, taken.axis(), taken.ways());
                can = chart.and(can, taken.axis(), taken.ways());
            }
        }
        for (var reply : replies.entrySet()) {
            var axis = chart.axis(reply.getKey());
            if (reply.getValue() instanceof Reply.NotKnown
                    && axis.isPresent()
                    && presumed(reply.getKey()).isEmpty()) {
                told = chart.without(told, axis.getAsInt());
            }
        }
        // Cases that cannot be any more count for nothing, where that settles it; else they would bring questions back.
        var within = chart.within(told, can);
        this.left = Diagram.isEnd(within) && within != Diagram.IMPOSSIBLE ? within : told;
        this.possible = can;
    }

    /** The answers to one of the chart's questions that a reply leaves. */
    private record Taken(int axis, IntPredicate ways) {}

    private List<Taken> taken(String question, Reply reply) {
        return switch (reply) {
            case Reply.NotKnown _ ->
                presumed(question).map(value -> taken(question, value)).orElse(List.of());
            case Reply.Chosen(var guise) ->
                chart.axis(question).stream()
                        .mapToObj(axis -> new Taken(
                                axis,
                                way -> chart.axes().get(axis).guises().get(way).contains(guise)))
                        .toList();
            case Reply.Is(var value) -> taken(question, value);
        };
    }

    /** What the council's protocol presumes of a fact that nobody can tell. */
    private Optional<FactValue> presumed(String fact) {
        return asking.book().council().own().findPresumption(fact).map(one -> one.as());
    }

    /** A fact may be told by itself that a chooser would tell with others. */
    private List<Taken> taken(String fact, FactValue value) {
        return IntStream.range(0, chart.axes().size())
                .filter(axis -> chart.axes().get(axis).facts().contains(fact))
                .mapToObj(axis -> {
                    var values = chart.axes().get(axis).values(fact);
                    var wanted = chart.axes().get(axis).isChooser() ? value : values.get(Cuts.caseOf(value, values));
                    return new Taken(axis, way -> values.get(way).equals(wanted));
                })
                .toList();
    }

    public String act() {
        return act;
    }

    public LocalDate day() {
        return day;
    }

    /** What was said, in its order, by the names of the questions. */
    public SequencedMap<String, Reply> replies() {
        return replies;
    }

    public Asking asking() {
        return asking;
    }

    /** The same with this reply; one that was given before to the same question is replaced where it stands. */
    public Conversation with(String question, Reply reply) {
        var more = new LinkedHashMap<>(replies);
        more.put(question, reply);
        return new Conversation(asking, act, day, more);
    }

    /** The same without the reply to a question. */
    public Conversation without(String question) {
        var fewer = new LinkedHashMap<>(replies);
        fewer.remove(question);
        return new Conversation(asking, act, day, fewer);
    }

    /** The same about another day, or under another rulebook. */
    public Conversation of(Asking asking, LocalDate day) {
        return new Conversation(asking, act, day, replies);
    }

    /** Whether answers cannot be so together, also of facts that no norm on this act reads. */
    boolean isContradicted() {
        return possible == Diagram.NO
                || (replies.size() > 1
                        && asking.book().vocabulary().clash(told()).isPresent());
    }

    public Step step() {
        if (isContradicted()) {
            return new Contradiction(this).step();
        }
        var judging = new Settling(this);
        return Diagram.isEnd(left)
                ? judging.forTheClause().<Step>map(Step.Ask::new).orElseGet(() -> new Step.Settled(judging.verdict()))
                : new Step.Ask(judging.question(chart.axes().get(chart.next(left))));
    }

    /** A question of this act as it would be asked without the reply to it; empty where the norms put none of this name. */
    public Optional<Question> question(String name) {
        var axis = chart.axis(name);
        return axis.isEmpty()
                ? Optional.empty()
                : Optional.of(new Settling(without(name)).question(chart.axes().get(axis.getAsInt())));
    }

    /** What is known: what was said, and what follows from it because nothing else can be. */
    Situation situation(Map<String, FactValue> supposed) {
        var situation = Situation.of(act, day);
        supposed.forEach((fact, value) -> situation.with(fact, value, "taken either way"));
        for (var axis = 0; axis < chart.axes().size(); axis++) {
            follows(axis).forEach((fact, value) -> situation.with(fact, value, "follows from your answers"));
        }
        replies.forEach((question, reply) ->
                told(question, reply).forEach((fact, value) -> situation.with(fact, value, "your answer")));
        return situation.build();
    }

    /** The facts that were told, and no others. */
    List<Fact> told() {
        var told = new ArrayList<Fact>();
        replies.forEach((question, reply) ->
                told(question, reply).forEach((fact, value) -> told.add(new Fact(fact, value, "your answer"))));
        return told;
    }

    private Map<String, FactValue> told(String question, Reply reply) {
        return switch (reply) {
            case Reply.NotKnown _ -> Map.of();
            case Reply.Is(var value) -> Map.of(question, value);
            case Reply.Chosen(var guise) -> {
                var axis = chart.axis(question);
                yield axis.isEmpty()
                        ? Map.of()
                        : chart.axes().get(axis.getAsInt()).factsOf(guise);
            }
        };
    }

    /** The facts of a question that are the same in every answer that can still be. */
    private Map<String, FactValue> follows(int index) {
        var axis = chart.axes().get(index);
        if (possible == Diagram.YES) {
            return Map.of();
        }
        var ways = ways(index);
        var same = new LinkedHashMap<String, FactValue>();
        for (var fact : axis.facts()) {
            var values = ways.stream()
                    .map(way -> axis.values(fact).get(way))
                    .distinct()
                    .toList();
            if (values.size() == 1 && axis.tellsExactly(fact)) {
                same.put(fact, values.getFirst());
            }
        }
        return same;
    }

    /** The answers to a question that can still be. */
    List<Integer> ways(int axis) {
        var ways = new ArrayList<Integer>();
        for (var way = 0; way < chart.axes().get(axis).size(); way++) {
            if (chart.can(possible, axis, way)) {
                ways.add(way);
            }
        }
        return ways;
    }

    /** Whether the person said that they do not know. */
    boolean isUnknown(String question) {
        return Optional.ofNullable(replies.get(question))
                .filter(Reply.NotKnown.class::isInstance)
                .isPresent();
    }
}
