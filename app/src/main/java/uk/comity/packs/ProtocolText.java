package uk.comity.packs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The council's own text of its protocol, as it was imported.
 *
 * @param pack key of the pack that it belongs to
 * @param version of that pack
 * @param imported when
 * @param passages in the order of the document
 */
public record ProtocolText(String pack, String version, TextSource source, Instant imported, List<Passage> passages) {

    public ProtocolText {
        passages = List.copyOf(passages);
    }

    /** What the document says in a clause of the pack; empty where the text was not found in it. */
    public Optional<Wording> find(String clause) {
        for (var passage : passages) {
            for (var part : passage.parts()) {
                if (part.clauses().contains(clause)) {
                    return Optional.of(new Wording(passage, Optional.of(part.text())));
                }
            }
        }
        return passages.stream()
                .filter(passage -> passage.clauses().contains(clause))
                .findFirst()
                .map(passage -> new Wording(passage, Optional.empty()));
    }

    /**
     * The document's own words for one clause of the pack.
     *
     * @param passage the printed clause in which they stand
     * @param part the one bullet of it that holds the clause; empty where the whole passage does
     */
    public record Wording(Passage passage, Optional<String> part) {

        /** The bullet, or the whole passage. */
        public String text() {
            return part.orElse(passage.text());
        }
    }
}
