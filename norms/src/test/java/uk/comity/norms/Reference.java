package uk.comity.norms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The page on the norm language once more, as plainly as it can be written: names are looked up, nothing is worked out
 * beforehand. The engine must give the same judgement, word for word. Only the choice of norms on an act is the engine's.
 */
public final class Reference {

    private enum Own {
        OUT,
        HOLDS,
        EXCEPTED,
        WAITS
    }

    private final Rulebook book;
    private final Situation situation;
    private final List<Docket.Line> lines;
    private final List<Own> own;
    private final Order order;
    private final Order.Verdict verdict;
    private final Set<Integer> turning;

    private Reference(Rulebook book, Situation situation) {
        this.book = book;
        this.situation = situation;
        this.lines = book.docket(situation.act()).lines;
        this.own = lines.stream().map(this::own).toList();
        this.order = new Order(lines, i -> unmet(i).isEmpty());
        this.verdict = order.settle(these(Own.HOLDS));
        this.turning = new Doubts(lines, order, these(Own.HOLDS), these(Own.WAITS)).turning();
    }

    public static Judgement judge(Rulebook book, Situation situation) {
        return new Reference(book, situation).judgement();
    }

    private Set<Integer> these(Own wanted) {
        var these = new LinkedHashSet<Integer>();
        for (var i = 0; i < own.size(); i++) {
            if (own.get(i) == wanted) {
                these.add(i);
            }
        }
        return these;
    }

    private Own own(Docket.Line line) {
        if (!line.norm().inForce().contains(situation.day())) {
            return Own.OUT;
        }
        var when = truth(line, line.norm().when());
        var unless = truth(line, new Condition.Any(line.norm().unless()));
        if (when == Kleene.FALSE) {
            return Own.OUT;
        }
        if (unless == Kleene.TRUE) {
            return when == Kleene.TRUE ? Own.EXCEPTED : Own.OUT;
        }
        return when == Kleene.TRUE && unless == Kleene.FALSE ? Own.HOLDS : Own.WAITS;
    }

    private Kleene truth(Docket.Line line, Condition condition) {
        return switch (condition) {
            case Condition.Holds(var name) ->
                defined(line, name)
                        .map(fact -> truth(line, fact.means()))
                        .orElseGet(() -> of(line, name, value -> ((FactValue.Truth) value).holds()));
            case Condition.All(var of) ->
                of.stream().map(part -> truth(line, part)).reduce(Kleene.TRUE, Kleene::and);
            case Condition.Any(var of) ->
                of.stream().map(part -> truth(line, part)).reduce(Kleene.FALSE, Kleene::or);
            case Condition.None(var of) -> truth(line, new Condition.Any(of)).not();
            case Condition.IsOneOf(var name, var words) ->
                of(line, name, value -> words.contains(((FactValue.Term) value).word()));
            case Condition.AtLeast(var name, var number) ->
                of(line, name, value -> ((FactValue.Count) value).number() >= number);
            case Condition.Before(var name, var date) ->
                of(line, name, value -> ((FactValue.Day) value).date().isBefore(date));
            case Condition.OnOrAfter(var name, var date) ->
                of(line, name, value -> !((FactValue.Day) value).date().isBefore(date));
            case Condition.Within(var name, var days) ->
                of(
                        line,
                        name,
                        value -> !situation
                                .day()
                                .isAfter(((FactValue.Day) value).date().plusDays(days)));
        };
    }

    private Kleene of(Docket.Line line, String name, Predicate<FactValue> test) {
        return told(line, name).map(fact -> Kleene.of(test.test(fact.value()))).orElse(Kleene.UNKNOWN);
    }

    /** What is known of a primitive fact, or presumed for the norms of this one's pack. */
    private Optional<Fact> told(Docket.Line line, String name) {
        return situation
                .find(name)
                .or(() -> pack(line)
                        .own()
                        .findPresumption(name)
                        .map(presumed -> new Fact(name, presumed.as(), presumed.source())))
                .or(() -> pack(line)
                        .own()
                        .findFact(name)
                        .flatMap(OwnWords.OwnFact::passed)
                        .flatMap(passed -> passed.at(name, situation)));
    }

    private Pack pack(Docket.Line line) {
        return line.law() ? book.beneath().orElseThrow() : book.council();
    }

    private Optional<DefinedFact> defined(Docket.Line line, String name) {
        return pack(line).findDefinedFact(name);
    }

    private Judgement judgement() {
        var findings = new LinkedHashMap<Integer, Finding>();
        for (var i = 0; i < lines.size(); i++) {
            if (own.get(i) != Own.OUT) {
                findings.put(i, finding(i));
            }
        }
        return new Judgement(
                situation,
                answer(findings),
                List.copyOf(findings.values()),
                book.council().id(),
                book.beneath().map(Pack::id),
                Rulebook.ENGINE);
    }

    private Finding finding(int index) {
        var line = lines.get(index);
        var norm = line.norm();
        var status = status(index);
        var defeatedBy = status == Finding.Status.DEFEATED ? Optional.of(defeatedBy(index)) : Optional.<String>empty();
        var missing = status == Finding.Status.WAITING ? missing(line) : List.<String>of();
        return new Finding(
                line.pack(),
                norm.id(),
                norm.clauses(),
                norm.gist(),
                Effects.on(line.effect(), situation),
                status,
                defeatedBy,
                facts(line),
                missing);
    }

