package uk.comity.trials;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file that somebody sends, and what it is filed as.
 *
 * @param word stands in its text, and nowhere else at any council
 */
record Filing(String word, Map<String, Object> description, Map<String, Object> classed) {

    /** A report of the Planning Committee, kept by its department, of a meeting that is over, and open to nobody yet. */
    static Filing aReport(String title, String word) {
        var as = new LinkedHashMap<String, Object>();
        as.put("title", title);
        as.put("sort", "REPORT");
        as.put("belongs", belongs("planning-committee", "2026-10-20", "NO"));
        as.put("holder", Map.of("department", "planning"));
        as.put("traits", List.of());
        as.put("listing", "NOT_LISTED");
        return new Filing(word, as, Map.of("mark", "OPEN"));
    }

    /** A file of a department, which is of no meeting. */
    static Filing aFile(String title, String word, String department) {
        return aReport(title, word)
                .with("sort", "OTHER")
                .with("belongs", Map.of("executive", "NO", "background", List.of()))
                .with("holder", Map.of("department", department));
    }

    Filing with(String field, Object value) {
        var changed = new LinkedHashMap<>(description);
        changed.put(field, value);
        return new Filing(word, changed, classed);
    }

    Filing of(String body, String meeting, String executive) {
        return with("belongs", belongs(body, meeting, executive));
    }

    Filing confidential() {
        return new Filing(word, description, Map.of("mark", "CONFIDENTIAL"));
    }

    Filing exempt(String paragraph) {
        return new Filing(word, description, Map.of("mark", "EXEMPT", "paragraph", paragraph));
    }

    private static Map<String, Object> belongs(String body, String meeting, String executive) {
        return Map.of("body", body, "meeting", meeting, "executive", executive, "background", List.of());
    }

    String file() {
        return word + ".txt";
    }

    byte[] content() {
        return ("What is said here is known to few.\n\nThe " + word + " costs more than anybody thought.")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The act of filing, for a file that was kept. */
    Map<String, Object> as(String sha256) {
        return Map.of("sha256", sha256, "file", file(), "as", description, "classed", classed);
    }
}
