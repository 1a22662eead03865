package uk.comity.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import uk.comity.Comity;

/** A fresh program of five councils that is asked its first question, then one of each council. */
final class FirstDecision {

    private FirstDecision() {}

    /** Says each council's answer with the milliseconds of CPU time, of all threads, until then. */
    public static void main(String... args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var shelf = Comity.shelf();
        var raising = new Raising();
        for (var key : shelf.keys()) {
            var answer = raising.judge(shelf.rulebook(key)).answer();
            out.printf(
                    Locale.ROOT,
                    "decided %d %s %s%n",
                    spent(),
                    key,
                    answer.getClass().getSimpleName());
        }
    }

    /** Since the process began. */
    private static long spent() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    }
}
