package uk.comity.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import uk.comity.calendar.Clock;
import uk.comity.calendar.Deadline;
import uk.comity.calendar.InWords;
import uk.comity.calendar.Sum;
import uk.comity.calendar.WorkingCalendar;
import uk.comity.norms.Effect;
import uk.comity.norms.Explanation;
import uk.comity.norms.Finding;
import uk.comity.norms.Judgement;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Until;

/** Tells a judgement, with the sum behind every date. */
final class Telling {

    private Telling() {}

    static void tell(Judgement judgement, Rulebook rulebook, PrintWriter out) {
        out.print(Explanation.text(judgement, rulebook));
        judgement.applied().forEach(finding -> sum(judgement, finding, out));
        notInForce(judgement, rulebook, out);
    }

    private static void sum(Judgement judgement, Finding finding, PrintWriter out) {
        if (!(finding.effect() instanceof Effect.Owe(var duty))) {
            return;
        }
        // Closure days stop the protocol's clocks and not those of the law.
        var clock = finding.pack().equals(judgement.pack().key()) ? Clock.PROTOCOL : Clock.STATUTORY;
        var start = judgement.situation().day();
        var calendar = WorkingCalendar.englandAndWales();
        duty.within()
                .map(span -> Deadline.of(span, start, List.of(), calendar, clock))
                .or(() -> duty.until().flatMap(until -> until.sum(start, calendar, clock)))
                .map(Sum::sentences)
                .or(() -> duty.until().map(until -> List.of(plain(until, start, calendar, clock))))
                .ifPresent(sentences -> {
                    out.println();
                    out.println("When it falls due (" + finding.norm() + "):");
                    sentences.forEach(sentence -> out.println("- " + sentence));
                });
    }

    /** An end that nothing is counted towards: a day that is known, or honestly none. */
    private static String plain(Until until, LocalDate start, WorkingCalendar calendar, Clock clock) {
        var words = until.inWords().substring(0, 1).toUpperCase(Locale.UK)
                + until.inWords().substring(1);
        return until.due(start, calendar, clock)
                .map(day -> words + ": the last day is " + InWords.date(day) + ".")
                .orElse(words + ": that gives no date, and Comity makes none up.");
    }

    private static void notInForce(Judgement judgement, Rulebook rulebook, PrintWriter out) {
        var period = rulebook.council().inForce();
        var day = judgement.situation().day();
        if (!period.contains(day)) {
            out.println();
            out.println("This pack is not in force on " + day + ": it is from " + period.from()
                    + period.until().map(last -> " until " + last).orElse("") + " only. Add --on DATE.");
        }
    }
}
