package uk.comity.norms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code pack.yaml}. */
final class PackPage {

    /** The version of the norm language that this engine reads. */
    static final String LANGUAGE = "1";

    /** What {@code pack.yaml} says, settings apart. */
    record Heading(
            String title,
            Optional<String> council,
            Pack.Kind kind,
            String version,
            Period inForce,
            Optional<String> beneath,
            Map<String, String> words,
            Map<String, String> offices) {

        /** Stands in for a page that could not be read, so that the other files can be. */
        static Heading unknown() {
            var always = new Period(LocalDate.MIN, Optional.empty());
            return new Heading(
                    "", Optional.empty(), Pack.Kind.DISTRICT, "", always, Optional.empty(), Map.of(), Map.of());
        }
    }

    private final Scope scope;
    private final Mistakes mistakes;

    PackPage(Scope scope) {
        this.scope = scope;
        this.mistakes = scope.mistakes;
    }

    Heading read(YamlNode node, String key) {
        return Table.of(node, "the pack", mistakes)
                .map(page -> heading(page, key))
                .orElseGet(Heading::unknown);
    }

    private Heading heading(Table page, String key) {
        page.requireWords("pack").ifPresent(name -> mustBe(name, key, "the name of the folder"));
        page.requireWords("language").ifPresent(name -> mustBe(name, LANGUAGE, "the language that this engine reads"));
        var kind = page.requireWords("kind").map(this::kind).orElse(Pack.Kind.DISTRICT);
        var council = kind == Pack.Kind.LAW ? page.findText("council") : Optional.of(page.text("council"));
        var heading = new Heading(
                page.text("title"),
                council,
                kind,
                page.text("version"),
                page.require("in-force")
                        .flatMap(node -> period(node, mistakes))
                        .orElse(Heading.unknown().inForce()),
                beneath(page, key),
                texts(page, "words"),
                texts(page, "offices"));
        page.findTable("offices")
                .ifPresent(offices -> scope.checkRoles(offices.entries().values().stream()
                        .map(YamlNode.Entry::key)
                        .toList()));
        page.find("settings")
                .ifPresent(node -> Table.all(node, "a setting", mistakes).forEach(this::setting));
        page.done();
        return heading;
    }

    /** Reads {@code { from: date, until: date }}. */
    static Optional<Period> period(YamlNode node, Mistakes mistakes) {
        return Table.of(node, "\"in-force\"", mistakes).flatMap(table -> {
            table.require("from");
            var from = table.findDate("from");
            var until = table.findDate("until");
            table.done();
            if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
                mistakes.add(table.placeOf("until"), "The last day is before the first: it is never in force.");
                return Optional.empty();
            }
            return from.map(first -> new Period(first, until));
        });
    }

    private void mustBe(YamlNode.Words words, String wanted, String because) {
        if (!words.text().equals(wanted)) {
            mistakes.add(
                    words.place(), "This must be \"" + wanted + "\", " + because + ", not \"" + words.text() + "\".");
        }
    }

    private Pack.Kind kind(YamlNode.Words words) {
        var known = new ArrayList<String>();
        for (var kind : Pack.Kind.values()) {
            if (Words.of(kind).equals(words.text())) {
                return kind;
            }
            known.add(Words.of(kind));
        }
        mistakes.add(
                words.place(),
                "\"" + words.text() + "\" is not a kind of council.",
                Names.didYouMean(words.text(), known).orElse("The kinds are: " + String.join(", ", known) + "."));
        return Pack.Kind.OTHER;
    }

    private Optional<String> beneath(Table page, String key) {
        var beneath = page.findWords("beneath");
        beneath.filter(name -> name.text().equals(key))
                .ifPresent(name -> mistakes.add(name.place(), "A pack cannot lie beneath itself."));
        return beneath.map(YamlNode.Words::text);
    }

    private static Map<String, String> texts(Table page, String key) {
        var texts = new LinkedHashMap<String, String>();
        page.findTable(key)
                .ifPresent(table -> table.entries()
                        .keySet()
                        .forEach(name -> table.findText(name).ifPresent(text -> texts.put(name, text))));
        return texts;
    }

    private void setting(Table table) {
        var name = table.requireWords("setting");
        var meaning = table.text("meaning");
        var words = table.requireWords("value");
        table.done();
        var value = words.flatMap(w -> SettingValue.find(w.text()));
        if (words.isPresent() && value.isEmpty()) {
            mistakes.add(
                    words.get().place(),
                    "\"" + words.get().text() + "\" is not a value that a setting can have.",
                    "A setting holds a span such as \"5 working days\", true or false, or a word.");
        }
        name.ifPresent(setting -> value.flatMap(v -> Effects.mistake(setting.text(), v))
                .ifPresent(help -> mistakes.add(
                        table.placeOf("value"),
                        "\"" + words.map(YamlNode.Words::text).orElse("") + "\" does not fit the setting \""
                                + setting.text() + "\".",
                        help)));
        if (name.isPresent() && value.isPresent()) {
            var setting = new Setting(name.get().text(), meaning, value.get(), table.place());
            Once.put(scope.settings, setting.name(), setting, "settings", name.get(), Setting::place, mistakes);
        }
    }
}
