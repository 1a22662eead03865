package uk.comity.cli;

import java.io.PrintWriter;
import java.util.List;
import uk.comity.calendar.Clock;
import uk.comity.calendar.Deadline;
import uk.comity.calendar.WorkingCalendar;
import uk.comity.norms.Effect;
import uk.comity.norms.Explanation;
import uk.comity.norms.Finding;
import uk.comity.norms.Judgement;
import uk.comity.norms.Rulebook;

/** Tells a judgement, with the sum behind every date. */
final class Telling {

    private Telling() {}

    static void tell(Judgement judgement, Rulebook rulebook, PrintWriter out) {
        out.print(Explanation.text(judgement, rulebook));
        judgement.applied().forEach(finding -> sum(judgement, finding, out));
        notInForce(judgement, rulebook, out);
    }

    private static void sum(Judgement judgement, Finding finding, PrintWriter out) {
        if (!(finding.effect() instanceof Effect.Owe(var duty)) || duty.within().isEmpty()) {
            return;
        }
        // Closure days stop the protocol's clocks and not those of the law.
        var clock = finding.pack().equals(judgement.pack().key()) ? Clock.PROTOCOL : Clock.STATUTORY;
        var sum = Deadline.of(
                duty.within().get(), judgement.situation().day(), List.of(), WorkingCalendar.englandAndWales(), clock);
        out.println();
        out.println("When it falls due (" + finding.norm() + "):");
        sum.sentences().forEach(sentence -> out.println("- " + sentence));
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
