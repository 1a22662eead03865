package uk.comity.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.comity.acts.Surroundings;
import uk.comity.calendar.Clock;
import uk.comity.calendar.Deadline;
import uk.comity.calendar.InWords;
import uk.comity.calendar.Stretch;
import uk.comity.calendar.Sum;
import uk.comity.calendar.WorkingCalendar;
import uk.comity.matters.Due.Running;
import uk.comity.norms.Until;
import uk.comity.views.DutyLine;
import uk.comity.web.pages.MatterPage.DateSum;
import uk.comity.web.parts.DeadlineSum;
import uk.comity.web.parts.Due;
import uk.comity.web.parts.Spoken;

/** Says when duties fall due, and how that was worked out. */
record Dates(Speaking speaking, WorkingCalendar calendar, LocalDate today) {

    static Dates of(Speaking speaking) {
        return new Dates(
                speaking, speaking.register().calendar(), speaking.visit().day());
    }

    /** The due date of a duty in words, with its tag; empty where there is none. */
    Optional<Due> due(DutyLine duty) {
        var due = duty.due();
        return due.day().map(day -> Due.on(day, today, workingDays(day)));
    }

    /** "An answer is due on Tuesday 24 November 2026: 2 working days left." */
    String sentence(DutyLine duty) {
        var due = duty.due();
        var what = speaking.act(duty.terms().to());
        if (due.running() == Running.PAUSED) {
            return what + ": the clock stands still until there is a reply.";
        }
        return due.day()
                .map(day -> what + ": due " + (day.equals(today) ? "today" : "on " + Spoken.day(day)) + left(day) + ".")
                .orElseGet(() -> what + timeless(duty));
    }

    /** Where no date follows from the terms: what they say all the same. */
    private static String timeless(DutyLine duty) {
        return Until.find(duty.terms().within())
                .map(until -> ": due " + until.inWords() + ".")
                .orElse(": no time is set for it.");
    }

    private String left(LocalDate day) {
        if (day.equals(today)) {
            return "";
        }
        var days = Spoken.count(workingDays(day), "working day");
        return day.isBefore(today) ? ", " + days + " ago" : ", " + days + " left";
    }

    /** Working days between today and the day, whichever comes first. */
    private int workingDays(LocalDate day) {
        return day.isBefore(today)
                ? calendar.workingDaysAfter(day, today, Clock.PROTOCOL)
                : calendar.workingDaysAfter(today, day, Clock.PROTOCOL);
    }

    /** How the date of a duty was worked out. */
    DateSum worked(DutyLine duty) {
        var due = duty.due();
        var who = Speaking.capital(speaking.names(duty.holders()));
        var what = speaking.act(duty.terms().to()) + (who.isEmpty() ? "" : ": " + who);
        return new DateSum(what, sums(duty), sentences(duty, due));
    }

    private List<DeadlineSum> sums(DutyLine duty) {
        var sums = new ArrayList<DeadlineSum>();
        duty.due()
                .sum()
                .flatMap(sum -> table(sum, startOf(sum), duty.terms().clauses()))
                .ifPresent(sums::add);
        for (var more : duty.due().longer()) {
            var start = "the day on which it was due until then; more time was agreed on "
                    + Spoken.day(more.extended().at().atZone(Surroundings.ZONE).toLocalDate());
            more.sum()
                    .flatMap(sum -> table(sum, start, more.extended().clauses()))
                    .ifPresent(sums::add);
        }
        return sums;
    }

    private static String startOf(Sum sum) {
        return sum.due().filter(day -> day.isBefore(sum.start().toLocalDate())).isPresent()
                ? "the day from which it is counted back; it is not counted"
                : "the day on which it was set off; it is not counted";
    }

    private List<String> sentences(DutyLine duty, uk.comity.matters.Due due) {
        var said = new ArrayList<String>();
        var terms = duty.terms();
        if (due.running() == Running.PAUSED) {
            due.sum().map(Sum::sentences).ifPresent(said::addAll);
        }
        if (terms.within().isBlank()) {
            said.add("The protocol sets no time for this, and the council has chosen none.");
        }
        Until.find(terms.within()).ifPresent(until -> said.add(sentence(until, duty)));
        due.stated()
                .ifPresent(day -> said.add(Spoken.day(day)
                        + " was given as the expected date, which the protocol lets stand in place of the first one."));
        if (!terms.setting().isBlank()) {
            said.add("The length of time is this council's own choice. The protocol gives none.");
        }
        if (terms.strength().equals("best-endeavours")) {
            said.add("The clause asks for every effort; it does not promise the date.");
        }
        if (!terms.contested().isBlank()) {
            said.add(terms.contested());
        }
        due.sum().flatMap(Sum::warning).ifPresent(said::add);
        duty.ended()
                .ifPresent(how ->
                        said.add(how.equals("discharged") ? "This was done." : "Nobody waits for this any more."));
        return said;
    }

    private String sentence(Until until, DutyLine duty) {
        var words = Speaking.capital(until.inWords()) + ".";
        return switch (until) {
            case Until.Promptly(var _, var review) ->
                words + " That gives no date, and Comity makes none up."
                        + review.flatMap(span -> Deadline.of(
                                                span,
                                                duty.startedAt().atZone(Surroundings.ZONE),
                                                List.of(),
                                                calendar,
                                                Clock.PROTOCOL)
                                        .due())
                                .map(day -> " Look at it again on " + Spoken.day(day) + ".")
                                .orElse("");
            case Until.Event event ->
                event.day().isPresent() ? words : words + " The day is not known yet, so no date follows.";
            case Until.Each _ -> words + " Once it is done, it is owed again for the next one.";
        };
    }

    private Optional<DeadlineSum> table(Sum sum, String start, List<String> clauses) {
        return sum.due()
                .map(day -> new DeadlineSum(
                        sum.start().toLocalDate(),
                        start,
                        counted(sum),
                        sum.stretches().stream()
                                .filter(Stretch.Skipped.class::isInstance)
                                .map(Stretch.Skipped.class::cast)
                                .map(each -> new DeadlineSum.Skipped(each.from(), each.to(), each.why()))
                                .toList(),
                        sum.stretches().stream()
                                .filter(Stretch.Paused.class::isInstance)
                                .map(Stretch.Paused.class::cast)
                                .map(each -> new DeadlineSum.Pause(
                                        each.from(),
                                        each.to(),
                                        "waiting for the " + speaking.words().member()))
                                .toList(),
                        day,
                        speaking.clauses(clauses)));
    }

    private static String counted(Sum sum) {
        var time =
                sum.dueTime().map(InWords::time).map(words -> ", to " + words).orElse("");
        return sum.span().aloud().toLowerCase(Locale.UK) + time;
    }

    /** The day of a moment without its weekday, as a title says it. */
    static String date(java.time.Instant at) {
        return uk.comity.matters.Telling.date(at.atZone(Surroundings.ZONE).toLocalDate());
    }

    /** A moment, as pages say it. */
    static String moment(java.time.Instant at) {
        var there = at.atZone(Surroundings.ZONE);
        return Spoken.day(there.toLocalDate()) + ", " + Spoken.time(there.toLocalTime());
    }
}
