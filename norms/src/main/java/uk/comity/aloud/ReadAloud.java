package uk.comity.aloud;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.comity.norms.ClauseNumber;
import uk.comity.norms.Condition;
import uk.comity.norms.Doubt;
import uk.comity.norms.Effect;
import uk.comity.norms.FactValue;
import uk.comity.norms.Ladder;
import uk.comity.norms.Norm;
import uk.comity.norms.Pack;
import uk.comity.norms.Rulebook;
import uk.comity.norms.SettingValue;
import uk.comity.norms.Vocabulary;

/**
 * Reads a pack's norms aloud: plain sentences, in the council's own titles and words, made from the norm itself. Immutable
 * and safe to share between threads.
 */
public final class ReadAloud {

    private final Speech speech;
    private final Terms terms;

    private ReadAloud(Speech speech) {
        this.speech = speech;
        this.terms = new Terms(speech);
    }

    /** Reads a pack by itself, with the settings that it states. */
    public static ReadAloud of(Pack pack, Vocabulary vocabulary) {
        return new ReadAloud(Speech.of(pack, pack, vocabulary, Map.of()));
    }

    /** Reads a council's protocol with what the council settled for itself. */
    public static ReadAloud of(Rulebook book) {
        return new ReadAloud(Speech.of(book.council(), book.council(), book.vocabulary(), book.settings()));
    }

    /** Reads the law beneath a council's protocol, in that council's words; empty where there is none. */
    public static Optional<ReadAloud> ofLaw(Rulebook book) {
        return book.beneath()
                .map(law -> new ReadAloud(Speech.of(law, book.council(), book.vocabulary(), book.settings())));
    }

    /** A norm of the pack, in sentences. */
    public Saying norm(Norm norm) {
        var subject = Subject.of(norm.when(), terms);
        var says = new Consequences(speech, terms, norm, subject.who());
        var conditions = new ArrayList<String>();
        if (!says.occasion().isBlank()) {
            conditions.add(says.occasion());
        }
        subject.rest().stream()
                .map(part -> subject.rest().size() > 1 || !conditions.isEmpty()
                        ? terms.holdsAmongOthers(part)
                        : terms.holds(part))
                .filter(words -> !words.isBlank())
                .forEach(conditions::add);
        return new Saying(
                English.sentence(when(conditions) + unless(norm, conditions.isEmpty()) + says.follows()),
                Stream.concat(Stream.of(says.things()).filter(words -> !words.isBlank()), says.further().stream())
                        .toList(),
                priority(norm),
                standing(norm),
                terms.counting(named(norm)));
    }

    private static String when(List<String> conditions) {
        return conditions.isEmpty() ? "" : "when " + String.join(", and ", conditions);
    }

    private String unless(Norm norm, boolean isFirst) {
        if (norm.unless().isEmpty()) {
            return isFirst ? "" : ": ";
        }
        var words = English.either(norm.unless().stream().map(terms::holds).toList());
        return (isFirst ? "unless " : ", and unless ") + words + ": ";
    }

    private static List<Condition> named(Norm norm) {
        var until = norm.effect() instanceof Effect.Hold(var facts)
                ? facts.stream().<Condition>map(Condition.Holds::new)
                : Stream.<Condition>empty();
        return Stream.of(Stream.of(norm.when()), norm.unless().stream(), until)
                .flatMap(part -> part)
                .toList();
    }

    private String priority(Norm norm) {
        var before = norm.overrides().stream()
                .flatMap(id -> speech.pack().findNorm(id).stream())
                .toList();
        var clauses = before.stream()
                .flatMap(other -> other.clauses().stream())
                .distinct()
                .sorted(Comparator.comparing(ClauseNumber::of))
                .toList();
        var others = clauses.stream().filter(id -> !norm.clauses().contains(id)).toList();
        var own = clauses.stream().filter(norm.clauses()::contains).toList();
        var all = new ArrayList<String>();
        if (!others.isEmpty()) {
            all.add(clauses(others));
        }
        if (!own.isEmpty()) {
            all.add("the rest of " + clauses(own));
        }
        if (before.stream().anyMatch(other -> other.clauses().isEmpty())) {
            all.add("the council's own choice");
        }
        return all.isEmpty() ? "" : English.sentence("this goes before " + String.join(", and ", all));
    }

    /** "clause 4.9", "clauses 4.9 and 4.10", "clause 8.1a of section 8 (groups)", "LGA 1972 s.100F(1)". */
    public static String clauses(List<String> ids) {
        var numbers = ids.stream().map(ClauseNumber::of).toList();
        var areBare = numbers.stream().allMatch(ClauseNumber::isBare);
        return areBare && ids.size() > 1
                ? "clauses " + English.and(ids)
                : English.and(numbers.stream().map(ClauseNumber::inWords).toList());
    }

    private List<String> standing(Norm norm) {
        var all = new ArrayList<String>();
        norm.local().flatMap(speech.pack()::findSetting).ifPresent(setting -> {
            var value = speech.settings().getOrDefault(setting.name(), setting.value());
            all.add("This is the council's own choice, not the protocol's: " + English.sentence(setting.meaning()) + " "
                    + chosen(value));
        });
        norm.read().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(way -> speech.pack().findDoubt(way.getKey()).map(doubt -> reading(doubt, way.getValue())))
                .flatMap(Optional::stream)
                .forEach(all::add);
        dates(norm).ifPresent(all::add);
        return all;
    }

    private static String chosen(SettingValue value) {
        return English.sentence("The council chose: " + value.inWords());
    }

    private static String reading(Doubt doubt, Doubt.Read way) {
        return switch (way) {
            case AS_STATED -> "It stands as long as an open point is read as Comity reads it: " + doubt.comity();
            case OTHERWISE ->
                "It stands only if the council reads an open point the other way: "
                        + doubt.otherwise().orElse(doubt.comity());
        };
    }

    private Optional<String> dates(Norm norm) {
        if (norm.inForce().equals(speech.pack().inForce())) {
            return Optional.empty();
        }
        var until =
                norm.inForce().until().map(last -> " until " + Speech.day(last)).orElse("");
        return Optional.of("It is in force from " + Speech.day(norm.inForce().from()) + until + ".");
    }

    /** Conditions in words that read well after "when". */
    public String condition(Condition condition) {
        return terms.holds(condition);
    }

    /** A fact and its value, in words that read well after "because". */
    public String fact(String name, FactValue value) {
        return terms.value(name, value);
    }

    /** What is asked of a person to learn a fact, or, where nobody is asked, the fact itself. */
    public String question(String name) {
        return speech.vocabulary()
                .findFact(name)
                .flatMap(type -> type.question())
                .map(speech::own)
                .orElseGet(() -> "whether " + terms.truth(name, true));
    }

    /** "raise an enquiry". */
    public String act(String name) {
        return speech.toDo(name);
    }

    /** "raises an enquiry". */
    public String does(String name) {
        return speech.does(name);
    }

    /** "the Monitoring Officer", by this council's title. */
    public String office(String role) {
        return speech.office(role);
    }

    /** A step of a ladder: "it is for the Monitoring Officer to decide, after hearing the Group Leader". */
    public String rung(Norm norm, Ladder.Rung rung) {
        return new Consequences(speech, terms, norm, Optional.empty()).rung(rung);
    }
}
