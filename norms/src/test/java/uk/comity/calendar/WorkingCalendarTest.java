package uk.comity.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.comity.norms.Span;

class WorkingCalendarTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.englandAndWales();

    @Test
    void theHolidaysOfThreeYearsAreThoseOfTheLawNotes() {
        assertThat(holidays(2026))
                .containsExactly(
                        "2026-01-01",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-05-04",
                        "2026-05-25",
                        "2026-08-31",
                        "2026-12-25",
                        "2026-12-28");
        assertThat(holidays(2027))
                .containsExactly(
                        "2027-01-01",
                        "2027-03-26",
                        "2027-03-29",
                        "2027-05-03",
                        "2027-05-31",
                        "2027-08-30",
                        "2027-12-27",
                        "2027-12-28");
        assertThat(holidays(2028))
                .containsExactly(
                        "2028-01-03",
                        "2028-04-14",
                        "2028-04-17",
                        "2028-05-01",
                        "2028-05-29",
                        "2028-08-28",
                        "2028-12-25",
                        "2028-12-26");
    }

    @Test
    void everyYearHeldHasItsEightHolidaysOrMoreAndNoneAtAWeekend() {
        for (var year = CALENDAR.holidays().firstYear();
                year <= CALENDAR.holidays().lastYear();
                year++) {
            assertThat(holidays(year)).as("%d", year).hasSizeBetween(8, 10);
        }
        assertThat(CALENDAR.holidays().days().keySet())
                .noneMatch(day -> day.getDayOfWeek().getValue() > 5);
    }

    @Test
    void theListSaysWhenItWasIssuedAndWhichYearsItHolds() {
        assertThat(CALENDAR.holidays().issued()).isEqualTo("2025-11-24");
        assertThat(CALENDAR.holidays().covers(LocalDate.of(2028, 12, 31))).isTrue();
        assertThat(CALENDAR.holidays().covers(LocalDate.of(2029, 1, 1))).isFalse();
        assertThat(CALENDAR.holidays().covers(LocalDate.of(2018, 12, 31))).isFalse();
    }

    @Test
    void theQueensFuneralWasNoWorkingDayAndTheDaysBesideItWere() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2022, 9, 16))).isTrue();
        assertThat(CALENDAR.whyNot(LocalDate.of(2022, 9, 19), Clock.STATUTORY))
                .contains("Bank holiday for the funeral of Queen Elizabeth II");
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2022, 9, 20))).isTrue();
    }

    @Test
    void aClosureIsTheCouncilsOwnAndLeavesTheFirstCalendarAsItWas() {
        var day = LocalDate.of(2026, 12, 30);
        var closed = CALENDAR.withClosure(day, "Closed for the holidays");
        assertThat(CALENDAR.isWorkingDay(day)).isTrue();
        assertThat(closed.isWorkingDay(day)).isFalse();
        assertThat(closed.isWorkingDay(day, Clock.STATUTORY)).isTrue();
        assertThat(closed.whyNot(day, Clock.PROTOCOL)).contains("Closed for the holidays");
    }

    @Test
    void aBrokenListIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> BankHolidays.of("2026-01-01 New Year's Day"));
        assertThatIllegalArgumentException().isThrownBy(() -> BankHolidays.of("nonsense"));
    }

    @Test
    void aLongerPeriodNeverEndsSooner() {
        var random = new Random(20261103);
        var units = List.of(Span.Unit.values());
        for (var i = 0; i < 2000; i++) {
            var start = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(3500));
            var amount = 1 + random.nextInt(30);
            var unit = units.get(random.nextInt(units.size()));
            var shorter = due(new Span(amount, unit, Span.Counting.AFTER), start);
            var longer = due(new Span(amount + 1, unit, Span.Counting.AFTER), start);
            assertThat(longer).as("%d %s from %s", amount, unit, start).isAfterOrEqualTo(shorter);
        }
    }

    @Test
    void workingDaysFromTheStartToTheDueDayAreAsManyAsTheSpan() {
        var random = new Random(1972);
        for (var i = 0; i < 2000; i++) {
            var start = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(3500));
            var amount = 1 + random.nextInt(40);
            var due = due(new Span(amount, Span.Unit.WORKING_DAYS, Span.Counting.AFTER), start);
            assertThat(CALENDAR.workingDaysAfter(start, due, Clock.PROTOCOL)).isEqualTo(amount);
            assertThat(CALENDAR.isWorkingDay(due)).isTrue();
        }
    }

    private static LocalDate due(Span span, LocalDate start) {
        return Deadline.of(span, start, List.of(), CALENDAR, Clock.PROTOCOL)
                .due()
                .orElseThrow();
    }

    private static Stream<String> holidays(int year) {
        return CALENDAR.holidays().days().keySet().stream()
                .filter(day -> day.getYear() == year)
                .map(LocalDate::toString);
    }
}
