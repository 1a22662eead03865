package uk.comity;

import static uk.comity.tables.council.acts.Tables.CONTENT;
import static uk.comity.tables.council.ledger.Tables.HEAD;
import static uk.comity.tables.council.ledger.Tables.LEAF;

import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import uk.comity.ledger.Hash;
import uk.comity.ledger.StoredLedger;

/** A council's ledger as its database keeps it, streamed for verification and export. */
record LedgerRows(DSLContext sql) implements StoredLedger {

    private static final int PAGE = 1000;

    @Override
    public Stream<Row> rows() {
        return sql
                .select(LEAF.INDEX, LEAF.HASH, LEAF.LEAF_, CONTENT.SALT, CONTENT.BODY)
                .from(LEAF)
                .leftJoin(CONTENT)
                .on(CONTENT.INDEX.eq(LEAF.INDEX))
                .orderBy(LEAF.INDEX)
                .fetchSize(PAGE)
                .stream()
                .map(row -> new Row(
                        row.value1(),
                        Hash.ofHex(row.value2()).orElseThrow(),
                        row.value3(),
                        Optional.ofNullable(row.value4()).map(salt -> new Sealed(salt, row.value5()))));
    }

    @Override
    public Stream<Head> heads() {
        return sql.select(HEAD.SIZE, HEAD.ROOT, HEAD.EDGE).from(HEAD).orderBy(HEAD.SIZE).fetchSize(PAGE).stream()
                .map(row -> new Head(row.value1(), Hash.ofHex(row.value2()).orElseThrow(), row.value3()));
    }

    @Override
    public Stream<String> checkpoints() {
        return sql.select(HEAD.CHECKPOINT).from(HEAD).orderBy(HEAD.SIZE).fetchSize(PAGE).stream()
                .map(row -> row.value1());
    }
}
