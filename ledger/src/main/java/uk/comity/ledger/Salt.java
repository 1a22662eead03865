package uk.comity.ledger;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * 32 random bytes that keep a content's digest from being guessed: once salt and content are gone, the digest says
 * nothing about them.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Salt(String hex) {

    /** How many bytes a salt has. */
    public static final int LENGTH = 32;

    /** @throws IllegalArgumentException if this is not 64 lower-case hexadecimal digits */
    public Salt {
        if (!isSalt(hex)) {
            throw new IllegalArgumentException("A salt is 64 lower-case hexadecimal digits.");
        }
    }

    /** A new salt from the caller's source of chance. */
    public static Salt draw(SecureRandom chance) {
        var bytes = new byte[LENGTH];
        chance.nextBytes(bytes);
        return new Salt(HexFormat.of().formatHex(bytes));
    }

    /** The salt with this text, or nothing if the text is not a salt. */
    public static Optional<Salt> ofHex(String text) {
        return isSalt(text) ? Optional.of(new Salt(text)) : Optional.empty();
    }

    private static boolean isSalt(String text) {
        return text.length() == 2 * LENGTH && Encoded.hex(text).isPresent();
    }

    /** A fresh copy of the 32 bytes. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
