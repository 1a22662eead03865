package uk.comity.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import uk.comity.Comity;

/** A fresh program of five councils that is asked its first question, then one of each council. */
final class FirstDecision {

    private FirstDecision() {}

    /** Prints the milliseconds of CPU time, of all threads, up to the first decision and up to that of the last council. */
    public static void main(String... args) {
        var shelf = Comity.shelf();
        var raising = new Raising();
        var first = -1L;
        var answers = new StringBuilder();
        for (var key : shelf.keys()) {
            answers.append(' ')
                    .append(raising.judge(shelf.rulebook(key))
                            .answer()
                            .getClass()
                            .getSimpleName());
            first = first < 0 ? spent() : first;
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf(Locale.ROOT, "decided %d %d%s%n", first, spent(), answers);
    }

    /** Since the process began. */
    private static long spent() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    }
}
