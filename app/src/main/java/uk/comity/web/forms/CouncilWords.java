package uk.comity.web.forms;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.comity.norms.Rulebook;

/** What a council calls its people and places: a councillor or a member, an employee or an officer, a ward or a division. */
public record CouncilWords(String member, String officer, String ward) {

    private static final Pattern NOUN =
            Pattern.compile("\\b(?:(?<article>[Aa]n?) )?(?<noun>member|officer)(?=s?\\b)(?! of)");

    public static CouncilWords of(Optional<Rulebook> rulebook) {
        var words = rulebook.map(book -> book.council().words()).orElse(Map.of());
        return new CouncilWords(
                words.getOrDefault("member", "member"),
                words.getOrDefault("officer", "officer"),
                words.getOrDefault("ward", "ward"));
    }

    /**
     * A sentence that speaks of members and officers, in this council's words. Titles are left alone: they have capital
     * letters.
     */
    public String in(String sentence) {
        return NOUN.matcher(sentence).replaceAll(found -> {
            var noun = found.group("noun").equals("member") ? member : officer;
            var article = found.group("article");
            var words = article == null ? noun : a(noun);
            return Matcher.quoteReplacement(
                    article != null && Character.isUpperCase(article.charAt(0))
                            ? words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1)
                            : words);
        });
    }

    /** "an employee", "a councillor". */
    public static String a(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
}
