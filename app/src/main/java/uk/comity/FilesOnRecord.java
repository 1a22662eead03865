package uk.comity;

import static uk.comity.tables.council.documents.Tables.FILE;

import java.util.Optional;
import org.jooq.DSLContext;
import uk.comity.matters.paper.StoredFiles;

/** Which files one council keeps, for the kind of matter that names them. */
record FilesOnRecord(DSLContext sql) implements StoredFiles {

    @Override
    public Optional<Stored> find(String sha256) {
        return sql.select(FILE.MEDIA_TYPE, FILE.SIZE)
                .from(FILE)
                .where(FILE.SHA256.eq(sha256))
                .fetchOptional(row -> new Stored(row.value1(), row.value2()));
    }
}
