package uk.comity.acts;

import static uk.comity.tables.council.acts.Tables.CONTENT;
import static uk.comity.tables.council.ledger.Tables.LEAF;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import uk.comity.ledger.Leaf;

/** Reads what was entered, from one council's database. */
final class EnteredFolios implements Folios {

    private final DSLContext sql;
    private final Contents contents;

    /** Of each kind, once it was asked for: a sitting sees one moment, and knows what it entered itself. */
    private final Map<String, Optional<Mark>> last = new ConcurrentHashMap<>();

    /** Acts that are not entered, and folios in which nothing is, as far as it was looked ahead. */
    private final Set<UUID> newActs = new HashSet<>();

    private final Set<FolioId> blank = new HashSet<>();

    EnteredFolios(DSLContext sql, Contents contents) {
        this.sql = sql;
        this.contents = contents;
    }

    /**
     * Finds out at once which of these acts and folios there are none of yet, so that nobody asks again: after they were locked,
     * since whatever is entered in them from then on is entered here.
     */
    void lookAhead(List<Submission> submissions) {
        var acts = submissions.stream().map(Submission::enteredAs).collect(Collectors.toSet());
        var folios = submissions.stream().map(Submission::folio).collect(Collectors.toSet());
        sql.select(CONTENT.ACT, CONTENT.KIND, CONTENT.FOLIO_KEY)
                .from(CONTENT)
                .where(CONTENT.ACT.eq(DSL.any(acts.toArray(UUID[]::new))))
                .union(sql.select(CONTENT.ACT, CONTENT.KIND, CONTENT.FOLIO_KEY)
                        .from(CONTENT)
                        .where(CONTENT.FOLIO_KEY.eq(
                                DSL.any(folios.stream().map(FolioId::key).toArray(String[]::new)))))
                .forEach(row -> {
                    acts.remove(row.value1());
                    folios.remove(new FolioId(row.value2(), row.value3()));
                });
        newActs.addAll(acts);
        blank.addAll(folios);
    }

    @Override
    public List<Entered> list(FolioId folio) {
        return blank.contains(folio)
                ? List.of()
                : fetch(CONTENT.KIND.eq(folio.kind()).and(CONTENT.FOLIO_KEY.eq(folio.key())));
    }

    @Override
    public List<Entered> listKind(String kind, long after) {
        return fetch(CONTENT.KIND.eq(kind).and(CONTENT.INDEX.gt(after)));
    }

    /** Everything, in the order of the ledger, from above one index: a page at a time, to be told all over again. */
    List<Entered> listAll(long after, int atMost) {
        return sql.select(LEAF.LEAF_, CONTENT.BODY)
                .from(CONTENT)
                .join(LEAF)
                .on(LEAF.INDEX.eq(CONTENT.INDEX))
                .where(CONTENT.INDEX.gt(after).and(CONTENT.KIND.ne("ledger")))
                .orderBy(CONTENT.INDEX)
                .limit(atMost)
                .fetch(this::read);
    }

    /** The same, with what the protocol was asked with. */
    List<Judged> listJudged(long after, int atMost) {
        return sql.select(LEAF.LEAF_, CONTENT.BODY)
                .from(CONTENT)
                .join(LEAF)
                .on(LEAF.INDEX.eq(CONTENT.INDEX))
                .where(CONTENT.INDEX.gt(after).and(CONTENT.KIND.notIn("ledger", "protocol")))
                .orderBy(CONTENT.INDEX)
                .limit(atMost)
                .fetch(row -> contents.readJudged(Leaf.read(row.get(LEAF.LEAF_)).orElseThrow(), row.get(CONTENT.BODY)));
    }

    @Override
    public Optional<Mark> findLast(String kind) {
        return last.computeIfAbsent(kind, this::fetchLast);
    }

    /** What has just been appended, as it would be read again. */
    Entered entered(Leaf leaf, String body) {
        var entered = contents.read(leaf, body);
        newActs.remove(entered.actId());
        blank.remove(entered.folio());
        last.put(entered.folio().kind(), Optional.of(new Mark(leaf.index(), leaf.act())));
        return entered;
    }

    private Optional<Mark> fetchLast(String kind) {
        return sql.select(CONTENT.INDEX, CONTENT.ACT)
                .from(CONTENT)
                .where(CONTENT.KIND.eq(kind))
                .orderBy(CONTENT.INDEX.desc())
                .limit(1)
                .fetchOptional(row -> new Mark(row.value1(), row.value2()));
    }

    @Override
    public boolean holds(Mark mark) {
        return sql.fetchExists(CONTENT, CONTENT.INDEX.eq(mark.index()).and(CONTENT.ACT.eq(mark.actId())));
    }

    Optional<Entered> find(UUID act) {
        return newActs.contains(act)
                ? Optional.empty()
                : fetch(CONTENT.ACT.eq(act)).stream().findFirst();
    }

    private List<Entered> fetch(Condition condition) {
        return sql.select(LEAF.LEAF_, CONTENT.BODY)
                .from(CONTENT)
                .join(LEAF)
                .on(LEAF.INDEX.eq(CONTENT.INDEX))
                .where(condition)
                .orderBy(CONTENT.INDEX)
                .fetch(this::read);
    }

    private Entered read(Record row) {
        return contents.read(Leaf.read(row.get(LEAF.LEAF_)).orElseThrow(), row.get(CONTENT.BODY));
    }
}
