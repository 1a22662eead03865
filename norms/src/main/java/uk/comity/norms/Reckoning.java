package uk.comity.norms;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a council reckons its working days where it does so in its own way.
 *
 * @param week the days of the week on which it works, bank holidays and closures apart; empty for Monday to Friday
 * @param receivedBy what comes in later on a working day counts as come in on the next one, as does what comes in on another day
 */
public record Reckoning(Set<DayOfWeek> week, Optional<LocalTime> receivedBy) {

    /** Monday to Friday, whatever the hour. */
    public static final Reckoning USUAL = new Reckoning(Set.of(), Optional.empty());

    /** The setting of a pack that says on which days of the week the council works, such as {@code monday-to-thursday}. */
    static final String WEEK_SETTING = "working-week";

    /** The setting of a pack that says until when something counts as received that day, such as {@code 12:00}. */
    static final String RECEIVED_BY_SETTING = "received-by";

    private static final Set<DayOfWeek> MONDAY_TO_FRIDAY = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    public Reckoning {
        week = Set.copyOf(week);
    }

    /** Whether this is a day of the week on which the council works. */
    public boolean works(DayOfWeek day) {
        return (week.isEmpty() ? MONDAY_TO_FRIDAY : week).contains(day);
    }

    /** Reads "Monday to Thursday", "Monday, Tuesday and Friday" or {@code monday-to-thursday}; empty for anything else. */
    static Optional<Set<DayOfWeek>> findWeek(String words) {
        var parts = words.toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace(",", " ")
                .replace(" and ", " ")
                .strip();
        var names = Pattern.compile(" +").splitAsStream(parts).toList();
        if (names.size() == 3 && names.get(1).equals("to")) {
            return day(names.getFirst())
                    .flatMap(first -> day(names.getLast())
                            .filter(last -> last.compareTo(first) >= 0)
                            .map(last -> EnumSet.range(first, last)));
        }
        var days = names.stream().map(Reckoning::day).toList();
        return days.stream().allMatch(Optional::isPresent)
                ? Optional.of(days.stream().flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet()))
                : Optional.empty();
    }

    private static Optional<DayOfWeek> day(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** What a span adds: ", worked Monday to Thursday, received by 12:00"; nothing where days are reckoned as usual. */
    String inWords() {
        return (week.isEmpty() ? "" : ", worked " + weekInWords())
                + receivedBy.map(time -> ", received by " + time).orElse("");
    }

    private String weekInWords() {
        var days = week.stream().sorted().toList();
        var whole = days.getLast().getValue() - days.getFirst().getValue() + 1 == days.size();
        return whole && days.size() > 2
                ? name(days.getFirst()) + " to " + name(days.getLast())
                : Sentences.and(days.stream().map(Reckoning::name).toList());
    }

    private static String name(DayOfWeek day) {
        return Sentences.capital(day.name().toLowerCase(Locale.ROOT));
    }
}
