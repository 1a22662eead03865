package uk.comity.search;

import static uk.comity.tables.council.views.Tables.RULING;

import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import uk.comity.acts.Act;
import uk.comity.acts.Entered;
import uk.comity.acts.Follower;
import uk.comity.acts.Ruling;
import uk.comity.acts.Surroundings;

/** Keeps one row for each act on which the protocol gave an answer: past rulings, as they can be found. */
public final class RulingRows implements Follower {

    @Override
    public void follow(DSLContext tx, Entered entered, After<?, ?> after) {
        entered.ruling().because().ifPresent(because -> write(tx, entered, because, title(after)));
    }

    @Override
    public void forget(DSLContext tx) {
        tx.deleteFrom(RULING).execute();
    }

    private static <A extends Act, P> String title(After<A, P> after) {
        return after.hearing().summary(after.position()).title();
    }

    private static void write(DSLContext tx, Entered entered, Ruling.Line because, String title) {
        Field<Object> words = DSL.field(
                "setweight(to_tsvector('english', {0}), 'A') || setweight(to_tsvector('english', {1}), 'B')",
                Object.class, DSL.val(title), DSL.val(because.gist() + " " + String.join(" ", because.clauses())));
        tx.insertInto(RULING)
                .set(RULING.LEAF, entered.index())
                .set(RULING.KIND, entered.folio().kind())
                .set(RULING.FOLIO_KEY, entered.folio().key())
                .set(RULING.ACT, entered.act())
                .set(RULING.ANSWER, entered.ruling().answer())
                .set(RULING.CLAUSES, because.clauses().toArray(String[]::new))
                .set(RULING.GIST, because.gist())
                .set(RULING.ENTERED_ON, entered.at().atZone(Surroundings.ZONE).toLocalDate())
                .set(Map.of(FullText.OF_RULING, words))
                .execute();
    }
}
