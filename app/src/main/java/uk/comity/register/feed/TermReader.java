package uk.comity.register.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import uk.comity.register.Term;

/** Reads the terms of office of one row: dates as councils write them, and overlaps merged. */
final class TermReader {

    private static final DateTimeFormatter BRITISH =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern DAY = Pattern.compile("(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})([ T].*)?");
    private static final Set<String> NOT_STATED = Set.of("", "unspecified", "unknown", "n/a", "tbc", "present", "-");

    /** How a row states a term: two texts. */
    record Stated(String start, String end) {}

    private final Consumer<String> remark;

    /**
     * Reads for one row.
     *
     * @param remark told, in a sentence, of everything that had to be put right
     */
    TermReader(Consumer<String> remark) {
        this.remark = remark;
    }

    List<Term> read(List<Stated> stated) {
        var terms = new ArrayList<Term>();
        for (var one : stated) {
            var term = new Term(date(one.start()), date(one.end()));
            if (term.runsForward()) {
                terms.add(term);
            } else {
                remark.accept("A term ends before it starts (%s) and was left out.".formatted(term.words()));
            }
        }
        return merged(terms);
    }

    private Optional<LocalDate> date(String text) {
        var plain = text.strip();
        if (NOT_STATED.contains(plain.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        var found = DAY.matcher(plain);
        try {
            if (found.matches()) {
                var day = found.group(1);
                return Optional.of(day.contains("/") ? LocalDate.parse(day, BRITISH) : LocalDate.parse(day));
            }
        } catch (DateTimeException noSuchDay) {
            // Falls through: 31/02/2023 is as unusable as a word.
        }
        remark.accept("\"%s\" is not a date; it counts as not known.".formatted(plain));
        return Optional.empty();
    }

    private List<Term> merged(List<Term> terms) {
        var sorted = terms.stream()
                .sorted(Comparator.comparing(term -> term.from().orElse(LocalDate.MIN)))
                .toList();
        var merged = new ArrayList<Term>();
        for (var term : sorted) {
            if (!merged.isEmpty() && merged.getLast().overlaps(term)) {
                var both = union(merged.removeLast(), term);
                remark.accept("Two terms overlap and were merged into one (%s).".formatted(both.words()));
                merged.add(both);
            } else {
                merged.add(term);
            }
        }
        return merged;
    }

    /** The first starts no later than the second. */
    private static Term union(Term first, Term second) {
        var later = first.until().isEmpty() || second.until().isEmpty()
                ? Optional.<LocalDate>empty()
                : Optional.of(
                        first.until().get().isAfter(second.until().get())
                                ? first.until().get()
                                : second.until().get());
        return new Term(first.from(), later);
    }
}
