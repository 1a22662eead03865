package uk.comity.ledger;

import java.util.HexFormat;

/** Writes values as RFC 8785 does. */
final class CanonicalWriter {

    private CanonicalWriter() {}

    static void write(Canonical value, StringBuilder out, int depth) {
        if (depth > Canonical.DEEPEST) {
            throw new IllegalArgumentException("Values stand more than " + Canonical.DEEPEST + " deep in one another.");
        }
        switch (value) {
            case Canonical.Text text -> quote(text.value(), out);
            case Canonical.Whole whole -> out.append(whole.value());
            case Canonical.Truth truth -> out.append(truth.value());
            case Canonical.Sequence sequence -> {
                var between = "[";
                for (var item : sequence.items()) {
                    out.append(between);
                    write(item, out, depth + 1);
                    between = ",";
                }
                out.append(sequence.items().isEmpty() ? "[]" : "]");
            }
            case Canonical.Fields fields -> {
                var between = "{";
                for (var field : fields.values().entrySet()) {
                    out.append(between);
                    quote(field.getKey(), out);
                    out.append(':');
                    write(field.getValue(), out, depth + 1);
                    between = ",";
                }
                out.append(fields.values().isEmpty() ? "{}" : "}");
            }
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(text, written, i);
                escape(c, out);
                written = i + 1;
            }
        }
        out.append(text, written, text.length()).append('"');
    }

    private static void escape(char c, StringBuilder out) {
        int named = CanonicalReader.NAMED_CHARACTERS.indexOf(c);
        if (named >= 0) {
            out.append('\\').append(CanonicalReader.NAMES.charAt(named));
        } else {
            out.append("\\u").append(HexFormat.of().toHexDigits(c));
        }
    }
}
