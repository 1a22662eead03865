package uk.comity;

import static uk.comity.tables.council.documents.Tables.FILE;
import static uk.comity.tables.council.documents.Tables.UPLOAD;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import uk.comity.acts.PersonId;
import uk.comity.matters.paper.StoredFiles;

/** Who sent which file. */
record UploadRows(DSLContext sql, InstantSource clock) {

    boolean has(PersonId person, String sha256) {
        return sql.fetchExists(UPLOAD, UPLOAD.SHA256.eq(sha256).and(UPLOAD.PERSON.eq(person.value())));
    }

    /** The file of this digest, where this person sent it. */
    Optional<StoredFiles.Stored> find(PersonId person, String sha256) {
        return sql.select(FILE.MEDIA_TYPE, FILE.SIZE)
                .from(UPLOAD)
                .join(FILE)
                .on(FILE.SHA256.eq(UPLOAD.SHA256))
                .where(UPLOAD.SHA256.eq(sha256).and(UPLOAD.PERSON.eq(person.value())))
                .fetchOptional(row -> new StoredFiles.Stored(row.value1(), row.value2()));
    }

    /** The same for several files, in one statement. */
    void addAll(PersonId person, List<String> digests) {
        var sentAt = clock.instant().atOffset(ZoneOffset.UTC);
        var rows = sql.insertInto(UPLOAD, UPLOAD.SHA256, UPLOAD.PERSON, UPLOAD.SENT_AT);
        for (var sha256 : digests) {
            rows = rows.values(sha256, person.value(), sentAt);
        }
        rows.onConflictDoNothing().execute();
    }

    void add(PersonId person, String sha256) {
        sql.insertInto(UPLOAD)
                .set(UPLOAD.SHA256, sha256)
                .set(UPLOAD.PERSON, person.value())
                .set(UPLOAD.SENT_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
    }
}
