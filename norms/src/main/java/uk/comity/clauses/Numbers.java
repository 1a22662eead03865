package uk.comity.clauses;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers at the start of a line, and which of them follow on another. */
final class Numbers {

    /** Nobody prints a section of a higher number; 1972 is a year. */
    private static final int HIGHEST = 60;

    private static final Pattern ALONE = Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2})+)\\.?$|^(\\d{1,2})\\.$");
    private static final Pattern BARE_ALONE = Pattern.compile("^(\\d{1,2})$");
    /** A number that was changed to another in a tracked change: the second is the one that counts. */
    private static final Pattern CHANGED = Pattern.compile("^\\d{1,2}\\.0\\s+[\\p{L} ]+?(\\d{1,2}\\.0)\\s+(\\S.*)$");
    /** {@code 4.9 text}, {@code 4.9. text}, {@code 7.1Text}, {@code 4.9 (b) text}, {@code 4.9(b) text}. */
    private static final Pattern DOTTED = Pattern.compile(
            "^(?:(?:Clause|Paragraph|Section|Rule)\\s+)?(\\d{1,2}(?:\\.\\d{1,3})+)(?:\\.?:?\\s+|\\.?\\s*(?=\\()|\\.(?=[\\p{Lu}“\"‘'])|(?=[\\p{Lu}“\"‘']))"
                    + "(?:\\(([a-z]{1,4})\\)\\s*)?(\\S.*)$");

    private static final Pattern BARE =
            Pattern.compile("^(?:(?:Clause|Section|Part)\\s+)?(\\d{1,2})(?:[.):]\\s*|\\s+[-–]?\\s*)(\\S.*)$");
    private static final Pattern LETTERED =
            Pattern.compile("^\\(([a-z]|[ivx]{1,5}|\\d{1,2})\\)\\s*(\\S.*)$|^([a-z]|[ivx]{1,5})[.)]\\s+(\\S.*)$");

    private Numbers() {}

    /** A number found at the start of a line. */
    record Found(String number, String letter, String rest) {
        boolean isDotted() {
            return number.indexOf('.') >= 0;
        }

        /** Whether it numbers a section: {@code 3} or {@code 3.0}. */
        boolean isWhole() {
            return !isDotted() || number.endsWith(".0");
        }
    }

    /** A number that stands alone on its line. */
    static Optional<String> alone(String text) {
        var match = ALONE.matcher(text);
        return match.matches()
                ? Optional.of(match.group(1) != null ? match.group(1) : match.group(2))
                        .filter(Numbers::isPlausible)
                : Optional.empty();
    }

    /** A whole number alone on its line, without a full stop: a section's, or a page's. */
    static Optional<Integer> bareAlone(String text) {
        var match = BARE_ALONE.matcher(text);
        return match.matches() ? Optional.of(Integer.valueOf(match.group(1))) : Optional.empty();
    }

    static Optional<Found> find(String text) {
        // Most lines are told by their first letter.
        if (text.isEmpty() || "0123456789CPSR".indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        var changed = CHANGED.matcher(text);
        if (changed.matches()) {
            return Optional.of(new Found(changed.group(1), "", changed.group(2)));
        }
        var dotted = DOTTED.matcher(text);
        if (dotted.matches() && isPlausible(dotted.group(1)) && startsText(dotted.group(3))) {
            return Optional.of(new Found(dotted.group(1), orBlank(dotted, 2), dotted.group(3)));
        }
        var bare = BARE.matcher(text);
        // "24 hours", "10 January 2010" and "5 working days" are no numbers of clauses.
        if (bare.matches() && isPlausible(bare.group(1)) && opens(bare.group(2))) {
            return Optional.of(new Found(bare.group(1), "", bare.group(2)));
        }
        return Optional.empty();
    }

    /** The letter or figure of an item, and its words. */
    static Optional<Found> lettered(String text) {
        var match = LETTERED.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                match.group(1) != null
                        ? new Found("", match.group(1), match.group(2))
                        : new Found("", match.group(3), match.group(4)));
    }

    /** Whether one number may come next after another: the next beside it, its first below, or the next above. */
    static boolean follows(String last, String next) {
        if (last.isEmpty()) {
            return next.equals("1") || next.startsWith("1.");
        }
        var a = parts(last);
        var b = parts(next);
        var same = 0;
        while (same < Math.min(a.length, b.length) && a[same] == b[same]) {
            same++;
        }
        if (same == a.length) {
            return b.length == same + 1 && b[same] <= 1;
        }
        if (same == b.length) {
            return false;
        }
        var step = b[same] - a[same];
        var rest = Arrays.copyOfRange(b, same + 1, b.length);
        return step >= 1 && step <= 2 && Arrays.stream(rest).allMatch(part -> part <= 1);
    }

    /** The number between two of the same run, where exactly one is missing. */
    static Optional<String> between(String last, String next) {
        var a = parts(last);
        var b = parts(next);
        var end = b.length - 1;
        return a.length == b.length
                        && end > 0
                        && Arrays.equals(Arrays.copyOf(a, end), Arrays.copyOf(b, end))
                        && b[end] - a[end] == 2
                ? Optional.of(next.substring(0, next.lastIndexOf('.') + 1) + (b[end] - 1))
                : Optional.empty();
    }

    static int[] parts(String number) {
        return Arrays.stream(number.split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static boolean isPlausible(String number) {
        return Integer.parseInt(number.split("\\.", 2)[0]) <= HIGHEST;
    }

    private static boolean startsText(String rest) {
        var first = rest.codePointAt(0);
        return Character.isLetter(first) || "“\"‘'([".indexOf(first) >= 0;
    }

    private static boolean opens(String rest) {
        var first = rest.codePointAt(0);
        return (Character.isUpperCase(first) || "“\"‘'[".indexOf(first) >= 0)
                && !rest.matches(
                        "(January|February|March|April|May|June|July|August|September|October|November|December)\\b.*");
    }

    private static String orBlank(Matcher match, int group) {
        var text = match.group(group);
        return text == null ? "" : text;
    }
}
