package uk.comity.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Strict readings of encoded text: each value has one spelling only, so that a changed byte cannot hide. */
final class Encoded {

    private static final Pattern HEX = Pattern.compile("(?:[0-9a-f]{2})*");
    private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,18}");

    private Encoded() {}

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Refuses missing padding and spare bits, which the JDK's decoder lets pass, by writing it again. */
    static Optional<byte[]> base64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return base64(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    static Optional<byte[]> hex(String text) {
        return HEX.matcher(text).matches() ? Optional.of(HexFormat.of().parseHex(text)) : Optional.empty();
    }

    /** A count from 0 on, in decimal digits without leading zeros. */
    static OptionalLong count(String text) {
        if (!COUNT.matcher(text).matches()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException tooLarge) {
            return OptionalLong.empty();
        }
    }

    /** The text of these UTF-8 bytes, or nothing if they are not well formed. */
    static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    /** Half of a surrogate pair alone has no UTF-8 form. */
    static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** The rule of C2SP signed-note for key names, which Comity also uses for origins. */
    static boolean isName(String text) {
        return !text.isEmpty()
                && !hasLoneSurrogate(text)
                && text.codePoints().noneMatch(c -> c == '+' || Character.isISOControl(c) || isSpace(c));
    }

    private static boolean isSpace(int codePoint) {
        return Character.isSpaceChar(codePoint) || Character.isWhitespace(codePoint);
    }

    /** At most 80 characters of what was found, for a sentence that quotes it. */
    static String shortened(String found) {
        if (found.length() <= 80) {
            return found;
        }
        int end = Character.isHighSurrogate(found.charAt(78)) ? 78 : 79;
        return found.substring(0, end) + "…";
    }
}
