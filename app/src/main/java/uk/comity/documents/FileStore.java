package uk.comity.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jooq.DSLContext;

/**
 * The files of one council: each kept once, by the SHA-256 of its bytes, for ever, in the council's own database. What is made
 * from a file (its text, pictures of its pages) is kept beside it once it is made. Never knows why a file is kept, nor who may
 * see it.
 */
public final class FileStore {

    /** Of a page's picture, in points: sharp on a desk's screen, and a phone's. */
    public static final int WIDTH = 1000;

    /** Whoever looks at a page looks at the next: one start of the child draws this many. */
    public static final int AHEAD = 6;

    private final FileRows rows;
    private final Scanner scanner;
    private final InstantSource clock;
    private final Limits limits;

    /**
     * Keeps files in a council's database.
     *
     * @param scanner what looks for viruses first; {@link Scanner#none} where none is configured
     */
    public FileStore(DSLContext sql, Scanner scanner, InstantSource clock, Limits limits) {
        this.rows = new FileRows(sql);
        this.scanner = scanner;
        this.clock = clock;
        this.limits = limits;
    }

    /** What came of keeping a file. */
    public sealed interface Keeping {

        /**
         * It is kept.
         *
         * @param remark something that its owner should know, in plain English: that its name says something else than it is
         */
        record Kept(Stored file, Optional<String> remark) implements Keeping {}

        /**
         * Nothing was kept.
         *
         * @param sentence why, and what to do next, in plain English; names the file
         */
        record Refused(String sentence) implements Keeping {}
    }

    /**
     * Keeps a file: looks at its size, at its bytes (what kind of document it is) and has it scanned; only then it is stored,
     * unless the same bytes are there already.
     *
     * @param in its bytes; read to the end or to one byte beyond the limit, and not closed
     * @param name as its owner calls it
     * @throws IOException where the bytes could not be read
     */
    public Keeping keep(InputStream in, String name) throws IOException {
        return keep(in, name, _ -> true, Purpose.TO_HAVE);
    }

    /**
     * The same, for a document that people are to read: its text is read at once and kept beside it. What is locked, damaged or
     * longer than a document should be is refused; scans and pictures are kept without text. What is there already is read once
     * more, so that neither the answer nor its time tells that it is.
     *
     * @param sent whether whoever sends it has sent a file of this digest before: then it is not read again
     * @throws IOException where the bytes could not be read
     */
    public Keeping keepToRead(InputStream in, String name, Predicate<String> sent) throws IOException {
        return keep(in, name, sent, Purpose.TO_READ);
    }

    /** The largest file that is read ahead, in bytes: many of them wait in memory. */
    private static final long SMALL = 256 << 10;

    /**
     * Reads a small plain text without asking the database anything, so that it can be done while something else is entered.
     *
     * @return empty for any other file, and wherever files are scanned: these are kept one by one
     * @throws IOException where the bytes could not be read
     */
    public Optional<ReadAhead> readAhead(Path file, String name) throws IOException {
        if (!(scanner instanceof NoScanner) || Files.size(file) > SMALL || Files.size(file) == 0) {
            return Optional.empty();
        }
        var bytes = Files.readAllBytes(file);
        return Recognising.text(bytes, name)
                .flatMap(kind -> kind instanceof Recognising.Kind.Known known && known.kind() == DocumentKind.TEXT
                        ? Optional.of(readAhead(known, bytes, name))
                        : Optional.empty());
    }

    private ReadAhead readAhead(Recognising.Kind.Known known, byte[] bytes, String name) {
        return switch (Documents.plainText(known, bytes, name, limits)) {
            case DocumentReading.Text text ->
                new ReadAhead.Fine(
                        new Stored(text.sha256(), bytes.length, known.mediaType()),
                        bytes,
                        text,
                        Recognising.remark(known.kind(), name));
            case DocumentReading.Unreadable(var sentence) -> new ReadAhead.Refused(sentence);
        };
    }

    /** Keeps what was read ahead, each file with its text: all of them, or none. */
    public void keepAll(List<ReadAhead.Fine> files) {
        rows.insertAll(files, clock.instant());
    }

    private enum Purpose {
        TO_HAVE,
        TO_READ
    }

    private Keeping keep(InputStream in, String name, Predicate<String> sent, Purpose purpose) throws IOException {
        try (var scratch = Scratch.open()) {
            var file = scratch.file("file");
            try (var out = Files.newOutputStream(file)) {
                for (var block = in.readNBytes(1 << 16); block.length > 0; block = in.readNBytes(1 << 16)) {
                    out.write(block);
                    if (Files.size(file) > limits.bytes()) {
                        return refused(
                                name,
                                "is larger than " + (limits.bytes() >> 20)
                                        + " MB. Save it smaller (pictures in it with fewer points), or give it in parts.");
                    }
                }
            }
            return Files.size(file) == 0 ? refused(name, "is empty.") : keep(file, name, sent, purpose);
        }
    }

