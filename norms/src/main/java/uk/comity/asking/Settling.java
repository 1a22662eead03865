package uk.comity.asking;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import uk.comity.diagrams.Diagram;
import uk.comity.norms.Answer;
import uk.comity.norms.Condition;
import uk.comity.norms.Effect;
import uk.comity.norms.FactType;
import uk.comity.norms.FactValue;
import uk.comity.norms.Finding;
import uk.comity.norms.Judgement;

/** Judges what is known so far, for the reasons behind a question and for what it comes to. */
final class Settling {

    /** What an act sets off counts as much as this many pieces of advice: more than any protocol gives on one act. */
    private static final long BEFORE_ADVICE = 1_000;

    private final Conversation conversation;
    private final Asking asking;
    private final Chart chart;
    private final Wording wording;
    private final Map<String, FactValue> supposed = new LinkedHashMap<>();
    private Judgement judgement;

    Settling(Conversation conversation) {
        this.conversation = conversation;
        this.asking = conversation.asking();
        this.chart = conversation.chart;
        this.wording = new Wording(asking);
        this.judgement = judge();
    }

    private Judgement judge() {
        return asking.book().judge(conversation.situation(supposed));
    }

    /** A question, with the norms that wait for it. */
    Question question(Axis axis) {
        return question(axis, this::decides);
    }

    private Question question(Axis axis, Predicate<Finding> among) {
        var type = asking.book().vocabulary().findFact(axis.name());
        var index = chart.axes().indexOf(axis);
        return new Question(
                axis.name(),
                wording.question(axis.name()),
                wording.form(axis, conversation.ways(index)),
                reasons(axis, among),
                asking.company().teller(axis.facts().iterator().next()),
                type.flatMap(FactType::supply));
    }

    private boolean decides(Finding finding) {
        return finding.effect().decides();
    }

    /** The norms that wait for it; where none does for it by itself, those that wait for it together with something else. */
    private List<Question.Reason> reasons(Axis axis, Predicate<Finding> among) {
        var direct = reasons(among.and(finding -> waitsFor(finding, axis)));
        return direct.isEmpty() ? reasons(among.and(finding -> finding.status() == Finding.Status.WAITING)) : direct;
    }

    private List<Question.Reason> reasons(Predicate<Finding> among) {
        return judgement.findings().stream()
                .filter(among)
                .map(finding -> new Question.Reason(finding.pack(), finding.norm(), finding.clauses(), finding.gist()))
                .toList();
    }

    private boolean waitsFor(Finding finding, Axis axis) {
        return switch (finding.status()) {
            case WAITING -> finding.missing().stream().anyMatch(axis.facts()::contains) || asksFor(finding, axis);
            case DECISIVE, APPLIED -> asksFor(finding, axis);
            case DEFEATED -> false;
        };
    }

    /** Whether it holds an act up until something is known to be so that this question tells. */
    private boolean asksFor(Finding finding, Axis axis) {
        return finding.effect() instanceof Effect.Hold(var until)
                && until.stream()
                        .flatMap(fact ->
                                Charting.primitives(asking.pack(finding.pack()), new Condition.Holds(fact)).stream())
                        .anyMatch(fact -> axis.facts().contains(fact) && !isKnown(fact));
    }

    /**
     * What is left to ask where the answer is settled, and yet different norms would settle it in the cases that are left:
     * whoever is told the answer is told its clause, and that has to be the one that holds for them.
     */
    Optional<Question> forTheClause() {
        if (conversation.left == Diagram.OPEN || !waitsOnAnything()) {
            return Optional.empty();
        }
        return IntStream.range(0, chart.axes().size())
                .filter(index -> conversation.ways(index).size() > 1)
                .mapToObj(chart.axes()::get)
                .filter(axis -> !conversation.isUnknown(axis.name()))
                .filter(axis -> isAsked(axis) && !axis.facts().stream().allMatch(this::isKnown))
                .findFirst()
                .map(this::question);
    }

    /** What it comes to; where somebody could not tell what the clause hangs on, one way is taken. */
    Verdict verdict() {
        if (conversation.left != Diagram.OPEN) {
            suppose();
        }
        var more = more();
        return new Verdict(
                judgement,
                unknown(),
                List.copyOf(supposed.keySet()),
                more.stream().findFirst().map(axis -> question(axis, this::goesAlong)),
                more.size());
    }

