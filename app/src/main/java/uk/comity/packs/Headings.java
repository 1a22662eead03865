package uk.comity.packs;

import java.util.Map;
import java.util.regex.Pattern;

/** What a pack says of itself in {@code pack.yaml}, as far as it can be told without reading the whole: a draft may have mistakes. */
final class Headings {

    private static final String FILE = "pack.yaml";
    private static final int LONGEST = 200;

    private Headings() {}

    static String version(Map<String, String> files) {
        return line(files, "version");
    }

    static String title(Map<String, String> files) {
        return line(files, "title");
    }

    /** The pack's own key; blank where it names none. */
    static String key(Map<String, String> files) {
        return line(files, "pack");
    }

    private static String line(Map<String, String> files, String word) {
        var found = Pattern.compile("(?m)^" + word + ":[ \\t]*(?:\"([^\"\\n]*)\"|'([^'\\n]*)'|([^#\\n]*))")
                .matcher(files.getOrDefault(FILE, ""));
        if (!found.find()) {
            return "";
        }
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                var text = found.group(group).strip();
                return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
            }
        }
        return "";
    }
}