    private Keeping keep(Path file, String name, Predicate<String> sent, Purpose purpose) throws IOException {
        return switch (Recognising.kind(file, name)) {
            case Recognising.Kind.Unknown(var sentence) -> new Keeping.Refused(sentence);
            case Recognising.Kind.Known known -> {
                var objection = scanner.objection(file, name);
                if (objection.isPresent()) {
                    yield new Keeping.Refused(objection.get());
                }
                var stored = new Stored(Digests.sha256(file), Files.size(file), known.mediaType());
                var remark = Recognising.remark(known.kind(), name);
                if (sent.test(stored.sha256()) && rows.has(stored.sha256())) {
                    yield new Keeping.Kept(stored, remark);
                }
                yield switch (purpose) {
                    case TO_HAVE -> kept(stored, file, remark);
                    case TO_READ -> keepWithText(stored, known, file, name);
                };
            }
        };
    }

    private Keeping kept(Stored stored, Path file, Optional<String> remark) {
        rows.insert(stored, file, clock.instant());
        return new Keeping.Kept(stored, remark);
    }

    private Keeping keepWithText(Stored stored, Recognising.Kind.Known known, Path file, String name)
            throws IOException {
        var remark = Recognising.remark(known.kind(), name);
        return switch (Documents.read(known, file, name, limits, _ -> {})) {
            case DocumentReading.Text text -> {
                rows.insert(stored, file, clock.instant(), text);
                yield new Keeping.Kept(stored, remark);
            }
            case DocumentReading.Unreadable(var sentence) ->
                known.kind() == DocumentKind.IMAGE || sentence.equals(Trouble.NO_TEXT.sentence(name))
                        ? kept(
                                stored,
                                file,
                                Optional.of(remark.map(one -> one + " ").orElse("") + withoutText(name)))
                        : new Keeping.Refused(sentence);
        };
    }

    private static String withoutText(String name) {
        return "\"" + name
                + "\" holds no text that can be read: it is shown as pictures, a screen reader has nothing to"
                + " read out, and it is not found by its words. If you can, have the text recognised (OCR) and add that"
                + " as a new version.";
    }

    private static Keeping refused(String name, String why) {
        return new Keeping.Refused("\"" + name + "\" " + why);
    }

    /** What is kept under a digest; empty where nothing is. */
    public Optional<Stored> find(String sha256) {
        return Digests.isOne(sha256) ? rows.find(sha256) : Optional.empty();
    }

    /** The bytes of a kept file, fetched a piece at a time as they are read; empty where nothing is kept under the digest. */
    public Optional<InputStream> open(String sha256) {
        return find(sha256).map(rows::open);
    }

    /**
     * The text of a kept file: what lies beside it, or else it is read now and laid there.
     *
     * @param name as its owner calls it
     * @return the text or why there is none; empty where nothing is kept under the digest
     */
    public Optional<DocumentReading> text(String sha256, String name) throws IOException {
        var stored = find(sha256);
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        var pages = rows.texts(sha256);
        if (!pages.isEmpty()) {
            return Optional.of(new DocumentReading.Text(sha256, stored.get().mediaType(), pages));
        }
        try (var scratch = Scratch.open()) {
            var reading = Documents.read(copy(stored.get(), scratch), name, limits, _ -> {});
            if (reading instanceof DocumentReading.Text text) {
                rows.insert(text);
            }
            return Optional.of(reading);
        }
    }

    /** The text that lies beside a kept file, page by page; empty where it has none that could be read. */
    public List<String> keptText(String sha256) {
        return rows.texts(sha256);
    }

    /**
     * A page of a kept file as a picture, {@value #WIDTH} points wide: what lies beside it, or else it is drawn now, with the
     * pages after it, and laid there.
     *
     * @param name as its owner calls it
     * @return empty where nothing is kept under the digest, the file has no pages to draw, or not this one
     */
    public Optional<Drawn> picture(String sha256, String name, int page) throws IOException {
        var stored = find(sha256).filter(_ -> page >= 1);
        var there = stored.flatMap(_ -> rows.picture(sha256, page));
        if (stored.isEmpty() || there.isPresent()) {
            return there;
        }
        try (var scratch = Scratch.open()) {
            var drawn = new ArrayList<Picture>();
            var wanted = new Pictures.Wanted(page, page + AHEAD - 1, WIDTH);
            if (Pictures.of(copy(stored.get(), scratch), name, wanted, limits, drawn::add)
                    instanceof Pictures.Drawing.Drawn(var pages)) {
                drawn.forEach(each -> rows.insert(sha256, new Drawn(pages, each)));
            }
        }
        return rows.picture(sha256, page);
    }

    /** A copy on the disk, for whoever needs a file. */
    private Path copy(Stored stored, Scratch scratch) throws IOException {
        var file = scratch.file("file");
        try (var in = rows.open(stored)) {
            Files.copy(in, file);
        }
        return file;
    }
}
