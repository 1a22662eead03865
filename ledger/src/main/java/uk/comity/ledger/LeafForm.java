package uk.comity.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/** Between a leaf and its canonical object of fixed fields. */
final class LeafForm {

    private static final Set<String> ALWAYS = Set.of("act", "actor", "at", "content", "entries", "folio", "index");
    private static final Set<String> ON_THE_FIRST = Set.of("origin", "scheme");
    private static final String REDACTS = "redacts";
    private static final String DIGEST = "sha256:";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private LeafForm() {}

    static Canonical.Fields write(Leaf leaf) {
        var fields = new TreeMap<String, Canonical>();
        fields.put("act", new Canonical.Text(leaf.act().toString()));
        fields.put("actor", new Canonical.Text(leaf.actor()));
        fields.put("at", new Canonical.Text(TIME.format(leaf.at())));
        fields.put("content", new Canonical.Text(DIGEST + leaf.content().hex()));
        fields.put("entries", Canonical.Sequence.ofTexts(leaf.entries()));
        fields.put("folio", new Canonical.Text(leaf.folio()));
        fields.put("index", new Canonical.Whole(leaf.index()));
        leaf.origin().ifPresent(origin -> {
            fields.put("origin", new Canonical.Text(origin));
            fields.put("scheme", new Canonical.Text(Leaf.SCHEME));
        });
        if (!leaf.redacts().isEmpty()) {
            fields.put(REDACTS, wholes(leaf.redacts()));
        }
        return new Canonical.Fields(fields);
    }

    private static Canonical.Sequence wholes(List<Long> wholes) {
        return new Canonical.Sequence(
                wholes.stream().<Canonical>map(Canonical.Whole::new).toList());
    }

    static Reading<Leaf> read(String text) {
        return Canonical.read(text)
                .then(value -> Flawed.reading(() -> {
                    var leaf = leaf(fields(value));
                    // A UUID, a time and a digest can be spelt in several ways; only ours is the leaf.
                    Flawed.unless(leaf.text().equals(text), "A field of this leaf is not in its one spelling.");
                    return leaf;
                }));
    }

    private static Canonical.Fields fields(Canonical value) {
        if (!(value instanceof Canonical.Fields fields)) {
            throw new Flawed(0, "A leaf is an object of named fields.");
        }
        var names = new TreeSet<>(fields.values().keySet());
        names.remove(REDACTS);
        boolean first = names.removeAll(ON_THE_FIRST) && fields.find("scheme").isPresent();
        Flawed.unless(
                names.equals(ALWAYS),
                "A leaf has the fields act, actor, at, content, entries, folio and index,"
                        + " the first leaf also origin and scheme, and one that redacts others redacts.");
        Flawed.unless(
                !first || fields.findText("scheme").equals(Optional.of(Leaf.SCHEME)),
                "This ledger was made by another scheme than " + Leaf.SCHEME + ".");
        return fields;
    }

    private static Leaf leaf(Canonical.Fields fields) {
        var act = Flawed.need(fields.findText("act").flatMap(LeafForm::act), "A leaf's act is a UUID in lower case.");
        var at = Flawed.need(
                fields.findText("at").flatMap(LeafForm::at), "A leaf's time is written like 2026-04-12T09:30:00.000Z.");
        var content = Flawed.need(
                fields.findText("content").flatMap(LeafForm::content),
                "A leaf's content is sha256: and 64 lower-case hexadecimal digits.");
        var entries = Flawed.need(
                fields.find("entries").flatMap(LeafForm::texts), "A leaf's entries are a sequence of texts.");
        var index = Flawed.need(fields.findWhole("index"), "A leaf's index is a whole number from 0 on.");
        var actor = Flawed.need(fields.findText("actor"), "A leaf's actor is a text.");
        var folio = Flawed.need(fields.findText("folio"), "A leaf's folio is a text.");
        var origin = fields.find("origin")
                .map(value -> Flawed.need(fields.findText("origin"), "A ledger's origin is a text."));
        var redacts = fields.find(REDACTS)
                .map(value -> Flawed.need(wholes(value), "What a leaf redacts is a sequence of whole numbers."))
                .orElse(List.of());
        LeafRules.firstBroken(index, actor, at, folio, entries, origin, redacts).ifPresent(rule -> {
            throw new Flawed(0, rule);
        });
        return new Leaf(index, act, actor, at, folio, entries, content, origin, redacts);
    }

    private static Optional<UUID> act(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> at(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    private static Optional<Hash> content(String text) {
        return text.startsWith(DIGEST) ? Hash.ofHex(text.substring(DIGEST.length())) : Optional.empty();
    }

    private static Optional<List<String>> texts(Canonical value) {
        return items(value, item -> item instanceof Canonical.Text(String text) ? Optional.of(text) : Optional.empty());
    }

    private static Optional<List<Long>> wholes(Canonical value) {
        return items(
                value, item -> item instanceof Canonical.Whole(long whole) ? Optional.of(whole) : Optional.empty());
    }

    private static <T> Optional<List<T>> items(Canonical value, Function<Canonical, Optional<T>> read) {
        if (!(value instanceof Canonical.Sequence(List<Canonical> items))) {
            return Optional.empty();
        }
        var found = items.stream().map(read).flatMap(Optional::stream).toList();
        return found.size() == items.size() ? Optional.of(found) : Optional.empty();
    }
}
