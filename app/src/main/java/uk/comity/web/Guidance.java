package uk.comity.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.comity.acts.Ruling;
import uk.comity.norms.Condition;
import uk.comity.norms.DefinedFact;
import uk.comity.norms.Effect;
import uk.comity.norms.Norm;
import uk.comity.norms.Pack;
import uk.comity.norms.Rulebook;
import uk.comity.web.forms.Ask;
import uk.comity.web.forms.FactAsks;
import uk.comity.web.parts.ProtocolSpeaks;
import uk.comity.web.parts.ProtocolSpeaks.Strength;

/**
 * Where on a form the protocol speaks, before anything is sent: each rule or advice beside the question that triggers it,
 * and under the very choice where one choice does.
 */
final class Guidance {

    /** What a question about an officer tells. */
    private static final Set<String> OF_OFFICER = Set.of(
            "officer-is-named",
            "officer-asked-is-junior",
            "officer-asked-is-service-manager-or-above",
            "officer-asked-is-head-of-service-or-above");

    private final Speaking speaking;
    private final Map<String, List<ProtocolSpeaks>> beside = new LinkedHashMap<>();
    private final Map<String, Map<String, ProtocolSpeaks>> under = new LinkedHashMap<>();
    private final Set<String> placed = new HashSet<>();

    private Guidance(Speaking speaking) {
        this.speaking = speaking;
    }

    /** The guidance for an act on a day, laid beside these questions. */
    static Guidance on(Speaking speaking, String act, LocalDate day, List<Ask> asks) {
        var guidance = new Guidance(speaking);
        speaking.rulebook()
                .ifPresent(book -> packs(book)
                        .forEach(pack -> pack.norms().stream()
                                .filter(norm -> norm.on().contains(act)
                                        && norm.inForce().contains(day))
                                .filter(norm -> warns(norm.effect()))
                                .forEach(norm -> guidance.place(book, pack, norm, asks))));
        return guidance;
    }

    /** What the protocol says beside a question. */
    List<ProtocolSpeaks> beside(Ask ask) {
        return beside.getOrDefault(ask.name(), List.of());
    }

    /** The same question with what the protocol says under its choices. */
    Ask under(Ask ask) {
        if (!(ask instanceof Ask.One one) || !under.containsKey(ask.name())) {
            return ask;
        }
        var spoken = one;
        for (var each : under.get(ask.name()).entrySet()) {
            spoken = spoken.revealing(each.getKey(), each.getValue());
        }
        return spoken;
    }

    /** What applied in this case and has no place beside a question. */
    List<ProtocolSpeaks> above(Ruling ruling) {
        var lines = ruling.lines().stream()
                .filter(line -> !placed.contains(line.norm()))
                .filter(line -> line.effect().equals("advise") && line.status().equals("applied"));
        var because = ruling.answer().equals("refused") || ruling.answer().equals("referred")
                ? ruling.because().stream()
                : Stream.<Ruling.Line>empty();
        return Stream.concat(because, lines).map(speaking::line).distinct().toList();
    }

    private void place(Rulebook book, Pack pack, Norm norm, List<Ask> asks) {
        var facts = new HashSet<String>();
        var words = new LinkedHashMap<String, List<String>>();
        read(book, norm.when(), facts, words);
        // What holds for restricted members alone is said to them alone: the weighing says it.
        if (facts.contains("member-is-restricted") || facts.contains("officer-asked-is-covered-by-restriction")) {
            return;
        }
        var ask = asks.stream().filter(each -> triggers(each, facts)).findFirst();
        if (ask.isPresent()) {
            placed.add(norm.id());
            add(beside.computeIfAbsent(ask.get().name(), _ -> new ArrayList<>()), spoken(pack, norm));
            return;
        }
        asks.forEach(each -> Optional.ofNullable(words.get(each.name()))
                .filter(some -> each instanceof Ask.One one
                        && some.size() < one.choices().size())
                .ifPresent(some -> {
                    placed.add(norm.id());
                    var choices = under.computeIfAbsent(each.name(), _ -> new LinkedHashMap<>());
                    some.forEach(word -> choices.putIfAbsent(word, spoken(pack, norm)));
                }));
    }

    private static boolean triggers(Ask ask, Set<String> facts) {
        return switch (ask.name()) {
            case "officer" -> facts.stream().anyMatch(OF_OFFICER::contains);
            case "why-this-officer" -> facts.contains("reason-for-this-officer-given");
            default -> facts.stream().anyMatch(fact -> FactAsks.field(fact).equals(ask.name()));
        };
    }

    /** The primitive facts that a condition reads, and the words that it looks for, through whatever the pack defines. */
    private static void read(Rulebook book, Condition condition, Set<String> facts, Map<String, List<String>> words) {
        switch (condition) {
            case Condition.All(var of) -> of.forEach(each -> read(book, each, facts, words));
            case Condition.Any(var of) -> of.forEach(each -> read(book, each, facts, words));
            case Condition.None(var of) -> of.forEach(each -> read(book, each, facts, words));
            case Condition.IsOneOf(var fact, var some) -> {
                facts.add(fact);
                words.put(fact, some);
            }
            case Condition.Holds(var fact) ->
                defined(book, fact)
                        .ifPresentOrElse(means -> read(book, means.means(), facts, words), () -> facts.add(fact));
            case Condition.AtLeast(var fact, var _) -> facts.add(fact);
            case Condition.Before(var fact, var _) -> facts.add(fact);
            case Condition.OnOrAfter(var fact, var _) -> facts.add(fact);
            case Condition.Within(var fact, var _) -> facts.add(fact);
        }
    }

    private static Optional<DefinedFact> defined(Rulebook book, String fact) {
        return packs(book).flatMap(pack -> pack.findDefinedFact(fact).stream()).findFirst();
    }

    private ProtocolSpeaks spoken(Pack pack, Norm norm) {
        var strength = speaking.isLaw(pack.key())
                ? Strength.LAW
                : norm.local().isPresent()
                        ? Strength.LOCAL
                        : norm.effect() instanceof Effect.Advise ? Strength.ADVICE : Strength.RULE;
        return new ProtocolSpeaks(strength, norm.gist(), speaking.clauses(norm.clauses()));
    }

    private static boolean warns(Effect effect) {
        return switch (effect) {
            case Effect.Advise _, Effect.Refuse _, Effect.Hold _ -> true;
            case Effect.Permit _, Effect.Refer _, Effect.Owe _, Effect.Tell _, Effect.Wall _, Effect.RecordIn _ ->
                false;
        };
    }

    private static Stream<Pack> packs(Rulebook book) {
        return Stream.concat(Stream.of(book.council()), book.beneath().stream());
    }

    private static void add(List<ProtocolSpeaks> spoken, ProtocolSpeaks one) {
        if (!spoken.contains(one)) {
            spoken.add(one);
        }
    }
}
