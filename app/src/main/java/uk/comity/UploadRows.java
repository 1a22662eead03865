package uk.comity;

import static uk.comity.tables.council.documents.Tables.UPLOAD;

import java.time.InstantSource;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import uk.comity.acts.PersonId;

/** Who sent which file. */
record UploadRows(DSLContext sql, InstantSource clock) {

    boolean has(PersonId person, String sha256) {
        return sql.fetchExists(UPLOAD, UPLOAD.SHA256.eq(sha256).and(UPLOAD.PERSON.eq(person.value())));
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
