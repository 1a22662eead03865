package uk.comity.ledger;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * What a leaf is about. It is kept apart from the leaf, which holds only its salted digest, so that content can be
 * redacted while leaf, tree and every proof stand.
 *
 * @param salt drawn anew for each content
 * @param body what is to be remembered, in canonical form
 */
public record Content(Salt salt, Canonical.Fields body) {

    /** The most bytes that a body may have in canonical form: 8 MiB. Larger things belong among the documents. */
    public static final int LARGEST = 8 << 20;

    private static final String TOO_LARGE = "A content has at most 8 MiB.";
    private static final byte[] PREFIX = "comity-content/1\n".getBytes(StandardCharsets.US_ASCII);

    /** @throws IllegalArgumentException if the body is too large */
    public Content {
        if (body.bytes().length > LARGEST) {
            throw new IllegalArgumentException(TOO_LARGE);
        }
    }

    /** The content of this body under a new salt. */
    public static Content seal(SecureRandom chance, Canonical.Fields body) {
        return new Content(Salt.draw(chance), body);
    }

    /** SHA-256 over {@code comity-content/1}, a line feed, the salt's 32 bytes and the body's canonical bytes. */
    public Hash digest() {
        return Hash.sha256(PREFIX, salt.bytes(), body.bytes());
    }

    /** Reads a stored content: the salt's hexadecimal text and the body's canonical text. */
    public static Reading<Content> read(String salt, String body) {
        var found = Salt.ofHex(salt);
        if (found.isEmpty()) {
            return new Reading.Flaw<>(0, "A salt is 64 lower-case hexadecimal digits.");
        }
        if (body.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            return new Reading.Flaw<>(0, TOO_LARGE);
        }
        return Canonical.read(body)
                .then(value -> value instanceof Canonical.Fields fields
                        ? new Reading.Read<>(new Content(found.get(), fields))
                        : new Reading.Flaw<>(0, "A content is an object of named fields."));
    }
}
