package uk.comity.norms;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.comity.calendar.Clock;
import uk.comity.calendar.Deadline;
import uk.comity.calendar.WorkingCalendar;

/** Runs the examples of a pack. */
public final class Examples {

    private final Example.Expected expected;
    private final Judgement judgement;
    private final WorkingCalendar calendar;
    private final List<String> differences = new ArrayList<>();

    private Examples(Example example, Judgement judgement, WorkingCalendar calendar) {
        this.expected = example.expected();
        this.judgement = judgement;
        this.calendar = calendar;
    }

    /** Every example of the council's pack, in order, judged with the law beneath. */
    public static List<ExampleResult> run(Rulebook rulebook, WorkingCalendar calendar) {
        return rulebook.council().examples().stream()
                .map(example -> {
                    var judgement = rulebook.reading(example.read()).judge(example.situation());
                    var differences = new Examples(example, judgement, calendar).compare();
                    return new ExampleResult(example, judgement, differences);
                })
                .toList();
    }

    private List<String> compare() {
        compareAnswer();
        compareClauses();
        expected.needs().ifPresent(needs -> same("to need", needs, needs()));
        expected.to().ifPresent(to -> same("to be referred to", to, to()));
        expected.goesAlong().forEach(along -> same(verb(along.kind()), along.norms(), going(along.kind())));
        expected.due().ifPresent(this::compareDue);
        return differences;
    }

    private void compareAnswer() {
        var because = decisive();
        var right = expected.outcome() == outcome(judgement.answer())
                && expected.because().map(because::contains).orElse(true);
        if (!right) {
            var wanted = Words.of(expected.outcome())
                    + expected.because()
                            .map(norm -> " because of `" + norm + "`")
                            .orElse("");
            differences.add("Expected " + wanted + ", but the answer was " + inWords() + ".");
        }
    }

    private void compareClauses() {
        var cited = new TreeSet<String>();
        decisiveFindings().forEach(finding -> cited.addAll(finding.clauses()));
        judgement.applied().stream().filter(this::agrees).forEach(finding -> cited.addAll(finding.clauses()));
        var lacking =
                expected.clauses().stream().filter(c -> !cited.contains(c)).toList();
        if (!lacking.isEmpty()) {
            differences.add("Expected clause " + Sentences.and(lacking) + ", but the answer cites "
                    + (cited.isEmpty() ? "none" : Sentences.and(List.copyOf(cited))) + ".");
        }
    }

    /** Whether the norm gives the same answer as the decisive one: its clauses are cited beside it. */
    private boolean agrees(Finding finding) {
        return decisiveFindings().stream()
                .anyMatch(decisive ->
                        decisive.effect().getClass() == finding.effect().getClass());
    }

    private void same(String verb, List<String> wanted, Set<String> found) {
        if (!new TreeSet<>(wanted).equals(found)) {
            differences.add(
                    "Expected it " + verb + " " + list(wanted) + ", but found " + list(List.copyOf(found)) + ".");
        }
    }

    private static String list(List<String> names) {
        return names.isEmpty()
                ? "nothing"
                : Sentences.and(names.stream().map(n -> "`" + n + "`").toList());
    }

    private void compareDue(LocalDate wanted) {
        var due = judgement.applied().stream()
                .filter(this::isTheDuty)
                .flatMap(finding -> due(finding).stream())
                .findFirst();
        if (!due.equals(Optional.of(wanted))) {
            differences.add("Expected it to fall due on " + wanted + ", but "
                    + due.map(day -> "it falls due on " + day).orElse("no time is given") + ".");
        }
    }

    private boolean isTheDuty(Finding finding) {
        return expected.goesAlong().stream()
                .anyMatch(along ->
                        along.kind() == Example.Kind.OWES && along.norms().contains(finding.norm()));
    }

    /** Closure days stop the protocol's clocks and not those of the law. */
    private Optional<LocalDate> due(Finding finding) {
        var clock = finding.pack().equals(judgement.pack().key()) ? Clock.PROTOCOL : Clock.STATUTORY;
        return finding.effect() instanceof Effect.Owe(var duty) ? due(duty, clock) : Optional.empty();
    }

    private Optional<LocalDate> due(Duty duty, Clock clock) {
        var start = judgement.situation().day();
        var at = expected.at().orElse(LocalTime.MIN).atDate(start).atZone(WorkingCalendar.LONDON);
        return duty.within()
                .flatMap(span ->
                        Deadline.of(span, at, List.of(), calendar, clock).due())
                .or(() -> duty.until().flatMap(until -> until.due(start, calendar, clock)));
    }

    private Set<String> needs() {
        var needs = new TreeSet<String>();
        if (judgement.answer() instanceof Answer.Held(var all)) {
            all.forEach(need -> needs.add(need.fact()));
        }
        return needs;
    }

    private Set<String> to() {
        return judgement.answer() instanceof Answer.Referred(var _, var ladder)
                ? new TreeSet<>(ladder.rungs().getFirst().to())
                : new TreeSet<>();
    }

    private Set<String> going(Example.Kind kind) {
        var norms = new TreeSet<String>();
        for (var finding : judgement.applied()) {
            var fits = switch (finding.effect()) {
                case Effect.Owe _ -> kind == Example.Kind.OWES;
                case Effect.Tell _ -> kind == Example.Kind.TELLS;
                case Effect.Wall _ -> kind == Example.Kind.WALLS;
                case Effect.RecordIn _ -> kind == Example.Kind.RECORDS;
                case Effect.Advise _ -> kind == Example.Kind.ADVISES;
                case Effect.Permit _, Effect.Refuse _, Effect.Hold _, Effect.Refer _ -> false;
            };
            if (fits) {
                norms.add(finding.norm());
            }
        }
        return norms;
    }

    private static String verb(Example.Kind kind) {
        return switch (kind) {
            case OWES -> "to owe";
            case TELLS -> "to tell by";
            case WALLS -> "to wall off by";
            case RECORDS -> "to record by";
            case ADVISES -> "to advise by";
        };
    }

    private List<Finding> decisiveFindings() {
        return switch (judgement.answer()) {
            case Answer.Permitted(var because) -> List.of(because);
            case Answer.Refused refused -> List.of(refused.because());
            case Answer.Referred(var because, var _) -> List.of(because);
            case Answer.Held(var needs) ->
                needs.stream().map(Answer.Need::because).toList();
            case Answer.Silent _ -> List.of();
        };
    }

    private Set<String> decisive() {
        var norms = new TreeSet<String>();
        decisiveFindings().forEach(finding -> norms.add(finding.norm()));
        return norms;
    }

    private String inWords() {
        var because = decisive().isEmpty() ? "" : " because of " + list(List.copyOf(decisive()));
        var needs = needs().isEmpty() ? "" : ", for want of " + list(List.copyOf(needs()));
        return Words.of(outcome(judgement.answer())) + because + needs;
    }

    private static Example.Outcome outcome(Answer answer) {
        return switch (answer) {
            case Answer.Permitted _ -> Example.Outcome.PERMITTED;
            case Answer.Refused _ -> Example.Outcome.REFUSED;
            case Answer.Held _ -> Example.Outcome.HELD;
            case Answer.Referred _ -> Example.Outcome.REFERRED;
            case Answer.Silent _ -> Example.Outcome.SILENT;
        };
    }
}
