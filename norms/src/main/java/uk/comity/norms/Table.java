package uk.comity.norms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table of keys being read. It reports what is missing or of the wrong kind, and at the end the keys nobody asked for. */
final class Table {

    private final String what;
    private final Place place;
    private final Map<String, YamlNode.Entry> entries;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Mistakes mistakes;

    private Table(String what, YamlNode.Entries node, Mistakes mistakes) {
        this.what = what;
        this.place = node.place();
        this.entries = new LinkedHashMap<>();
        node.entries().forEach(entry -> entries.put(entry.key().text(), entry));
        this.mistakes = mistakes;
    }

    /**
     * The node as a table, or empty after a mistake.
     *
     * @param what what a mistake calls it, such as "a norm"
     */
    static Optional<Table> of(YamlNode node, String what, Mistakes mistakes) {
        if (node instanceof YamlNode.Entries table) {
            return Optional.of(new Table(what, table, mistakes));
        }
        mistakes.add(node.place(), capital(what) + " must be a table of keys, but this is " + node.kind() + ".");
        return Optional.empty();
    }

    /** Every item of a list of tables; items of another kind are mistakes. */
    static List<Table> all(YamlNode node, String what, Mistakes mistakes) {
        if (node instanceof YamlNode.Items list) {
            return list.items().stream()
                    .flatMap(item -> of(item, what, mistakes).stream())
                    .toList();
        }
        mistakes.add(node.place(), "Here must be a list, each item " + what + ", but this is " + node.kind() + ".");
        return List.of();
    }

    Place place() {
        return place;
    }

    /** Where the key stands, or the table where it is absent. */
    Place placeOf(String key) {
        var entry = entries.get(key);
        return entry == null ? place : entry.key().place();
    }

    Optional<YamlNode> find(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key)).map(YamlNode.Entry::value);
    }

    Optional<YamlNode> require(String key) {
        var value = find(key);
        if (value.isEmpty()) {
            mistakes.add(place, capital(what) + " needs the key \"" + key + "\".");
        }
        return value;
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    Optional<YamlNode.Words> findWords(String key) {
        return find(key).flatMap(value -> words(value, key));
    }

    Optional<String> findText(String key) {
        return findWords(key).map(YamlNode.Words::text);
    }

    Optional<YamlNode.Words> requireWords(String key) {
        return require(key).flatMap(value -> words(value, key));
    }

    /** The text under a key that must be there; empty text after a mistake. */
    String text(String key) {
        return requireWords(key).map(YamlNode.Words::text).orElse("");
    }

    /** A list of words; one word alone counts as a list of it. */
    List<YamlNode.Words> list(String key) {
        return find(key).map(value -> wordsIn(value, key)).orElse(List.of());
    }

    List<String> texts(String key) {
        return list(key).stream().map(YamlNode.Words::text).toList();
    }

    /** A list of words that must be there and not be empty. */
    List<YamlNode.Words> requireList(String key) {
        var value = require(key);
        var words = value.map(v -> wordsIn(v, key)).orElse(List.of());
        if (value.isPresent() && words.isEmpty()) {
            mistakes.add(placeOf(key), "\"" + key + "\" names nobody and nothing.", "Name at least one.");
        }
        return words;
    }

    Optional<Table> findTable(String key) {
        return find(key).flatMap(value -> of(value, "\"" + key + "\"", mistakes));
    }

    Optional<LocalDate> findDate(String key) {
        return findWords(key).flatMap(words -> date(words, mistakes));
    }

    Map<String, YamlNode.Entry> entries() {
        asked.addAll(entries.keySet());
        return entries;
    }

    /** Reports every key that nobody asked for. */
    void done() {
        entries.forEach((key, entry) -> {
            if (!asked.contains(key)) {
                var help = key.matches("\\S*[^\\S\\n].*|.*[.?!,;]")
                        ? "If it is a piece of your sentence, a comma or a colon ended the sentence there: put quotes around"
                                + " the whole of it."
                        : Names.didYouMean(key, asked).orElse("The keys here are: " + String.join(", ", asked) + ".");
                mistakes.add(entry.key().place(), capital(what) + " has no key \"" + key + "\".", help);
            }
        });
    }

    static Optional<LocalDate> date(YamlNode.Words words, Mistakes mistakes) {
        var text = words.text();
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeException _) {
            mistakes.add(words.place(), "There is no such day as " + text + ".");
            return Optional.empty();
        }
        mistakes.add(words.place(), "\"" + text + "\" is not a date.", "Write dates as 2026-05-07.");
        return Optional.empty();
    }

    private List<YamlNode.Words> wordsIn(YamlNode value, String key) {
        if (!(value instanceof YamlNode.Items list)) {
            return words(value, key).stream().toList();
        }
        var words = new ArrayList<YamlNode.Words>();
        list.items().forEach(item -> words(item, key).ifPresent(words::add));
        return words;
    }

    private Optional<YamlNode.Words> words(YamlNode value, String key) {
        if (!(value instanceof YamlNode.Words words)) {
            mistakes.add(value.place(), "\"" + key + "\" must be text here, but this is " + value.kind() + ".");
            return Optional.empty();
        }
        if (words.text().isEmpty()) {
            mistakes.add(value.place(), "\"" + key + "\" has no value.");
            return Optional.empty();
        }
        return Optional.of(words);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
