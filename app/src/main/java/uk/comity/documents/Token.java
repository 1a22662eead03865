package uk.comity.documents;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What a hidden mark holds: a random number that names one copy. Nothing about a person is in it; whose copy it is, only the
 * ledger knows.
 *
 * @param hex 128 bits, as 32 hexadecimal digits in small letters
 */
public record Token(String hex) {

    private static final int BYTES = 16;
    private static final int CHECK = 4;
    private static final byte[] SALT = "a copy's mark".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = (BYTES + CHECK) * 2;
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{" + LENGTH + ",}");

    /** Checks the digits. */
    public Token {
        if (!hex.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("\"" + hex + "\" is not a mark of 32 hexadecimal digits");
        }
    }

    /**
     * A new one.
     *
     * @param random one that cannot be foreseen, as {@link java.security.SecureRandom}
     */
    public static Token random(RandomGenerator random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Token(HexFormat.of().formatHex(bytes));
    }

    /** Its own digest, by which a record names it without giving it away: SHA-256 as 64 hexadecimal digits. */
    public String digest() {
        return HexFormat.of().formatHex(Digests.sha256(hex.getBytes(StandardCharsets.US_ASCII)));
    }

    /** As it stands in a file: the digits, and a checksum, by which it is known among other digits. */
    String code() {
        return hex + check();
    }

    private String check() {
        var bytes = Arrays.copyOf(SALT, SALT.length + BYTES);
        System.arraycopy(HexFormat.of().parseHex(hex), 0, bytes, SALT.length, BYTES);
        return HexFormat.of().formatHex(Digests.sha256(bytes), 0, CHECK);
    }

    /** All that stand in a text, however it is broken into lines. */
    static Set<Token> in(String text) {
        var found = new LinkedHashSet<Token>();
        var digits = DIGITS.matcher(text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", ""));
        while (digits.find()) {
            var run = digits.group();
            for (var at = 0; at + LENGTH <= run.length(); at++) {
                var token = new Token(run.substring(at, at + BYTES * 2));
                if (run.startsWith(token.check(), at + BYTES * 2)) {
                    found.add(token);
                }
            }
        }
        return found;
    }
}
