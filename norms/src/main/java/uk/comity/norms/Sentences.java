package uk.comity.norms;

import java.util.List;
import java.util.Locale;

/** Small joints of English. */
public final class Sentences {

    private Sentences() {}

    /** With a capital letter at its beginning. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** "a", "a and b", "a, b and c". */
    public static String and(List<String> words) {
        return joined(words, " and ");
    }

    /** "a", "a or b", "a, b or c". */
    public static String or(List<String> words) {
        return joined(words, " or ");
    }

    private static String joined(List<String> words, String last) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + last + words.getLast();
    }
}
