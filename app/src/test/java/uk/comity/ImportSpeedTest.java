package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long it takes to read a long protocol, from the file to what matches: made of invented sentences, measured alone. */
class ImportSpeedTest {

    private static final int PAGES = 200;

    /** The goal on a machine with nothing else to do; the test itself lets a busy one take three times as long. */
    private static final Duration GOAL = Duration.ofSeconds(10);

    @Test
    @Tag("slow")
    void a_protocol_of_two_hundred_pages_is_read_taken_apart_and_matched(@TempDir Path folder) {
        var file = new SampleDocuments(folder).pdf("long.pdf", PAGES);
        var comity = Commands.onAFreshInstallation();
        var began = System.nanoTime();

        var ran = comity.run("protocol", "import", file.toString(), "--part", "1", "--pack", "wbc", "--dry-run");

        var took = Duration.ofNanos(System.nanoTime() - began);
        System.out.println(PAGES + " pages read, taken apart and matched in " + took.toMillis() + " ms");
        assertThat(ran.out()).as(ran.err()).contains("Numbered clauses printed in the document");
        assertThat(took).isLessThan(GOAL.multipliedBy(3));
    }
}
