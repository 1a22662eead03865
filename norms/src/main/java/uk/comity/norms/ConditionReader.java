package uk.comity.norms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads what stands under {@code when}, {@code unless} and {@code means}, and checks every fact that it names. */
final class ConditionReader {

    /** Stands in where a condition has a mistake in it. */
    static final Condition NOTHING = new Condition.All(List.of());

    private static final List<String> COUNTS = List.of("at-least", "more-than", "at-most", "less-than", "exactly");

    private static final List<String> DAYS = List.of("before", "on-or-before", "after", "on-or-after", "within");

    private static final List<String> COMPARISONS =
            Stream.of(List.of("is-one-of"), COUNTS, DAYS).flatMap(List::stream).toList();

    private static final List<String> KEYS = Stream.of(List.of("fact"), COMPARISONS, List.of("all", "any", "none"))
            .flatMap(List::stream)
            .toList();

    private final Scope scope;
    private final Mistakes mistakes;
    private final List<String> acts;

    /**
     * @param acts the acts on which the facts must be supplied; none while a definition is read
     */
    ConditionReader(Scope scope, List<String> acts) {
        this.scope = scope;
        this.mistakes = scope.mistakes;
        this.acts = acts;
    }

    /** A list means that all hold. */
    Condition all(YamlNode node) {
        return node instanceof YamlNode.Items ? new Condition.All(list(node)) : condition(node);
    }

    /** The conditions of a list, or the one condition that stands alone. */
    List<Condition> list(YamlNode node) {
        if (!(node instanceof YamlNode.Items items)) {
            return List.of(condition(node));
        }
        var conditions = new ArrayList<Condition>();
        items.items().forEach(item -> conditions.add(condition(item)));
        return conditions;
    }

    /** A yes-or-no fact, primitive or defined, that is supplied on the acts. */
    void yesOrNo(YamlNode.Words name) {
        scope.fact(name).ifPresent(type -> {
            if (!(type.shape() instanceof FactType.YesNo)) {
                mistakes.add(
                        name.place(),
                        "\"" + name.text() + "\" is not a yes-or-no fact: it holds " + holds(type) + ".",
                        "Write { fact: " + name.text() + ", " + fitting(type) + " }.");
            }
        });
        scope.checkSupplied(name, acts);
    }

    private Condition condition(YamlNode node) {
        return switch (node) {
            case YamlNode.Words name
            when name.text().isEmpty() -> {
                mistakes.add(name.place(), "A condition is missing here.");
                yield NOTHING;
            }
            case YamlNode.Words name -> {
                yesOrNo(name);
                yield new Condition.Holds(name.text());
            }
            case YamlNode.Items list -> {
                mistakes.add(list.place(), "A list cannot stand here.", "Say { all: [ ... ] } or { any: [ ... ] }.");
                yield NOTHING;
            }
            case YamlNode.Entries _ ->
                Table.of(node, "a condition", mistakes).map(this::table).orElse(NOTHING);
        };
    }

    private Condition table(Table table) {
        var before = mistakes.told();
        KEYS.forEach(table::find);
        table.done();
        if (mistakes.told() != before) {
            return NOTHING;
        }
        return table.has("fact") ? comparison(table) : combination(table);
    }

    private Condition combination(Table table) {
        var all = table.find("all").map(this::parts).map(Condition.All::new);
        var any = table.find("any").map(this::parts).map(Condition.Any::new);
        var none = table.find("none").map(this::parts).map(Condition.None::new);
        var found = new ArrayList<Condition>();
        all.ifPresent(found::add);
        any.ifPresent(found::add);
        none.ifPresent(found::add);
        if (found.size() == 1) {
            return found.getFirst();
        }
        mistakes.add(
                table.place(),
                "A condition holds exactly one of \"all\", \"any\", \"none\" and \"fact\".",
                "Join several with { all: [ ... ] }.");
        return NOTHING;
    }

    private List<Condition> parts(YamlNode node) {
        if (node instanceof YamlNode.Items items && !items.items().isEmpty()) {
            return list(items);
        }
        mistakes.add(node.place(), "Here must be a list of conditions, with at least one.");
        return List.of();
    }

    private Condition comparison(Table table) {
        var given = COMPARISONS.stream().filter(table::has).toList();
        var fact = table.requireWords("fact");
        if (fact.isEmpty() || given.size() != 1) {
            mistakes.add(
                    table.place(),
                    "Beside \"fact\" stands exactly one of: " + String.join(", ", COMPARISONS) + ".",
                    "A yes-or-no fact stands alone, by its name.");
            return NOTHING;
        }
        scope.checkSupplied(fact.get(), acts);
        if (scope.definedNames.contains(fact.get().text())) {
            mistakes.add(
                    fact.get().place(),
                    "\"" + fact.get().text() + "\" is a defined fact, which is true or false: it cannot be compared.",
                    "Write its name alone.");
            return NOTHING;
        }
        return scope.fact(fact.get())
                .map(type -> compare(table, type, given.getFirst()))
                .orElse(NOTHING);
    }

