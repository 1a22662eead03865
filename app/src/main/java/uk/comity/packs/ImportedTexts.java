package uk.comity.packs;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.comity.acts.Entered;
import uk.comity.acts.Folios;

/** The text that stands for each version of each pack: the one imported last, unless it was withdrawn. */
record ImportedTexts(Map<Version, ProtocolText> standing) {

    static final ImportedTexts NONE = new ImportedTexts(Map.of());

    ImportedTexts {
        standing = Map.copyOf(standing);
    }

    /** A version of a pack's text. Its digest does not matter: norms may be mended, and the document stays the same. */
    record Version(String pack, String version) {}

    static ImportedTexts of(Folios folios) {
        var texts = NONE;
        for (var entered : folios.list(ProtocolKind.FOLIO)) {
            texts = texts.with(entered);
        }
        return texts;
    }

    ImportedTexts with(Entered entered) {
        var texts = new HashMap<>(standing);
        for (var entry : entered.entries()) {
            switch (entry) {
                case ProtocolEntry.TextImported text ->
                    texts.put(
                            new Version(text.pack(), text.version()),
                            new ProtocolText(
                                    text.pack(), text.version(), text.source(), entered.at(), text.passages()));
                case ProtocolEntry.TextWithdrawn text -> texts.remove(new Version(text.pack(), text.version()));
                default -> {}
            }
        }
        return new ImportedTexts(texts);
    }

    Optional<ProtocolText> find(String pack, String version) {
        return Optional.ofNullable(standing.get(new Version(pack, version)));
    }
}
