package uk.comity.norms;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A clause's number as its document prints it, for people and for putting clauses in the document's order: 4.9 before
 * 4.10, the front page first, notes and footnotes where they stand.
 *
 * @param id as the pack names it: {@code 4.9a}, {@code s8-groups/8.1a}, {@code [AT16]}, {@code LGA 1972 s.100F(1)}
 */
public record ClauseNumber(String id) implements Comparable<ClauseNumber> {

    private static final Pattern IN_SECTION = Pattern.compile("s([0-9]+)(?:-([a-z-]+))?/(.+)");
    private static final Pattern PART = Pattern.compile("([0-9.]+)/([a-zA-Z-]+?)([0-9]*[a-z]?)");
    private static final Pattern LEADING = Pattern.compile("\\[?([0-9]+).*");
    private static final Pattern NOTE = Pattern.compile("\\[([A-Z]+[0-9]+)]");
    /** A letter in place of a number, and what an author added to it: {@code A}, {@code A (private)}, {@code B, last line}. */
    private static final Pattern LETTER = Pattern.compile("([A-Z])(?:[ ,(.].*)?");
    /** A name, and a word that tells one clause of that name from another: {@code Letters (visits)}. */
    private static final Pattern TOLD_APART = Pattern.compile("([^0-9/]+) \\([^()]+\\)");

    private static final Pattern FOOTNOTE = Pattern.compile("fn([0-9]+)");

    private static final Comparator<ClauseNumber> IN_ORDER = Comparator.comparing(
                    ClauseNumber::section, ClauseNumber::naturally)
            .thenComparing(ClauseNumber::printed, ClauseNumber::naturally)
            .thenComparing(ClauseNumber::id);

    public static ClauseNumber of(String id) {
        return new ClauseNumber(id);
    }

    /**
     * The top-level part of the document in which it stands: {@code front}, {@code def}, a number, {@code notes} or
     * {@code footnotes}. For a statute, the statute.
     */
    public String section() {
        var inSection = IN_SECTION.matcher(id);
        if (inSection.matches()) {
            return inSection.group(2) == null ? inSection.group(1) : inSection.group(1) + "-" + inSection.group(2);
        }
        if (id.startsWith("front/") || id.startsWith("def/")) {
            return id.substring(0, id.indexOf('/'));
        }
        if (NOTE.matcher(id).matches()) {
            return "notes";
        }
        if (FOOTNOTE.matcher(id).matches()) {
            return "footnotes";
        }
        var letter = LETTER.matcher(id);
        if (letter.matches()) {
            return letter.group(1);
        }
        var named = TOLD_APART.matcher(id);
        if (named.matches()) {
            return named.group(1);
        }
        var leading = LEADING.matcher(id);
        return leading.matches() ? leading.group(1) : statute();
    }

    /** "LGA 1972" of "LGA 1972 s.100F(1)". */
    private String statute() {
        return id.replaceFirst(" (s|ss|reg|regs|Sch|para|paras|art)\\.?\\s?[0-9].*| Sch para.*", "");
    }

    /** Whether "clause" and the number, or the letter, name it. */
    public boolean isBare() {
        return id.matches("\\[?[0-9][^/]*") || LETTER.matcher(id).matches();
    }

    /** Whether it has a number or another mark that says where it stands in its document. */
    public boolean hasPlace() {
        return rank(section()) != 2
                || LEADING.matcher(id).matches()
                || IN_SECTION.matcher(id).matches();
    }

    /** "clause 4.9", "clause 8.1a of section 8 (groups)", "clause 1, paragraph 3", "the front page (title)", "note AT16". */
    public String inWords() {
        var inSection = IN_SECTION.matcher(id);
        if (inSection.matches()) {
            var slug =
                    inSection.group(2) == null ? "" : " (" + inSection.group(2).replace('-', ' ') + ")";
            return "clause " + inSection.group(3) + " of section " + inSection.group(1) + slug;
        }
        if (id.startsWith("front/")) {
            return "the front page (" + id.substring("front/".length()).replace('-', ' ') + ")";
        }
        if (id.startsWith("def/")) {
            return "definition " + id.substring("def/".length());
        }
        var note = NOTE.matcher(id);
        if (note.matches()) {
            return "note " + note.group(1);
        }
        var footnote = FOOTNOTE.matcher(id);
        if (footnote.matches()) {
            return "footnote " + footnote.group(1);
        }
        var part = PART.matcher(id);
        if (part.matches()) {
            return "clause " + part.group(1) + ", " + part(part.group(2), part.group(3));
        }
        return isBare() ? "clause " + id : id;
    }

    private static String part(String word, String number) {
        var name = switch (word) {
            case "p" -> "paragraph";
            case "NB" -> "note";
            default -> word.replace('-', ' ').strip();
        };
        return number.isEmpty() ? name : name + " " + number;
    }

    /** What is printed of it within its section. */
    private String printed() {
        var inSection = IN_SECTION.matcher(id);
        return (inSection.matches() ? inSection.group(3) : id).replaceAll("[\\[\\]]", "");
    }

    /** Its place among the sections: the front page, definitions, numbers, notes, footnotes; statutes by name. */
    private static int rank(String words) {
        return switch (words) {
            case "front", "Introduction" -> 0;
            case "def" -> 1;
            case "notes" -> 3;
            case "footnotes" -> 4;
            default -> 2;
        };
    }

    @Override
    public int compareTo(ClauseNumber other) {
        return IN_ORDER.compare(this, other);
    }

    /** Compares runs of digits as numbers and the rest as letters: 4.9 before 4.10, 4.9 before 4.9a, 4.9a before 4.9b. */
    private static int naturally(String one, String other) {
        var ranked = Integer.compare(rank(one), rank(other));
        if (ranked != 0) {
            return ranked;
        }
        var left = runs(one);
        var right = runs(other);
        for (var i = 0; i < Math.min(left.length, right.length); i++) {
            var order = run(left[i], right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static String[] runs(String words) {
        return words.toLowerCase(Locale.ROOT).split("(?<=[0-9])(?=[^0-9])|(?<=[^0-9])(?=[0-9])", -1);
    }

    private static int run(String one, String other) {
        return isNumber(one) && isNumber(other)
                ? Long.compare(Long.parseLong(one), Long.parseLong(other))
                : one.compareTo(other);
    }

    private static boolean isNumber(String run) {
        return run.length() < 19 && Character.isDigit(run.charAt(0));
    }

    @Override
    public String toString() {
        return id;
    }
}
