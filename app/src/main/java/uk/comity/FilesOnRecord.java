package uk.comity;

import static uk.comity.tables.council.documents.Tables.FILE;
import static uk.comity.tables.council.documents.Tables.TEXT;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import uk.comity.councils.DocumentFiles;
import uk.comity.documents.DocumentReading;
import uk.comity.documents.Documents;
import uk.comity.documents.Limits;
import uk.comity.documents.Scanner;
import uk.comity.matters.paper.StoredFiles;

/** The files of one council, in its own database. What has no text that can be read is not kept. */
record FilesOnRecord(DSLContext sql, InstantSource clock, Scanner scanner) implements StoredFiles, DocumentFiles {

    @Override
    public Optional<Stored> find(String sha256) {
        return sql.select(FILE.MEDIA_TYPE, FILE.SIZE)
                .from(FILE)
                .where(FILE.SHA256.eq(sha256))
                .fetchOptional(row -> new Stored(row.value1(), row.value2()));
    }

    @Override
    public Keeping keep(InputStream in, String name) throws IOException {
        var file = Files.createTempFile("comity-file", ".bin");
        try {
            try (var out = Files.newOutputStream(file)) {
                // One byte beyond the limit is enough to know that it is too large.
                out.write(in.readNBytes(Math.toIntExact(Limits.ON_A_PAGE.bytes()) + 1));
            }
            var objection = scanner.objection(file, name);
            if (objection.isPresent()) {
                return new Keeping.NotKept(objection.get());
            }
            return switch (Documents.read(file, name, Limits.ON_A_PAGE, _ -> {})) {
                case DocumentReading.Unreadable(var sentence) -> new Keeping.NotKept(sentence);
                case DocumentReading.Text text -> keep(file, text);
            };
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Keeping keep(Path file, DocumentReading.Text text) throws IOException {
        var bytes = Files.readAllBytes(file);
        var kept = new Keeping.Kept(text.sha256(), text.mediaType(), bytes.length);
        sql.transaction(tx -> {
            var isNew = tx.dsl()
                            .insertInto(FILE)
                            .set(FILE.SHA256, kept.sha256())
                            .set(FILE.SIZE, kept.size())
                            .set(FILE.MEDIA_TYPE, kept.mediaType())
                            .set(FILE.STORED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                            .set(FILE.BYTES, bytes)
                            .onConflictDoNothing()
                            .execute()
                    == 1;
            if (isNew) {
                var insert = tx.dsl().insertInto(TEXT, TEXT.SHA256, TEXT.PAGE, TEXT.TEXT_);
                for (var i = 0; i < text.pages().size(); i++) {
                    insert = insert.values(
                            kept.sha256(), i + 1, text.pages().get(i).replace("\0", ""));
                }
                insert.onConflictDoNothing().execute();
            }
        });
        return kept;
    }

    @Override
    public Optional<byte[]> bytes(String sha256) {
        return sql.select(FILE.BYTES).from(FILE).where(FILE.SHA256.eq(sha256)).fetchOptional(FILE.BYTES);
    }

    @Override
    public Optional<String> mediaType(String sha256) {
        return find(sha256).map(Stored::mediaType);
    }

    @Override
    public List<String> text(String sha256) {
        return sql.select(DSL.coalesce(TEXT.TEXT_, ""))
                .from(TEXT)
                .where(TEXT.SHA256.eq(sha256))
                .orderBy(TEXT.PAGE)
                .fetch(row -> row.value1());
    }
}
