package uk.comity.register.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * In which encoding a feed is written: by its byte order mark, or as its first line states, or UTF-8 (XML 1.0 appendix F).
 * The JDK's parser would find it too, but prints to the console where a byte does not fit.
 *
 * @param charset empty where the file states one that is not known here
 * @param stated its name
 */
record Encoding(Optional<Charset> charset, String stated) {

    private static final Pattern STATED = Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static Encoding of(byte[] start) {
        if (begins(start, 0xfe, 0xff) || begins(start, 0, '<')) {
            return known(StandardCharsets.UTF_16BE);
        }
        if (begins(start, 0xff, 0xfe) || begins(start, '<', 0)) {
            return known(StandardCharsets.UTF_16LE);
        }
        if (begins(start, 0xef, 0xbb)) {
            return known(StandardCharsets.UTF_8);
        }
        var found = STATED.matcher(new String(start, StandardCharsets.ISO_8859_1));
        return found.find() ? named(found.group(1)) : known(StandardCharsets.UTF_8);
    }

    private static Encoding named(String name) {
        try {
            return new Encoding(Optional.of(Charset.forName(name)), name);
        } catch (IllegalArgumentException unknown) {
            return new Encoding(Optional.empty(), name);
        }
    }

    private static Encoding known(Charset charset) {
        return new Encoding(Optional.of(charset), charset.name());
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    /** Reads the bytes as text without their mark; a byte that does not fit is reported, never replaced. */
    static Reader reader(InputStream bytes, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(bytes, decoder));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}
