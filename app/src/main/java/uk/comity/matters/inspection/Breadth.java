package uk.comity.matters.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.comity.matters.inspection.InspectionAct.Sort;
import uk.comity.matters.inspection.InspectionEntry.Asked;

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
     * Why this request looks like one at large; empty where it does not. Many requests are not enough: each that names or
     * describes one document, and says why it is needed, is weighed as if it were the only one.
     *
     * @param others every other request there is
     */
    List<String> grounds(Asked asked, List<Inspection> others, LocalDate day) {
        var grounds = new ArrayList<String>();
        if (asked.paper().isBlank()) {
            sweeping(asked.words())
                    .ifPresent(found ->
                            grounds.add("It says \"" + found.toLowerCase(Locale.UK) + "\" and names no one document."));
        }
        repeating(asked, others, day).ifPresent(grounds::add);
        return grounds;
    }

    private Optional<String> repeating(Asked asked, List<Inspection> others, LocalDate day) {
        var since = day.minusDays(withinDays);
        var before = others.stream()
                .filter(it -> it.member().equals(asked.member()))
                .filter(it -> it.request().sort() != Sort.STAY)
                .filter(it -> it.file().answer().isPresent())
                .filter(it -> it.since().filter(on -> on.isAfter(since)).isPresent())
                .map(Inspection::request)
                .toList();
        if (isReasoned(asked) && before.stream().noneMatch(other -> isTheSame(asked, other))) {
            return Optional.empty();
        }
        var count = 1
                + before.stream()
                        .filter(other -> !isReasoned(other) || isTheSame(asked, other))
                        .count();
        return count >= many
                ? Optional.of("It is the member's request number " + count + " within " + withinDays
                        + " days that gives no reason or asks for the same again.")
                : Optional.empty();
    }

    /** Whether it asks for one document and says what that is needed for. */
    private static boolean isReasoned(Asked asked) {
        var isOfOne = !asked.paper().isBlank() || sweeping(asked.words()).isEmpty();
        return isOfOne && !(asked.purpose() + asked.scrutinises()).isBlank();
    }

    private static boolean isTheSame(Asked one, Asked other) {
        var areNamed = !one.paper().isBlank() && !other.paper().isBlank();
        return areNamed
                ? one.paper().equals(other.paper())
                : !one.words().isBlank() && bare(one.words()).equals(bare(other.words()));
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static Optional<String> sweeping(String words) {
        var match = AT_LARGE.matcher(words);
        return match.find() ? Optional.of(match.group()) : Optional.empty();
    }
}
