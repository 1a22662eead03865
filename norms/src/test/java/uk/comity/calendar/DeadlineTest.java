package uk.comity.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.comity.norms.Span;

class DeadlineTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.englandAndWales();

    @Test
    void theDayAfterTheEventIsDayOne() {
        assertThat(due("5 working days", "2026-11-03")).isEqualTo("2026-11-10");
        assertThat(due("1 working day", "2026-11-03")).isEqualTo("2026-11-04");
        assertThat(due("10 days", "2026-11-03")).isEqualTo("2026-11-13");
    }

    @Test
    void anEventAtTheWeekendIsCountedFromTheNextWorkingDay() {
        assertThat(due("1 working day", "2026-11-06")).isEqualTo("2026-11-09");
        assertThat(due("1 working day", "2026-11-07")).isEqualTo("2026-11-09");
        assertThat(due("1 working day", "2026-11-08")).isEqualTo("2026-11-09");
        assertThat(due("1 working day", "2026-11-09")).isEqualTo("2026-11-10");
    }

    /** Localism Act 2011 s.30(1): 28 days beginning with the day on which a member takes office. */
    @Test
    void withBeginningWithTheDayOfTheEventIsDayOne() {
        assertThat(due("28 days beginning with", "2026-05-11")).isEqualTo("2026-06-07");
        assertThat(due("28 days", "2026-05-11")).isEqualTo("2026-06-08");
        assertThat(Span.find("28 days beginning with").map(Span::aloud)).contains("28 days, the day itself counted");
        assertThat(Span.find("28 days").map(Span::aloud)).contains("28 days");
        assertThat(due("1 working day beginning with", "2026-11-07")).isEqualTo("2026-11-09");
        assertThat(due("1 working day beginning with", "2026-11-09")).isEqualTo("2026-11-09");
    }

    @Test
    void christmasAndItsSubstituteDaysAreSkippedByName() {
        var sum = sum("3 working days", "2026-12-23");
        assertThat(sum.due()).contains(day("2026-12-30"));
        assertThat(sum.rows())
                .containsExactly(
                        new Sum.Row("Thursday 24 December 2026", "day 1"),
                        new Sum.Row("Friday 25 December 2026", "Christmas Day"),
                        new Sum.Row("Saturday 26 December 2026", "Saturday"),
                        new Sum.Row("Sunday 27 December 2026", "Sunday"),
                        new Sum.Row("Monday 28 December 2026", "Boxing Day (substitute day)"),
                        new Sum.Row("Tuesday 29 to Wednesday 30 December 2026", "days 2 to 3"));
    }

    @Test
    void aPeriodRunsOnOverTheYearsEnd() {
        assertThat(due("5 working days", "2027-12-24")).isEqualTo("2028-01-05");
        assertThat(sum("1 day", "2027-12-31").rows().getFirst().days()).isEqualTo("Saturday 1 January 2028");
    }

    @Test
    void aHolidayProclaimedAtShortNoticeIsSkipped() {
        assertThat(due("1 working day", "2022-09-15")).isEqualTo("2022-09-16");
        assertThat(due("1 working day", "2022-09-16")).isEqualTo("2022-09-20");
        assertThat(due("1 working day", "2022-09-19")).isEqualTo("2022-09-20");
    }

    @Test
    void closureDaysStopTheProtocolsClockAndNotTheLaws() {
        var closed = CALENDAR.withClosure(day("2026-12-29"), "The offices are closed");
        var span = span("2 working days");
        var protocol = Deadline.of(span, day("2026-12-24"), List.of(), closed, Clock.PROTOCOL);
        var statute = Deadline.of(span, day("2026-12-24"), List.of(), closed, Clock.STATUTORY);
        assertThat(protocol.due()).contains(day("2026-12-31"));
        assertThat(statute.due()).contains(day("2026-12-30"));
        assertThat(protocol.rows()).contains(new Sum.Row("Tuesday 29 December 2026", "The offices are closed"));
    }

    /** Local Government Act 1972 s.100B(3): papers of 2 February for a meeting on 10 February 2026. */
    @Test
    void fiveClearWorkingDaysBeforeAMeetingCountNeitherEnd() {
        var sum = Deadline.before(span("5 clear working days"), day("2026-02-10"), CALENDAR, Clock.STATUTORY);
        assertThat(sum.due()).contains(day("2026-02-02"));
        assertThat(sum.sentences().getFirst()).isEqualTo("The last day for it is Monday 2 February 2026.");
        assertThat(sum.rows())
                .containsExactly(
                        new Sum.Row("Monday 9 February 2026", "day 1"),
                        new Sum.Row("Sunday 8 February 2026", "Sunday"),
                        new Sum.Row("Saturday 7 February 2026", "Saturday"),
                        new Sum.Row("Tuesday 3 to Friday 6 February 2026", "days 2 to 5"));
    }

    @Test
    void fiveClearDaysBeforeAMeetingCountTheWeekendToo() {
        var sum = Deadline.before(span("5 clear days"), day("2026-02-10"), CALENDAR, Clock.STATUTORY);
        assertThat(sum.due()).contains(day("2026-02-04"));
    }

    @Test
    void clearWorkingDaysBeforeAMondayEndOnAWorkingDay() {
        var sum = Deadline.before(span("5 clear working days"), day("2026-02-09"), CALENDAR, Clock.STATUTORY);
        assertThat(sum.due()).contains(day("2026-01-30"));
    }

    /** SI 2012/2089 reg 17(2): no later than ten clear days after the request is received. */
    @Test
    void clearDaysAfterAnEventEndOnTheDayAfterTheLastOfThem() {
        assertThat(due("10 clear days", "2026-11-03")).isEqualTo("2026-11-14");
        assertThat(due("2 clear working days", "2026-11-04")).isEqualTo("2026-11-09");
    }

    @Test
    void otherSpansCountBackFromAnEventToo() {
        assertThat(Deadline.before(span("3 working days"), day("2026-11-10"), CALENDAR, Clock.PROTOCOL)
                        .due())
                .contains(day("2026-11-05"));
        assertThat(Deadline.before(span("3 days"), day("2026-11-10"), CALENDAR, Clock.PROTOCOL)
                        .due())
                .contains(day("2026-11-07"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.before(span("24 hours"), day("2026-11-10"), CALENDAR, Clock.PROTOCOL));
    }

    @Test
    void hoursRunByTheClockAcrossItsChanges() {
        assertThat(hours("24 hours", "2026-03-28T17:00Z").dueTime().map(InWords::time))
                .contains("6pm on Sunday 29 March 2026");
        assertThat(hours("24 hours", "2026-10-24T17:00+01:00").dueTime().map(InWords::time))
                .contains("4pm on Sunday 25 October 2026");
        assertThat(hours("1 hour", "2026-07-01T22:30Z").due()).contains(day("2026-07-02"));
    }

    @Test
    void aPauseShiftsHoursByItsLength() {
        var pause = new Pause(at("2026-11-03T12:00Z"), Optional.of(at("2026-11-03T15:00Z")));
        var sum = Deadline.of(span("24 hours"), at("2026-11-03T10:00Z"), List.of(pause), CALENDAR, Clock.PROTOCOL);
        assertThat(sum.dueTime().map(InWords::time)).contains("1pm on Wednesday 4 November 2026");
        var open = new Pause(at("2026-11-03T12:00Z"), Optional.empty());
        var stopped = Deadline.of(span("24 hours"), at("2026-11-03T10:00Z"), List.of(open), CALENDAR, Clock.PROTOCOL);
        assertThat(stopped.due()).isEmpty();
        assertThat(stopped.stillToCount()).isEqualTo(22);
        var late = new Pause(at("2026-11-05T12:00Z"), Optional.empty());
        assertThat(Deadline.of(span("24 hours"), at("2026-11-03T10:00Z"), List.of(late), CALENDAR, Clock.PROTOCOL)
                        .due())
                .contains(day("2026-11-04"));
    }

    @Test
    void pausesOfHoursThatOverlapCountOnce() {
        var first = new Pause(at("2026-11-03T12:00Z"), Optional.of(at("2026-11-03T15:00Z")));
        var second = new Pause(at("2026-11-03T13:00Z"), Optional.of(at("2026-11-03T14:00Z")));
        var before = new Pause(at("2026-11-03T08:00Z"), Optional.of(at("2026-11-03T11:00Z")));
        var sum = Deadline.of(
                span("24 hours"), at("2026-11-03T10:00Z"), List.of(second, first, before), CALENDAR, Clock.PROTOCOL);
        assertThat(sum.dueTime().map(InWords::time)).contains("2pm on Wednesday 4 November 2026");
    }

    /** From Tuesday; asked on Wednesday (which counts), answered on Friday (which does not). */
    @Test
    void thePausesFirstDayCountsAndItsLastDoesNot() {
        var sum = paused(Pause.of(day("2026-11-04"), day("2026-11-06")));
        assertThat(sum.due()).contains(day("2026-11-12"));
        assertThat(sum.rows())
                .containsExactly(
                        new Sum.Row("Wednesday 4 November 2026", "day 1"),
                        new Sum.Row("Thursday 5 to Friday 6 November 2026", "the clock stood still"),
                        new Sum.Row("Saturday 7 November 2026", "Saturday"),
                        new Sum.Row("Sunday 8 November 2026", "Sunday"),
                        new Sum.Row("Monday 9 to Thursday 12 November 2026", "days 2 to 5"));
    }

    @Test
    void aPauseThatEndsOnItsFirstDayCostsNothing() {
        assertThat(paused(Pause.of(day("2026-11-04"), day("2026-11-04"))).due()).contains(day("2026-11-10"));
    }

    @Test
    void aPauseFromTheStartMovesTheStart() {
        assertThat(paused(Pause.of(day("2026-11-03"), day("2026-11-05"))).due()).contains(day("2026-11-12"));
        assertThat(due("5 working days", "2026-11-05")).isEqualTo("2026-11-12");
    }

    @Test
    void anOpenPauseLeavesTheDueDayOpenAndSaysWhatIsLeft() {
        var sum = paused(Pause.since(day("2026-11-05")));
        assertThat(sum.due()).isEmpty();
        assertThat(sum.daysLeft(day("2026-11-20"))).isEmpty();
        assertThat(sum.stillToCount()).isEqualTo(3);
        assertThat(sum.sentences().getFirst())
                .isEqualTo("The clock stands still. Once it runs again, 3 working days are left.");
        assertThat(InWords.left(sum, day("2026-11-20"))).isEqualTo("paused");
        assertThat(sum.rows().getLast().what()).isEqualTo("the clock stands still from here on");
    }

    @Test
    void aPauseThatOpensAfterTheDueDayIsTooLateToMatter() {
        assertThat(paused(Pause.since(day("2026-11-10"))).due()).contains(day("2026-11-10"));
        assertThat(paused(Pause.since(day("2026-11-09"))).due()).isEmpty();
    }

    @Test
    void aPeriodThatPassesTheLastYearHeldIsWarnedOf() {
        assertThat(sum("5 working days", "2028-12-20").warning()).isEmpty();
        assertThat(sum("10 working days", "2028-12-20").warning()).isPresent();
        assertThat(sum("10 days", "2028-12-25").warning()).isEmpty();
        assertThat(sum("10 working days", "2028-12-20").sentences().getLast()).contains("2019 to 2028");
        assertThat(sum("1 working day", "2018-12-21").warning()).isPresent();
    }

    @Test
    void daysLeftAreWorkingDaysAndTurnNegativeWhenLate() {
        var sum = sum("5 working days", "2026-11-03");
        assertThat(sum.daysLeft(day("2026-11-03"))).contains(5);
        assertThat(sum.daysLeft(day("2026-11-09"))).contains(1);
        assertThat(sum.daysLeft(day("2026-11-10"))).contains(0);
        assertThat(sum.daysLeft(day("2026-11-11"))).contains(-1);
        assertThat(sum.daysLeft(day("2026-11-16"))).contains(-4);
    }

    @Test
    void whatIsLeftIsSaidInWords() {
        var sum = sum("5 working days", "2026-11-03");
        assertThat(InWords.left(sum, day("2026-11-06"))).isEqualTo("in 2 working days");
        assertThat(InWords.left(sum, day("2026-11-08"))).isEqualTo("in 2 working days");
        assertThat(InWords.left(sum, day("2026-11-09"))).isEqualTo("in 1 working day");
        assertThat(InWords.left(sum, day("2026-11-10"))).isEqualTo("today");
        assertThat(InWords.left(sum, day("2026-11-11"))).isEqualTo("1 working day late");
        var sunday = sum("5 days", "2026-11-03");
        assertThat(InWords.left(sunday, day("2026-11-07"))).isEqualTo("in 1 day");
        assertThat(InWords.left(sunday, day("2026-11-08"))).isEqualTo("today");
        var friday = sum("3 days", "2026-11-03");
        assertThat(InWords.left(friday, day("2026-11-08"))).isEqualTo("2 days late");
    }

    @Test
    void datesAndTimesAreSaidAsPeopleSayThem() {
        assertThat(InWords.date(day("2026-11-24"))).isEqualTo("Tuesday 24 November 2026");
        assertThat(InWords.time(at("2026-07-01T11:05Z"))).isEqualTo("12:05pm on Wednesday 1 July 2026");
        assertThat(InWords.time(at("2026-11-24T00:00Z"))).isEqualTo("midnight on Tuesday 24 November 2026");
        assertThat(InWords.time(at("2026-11-24T12:00Z"))).isEqualTo("midday on Tuesday 24 November 2026");
        assertThat(InWords.time(at("2026-11-24T00:30Z"))).startsWith("12:30am");
        assertThat(InWords.days(day("2026-10-31"), day("2026-11-02")))
                .isEqualTo("Saturday 31 October to Monday 2 November 2026");
        assertThat(InWords.days(day("2026-12-31"), day("2027-01-01")))
                .isEqualTo("Thursday 31 December 2026 to Friday 1 January 2027");
    }

    private static Sum paused(Pause pause) {
        return Deadline.of(span("5 working days"), day("2026-11-03"), List.of(pause), CALENDAR, Clock.PROTOCOL);
    }

    private static Sum hours(String span, String start) {
        return Deadline.of(span(span), at(start), List.of(), CALENDAR, Clock.STATUTORY);
    }

    private static Sum sum(String span, String start) {
        return Deadline.of(span(span), day(start), List.of(), CALENDAR, Clock.PROTOCOL);
    }

    private static String due(String span, String start) {
        return sum(span, start).due().orElseThrow().toString();
    }

    private static Span span(String words) {
        return Span.find(words).orElseThrow();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static ZonedDateTime at(String time) {
        return ZonedDateTime.parse(time);
    }
}
