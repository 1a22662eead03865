package uk.comity.acts;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names a folio: the kind of matter and a key that tells nothing of its content.
 *
 * @param kind such as {@code enquiry}
 * @param key lower case letters, digits and hyphens
 */
public record FolioId(String kind, String key) {

    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    public FolioId {
        if (!WORD.matcher(kind).matches() || !WORD.matcher(key).matches()) {
            throw new IllegalArgumentException("not a folio: " + kind + "/" + key);
        }
    }

    /** Reads {@code kind/key}; empty for anything else. */
    public static Optional<FolioId> find(String text) {
        var parts = text.split("/", -1);
        return parts.length == 2
                        && WORD.matcher(parts[0]).matches()
                        && WORD.matcher(parts[1]).matches()
                ? Optional.of(new FolioId(parts[0], parts[1]))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return kind + "/" + key;
    }
}
