package uk.comity.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.comity.norms.Reckoning;

/**
 * Which days a council works: not on Saturdays, Sundays and bank holidays, nor on the days on which it closes by its own
 * choice.
 *
 * @param closures the council's closure days, each with the reason that people read
 */
public record WorkingCalendar(BankHolidays holidays, SortedMap<LocalDate, String> closures) {

    /** The time of England and Wales. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    public WorkingCalendar {
        closures = Collections.unmodifiableSortedMap(new TreeMap<>(closures));
    }

    /** England and Wales, without closures. */
    public static WorkingCalendar englandAndWales() {
        return new WorkingCalendar(BankHolidays.englandAndWales(), Collections.emptySortedMap());
    }

    /** The same calendar with one closure more. The last reason given for a day stands. */
    public WorkingCalendar withClosure(LocalDate day, String reason) {
        var more = new TreeMap<>(closures);
        more.put(day, reason);
        return new WorkingCalendar(holidays, more);
    }

    /** Whether the council works on this day: neither weekend nor bank holiday nor closure. */
    public boolean isWorkingDay(LocalDate day) {
        return isWorkingDay(day, Clock.PROTOCOL);
    }

    /** Whether the day counts as a working day for this clock. */
    public boolean isWorkingDay(LocalDate day, Clock clock) {
        return whyNot(day, clock).isEmpty();
    }

    /** Why the day is no working day for this clock: "Saturday", the bank holiday's name, or the reason of the closure. */
    public Optional<String> whyNot(LocalDate day, Clock clock) {
        return whyNot(day, clock, Reckoning.USUAL);
    }

    /** The same for a council that works on other days of the week. */
    Optional<String> whyNot(LocalDate day, Clock clock, Reckoning reckoning) {
        if (!reckoning.works(day.getDayOfWeek())) {
            return Optional.of(name(day.getDayOfWeek()));
        }
        var holiday = Optional.ofNullable(holidays.days().get(day));
        return switch (clock) {
            case PROTOCOL -> holiday.or(() -> Optional.ofNullable(closures.get(day)));
            case STATUTORY -> holiday;
        };
    }

    private static String name(DayOfWeek day) {
        return switch (day) {
            case SATURDAY -> "Saturday";
            case SUNDAY -> "Sunday";
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY ->
                InWords.capital(day.name().toLowerCase(Locale.ROOT)) + ", on which the council does not work";
        };
    }

    /** How many working days lie after the first day, up to and including the last; 0 where that is not later. */
    public int workingDaysAfter(LocalDate first, LocalDate last, Clock clock) {
        return workingDaysAfter(first, last, clock, Reckoning.USUAL);
    }

    int workingDaysAfter(LocalDate first, LocalDate last, Clock clock, Reckoning reckoning) {
        var count = 0;
        for (var day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            count += whyNot(day, clock, reckoning).isEmpty() ? 1 : 0;
        }
        return count;
    }
}
