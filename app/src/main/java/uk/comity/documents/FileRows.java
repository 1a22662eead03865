package uk.comity.documents;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStep3;
import org.jooq.Record;
import org.jooq.Table;

/** The tables of the schema {@code documents}: files, their text, pictures of their pages. Rows are only ever added. */
final class FileRows {

    /** A file is fetched in pieces of this size, so that none is ever whole in memory. */
    private static final int PIECE = 1 << 20;

    private static final Table<Record> FILE = table(name("documents", "file"));
    private static final Table<Record> TEXT = table(name("documents", "text"));
    private static final Field<String> SHA256 = field(name("sha256"), String.class);
    private static final Field<Long> SIZE = field(name("size"), Long.class);
    private static final Field<String> MEDIA_TYPE = field(name("media_type"), String.class);
    private static final Field<OffsetDateTime> STORED_AT = field(name("stored_at"), OffsetDateTime.class);
    private static final Field<byte[]> BYTES = field(name("bytes"), byte[].class);
    private static final Field<Integer> PAGE = field(name("page"), Integer.class);
    private static final Field<String> WORDS = field(name("text"), String.class);

    private final DSLContext sql;

    FileRows(DSLContext sql) {
        this.sql = sql;
    }

    boolean has(String sha256) {
        return sql.fetchExists(FILE, SHA256.eq(sha256));
    }

    Optional<Stored> find(String sha256) {
        return sql.select(SHA256, SIZE, MEDIA_TYPE)
                .from(FILE)
                .where(SHA256.eq(sha256))
                .fetchOptional(row -> new Stored(row.value1(), row.value2(), row.value3()));
    }

    /** Adds a file; nothing happens where somebody was quicker. Its bytes stream from the disk. */
    void insert(Stored stored, Path file, Instant at) {
        sql.connection(connection -> {
            try (var in = Files.newInputStream(file);
                    var insert = connection.prepareStatement(
                            "insert into documents.file (sha256, size, media_type, stored_at, bytes)"
                                    + " values (?, ?, ?, ?, ?) on conflict do nothing")) {
                insert.setString(1, stored.sha256());
                insert.setLong(2, stored.size());
                insert.setString(3, stored.mediaType());
                insert.setObject(4, at.atOffset(ZoneOffset.UTC));
                insert.setBinaryStream(5, in, stored.size());
                insert.executeUpdate();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Adds a file with its text: both, or neither. */
    void insert(Stored stored, Path file, Instant at, DocumentReading.Text text) {
        sql.transaction(tx -> {
            var rows = new FileRows(tx.dsl());
            rows.insert(stored, file, at);
            rows.insert(text);
        });
    }

    /** The same for several, in a statement for the files and one for their texts. */
    void insertAll(List<ReadAhead.Fine> files, Instant at) {
        sql.transaction(tx -> {
            var rows = tx.dsl().insertInto(FILE, SHA256, SIZE, MEDIA_TYPE, STORED_AT, BYTES);
            for (var each : files) {
                var file = each.file();
                rows = rows.values(
                        file.sha256(), file.size(), file.mediaType(), at.atOffset(ZoneOffset.UTC), each.bytes());
            }
            rows.onConflictDoNothing().execute();
            var texts = tx.dsl().insertInto(TEXT, SHA256, PAGE, WORDS);
            for (var each : files) {
                texts = with(texts, each.text());
            }
            texts.onConflictDoNothing().execute();
        });
    }

    /** The bytes of a file, fetched a piece at a time. */
    InputStream open(Stored stored) {
        return new Pieces(from -> sql.resultQuery(
                        "select substring(bytes from {0} for {1}) from documents.file where sha256 = {2}",
                        val(from + 1), val(PIECE), val(stored.sha256()))
                .fetchOptional(0, byte[].class)
                .orElseThrow());
    }

    Optional<Drawn> picture(String sha256, int page) {
        return sql.resultQuery(
                        "select pages, width, height, png from documents.picture where sha256 = {0} and page = {1}",
                        val(sha256), val(page))
                .fetchOptional(row -> new Drawn(
                        row.get(0, Integer.class),
                        new Picture(
                                page, row.get(1, Integer.class), row.get(2, Integer.class), row.get(3, byte[].class))));
    }

    /** Adds a picture; nothing happens where somebody was quicker. */
    void insert(String sha256, Drawn drawn) {
        var picture = drawn.picture();
        sql.execute(
                "insert into documents.picture (sha256, page, pages, width, height, png)"
                        + " values ({0}, {1}, {2}, {3}, {4}, {5}) on conflict do nothing",
                val(sha256),
                val(picture.page()),
                val(drawn.pages()),
                val(picture.width()),
                val(picture.height()),
                val(picture.png()));
    }

    List<String> texts(String sha256) {
        return sql.select(WORDS)
                .from(TEXT)
                .where(SHA256.eq(sha256))
                .orderBy(PAGE)
                .fetch(WORDS);
    }

    /** All pages, or none: in one statement. */
    void insert(DocumentReading.Text text) {
        with(sql.insertInto(TEXT, SHA256, PAGE, WORDS), text)
                .onConflictDoNothing()
                .execute();
    }

    private static InsertValuesStep3<Record, String, Integer, String> with(
            InsertValuesStep3<Record, String, Integer, String> rows, DocumentReading.Text text) {
        var all = rows;
        for (var page = 0; page < text.pages().size(); page++) {
            // PostgreSQL keeps every character but this one.
            all = all.values(text.sha256(), page + 1, text.pages().get(page).replace("\0", ""));
        }
        return all;
    }
}
