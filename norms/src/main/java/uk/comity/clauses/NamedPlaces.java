package uk.comity.clauses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the clauses that have a name in place of a number: front matter, unnumbered paragraphs, notes, footnotes, comments. */
final class NamedPlaces {

    private static final Pattern NTH = Pattern.compile("p(\\d{1,2})([a-z]?)");
    private static final Pattern TOLD_APART = Pattern.compile("([^(]+) \\(([^()]+)\\)");
    private static final int FIRST_WORDS = 6;

    private final PrintedText text;
    private final List<PackClause> clauses;
    private final Map<String, Matched.Where> found;

    NamedPlaces(PrintedText text, List<PackClause> clauses, Map<String, Matched.Where> found) {
        this.text = text;
        this.clauses = clauses;
        this.found = found;
    }

    void find() {
        for (var clause : clauses) {
            if (clause.number().isEmpty() && !found.containsKey(clause.id())) {
                where(clause).ifPresent(where -> found.put(clause.id(), where));
            }
        }
    }

    private Optional<Matched.Where> where(PackClause clause) {
        var nth = NTH.matcher(clause.words());
        if (clause.prefix().isEmpty() || clause.prefix().equals("front")) {
            return text.passages().stream()
                    .filter(one -> !one.isNumbered() && one.label().equals(clause.words()))
                    .findFirst()
                    .map(one -> whole(one.label()))
                    .or(() -> lettered(clause))
                    .or(() -> headed(clause));
        }
        if (nth.matches()) {
            return unnumbered(clause.prefix())
                    .skip(Integer.parseInt(nth.group(1)) - 1L)
                    .findFirst()
                    .map(one -> whole(one.label()));
        }
        return underLead(clause)
                .or(() -> itemOf(clause))
                .or(() -> opensWith(clause))
                .or(() -> lastOf(clause));
    }

    /** {@code A}: the clause that has this letter in place of a number. */
    private Optional<Matched.Where> lettered(PackClause clause) {
        return text.clauses().stream()
                .filter(one -> one.number().equalsIgnoreCase(clause.words()))
                .findFirst()
                .map(one -> whole(one.label()));
    }

    /** {@code Letters}: what stands first under that heading; {@code Letters (visits)}: what has that word under it. */
    private Optional<Matched.Where> headed(PackClause clause) {
        var named = TOLD_APART.matcher(clause.id());
        var heading = words(named.matches() ? named.group(1) : clause.id());
        var word = named.matches() ? words(named.group(2)) : "";
        return text.passages().stream()
                .filter(one -> one.kind() == Printed.Kind.UNNUMBERED || one.isNumbered())
                .filter(one -> words(one.section().heading()).equals(heading))
                .filter(one -> words(one.text()).contains(word))
                .filter(one -> found.values().stream()
                        .noneMatch(taken -> taken.passage().equals(one.label())))
                .findFirst()
                .map(one -> whole(one.label()));
    }

    private java.util.stream.Stream<Printed> unnumbered(String section) {
        return text.passages().stream().filter(one -> one.kind() == Printed.Kind.UNNUMBERED && isIn(one, section));
    }

    private static boolean isIn(Printed passage, String section) {
        return passage.section().number().equals(section)
                || passage.section().figure().equals(section);
    }

    /** {@code 2.2/from-officers-a}: the first bullet of the list whose lead has these words. */
    private Optional<Matched.Where> underLead(PackClause clause) {
        if (clause.letter().isEmpty()) {
            return Optional.empty();
        }
        var item = clause.letter().charAt(0) - 'a';
        return unnumbered(clause.prefix())
                .filter(one -> item < one.items().size())
                .filter(one -> words(String.join(" ", one.paragraphs()))
                        .contains(clause.words().replace('-', ' ')))
                .findFirst()
                .map(one -> new Matched.Where(one.label(), Optional.of(item)));
    }

    /** {@code 1.6/honesty}: the bullet of clause 1.6 that begins with the word. */
    private Optional<Matched.Where> itemOf(PackClause clause) {
        for (var passage : text.clauses()) {
            if (!passage.number().equals(clause.prefix())) {
                continue;
            }
            for (var i = 0; i < passage.items().size(); i++) {
                var first = Arrays.stream(words(passage.items().get(i).text()).split(" ", -1))
                        .limit(FIRST_WORDS)
                        .toList();
                if (first.contains(clause.words())) {
                    return Optional.of(new Matched.Where(passage.label(), Optional.of(i)));
                }
            }
        }
        return Optional.empty();
    }

    /** {@code 3/NB}: the paragraph of section 3 that opens with the word. */
    private Optional<Matched.Where> opensWith(PackClause clause) {
        return text.passages().stream()
                .filter(one -> isIn(one, clause.prefix()))
                .filter(one -> one.paragraphs().stream()
                        .anyMatch(paragraph -> words(paragraph).startsWith(words(clause.words()) + " ")))
                .findFirst()
                .map(one -> whole(one.label()));
    }

    /** {@code 6/note}: the paragraph without a number that closes section 6. */
    private Optional<Matched.Where> lastOf(PackClause clause) {
        if (!clause.words().equals("note")) {
            return Optional.empty();
        }
        var last = new ArrayList<>(text.passages().stream()
                .filter(one -> isIn(one, clause.prefix()))
                .filter(one -> one.kind() == Printed.Kind.UNNUMBERED
                        || one.paragraphs().size() > 1)
                .toList());
        return last.isEmpty()
                ? Optional.empty()
                : Optional.of(whole(last.getLast().label()));
    }

    private static Matched.Where whole(String label) {
        return new Matched.Where(label, Optional.empty());
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }
}
