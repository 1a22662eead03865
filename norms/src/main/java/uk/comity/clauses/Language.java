package uk.comity.clauses;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a text reads like English, by its smallest words. */
public final class Language {

    private static final Set<String> SMALL_WORDS = Set.of(
            "the", "of", "and", "to", "in", "is", "be", "that", "for", "on", "with", "as", "by", "at", "or", "not",
            "from", "are", "this", "which", "any", "should", "will", "may", "must", "their", "it", "an", "have", "has",
            "they", "shall", "where", "who");

    /** In English prose it is more than a third; in other languages hardly one in twenty. */
    private static final double ENOUGH = 0.16;

    private static final int FEWEST_WORDS = 50;

    private Language() {}

    /** Too short a text counts as English. */
    public static boolean isLikeEnglish(List<String> pages) {
        var words = 0;
        var small = 0;
        for (var page : pages) {
            for (var word : page.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
                if (!word.isEmpty()) {
                    words++;
                    small += SMALL_WORDS.contains(word) ? 1 : 0;
                }
            }
        }
        return words < FEWEST_WORDS || small >= ENOUGH * words;
    }
}
