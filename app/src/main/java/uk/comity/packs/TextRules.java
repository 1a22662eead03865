package uk.comity.packs;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.comity.norms.Clause;
import uk.comity.norms.Pack;

/** What a text must be like to be laid beside a pack. */
final class TextRules {

    /** Four times the length of the longest protocol that we know of would be a tenth of this. In letters. */
    private static final int LONGEST = 2_000_000;

    private static final int LONGEST_FILE_NAME = 200;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private TextRules() {}

    /** Why the text cannot be taken, in a sentence; empty when it can. */
    static Optional<String> objection(ProtocolAct.ImportText text, Pack pack) {
        if (!SHA256.matcher(text.source().sha256()).matches()
                || text.source().file().isBlank()
                || text.source().file().length() > LONGEST_FILE_NAME
                || text.source().pages() < 1) {
            return Optional.of("The text must say which file it comes from: its name, its SHA-256 digest in hex and its"
                    + " number of pages.");
        }
        if (text.passages().isEmpty()) {
            return Optional.of("There is no clause in the text, so there is nothing to show.");
        }
        if (text.passages().stream().mapToLong(TextRules::length).sum() > LONGEST) {
            return Optional.of(
                    "The text is longer than 2 million letters, which is more than a whole constitution. Import"
                            + " the part that holds the protocol.");
        }
        var unknown = unknown(text.passages(), pack.clauses());
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of("The pack " + pack.key() + " has no clause "
                        + unknown.stream().limit(5).collect(Collectors.joining(", "))
                        + ". Match the text to its clauses again.");
    }

    private static long length(Passage passage) {
        return passage.text().length()
                + passage.parts().stream()
                        .mapToLong(part -> part.text().length())
                        .sum();
    }

    private static Set<String> unknown(List<Passage> passages, Collection<Clause> clauses) {
        var named = new TreeSet<String>();
        passages.stream()
                .flatMap(passage -> Stream.concat(
                        passage.clauses().stream(), passage.parts().stream().flatMap(part -> part.clauses().stream())))
                .forEach(named::add);
        clauses.forEach(clause -> named.remove(clause.id()));
        return named;
    }
}
