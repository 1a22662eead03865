package uk.comity.aloud;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts Comity's own sentences into a council's words: councillor for member, employee for officer, division for ward.
 * Titles are left alone: they have capital letters. What a pack says is left as it says it.
 */
public record Idiom(String member, String officer, String ward) {

    private static final Pattern NOUN =
            Pattern.compile("\\b(?:(?<article>[Aa]n?) )?(?<noun>member|officer|ward)(?=s?\\b)(?! of)");

    /** The words of a pack, by ours. */
    public static Idiom of(Map<String, String> words) {
        return new Idiom(
                words.getOrDefault("member", "member"),
                words.getOrDefault("officer", "officer"),
                words.getOrDefault("ward", "ward"));
    }

    public String in(String sentence) {
        return NOUN.matcher(sentence)
                .replaceAll(found -> Matcher.quoteReplacement(replaced(found.group("article"), found.group("noun"))));
    }

    private String replaced(String article, String noun) {
        var own = switch (noun) {
            case "member" -> member;
            case "officer" -> officer;
            default -> ward;
        };
        if (article == null) {
            return own;
        }
        var whole = ("aeiou".indexOf(own.charAt(0)) >= 0 ? "an " : "a ") + own;
        return Character.isUpperCase(article.charAt(0))
                ? whole.substring(0, 1).toUpperCase(Locale.UK) + whole.substring(1)
                : whole;
    }
}
