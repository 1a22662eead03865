package uk.comity.ledger;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.TreeMap;

/** Reads what {@link CanonicalWriter} writes and refuses every other spelling of it. */
final class CanonicalReader {

    /** Characters with a short escape of their own, and the letter of each. */
    static final String NAMED_CHARACTERS = "\b\t\n\f\r\"\\";

    static final String NAMES = "btnfr\"\\";

    private final String text;
    private int next;

    private CanonicalReader(String text) {
        this.text = text;
    }

    static Reading<Canonical> read(byte[] utf8) {
        var text = CharBuffer.allocate(utf8.length);
        var bytes = ByteBuffer.wrap(utf8);
        var end = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
        if (end.isError()) {
            return new Reading.Flaw<>(bytes.position(), "These bytes are not well-formed UTF-8.");
        }
        return read(text.flip().toString());
    }

    static Reading<Canonical> read(String text) {
        if (Encoded.hasLoneSurrogate(text)) {
            return new Reading.Flaw<>(0, "Half of a surrogate pair stands alone in this text.");
        }
        return Flawed.reading(() -> new CanonicalReader(text).only());
    }

    private Canonical only() {
        var value = value(0);
        if (next < text.length()) {
            throw flaw("Something follows after the end of the value.");
        }
        return value;
    }

    private Canonical value(int depth) {
        if (depth > Canonical.DEEPEST) {
            throw flaw("Values stand more than " + Canonical.DEEPEST + " deep in one another.");
        }
        if (next == text.length()) {
            throw flaw("The text ends where a value should stand.");
        }
        return switch (text.charAt(next)) {
            case '"' -> new Canonical.Text(quoted());
            case '[' -> sequence(depth);
            case '{' -> fields(depth);
            case 't' -> word("true", new Canonical.Truth(true));
            case 'f' -> word("false", new Canonical.Truth(false));
            default -> whole();
        };
    }

    private Canonical word(String word, Canonical value) {
        if (!text.startsWith(word, next)) {
            throw flaw("Here should stand a text, a whole number, true, false, [ or {.");
        }
        next += word.length();
        return value;
    }

    private Canonical whole() {
        int begin = next;
        boolean negative = skip('-');
        int digits = next;
        while (next < text.length() && text.charAt(next) >= '0' && text.charAt(next) <= '9') {
            next++;
        }
        int count = next - digits;
        if (count == 0) {
            throw flaw(begin, "Here should stand a text, a whole number, true, false, [ or {.");
        }
        if (text.charAt(digits) == '0' && (count > 1 || negative)) {
            throw flaw(begin, "A whole number has no leading zero, and zero has no sign.");
        }
        if (next < text.length() && ".eE".indexOf(text.charAt(next)) >= 0) {
            throw flaw("A number has no fraction and no exponent here.");
        }
        if (count > 16 || Math.abs(Long.parseLong(text, begin, next, 10)) > Canonical.LARGEST) {
            throw flaw(begin, "A whole number lies between -(2^53 - 1) and 2^53 - 1.");
        }
        return new Canonical.Whole(Long.parseLong(text, begin, next, 10));
    }

    private Canonical sequence(int depth) {
        next++;
        var items = new ArrayList<Canonical>();
        if (skip(']')) {
            return new Canonical.Sequence(items);
        }
        do {
            items.add(value(depth + 1));
        } while (skip(','));
        expect(']', "A sequence goes on with a comma or ends with ].");
        return new Canonical.Sequence(items);
    }

    private Canonical fields(int depth) {
        next++;
        var fields = new TreeMap<String, Canonical>();
        if (skip('}')) {
            return new Canonical.Fields(fields);
        }
        do {
            int begin = next;
            if (next == text.length() || text.charAt(next) != '"') {
                throw flaw("The name of a field should stand here, in quotation marks.");
            }
            var name = quoted();
            if (!fields.isEmpty() && fields.lastKey().compareTo(name) >= 0) {
                throw flaw(begin, "Fields are sorted by their names, and each name stands once.");
            }
            expect(':', "A colon should stand between a field's name and its value.");
            fields.put(name, value(depth + 1));
        } while (skip(','));
        expect('}', "Fields go on with a comma or end with }.");
        return new Canonical.Fields(fields);
    }

    private String quoted() {
        next++;
        var value = new StringBuilder();
        while (true) {
            if (next == text.length()) {
                throw flaw("A text ends without its closing quotation mark.");
            }
            char c = text.charAt(next);
            if (c == '"') {
                next++;
                return value.toString();
            }
            if (c < ' ') {
                throw flaw("A control character should be written as an escape.");
            }
            value.append(c == '\\' ? escape() : c);
            next++;
        }
    }

    /** Stands on the backslash before, on the escape's last character after. */
    private char escape() {
        int begin = next++;
        int named = next < text.length() ? NAMES.indexOf(text.charAt(next)) : -1;
        if (named >= 0) {
            return NAMED_CHARACTERS.charAt(named);
        }
        for (char c = 0; c < ' '; c++) {
            if (NAMED_CHARACTERS.indexOf(c) < 0 && text.startsWith(String.format("u%04x", (int) c), next)) {
                next += 4;
                return c;
            }
        }
        throw flaw(begin, "Only quotation mark, backslash and control characters are escaped, each in one way.");
    }

    private boolean skip(char c) {
        boolean here = next < text.length() && text.charAt(next) == c;
        next += here ? 1 : 0;
        return here;
    }

    private void expect(char c, String sentence) {
        if (!skip(c)) {
            throw flaw(sentence);
        }
    }

    private Flawed flaw(String sentence) {
        return flaw(next, sentence);
    }

    private Flawed flaw(int index, String sentence) {
        return new Flawed(text.substring(0, index).getBytes(StandardCharsets.UTF_8).length, sentence);
    }
}
