package uk.comity.documents;

import java.io.IOException;
import java.nio.file.Path;

/** Looks for viruses before a file is kept. */
public sealed interface Scanner permits Clamd, Scanner.NotConfigured {

    /** None is configured: every file passes unscanned. */
    Scanner NONE = new NotConfigured();

    /**
     * Scans a file.
     *
     * @throws IOException where the file itself cannot be read
     */
    Verdict scan(Path file) throws IOException;

    /**
     * The scanner at an address: ClamAV's clamd.
     *
     * @param address {@code HOST:PORT}, or the path of a Unix socket, which starts with a slash
     * @throws IllegalArgumentException saying what is wrong with the address
     */
    static Scanner at(String address) {
        return Clamd.at(address);
    }

    /** What a scanner says. */
    sealed interface Verdict {
        /** Nothing was found. */
        record Clean() implements Verdict {}

        /**
         * Something was found.
         *
         * @param name of what was found, as the scanner calls it
         */
        record Found(String name) implements Verdict {}

        /**
         * The scanner did not answer, or not as its protocol says: the file is not scanned.
         *
         * @param why in plain English, for whoever runs the machine
         */
        record NoAnswer(String why) implements Verdict {}
    }

    /** No scanner. */
    record NotConfigured() implements Scanner {
        @Override
        public Verdict scan(Path file) {
            return new Verdict.Clean();
        }
    }
}
