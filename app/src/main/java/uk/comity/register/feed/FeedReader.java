package uk.comity.register.feed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
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

    /** Larger than any council's feed by far, in bytes. */
    static final int LARGEST = 10 * 1024 * 1024;

    private static final int SNIFFED = 2048;

    private final String file;

    private FeedReader(String file) {
        this.file = file;
    }

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
        return new FeedReader(file).read(in);
    }

    private FeedReading read(InputStream in) throws IOException {
        var bytes = new BufferedInputStream(in, SNIFFED);
        bytes.mark(SNIFFED);
        var start = bytes.readNBytes(SNIFFED);
        bytes.reset();
        var encoding = Encoding.of(start);
        var charset = encoding.charset();
        if (charset.isEmpty()) {
            return no("states the encoding \"%s\", which is not known here. Ask for the feed in UTF-8."
                    .formatted(encoding.stated()));
        }
        var text =
                new String(start, charset.get()).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty() && start.length < SNIFFED) {
            return no("is empty. Fetch the feed again and import that.");
        }
        if (text.contains("<!doctype html") || text.contains("<html")) {
            return no("is a web page (HTML), not the councillors' feed (XML). The site may have answered with a sign-in"
                    + " or fault page: open the address in a browser and look.");
        }
        return parse(new CappedStream(bytes, LARGEST), charset.get());
    }

    private FeedReading parse(CappedStream bytes, Charset charset) throws IOException {
        try {
            return Assembly.of(file, FeedParser.parse(Encoding.reader(bytes, charset)));
        } catch (FeedParser.Refused refused) {
            return new Unreadable(said(refused.sentence()), refused.line(), refused.column());
        } catch (CappedStream.TooLarge tooLarge) {
            return tooLarge();
        } catch (CharacterCodingException misfit) {
            return misfit();
        } catch (XMLStreamException notXml) {
            return explain(notXml, bytes);
        }
    }

    private Unreadable explain(XMLStreamException thrown, CappedStream bytes) throws IOException {
        return switch (thrown.getNestedException()) {
            case CappedStream.TooLarge _ -> tooLarge();
            case CharacterCodingException _ -> misfit();
            case IOException disk -> throw disk;
            case null, default -> notXml(thrown, bytes);
        };
    }

    private Unreadable notXml(XMLStreamException thrown, CappedStream bytes) throws IOException {
        var line = Math.max(0, thrown.getLocation().getLineNumber());
        var column = Math.max(0, thrown.getLocation().getColumnNumber());
        try {
            // What follows the fault tells whether the file is whole.
            bytes.transferTo(OutputStream.nullOutputStream());
        } catch (CappedStream.TooLarge tooLarge) {
            return tooLarge();
        }
        var sentence = bytes.endsLike("</" + FeedParser.ROOT + ">")
                ? "is not well-formed XML: reading stopped at line %d, column %d. Fetch the feed again, or ask whoever keeps the site."
                : "breaks off at line %d, column %d: it is not the whole feed. Fetch the feed again.";
        return new Unreadable(said(sentence.formatted(line, column)), line, column);
    }

    private Unreadable tooLarge() {
        return no("is larger than %d MB. No councillors' feed is: check that it is the right file."
                .formatted(LARGEST / 1024 / 1024));
    }

    private Unreadable misfit() {
        return no("holds bytes that do not fit the encoding that it states. Fetch the feed again.");
    }

    private Unreadable no(String sentence) {
        return Unreadable.anywhere(said(sentence));
    }

    private String said(String sentence) {
        return "\"" + file + "\" " + sentence;
    }
}