    private Condition compare(Table table, FactType type, String comparison) {
        var fits = switch (type.shape()) {
            case FactType.YesNo _ -> false;
            case FactType.OneOf _ -> comparison.equals("is-one-of");
            case FactType.HowMany _ -> COUNTS.contains(comparison);
            case FactType.OnDay _ -> DAYS.contains(comparison);
        };
        if (!fits) {
            mistakes.add(
                    table.placeOf(comparison),
                    "\"" + comparison + "\" does not fit the fact \"" + type.name() + "\", which holds " + holds(type)
                            + ".",
                    "Use " + fitting(type) + ".");
            return NOTHING;
        }
        Optional<? extends Condition> condition = switch (comparison) {
            case "is-one-of" -> terms(table, type);
            case "within" -> days(table, type);
            case "before", "on-or-before", "after", "on-or-after" ->
                table.findDate(comparison).map(date -> date(type.name(), comparison, date));
            default -> count(table, type, comparison);
        };
        return condition.isPresent() ? condition.get() : NOTHING;
    }

    private Optional<Condition> terms(Table table, FactType type) {
        var words = table.requireList("is-one-of");
        var known = type.shape() instanceof FactType.OneOf(var list, var _) ? list : List.<String>of();
        words.forEach(word -> checkTerm(word, type.name(), known, mistakes));
        return Optional.of(new Condition.IsOneOf(
                type.name(), words.stream().map(YamlNode.Words::text).toList()));
    }

    static void checkTerm(YamlNode.Words word, String fact, List<String> known, Mistakes mistakes) {
        if (!known.contains(word.text())) {
            mistakes.add(
                    word.place(),
                    "\"" + word.text() + "\" is not one of the terms of \"" + fact + "\".",
                    Names.didYouMean(word.text(), known)
                            .orElse("The terms are: " + String.join(", ", new TreeSet<>(known)) + "."));
        }
    }

    /** The language has two comparisons of days; the other two are said by them. */
    private static Condition date(String fact, String comparison, LocalDate date) {
        return switch (comparison) {
            case "before" -> new Condition.Before(fact, date);
            case "on-or-before" -> new Condition.Before(fact, date.plusDays(1));
            case "after" -> new Condition.OnOrAfter(fact, date.plusDays(1));
            default -> new Condition.OnOrAfter(fact, date);
        };
    }

    private Optional<Condition> count(Table table, FactType type, String comparison) {
        return table.requireWords(comparison)
                .flatMap(words -> wholeNumber(words, mistakes))
                .map(number -> count(type.name(), comparison, number));
    }

    /** The language has one comparison of counts; the others are said by it. */
    private static Condition count(String fact, String comparison, long number) {
        var atLeast = new Condition.AtLeast(fact, number);
        var moreThan = new Condition.AtLeast(fact, number + 1);
        return switch (comparison) {
            case "more-than" -> moreThan;
            case "at-most" -> new Condition.None(List.of(moreThan));
            case "less-than" -> new Condition.None(List.of(atLeast));
            case "exactly" -> new Condition.All(List.of(atLeast, new Condition.None(List.of(moreThan))));
            default -> atLeast;
        };
    }

    static Optional<Long> wholeNumber(YamlNode.Words words, Mistakes mistakes) {
        var plain = words.text().replaceFirst("^£", "").replaceAll(",(?=[0-9]{3}(,|$))", "");
        if (plain.matches("0|[1-9][0-9]{0,17}")) {
            return Optional.of(Long.parseLong(plain));
        }
        mistakes.add(
                words.place(),
                "\"" + words.text() + "\" is not a whole number.",
                "Write 5000 or, for whole pounds, \"£5,000\".");
        return Optional.empty();
    }

    private Optional<Condition> days(Table table, FactType type) {
        return table.requireWords("within").flatMap(words -> {
            var days = Span.find(words.text())
                    .filter(span -> span.counting() == Span.Counting.AFTER)
                    .flatMap(ConditionReader::days);
            if (days.isEmpty()) {
                mistakes.add(
                        words.place(),
                        "\"" + words.text() + "\" is not a number of calendar days.",
                        "Write it as \"28 days\" or \"4 weeks\". For other times declare a fact with \"passed\".");
                return Optional.empty();
            }
            return Optional.of(new Condition.Within(type.name(), days.get()));
        });
    }

    private static Optional<Integer> days(Span span) {
        return switch (span.unit()) {
            case DAYS -> Optional.of(span.amount());
            case WEEKS -> Optional.of(7 * span.amount());
            case WORKING_DAYS, CLEAR_DAYS, CLEAR_WORKING_DAYS, MONTHS, YEARS, HOURS -> Optional.empty();
        };
    }

    private static String holds(FactType type) {
        return switch (type.shape()) {
            case FactType.YesNo _ -> "yes or no";
            case FactType.OneOf(var words, var _) -> "one of: " + String.join(", ", words);
            case FactType.HowMany _ -> "a whole number";
            case FactType.OnDay _ -> "a day";
        };
    }

    private static String fitting(FactType type) {
        return switch (type.shape()) {
            case FactType.YesNo _ -> "its name alone";
            case FactType.OneOf _ -> "is-one-of: [ ... ]";
            case FactType.HowMany _ -> "at-least: 3, more-than: 3, at-most: 3, less-than: 3 or exactly: 3";
            case FactType.OnDay _ ->
                "before: 2026-05-07, on-or-before: 2026-05-07, after: 2026-05-07, on-or-after: 2026-05-07 or within: 28 days";
        };
    }
}
