package uk.comity.documents;

import java.time.Duration;

/**
 * How much work a document may make.
 *
 * @param bytes the largest file
 * @param letters the longest text
 * @param pages the most pages
 * @param time for reading it, in its own process
 */
public record Limits(long bytes, long letters, int pages, Duration time) {

    /** At the command line, where somebody waits: 100 MB, 20 million letters, 5,000 pages, five minutes. */
    public static final Limits AT_THE_TERMINAL = new Limits(100L << 20, 20_000_000, 5_000, Duration.ofMinutes(5));

    /** On a page: 10 MB, 2 million letters, 500 pages, 45 seconds. */
    public static final Limits ON_A_PAGE = new Limits(10L << 20, 2_000_000, 500, Duration.ofSeconds(45));

    /** For files that are kept: 100 MB, 20 million letters, 5,000 pages, two minutes. */
    public static final Limits TO_KEEP = new Limits(100L << 20, 20_000_000, 5_000, Duration.ofMinutes(2));
}