    /** Where it comes to the same either way, one way is taken, so that the clause can be named: "no" before "yes". */
    private void suppose() {
        var possible = conversation.possible;
        for (var index = 0; index < chart.axes().size() && waitsOnAnything(); index++) {
            var axis = chart.axes().get(index);
            if (isAsked(axis) && axis.facts().stream().noneMatch(this::isKnown)) {
                for (var way : likeliest(axis, conversation.ways(index))) {
                    var with = chart.and(possible, index, each -> each == way);
                    if (with != Diagram.NO) {
                        possible = with;
                        supposed.putAll(axis.cases().get(way));
                        break;
                    }
                }
                judgement = judge();
            }
        }
    }

    /** What nobody spoke of is taken not to be so: a clause that turns on it would puzzle whoever reads it. */
    private static List<Integer> likeliest(Axis axis, List<Integer> ways) {
        var no = FactValue.of(false);
        return axis.isChooser()
                ? ways
                : ways.stream()
                        .sorted(Comparator.comparing(
                                way -> !axis.cases().get(way).containsValue(no)))
                        .toList();
    }

    private boolean isKnown(String fact) {
        return judgement.situation().find(fact).isPresent();
    }

    private boolean waitsOnAnything() {
        return judgement.answer() instanceof Answer.Held(var needs)
                && needs.stream().allMatch(need -> need.because().status() == Finding.Status.WAITING);
    }

    /** Whether a waiting norm that decides waits for it. */
    private boolean isAsked(Axis axis) {
        return judgement.findings().stream()
                .filter(this::decides)
                .filter(finding -> finding.status() == Finding.Status.WAITING)
                .anyMatch(finding -> waitsFor(finding, axis));
    }

    /** What the person could not tell, where it is held for that. */
    private List<Question> unknown() {
        if (conversation.left != Diagram.OPEN) {
            return List.of();
        }
        return conversation.replies().keySet().stream()
                .filter(conversation::isUnknown)
                .flatMap(name -> chart.axis(name).stream().mapToObj(chart.axes()::get))
                .filter(this::matters)
                .map(this::question)
                .toList();
    }

    /** Whether it would come to something else, or be settled, if this were known. */
    private boolean matters(Axis axis) {
        var known = conversation.without(axis.name());
        return known.left != conversation.left;
    }

    /** The law's advice is asked about only where nothing else is said of the act. */
    private boolean goesAlong(Finding finding) {
        return switch (finding.effect()) {
            case Effect.Owe _, Effect.Tell _, Effect.Wall _, Effect.RecordIn _ -> true;
            case Effect.Advise _ ->
                judgement.answer() instanceof Answer.Silent
                        || finding.pack().equals(judgement.pack().key());
            case Effect.Permit _, Effect.Refuse _, Effect.Hold _, Effect.Refer _ -> false;
        };
    }

    /** Questions on which only hangs what goes along with the act: what it sets off before advice, and then those for which most norms wait. */
    private List<Axis> more() {
        var goesOn = switch (judgement.answer()) {
            case Answer.Permitted _, Answer.Referred _, Answer.Silent _ -> true;
            case Answer.Refused _, Answer.Held _ -> false;
        };
        if (!goesOn) {
            return List.of();
        }
        var waiting = judgement.findings().stream()
                .filter(this::goesAlong)
                .filter(finding -> finding.status() == Finding.Status.WAITING)
                .toList();
        return IntStream.range(0, chart.axes().size())
                .mapToObj(chart.axes()::get)
                .filter(axis -> !conversation.isUnknown(axis.name()))
                .filter(axis -> waiting.stream().anyMatch(finding -> waitsFor(finding, axis)))
                .sorted(Comparator.comparingLong((Axis axis) -> weight(waiting, axis))
                        .reversed())
                .toList();
    }

    private long weight(List<Finding> waiting, Axis axis) {
        return waiting.stream()
                .filter(finding -> waitsFor(finding, axis))
                .mapToLong(finding -> finding.effect() instanceof Effect.Advise ? 1 : BEFORE_ADVICE)
                .sum();
    }
}
