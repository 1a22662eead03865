package uk.comity.clauses;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Joins the lines of a paragraph; a word that was divided at a line's end becomes one word again. */
final class Joining {

    private static final Pattern COMPOUND = Pattern.compile("\\p{L}+(?:-\\p{L}+)+");
    private static final Pattern TAIL = Pattern.compile("(\\p{L}+)-$");
    private static final Pattern HEAD = Pattern.compile("^(\\p{Ll}+)");
    private static final Set<String> KEEP_THEIR_HYPHEN =
            Set.of("self", "non", "co", "sub", "vice", "ex", "well", "cross", "part", "anti", "pre", "post");

    /** Words that the document itself writes with a hyphen within a line. */
    private final Set<String> compounds = new HashSet<>();

    Joining(List<Line> lines) {
        for (var line : lines) {
            COMPOUND.matcher(line.text())
                    .results()
                    .forEach(found -> compounds.add(found.group().toLowerCase(Locale.ROOT)));
        }
    }

    String join(String text, String next) {
        if (text.isEmpty()) {
            return next;
        }
        if (text.endsWith("\u00ad")) {
            return text.substring(0, text.length() - 1) + next;
        }
        if (!text.endsWith("-")) {
            return text + " " + next;
        }
        var tail = TAIL.matcher(text.substring(Math.max(0, text.length() - 40)));
        var head = HEAD.matcher(next);
        if (tail.find() && head.find()) {
            var first = tail.group(1).toLowerCase(Locale.ROOT);
            var keeps = KEEP_THEIR_HYPHEN.contains(first) || compounds.contains(first + "-" + head.group(1));
            return (keeps ? text : text.substring(0, text.length() - 1)) + next;
        }
        return text + " " + next;
    }

    /** Joins the rows of a table, which stay rows. */
    static String row(String text, String next) {
        return text + "\n" + next;
    }
}
