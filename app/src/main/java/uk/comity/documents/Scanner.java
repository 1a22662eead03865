package uk.comity.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Looks for viruses before a file is kept. */
public sealed interface Scanner permits Clamd, NoScanner {

    /** None is configured: every file passes unscanned. */
    static Scanner none() {
        return new NoScanner();
    }

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

    /**
     * Why a file may not be kept: something was found in it, or nobody could look.
     *
     * @param name of the file, as its owner calls it
     * @return a sentence in plain English, with what to do next; empty where it may be kept
     * @throws IOException where the file itself cannot be read
     */
    default Optional<String> objection(Path file, String name) throws IOException {
        return switch (scan(file)) {
            case Verdict.Clean() -> Optional.empty();
            case Verdict.Found(var virus) ->
                Optional.of("\"" + name + "\" holds a virus (" + virus
                        + "). It was not kept. Tell your IT service desk, and do not open it.");
            case Verdict.NoAnswer(var why) ->
                Optional.of("\"" + name + "\" was not kept: the virus scanner could not look at it (" + why
                        + "). Try again later; if it stays so, tell whoever runs Comity.");
        };
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
}
