package uk.comity.norms;

import java.util.Collection;
import java.util.Map;

/** Writes maps, lists, text, numbers and truths as JSON (RFC 8259), in the order given. */
public final class Json {

    private Json() {}

    /** One value; keys and whatever is neither map, list, number nor truth are written as text. */
    public static String of(Object value) {
        var json = new StringBuilder();
        write(value, json);
        return json.toString();
    }

    private static void write(Object value, StringBuilder json) {
        switch (value) {
            case Map<?, ?> map -> {
                var comma = "{";
                for (var entry : map.entrySet()) {
                    json.append(comma);
                    text(String.valueOf(entry.getKey()), json);
                    json.append(':');
                    write(entry.getValue(), json);
                    comma = ",";
                }
                json.append(map.isEmpty() ? "{}" : "}");
            }
            case Collection<?> items -> {
                var comma = "[";
                for (var item : items) {
                    json.append(comma);
                    write(item, json);
                    comma = ",";
                }
                json.append(items.isEmpty() ? "[]" : "]");
            }
            case Number number -> json.append(number);
            case Boolean truth -> json.append(truth);
            default -> text(value.toString(), json);
        }
    }

    private static void text(String text, StringBuilder json) {
        json.append('"');
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                default -> {
                    if (c < 0x20 || Character.isSurrogate(c) || c == 0x2028 || c == 0x2029) {
                        json.append("\\u%04x".formatted((int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }
}
