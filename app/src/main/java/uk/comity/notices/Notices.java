package uk.comity.notices;

import static uk.comity.tables.council.notices.Tables.NOTICE;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import uk.comity.access.Standing;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;

/** What people were told. */
public final class Notices {

    private static final int MOST = 200;

    private final DSLContext sql;

    public Notices(DSLContext sql) {
        this.sql = sql;
    }

    /** What this person was told and has not read, the newest first. */
    public List<Notice> unread(Standing standing) {
        return sql.selectFrom(NOTICE)
                .where(NOTICE.RECIPIENT.eq(standing.person().value()))
                .and(NOTICE.READ_AT.isNull())
                .orderBy(NOTICE.SENT_AT.desc(), NOTICE.LEAF.desc())
                .limit(MOST)
                .fetch(row -> new Notice(
                        row.getLeaf(),
                        new FolioId(row.getKind(), row.getFolioKey()),
                        Why.of(row.getWhy()),
                        List.of(row.getClauses()),
                        row.getSentAt().toInstant(),
                        row.getReadAt() != null));
    }

    /** Who was told of one act. */
    public List<PersonId> toldOf(long leaf) {
        return sql.selectDistinct(NOTICE.RECIPIENT)
                .from(NOTICE)
                .where(NOTICE.LEAF.eq(leaf))
                .orderBy(NOTICE.RECIPIENT)
                .fetch(row -> new PersonId(row.value1()));
    }

    /** Marks everything that this person was told of a folio as read. */
    public void read(Standing standing, FolioId folio, Instant at) {
        sql.update(NOTICE)
                .set(NOTICE.READ_AT, at.atOffset(ZoneOffset.UTC))
                .where(NOTICE.RECIPIENT.eq(standing.person().value()))
                .and(NOTICE.KIND.eq(folio.kind()))
                .and(NOTICE.FOLIO_KEY.eq(folio.key()))
                .and(NOTICE.READ_AT.isNull())
                .execute();
    }
}
