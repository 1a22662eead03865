package uk.comity.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.comity.calendar.Clock;
import uk.comity.calendar.Deadline;
import uk.comity.calendar.WorkingCalendar;

class TimesTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.englandAndWales();

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 4 months, 2027-01-30",
        "2027-01-31, 1 month, 2027-02-28",
        "2028-01-31, 1 month, 2028-02-29",
        "2028-02-29, 1 year, 2029-02-28",
        "2026-11-03, 2 weeks, 2026-11-17",
        "2026-11-03, 1 month beginning with, 2026-12-02",
        "2026-11-03, 1 week beginning with, 2026-11-09",
    })
    void weeks_months_and_years_end_on_the_day_of_the_same_number(LocalDate from, String span, LocalDate due) {
        assertThat(due(span, from.toString(), "00:00")).contains(due);
    }

    @Test
    void months_are_counted_back_in_the_same_way() {
        var span = Span.find("1 month").orElseThrow();

        assertThat(Deadline.before(span, LocalDate.of(2027, 3, 31), CALENDAR, Clock.PROTOCOL)
                        .due())
                .contains(LocalDate.of(2027, 2, 28));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-03 | 11:59 | 3 working days, received by 12:00 | 2026-11-06",
                "2026-11-03 | 12:01 | 3 working days, received by 12:00 | 2026-11-09",
                "2026-11-07 | 09:00 | 3 working days, received by 12:00 | 2026-11-12",
                "2026-11-03 | 09:00 | 3 working days, worked Monday to Thursday | 2026-11-09",
                "2026-11-04 | 13:00 | 3 working days, worked Monday to Thursday, received by 12:00 | 2026-11-11",
                "2026-11-06 | 09:00 | 1 working day, worked Tuesday and Saturday | 2026-11-07",
            })
    void a_council_reckons_its_working_days_in_its_own_way(String day, String time, String span, LocalDate due) {
        assertThat(due(span, day, time)).contains(due);
    }

    @Test
    void a_sum_says_why_a_day_was_left_out() {
        var span = Span.find("3 working days, worked Monday to Thursday, received by 12:00")
                .orElseThrow();
        var sum = Deadline.of(
                span,
                LocalDate.of(2026, 11, 4).atTime(13, 0).atZone(WorkingCalendar.LONDON),
                List.of(),
                CALENDAR,
                Clock.PROTOCOL);

        assertThat(String.join("\n", sum.sentences()))
                .contains("it came in after 12:00")
                .contains("Friday, on which the council does not work");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 working days",
                "1 month",
                "2 years",
                "3 weeks beginning with",
                "5 working days, worked Monday to Thursday",
                "5 clear working days, worked Monday and Friday, received by 09:30",
                "24 hours"
            })
    void a_span_reads_back_what_it_says(String words) {
        assertThat(Span.find(words).map(Span::inWords)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as soon as practicable",
                "without delay, looked at again after 5 working days",
                "by the next ordinary meeting",
                "before the next ordinary meeting on 30 November 2026",
                "5 clear days before the meeting",
                "2 months before the annual meeting on 7 May 2027",
                "each quarter",
                "within 10 working days after the end of each financial year"
            })
    void an_end_that_is_no_span_reads_back_what_it_says(String words) {
        assertThat(Until.find(words).map(Until::inWords)).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "as soon as practicable |",
                "by the next ordinary meeting |",
                "by the next ordinary meeting on 30 November 2026 | 2026-11-30",
                "before the next ordinary meeting on 30 November 2026 | 2026-11-29",
                "5 clear days before the meeting on 30 November 2026 | 2026-11-24",
                "each month | 2026-11-30",
                "each quarter | 2026-12-31",
                "each half year | 2026-12-31",
                "each financial year | 2027-03-31",
                "within 5 working days after the end of each quarter | 2027-01-08",
            })
    void an_end_that_is_no_span_gives_a_date_only_where_there_is_one(String words, LocalDate due) {
        assertThat(Until.find(words).orElseThrow().due(LocalDate.of(2026, 11, 3), CALENDAR, Clock.PROTOCOL))
                .isEqualTo(Optional.ofNullable(due));
    }

    @Test
    void what_was_done_in_one_quarter_is_owed_again_in_the_next() {
        var each = (Until.Each) Until.find("each quarter").orElseThrow();

        assertThat(each.next(LocalDate.of(2026, 11, 3))).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    private static final String FACTS = """
            - fact: show-day
              asks: When is the show?
              day: "the show is on {}"
            - fact: day-asked
              asks: When was the warden asked?
              day: "the warden was asked on {}"
            - fact: five-days-are-over
              asks: Have five working days passed since the warden was asked?
              "true": five working days have passed since the warden was asked
              "false": five working days have not yet passed since the warden was asked
              passed: { time: 5 working days, since: day-asked }
            - fact: warden-objects
              asks: Has the warden objected?
              "true": the warden has objected
              "false": the warden has not objected
            - presume: warden-objects
              as: false
              clauses: ["1.3"]
            - fact: warden-is-taken-to-agree
              means: { any: [ warden-agrees, { all: [ five-days-are-over, { none: [ warden-objects ] } ] } ] }
              clauses: ["1.3"]
              "true": the warden agrees, or is taken to
              "false": the warden is not taken to agree
            """;

    @Test
    void a_duty_counts_back_from_a_day_that_a_fact_holds() {
        var book = Allotments.rulebook(
                Allotments.norm(
                        "tidy-up",
                        "owe: { holder: [ holder, clerk ], claimant: warden, to: plot.return,"
                                + " before: { event: the show, day: show-day, span: 5 clear days } }"),
                Map.of("facts.yaml", FACTS));
        var known = book.judge(Allotments.aDig()
                .with("show-day", FactValue.of(LocalDate.of(2026, 11, 30)), "test")
                .build());

        assertThat(Explanation.text(known, book))
                .contains("Duty: the holder or the Clerk owes \"plot.return\" to Keeper of the Gardens"
                        + " 5 clear days before the show on 30 November 2026.");
        assertThat(Explanation.text(book.judge(Allotments.aDig().build()), book))
                .contains("5 clear days before the show.");
        assertThat(book.factsAskedFor("plot.dig", Allotments.DAY))
                .extracting(FactType::name)
                .containsExactly("show-day");
    }

    @Test
    void silence_for_five_working_days_is_taken_as_consent() {
        var book = Allotments.rulebook(
                Allotments.norm("warden-first", "hold: { until: [ warden-is-taken-to-agree ] }"),
                Map.of("facts.yaml", FACTS));

        assertThat(asked(book, "2026-10-26").answer()).isInstanceOf(Answer.Permitted.class);
        assertThat(asked(book, "2026-10-27").answer()).isInstanceOf(Answer.Held.class);
        assertThat(Explanation.text(asked(book, "2026-10-26"), book))
                .contains("5 working days from Monday 26 October 2026 end with Monday 2 November 2026")
                .contains("presumed until it is shown otherwise, by clause 1.3");
        assertThat(book.judge(Allotments.aDig()
                                .with("day-asked", FactValue.of(LocalDate.of(2026, 10, 1)), "test")
                                .with("warden-objects", FactValue.of(true), "test")
                                .build())
                        .answer())
                .isInstanceOf(Answer.Held.class);
    }

    private static Judgement asked(Rulebook book, String day) {
        return book.judge(Allotments.aDig()
                .with("day-asked", FactValue.of(LocalDate.parse(day)), "test")
                .build());
    }

    @Test
    void the_councils_own_week_and_hour_of_receipt_are_settings_and_do_not_move_the_law() {
        var page = Allotments.page("allotments") + """
                  - { setting: working-week, meaning: We close on Fridays., value: monday-to-thursday }
                  - { setting: received-by, meaning: The post is opened at noon., value: "12:00" }
                """;
        var book = Allotments.rulebook(
                Allotments.norm(
                        "reply", "owe: { holder: clerk, claimant: holder, to: plot.return, within: 5 working days }"),
                Map.of("pack.yaml", page));

        assertThat(Explanation.text(book.judge(Allotments.aDig().build()), book))
                .contains("within 5 working days, worked Monday to Thursday, received by 12:00.");
        assertThat(book.settingMistakes(Map.of("working-week", "funday")))
                .containsExactly("\"funday\" does not fit the setting \"working-week\"."
                        + " Write the days as monday-to-thursday or monday-tuesday-friday.");
    }

    @Test
    void more_time_by_consent_measures_and_cycles_are_told_as_they_are() {
        assertThat(told("within: 5 working days, extend: { by: 10 working days, times: twice, consent: [ warden ] }"))
                .contains("within 5 working days. The time may be made longer twice, by up to 10 working days,"
                        + " if Keeper of the Gardens agrees.");
        assertThat(told("within: as soon as practicable, review: 5 working days"))
                .contains("as soon as practicable, looked at again after 5 working days.");
        assertThat(told("each: quarter, within: 10 days")).contains("within 10 days after the end of each quarter.");
        assertThat(told("by: the next ordinary meeting")).contains("by the next ordinary meeting.");
    }

    private static String told(String time) {
        var book = Allotments.rulebook(
                Allotments.norm("reply", "owe: { holder: clerk, claimant: warden, to: plot.return, " + time + " }"));
        return Explanation.text(book.judge(Allotments.aDig().build()), book);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "within: 5 moons | \"5 moons\" is not a span of time.",
                "within: without dely | Did you mean \"without delay\"?",
                "within: 5 days, by: the meeting | This duty has more than one end: within, by.",
                "within: 5 days, review: 2 days | A duty with a time of its own needs no \"review\".",
                "each: fortnight | \"fortnight\" is not a cycle.",
                "before: { span: 5 clear days } | It is not said what the event is.",
                "before: { day: is-raining } | \"is-raining\" does not hold a day.",
                "before: { day: let-on, span: 5 hours } | Hours cannot be counted back from a day.",
                "by: { event: the show, span: 5 days } | A span goes with \"before\", not with \"by\".",
                "extend: { by: 5 days, times: often } | \"often\" is no number of times.",
            })
    void slips_in_a_time_are_told(String time, String mistake) {
        var norm = Allotments.norm("reply", "owe: { holder: clerk, claimant: warden, to: plot.return, " + time + " }");
        var reading = PackReader.readDraft(Allotments.files(norm, Map.of()), Allotments.vocabulary(), Optional.empty());

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Unsound.class,
                        unsound -> assertThat(unsound.mistakes().toString()).contains(mistake));
    }

    private static Optional<LocalDate> due(String words, String day, String time) {
        var start = LocalDate.parse(day).atTime(java.time.LocalTime.parse(time)).atZone(WorkingCalendar.LONDON);
        return Deadline.of(Span.find(words).orElseThrow(), start, List.of(), CALENDAR, Clock.PROTOCOL)
                .due();
    }
}
