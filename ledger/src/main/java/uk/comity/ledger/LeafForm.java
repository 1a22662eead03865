package uk.comity.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Between a leaf and its canonical object of fixed fields. */
final class LeafForm {

    private static final Set<String> FIELDS = Set.of("act", "actor", "at", "content", "entries", "folio", "index");
    private static final Set<String> FIRST_FIELDS =
            Set.of("act", "actor", "at", "content", "entries", "folio", "index", "origin", "scheme");
    private static final String DIGEST = "sha256:";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private LeafForm() {}

    static Canonical.Fields write(Leaf leaf) {
        var fields = Canonical.Fields.NONE
                .with("act", leaf.act().toString())
                .with("actor", leaf.actor())
                .with("at", TIME.format(leaf.at()))
                .with("content", DIGEST + leaf.content().hex())
                .with("entries", Canonical.Sequence.ofTexts(leaf.entries()))
                .with("folio", leaf.folio())
                .with("index", leaf.index());
        return leaf.origin()
                .map(origin -> fields.with("origin", origin).with("scheme", Leaf.SCHEME))
                .orElse(fields);
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
        var names = fields.values().keySet();
        Flawed.unless(
                names.equals(FIELDS) || names.equals(FIRST_FIELDS),
                "A leaf has the fields act, actor, at, content, entries, folio and index,"
                        + " the first leaf also origin and scheme.");
        Flawed.unless(
                names.equals(FIELDS) || fields.findText("scheme").equals(Optional.of(Leaf.SCHEME)),
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
                fields.find("entries").flatMap(LeafForm::entries), "A leaf's entries are a sequence of texts.");
        var index = Flawed.need(fields.findWhole("index"), "A leaf's index is a whole number from 0 on.");
        var actor = Flawed.need(fields.findText("actor"), "A leaf's actor is a text.");
        var folio = Flawed.need(fields.findText("folio"), "A leaf's folio is a text.");
        var origin = fields.find("origin")
                .map(value -> Flawed.need(fields.findText("origin"), "A ledger's origin is a text."));
        LeafRules.firstBroken(index, actor, at, folio, entries, origin).ifPresent(rule -> {
            throw new Flawed(0, rule);
        });
        return new Leaf(index, act, actor, at, folio, entries, content, origin);
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

    private static Optional<List<String>> entries(Canonical value) {
        if (!(value instanceof Canonical.Sequence(List<Canonical> items))) {
            return Optional.empty();
        }
        var texts = new ArrayList<String>();
        for (var item : items) {
            if (!(item instanceof Canonical.Text(String text))) {
                return Optional.empty();
            }
            texts.add(text);
        }
        return Optional.of(texts);
    }
}
