package uk.comity.matters.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.comity.acts.PersonId;

/**
 * Tells when a request looks like one for documents at large, and why. It only proposes: the member or an officer says whether
 * it is.
 */
record Breadth(int many, int withinDays) {

    private static final Pattern AT_LARGE = Pattern.compile(
            "\\b(anything|everything|whatever|whichever|any and all|all (?:the |your |its |of the )?(?:files?|papers?|documents?|records?"
                    + "|e-?mails?|letters|reports|correspondence|information|material)"
                    + "|every (?:file|paper|document|record|e-?mail|letter|report)"
                    + "|any (?:files?|papers?|documents?|records?|e-?mails?)"
                    + "|the (?:whole|entire|complete) (?:archive|file store|collection|set)"
                    + "|(?:look|browse|go|see what is) (?:through|around)|see what (?:you have|there is)|out of curiosity|just curious)\\b",
            Pattern.CASE_INSENSITIVE);

    /**
     * Why this request looks like one at large; empty where it does not.
     *
     * @param words what is asked for
     * @param paper the folio of the document; blank where none is named
     */
    List<String> grounds(String words, String paper, PersonId member, List<Inspection> others, LocalDate day) {
        var grounds = new ArrayList<String>();
        if (paper.isBlank()) {
            sweeping(words)
                    .ifPresent(found ->
                            grounds.add("It says \"" + found.toLowerCase(Locale.UK) + "\" and names no one document."));
        }
        var since = day.minusDays(withinDays);
        var count = others.stream()
                .filter(it -> it.member().equals(member))
                .filter(it -> it.file().answer().isPresent())
                .filter(it -> it.since().filter(on -> on.isAfter(since)).isPresent())
                .count();
        if (count + 1 >= many) {
            grounds.add("It is the member's request number " + (count + 1) + " within " + withinDays + " days.");
        }
        return grounds;
    }

    private static Optional<String> sweeping(String words) {
        var match = AT_LARGE.matcher(words);
        return match.find() ? Optional.of(match.group()) : Optional.empty();
    }
}
