package uk.comity.views;

import static uk.comity.tables.council.views.Tables.COPY;

import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import uk.comity.acts.FolioId;

/** Which reading made a personal copy. Whoever asks must be let to trace copies. */
public record CopyList(DSLContext sql) {

    /**
     * A copy that was made.
     *
     * @param leaf the entry of the reading: the copy's printed number
     */
    public record Made(FolioId paper, long leaf) {}

    /** The copy whose hidden mark has this digest; the first, should there be several. */
    public Optional<Made> byMark(String digest) {
        return find(COPY.MARK.eq(digest));
    }

    /** The copy of this printed number. */
    public Optional<Made> byNumber(long leaf) {
        return find(COPY.LEAF.eq(leaf));
    }

    private Optional<Made> find(Condition which) {
        return sql.select(COPY.KEY, COPY.LEAF)
                .from(COPY)
                .where(which)
                .orderBy(COPY.LEAF)
                .limit(1)
                .fetchOptional(row -> new Made(new FolioId("paper", row.value1()), row.value2()));
    }
}
