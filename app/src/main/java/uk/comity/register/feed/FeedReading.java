package uk.comity.register.feed;

/** What became of reading a feed. */
public sealed interface FeedReading permits Feed, FeedReading.Unreadable {

    /**
     * The file cannot be used at all.
     *
     * @param sentence why, by the file's name, and what to do next
     * @param line where, from 1; 0 where no place can be named
     * @param column where in the line, from 1; 0 where no place can be named
     */
    record Unreadable(String sentence, int line, int column) implements FeedReading {

        static Unreadable anywhere(String sentence) {
            return new Unreadable(sentence, 0, 0);
        }
    }
}
