package uk.comity.register.feed;

import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import uk.comity.register.feed.FeedReading.Unreadable;

/**
 * Reads the XML that a ModernGov site gives for {@code GetCouncillorsByWard}. Nothing outside the file is ever fetched:
 * document types and entities of its own are refused.
 */
public final class FeedReader {

    private FeedReader() {}

    /** Larger than any council's feed by far, in bytes. */
    static final int LARGEST = 10 * 1024 * 1024;

    private static final int SNIFFED = 2048;

    /**
     * Reads a feed from disk.
     *
     * @throws IOException where the disk fails; whatever the file holds is answered, never thrown
     */
    public static FeedReading read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
            return read(name, in);
        }
    }

    /**
     * Reads a feed.
     *
     * @param file what to call it in messages
     * @throws IOException where the stream fails; whatever it holds is answered, never thrown
     */
    public static FeedReading read(String file, InputStream in) throws IOException {
        var capped = new CappedStream(in, LARGEST);
        var bytes = new BufferedInputStream(capped, SNIFFED);
        try {
            var unsuitable = sniff(file, bytes);
            return unsuitable.isPresent() ? unsuitable.get() : parse(file, bytes, capped);
        } catch (CappedStream.TooLarge tooLarge) {
            return Unreadable.anywhere(
                    "\"%s\" is larger than %d MB. No councillors' feed is: check that it is the right file."
                            .formatted(file, LARGEST / 1024 / 1024));
        }
    }

    private static Optional<FeedReading> sniff(String file, BufferedInputStream bytes) throws IOException {
        bytes.mark(SNIFFED);
        var start = bytes.readNBytes(SNIFFED);
        bytes.reset();
        var text =
                new String(start, charset(start)).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Optional.of(
                    Unreadable.anywhere("\"%s\" is empty. Fetch the feed again and import that.".formatted(file)));
        }
        if (text.contains("<!doctype html") || text.contains("<html")) {
            return Optional.of(Unreadable.anywhere(
                    "\"%s\" is a web page (HTML), not the councillors' feed (XML). The site may have answered with a sign-in or fault page: open the address in a browser and look."
                            .formatted(file)));
        }
        return Optional.empty();
    }

    private static Charset charset(byte[] start) {
        var utf16 = start.length >= 2 && ((start[0] == -2 && start[1] == -1) || (start[0] == -1 && start[1] == -2));
        return utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static FeedReading parse(String file, InputStream bytes, CappedStream capped) throws IOException {
        try {
            return Assembly.of(file, FeedParser.parse(bytes));
        } catch (FeedParser.Refused refused) {
            return new Unreadable("\"%s\" %s".formatted(file, refused.sentence()), refused.line(), refused.column());
        } catch (XMLStreamException notXml) {
            throwIfTooLarge(notXml);
            var line = Math.max(0, notXml.getLocation().getLineNumber());
            var column = Math.max(0, notXml.getLocation().getColumnNumber());
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
            return new Unreadable(explain(file, notXml, capped, line, column), line, column);
        }
    }

    private static void throwIfTooLarge(XMLStreamException thrown) throws CappedStream.TooLarge {
        if (thrown.getNestedException() instanceof CappedStream.TooLarge tooLarge) {
            throw tooLarge;
        }
    }

    private static String explain(String file, XMLStreamException thrown, CappedStream capped, int line, int column) {
        if (thrown.getNestedException() instanceof CharConversionException) {
            return "\"%s\" holds bytes that do not fit the encoding that it states. Fetch the feed again."
                    .formatted(file);
        }
        if (!capped.endsLike("</" + FeedParser.ROOT + ">")) {
            return "\"%s\" breaks off at line %d, column %d: it is not the whole feed. Fetch the feed again."
                    .formatted(file, line, column);
        }
        return "\"%s\" is not well-formed XML: reading stopped at line %d, column %d. Fetch the feed again, or ask whoever keeps the site."
                .formatted(file, line, column);
    }
}
