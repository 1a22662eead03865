package uk.comity.views;

import static uk.comity.tables.council.views.Tables.FOLIO;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import tools.jackson.core.type.TypeReference;
import uk.comity.access.Standing;
import uk.comity.acts.FolioId;
import uk.comity.acts.Sharing;
import uk.comity.tables.council.views.tables.records.FolioRecord;

/** Lists of folios. A list shows exactly what its reader could open one by one: both ask {@link Standing#mayRead}. */
public final class Lists {

    private final DSLContext sql;

    public Lists(DSLContext sql) {
        this.sql = sql;
    }

    /** The folios of a kind that this reader may see and the filter lets through, the last moved first. */
    public List<FolioLine> list(Standing standing, String kind, Filter filter) {
        return sql.selectFrom(FOLIO).where(FOLIO.KIND.eq(kind)).orderBy(FOLIO.LAST_MOVED.desc()).fetch().stream()
                .filter(row -> standing.mayRead(Written.read(row.getSharing(), Sharing.class)))
                .map(Lists::line)
                .filter(filter::fits)
                .toList();
    }

    /** Every folio that this reader may see. */
    public Set<FolioId> seenBy(Standing standing) {
        return sql.select(FOLIO.KIND, FOLIO.KEY, FOLIO.SHARING).from(FOLIO).fetch().stream()
                .filter(row -> standing.mayRead(Written.read(row.value3(), Sharing.class)))
                .map(row -> new FolioId(row.value1(), row.value2()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The folios in whose title the words stand and that this reader may see, the best fit first.
     *
     * @param words as people type a search
     */
    public List<FolioLine> find(Standing standing, String words, Collection<String> kinds, int atMost) {
        var query = DSL.field("websearch_to_tsquery('english', {0})", Object.class, DSL.val(words));
        var title = DSL.field("to_tsvector('english', {0})", Object.class, FOLIO.TITLE);
        return sql
                .selectFrom(FOLIO)
                .where(FOLIO.KIND.in(kinds))
                .and(DSL.condition("{0} @@ {1}", title, query))
                .orderBy(
                        DSL.field("ts_rank({0}, {1})", Float.class, title, query)
                                .desc(),
                        FOLIO.LAST_MOVED.desc())
                .fetch()
                .stream()
                .filter(row -> standing.mayRead(Written.read(row.getSharing(), Sharing.class)))
                .limit(atMost)
                .map(Lists::line)
                .toList();
    }

    /** One folio's line; empty when there is none or it is not theirs to see. */
    public Optional<FolioLine> find(Standing standing, FolioId folio) {
        return sql.selectFrom(FOLIO)
                .where(FOLIO.KIND.eq(folio.kind()).and(FOLIO.KEY.eq(folio.key())))
                .fetchOptional()
                .filter(row -> standing.mayRead(Written.read(row.getSharing(), Sharing.class)))
                .map(Lists::line);
    }

    /** The lines of those folios that are theirs to see. */
    Map<FolioId, FolioLine> find(Standing standing, Collection<FolioId> folios) {
        var keys =
                folios.stream().map(folio -> DSL.row(folio.kind(), folio.key())).toList();
        return keys.isEmpty()
                ? Map.of()
                : sql.selectFrom(FOLIO).where(DSL.row(FOLIO.KIND, FOLIO.KEY).in(keys)).fetch().stream()
                        .filter(row -> standing.mayRead(Written.read(row.getSharing(), Sharing.class)))
                        .map(Lists::line)
                        .collect(Collectors.toUnmodifiableMap(FolioLine::folio, line -> line));
    }

    private static FolioLine line(FolioRecord row) {
        return new FolioLine(
                new FolioId(row.getKind(), row.getKey()),
                row.getTitle(),
                row.getState(),
                row.getStanding(),
                Written.read(row.getFacets(), new TypeReference<Map<String, String>>() {}),
                row.getOpenedAt().toInstant(),
                row.getMovedAt().toInstant(),
                row.getLastMoved());
    }
}