    private Finding.Status status(int index) {
        if (own.get(index) == Own.WAITS) {
            return Finding.Status.WAITING;
        }
        if (own.get(index) == Own.EXCEPTED || !verdict.stands().contains(index)) {
            return Finding.Status.DEFEATED;
        }
        var settled = turning.isEmpty() || verdict.kind() == Priority.Kind.HELD;
        return settled && verdict.decisive().contains(index) ? Finding.Status.DECISIVE : Finding.Status.APPLIED;
    }

    private String defeatedBy(int index) {
        var line = lines.get(index);
        if (own.get(index) == Own.EXCEPTED) {
            var exception = line.norm().unless().stream()
                    .filter(one -> truth(line, one) == Kleene.TRUE)
                    .findFirst();
            return exception.orElseThrow().facts().findFirst().orElse("unless");
        }
        return lines.get(verdict.defeatedBy(index)).norm().id();
    }

    private List<Fact> facts(Docket.Line line) {
        var facts = new LinkedHashMap<String, Optional<Fact>>();
        line.norm().when().facts().forEach(name -> read(line, name, facts));
        line.norm().unless().forEach(one -> one.facts().forEach(name -> read(line, name, facts)));
        until(line).forEach(name -> read(line, name, facts));
        Effects.dayFact(line.effect()).ifPresent(name -> read(line, name, facts));
        return facts.values().stream().flatMap(Optional::stream).toList();
    }

    private void read(Docket.Line line, String name, Map<String, Optional<Fact>> facts) {
        if (facts.containsKey(name)) {
            return;
        }
        var defined = defined(line, name);
        facts.put(name, defined.isPresent() ? worked(line, defined.get()) : told(line, name));
        defined.ifPresent(fact -> fact.means().facts().forEach(part -> read(line, part, facts)));
    }

    private Optional<Fact> worked(Docket.Line line, DefinedFact fact) {
        var truth = truth(line, fact.means());
        var parts = String.join(", ", fact.means().facts().distinct().toList());
        var clauses = fact.clauses().isEmpty() ? "" : " by clause " + String.join(", ", fact.clauses());
        var source = "defined" + clauses + " from " + parts;
        return truth == Kleene.UNKNOWN
                ? Optional.empty()
                : Optional.of(new Fact(fact.name(), FactValue.of(truth == Kleene.TRUE), source));
    }

    private List<String> missing(Docket.Line line) {
        var missing = new LinkedHashSet<String>();
        missing(line, line.norm().when(), missing);
        line.norm().unless().forEach(one -> missing(line, one, missing));
        return List.copyOf(missing);
    }

    private void missing(Docket.Line line, Condition condition, Set<String> missing) {
        if (truth(line, condition) != Kleene.UNKNOWN) {
            return;
        }
        switch (condition) {
            case Condition.All(var of) -> of.forEach(part -> missing(line, part, missing));
            case Condition.Any(var of) -> of.forEach(part -> missing(line, part, missing));
            case Condition.None(var of) -> of.forEach(part -> missing(line, part, missing));
            case Condition.Holds _,
                    Condition.IsOneOf _,
                    Condition.AtLeast _,
                    Condition.Before _,
                    Condition.OnOrAfter _,
                    Condition.Within _ -> {
                var name = condition.facts().findFirst().orElseThrow();
                defined(line, name)
                        .ifPresentOrElse(fact -> missing(line, fact.means(), missing), () -> missing.add(name));
            }
        }
    }

    private static List<String> until(Docket.Line line) {
        return line.effect() instanceof Effect.Hold(var until) ? until : List.of();
    }

    private List<String> unmet(int index) {
        var line = lines.get(index);
        return until(line).stream()
                .filter(fact -> truth(line, new Condition.Holds(fact)) != Kleene.TRUE)
                .toList();
    }

    private Answer answer(Map<Integer, Finding> findings) {
        if (!turning.isEmpty() || verdict.kind() == Priority.Kind.HELD) {
            return new Answer.Held(needs(findings));
        }
        if (verdict.kind() == Priority.Kind.SILENT) {
            return new Answer.Silent();
        }
        var because = finding(verdict.decisive().getFirst());
        return switch (because.effect()) {
            case Effect.Refuse(var mayDecide, var instead) -> new Answer.Refused(because, mayDecide, instead);
            case Effect.Refer(var ladder) -> new Answer.Referred(because, ladder);
            default -> new Answer.Permitted(because);
        };
    }

    private List<Answer.Need> needs(Map<Integer, Finding> findings) {
        var needs = new LinkedHashMap<String, Answer.Need>();
        var docket = book.docket(situation.act());
        if (verdict.kind() == Priority.Kind.HELD) {
            for (var index : verdict.decisive()) {
                var line = lines.get(index);
                for (var fact : unmet(index)) {
                    need(needs, fact, wanting(line, fact), findings.get(index));
                }
            }
        }
        for (var index : turning.stream().sorted().toList()) {
            missing(lines.get(index)).forEach(fact -> need(needs, fact, docket.asked(fact), findings.get(index)));
        }
        return new ArrayList<>(needs.values());
    }

    private String wanting(Docket.Line line, String fact) {
        var docket = book.docket(situation.act());
        return IntStream.of(line.until())
                .filter(slot -> docket.name(slot).equals(fact))
                .mapToObj(docket::wanting)
                .findFirst()
                .orElseThrow();
    }

    private static void need(Map<String, Answer.Need> needs, String fact, String sentence, @Nullable Finding because) {
        needs.putIfAbsent(fact, new Answer.Need(fact, sentence, Objects.requireNonNull(because)));
    }
}
