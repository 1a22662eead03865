package uk.comity.norms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what stands under {@code owe}: who owes what to whom, and by when. */
final class DutyReader {

    private static final List<String> ENDS = List.of("within", "before", "by");

    private final Scope scope;
    private final Mistakes mistakes;
    private final List<String> acts;

    DutyReader(Scope scope, List<String> acts) {
        this.scope = scope;
        this.mistakes = scope.mistakes;
        this.acts = acts;
    }

    Duty read(Table table) {
        var holder = roles(table, "holder");
        var claimant = roles(table, "claimant");
        var to = table.requireWords("to");
        to.ifPresent(scope::checkAct);
        var time = time(table);
        return new Duty(
                holder,
                claimant,
                to.map(YamlNode.Words::text).orElse(""),
                time.within(),
                table.findWords("strength").flatMap(this::strength).orElse(Duty.Strength.MUST),
                table.findTable("or").map(this::or),
                table.findTable("pause").map(this::pause),
                time.setting(),
                table.findText("contested"),
                time.until(),
                table.findTable("extend").map(this::extension));
    }

    private String roles(Table table, String key) {
        var roles = table.requireList(key);
        scope.checkRoles(roles);
        return String.join(Duty.AND, roles.stream().map(YamlNode.Words::text).toList());
    }

