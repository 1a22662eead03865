package uk.comity.ledger;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads lines that end with a line feed and nothing else, and never holds more than one of them. */
final class Lines {

    /** More than the largest content in canonical form with its salt. */
    static final int LONGEST = 16 << 20;

    private final InputStream in;
    private long number;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The line last read, or the one missing after the last; from 1. */
    long number() {
        return number;
    }

    /** The next line, or nothing where the file ends. */
    Optional<String> next(String expected) throws IOException {
        number++;
        var line = new ByteArrayOutputStream(256);
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        for (; next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new Deviation(
                        expected, start(line), "the file ends in the middle of this line. It was cut short.");
            }
            if (line.size() == LONGEST) {
                throw new Deviation(expected, start(line), "this line is longer than 16 MiB.");
            }
            line.write(next);
        }
        var text = text(line, expected);
        if (text.endsWith("\r")) {
            throw new Deviation(
                    expected, text, "the line ends with a carriage return. A program has changed the line endings.");
        }
        return Optional.of(text);
    }

    /** The beginning of a line that has no end, whatever it is made of. */
    private static String start(ByteArrayOutputStream line) {
        return new String(line.toByteArray(), 0, Math.min(line.size(), 400), StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream line, String expected) {
        return Encoded.utf8(line.toByteArray())
                .orElseThrow(
                        () -> new Deviation(expected, "bytes that are no text", "the line is not well-formed UTF-8."));
    }
}
