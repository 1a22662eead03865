package uk.comity.acts;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names a folio: the kind of matter and a key that tells nothing of its content.
 *
 * @param kind such as {@code enquiry}
 * @param key lower case letters, digits and hyphens
 */
public record FolioId(String kind, String key) {

    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    /** The digits of keys: none that looks like another, none that makes a word. */
    private static final char[] DIGITS = "0123456789bcdfghjkmnpqrstvwxyz".toCharArray();

    private static final int LENGTH = 10;

    public FolioId {
        if (!WORD.matcher(kind).matches() || !WORD.matcher(key).matches()) {
            throw new IllegalArgumentException("not a folio: " + kind + "/" + key);
        }
    }

    /**
     * The folio that somebody's act begins: the same for the same act, however often it is sent; its key is short enough to be read
     * out, and tells nothing.
     */
    public static FolioId begunBy(UUID actId, PersonId actor, String kind) {
        var id = Submission.enteredAs(actId, actor);
        var number = id.getMostSignificantBits() ^ Long.rotateLeft(id.getLeastSignificantBits(), 17);
        var key = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            key.append(DIGITS[(int) Long.remainderUnsigned(number, DIGITS.length)]);
            number = Long.divideUnsigned(number, DIGITS.length);
        }
        return new FolioId(kind, key.toString());
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