    /** When a duty falls due: one of the two, or neither. */
    private record Time(Optional<Span> within, Optional<String> setting, Optional<Until> until) {
        static final Time NONE = new Time(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Time time(Table table) {
        var given = ENDS.stream().filter(table::has).toList();
        ENDS.forEach(table::find);
        var each = table.findWords("each");
        var review = table.findWords("review").flatMap(this::span);
        if (given.size() > 1 || (each.isPresent() && !given.isEmpty() && !given.contains("within"))) {
            mistakes.add(
                    table.placeOf(given.getLast()),
                    "This duty has more than one end: " + String.join(", ", given)
                            + each.map(_ -> " and each").orElse("") + ".",
                    "Keep one, or make a norm of each.");
            return Time.NONE;
        }
        if (each.isPresent()) {
            return new Time(Optional.empty(), Optional.empty(), each(each.get(), table));
        }
        var time = given.isEmpty() ? Time.NONE : end(table, given.getFirst(), review);
        if (review.isPresent()
                && time.until().filter(Until.Promptly.class::isInstance).isEmpty()) {
            mistakes.add(
                    table.placeOf("review"),
                    "A duty with a time of its own needs no \"review\".",
                    "\"review\" goes with a measure such as \"within: as soon as practicable\".");
        }
        return time;
    }

    private Time end(Table table, String key, Optional<Span> review) {
        if (!key.equals("within")) {
            return new Time(Optional.empty(), Optional.empty(), event(table, key));
        }
        if (table.find(key).filter(YamlNode.Entries.class::isInstance).isPresent()) {
            var setting = table.findTable(key).flatMap(this::lengthSetting);
            return new Time(setting.flatMap(DutyReader::length), setting.map(Setting::name), Optional.empty());
        }
        var words = table.findWords(key);
        if (words.filter(w -> Until.Promptly.MEASURES.contains(w.text())).isPresent()) {
            return new Time(Optional.empty(), Optional.empty(), words.map(w -> new Until.Promptly(w.text(), review)));
        }
        return new Time(words.flatMap(this::span), Optional.empty(), Optional.empty());
    }

    private Optional<Until> each(YamlNode.Words words, Table table) {
        var within = table.findWords("within").flatMap(this::span);
        var known = new ArrayList<String>();
        for (var cycle : Until.Cycle.values()) {
            if (Words.of(cycle).equals(words.text())) {
                return Optional.of(new Until.Each(cycle, within));
            }
            known.add(Words.of(cycle));
        }
        mistakes.add(
                words.place(),
                "\"" + words.text() + "\" is not a cycle.",
                Names.didYouMean(words.text(), known).orElse("Write one of: " + String.join(", ", known) + "."));
        return Optional.empty();
    }

    /** {@code before: the next ordinary meeting}, or {@code before: { day: meeting-day, span: 5 clear days }}. */
    private Optional<Until> event(Table table, String key) {
        var edge = key.equals("by") ? Until.Edge.BY : Until.Edge.BEFORE;
        if (table.find(key).filter(YamlNode.Words.class::isInstance).isPresent()) {
            return table.findWords(key)
                    .map(words ->
                            new Until.Event(edge, called(words), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        return table.findTable(key).map(event -> event(event, edge));
    }

    private Until event(Table event, Until.Edge edge) {
        var called = event.findWords("event").map(this::called);
        var day = event.findWords("day");
        day.ifPresent(this::checkDay);
        var span = event.findWords("span").flatMap(this::span);
        event.done();
        if (called.isEmpty() && day.isEmpty()) {
            mistakes.add(
                    event.place(),
                    "It is not said what the event is.",
                    "Write event: with its name, day: with the fact that holds its day, or both.");
        }
        if (span.isPresent() && edge == Until.Edge.BY) {
            mistakes.add(event.placeOf("span"), "A span goes with \"before\", not with \"by\".");
        }
        if (span.map(Span::unit).filter(Span.Unit.HOURS::equals).isPresent()) {
            mistakes.add(event.placeOf("span"), "Hours cannot be counted back from a day.", "Count in days.");
        }
        var fact = day.map(YamlNode.Words::text);
        var name = called.or(() -> fact.map(text -> "the " + text.replace('-', ' ')))
                .orElse("");
        return new Until.Event(edge, name, fact, span, Optional.empty());
    }

    /** The event's name must read back as one: it is recorded in words. */
    private String called(YamlNode.Words words) {
        var read = Until.find("by " + words.text());
        if (read.isEmpty()
                || !(read.get() instanceof Until.Event event)
                || event.day().isPresent()) {
            mistakes.add(words.place(), "An event's name ends without a date.", "Put the date into a fact: day:");
        }
        return words.text();
    }

    private void checkDay(YamlNode.Words name) {
        var type = scope.fact(name);
        if (scope.definedNames.contains(name.text())
                || (type.isPresent() && !(type.get().shape() instanceof FactType.OnDay))) {
            mistakes.add(
                    name.place(),
                    "\"" + name.text() + "\" does not hold a day.",
                    "Name a fact that is a day, or declare one under facts with \"day:\".");
        }
        scope.checkSupplied(name, acts);
    }

    private Duty.Extension extension(Table table) {
        var by = table.requireWords("by").flatMap(this::span);
        var times = table.findWords("times").map(this::times).orElse(1);
        var consent = table.list("consent");
        scope.checkRoles(consent);
        table.done();
        return new Duty.Extension(
                by.orElse(new Span(1, Span.Unit.DAYS, Span.Counting.AFTER)),
                times,
                consent.stream().map(YamlNode.Words::text).toList());
    }

    private int times(YamlNode.Words words) {
        return switch (words.text()) {
            case "once" -> 1;
            case "twice" -> 2;
            default -> {
                if (words.text().matches("[1-9][0-9]?")) {
                    yield Integer.parseInt(words.text());
                }
                mistakes.add(
                        words.place(), "\"" + words.text() + "\" is no number of times.", "Write once, twice or 3.");
                yield 1;
            }
        };
    }

    private Optional<Setting> lengthSetting(Table table) {
        var name = table.requireWords("setting");
        table.done();
        var setting = name.flatMap(scope::setting);
        if (setting.isPresent() && length(setting.get()).isEmpty()) {
            mistakes.add(
                    table.placeOf("setting"),
                    "The setting \"" + setting.get().name() + "\" is not a span: it is "
                            + setting.get().value().kind() + ".");
        }
        return setting;
    }

    private static Optional<Span> length(Setting setting) {
        return setting.value() instanceof SettingValue.Length(var span) ? Optional.of(span) : Optional.empty();
    }

    private Duty.Or or(Table table) {
        table.requireWords("to").ifPresent(scope::checkAct);
        var or = new Duty.Or(table.findText("to").orElse(""), table.text("stating"));
        table.done();
        return or;
    }

    private Duty.Pause pause(Table table) {
        table.requireWords("from").ifPresent(scope::checkAct);
        table.requireWords("until").ifPresent(scope::checkAct);
        table.findWords("setting").flatMap(scope::setting).ifPresent(setting -> {
            if (!(setting.value() instanceof SettingValue.Truth)) {
                mistakes.add(
                        table.placeOf("setting"),
                        "The setting \"" + setting.name() + "\" must be true or false to allow a pause.");
            }
        });
        var pause = new Duty.Pause(
                table.findText("from").orElse(""), table.findText("until").orElse(""), table.findText("setting"));
        table.done();
        return pause;
    }

    private Optional<Span> span(YamlNode.Words words) {
        return span(words, mistakes);
    }

    static Optional<Span> span(YamlNode.Words words, Mistakes mistakes) {
        var span = Span.find(words.text());
        if (span.isEmpty()) {
            var measure = Names.didYouMean(words.text(), Until.Promptly.MEASURES);
            mistakes.add(words.place(), "\"" + words.text() + "\" is not a span of time.", measure.orElse(Span.HOW));
        }
        return span;
    }

    private Optional<Duty.Strength> strength(YamlNode.Words words) {
        var found = Arrays.stream(Duty.Strength.values())
                .filter(strength -> Words.of(strength).equals(words.text()))
                .findFirst();
        if (found.isEmpty()) {
            var known = List.of("must", "best-endeavours");
            mistakes.add(
                    words.place(),
                    "\"" + words.text() + "\" cannot stand here.",
                    Names.didYouMean(words.text(), known).orElse("Write one of: " + String.join(", ", known) + "."));
        }
        return found;
    }
}
