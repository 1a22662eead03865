package uk.comity.views;

import static uk.comity.tables.council.views.Tables.PAPER;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import uk.comity.acts.FolioId;
import uk.comity.matters.Paper;

/** The rows of documents, before anybody's rights. Only whoever asks for the rights of each may hand a row on. */
public final class PaperList {

    private final DSLContext sql;

    public PaperList(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * What is looked for.
     *
     * @param words that the title or the text must hold; blank for any
     * @param sort in the words of norms; blank for any
     * @param mark in the words of norms; blank for any
     */
    public record Sought(String words, String sort, String mark) {
        public static final Sought ANY = new Sought("", "", "");
    }

    /** One document. */
    public record Row(Paper paper, LocalDate filedOn, String item, boolean knownToMembers) {}

    /** Every document like that, the last filed first. */
    public List<Row> find(Sought sought) {
        var like = DSL.noCondition();
        if (!sought.words().isBlank()) {
            // jOOQ has no type for words to search; the name of the column is enough.
            like = like.and(DSL.condition(
                    "{0} @@ websearch_to_tsquery('english', {1})",
                    DSL.field(DSL.name("views", "paper", "words")), DSL.val(sought.words())));
        }
        if (!sought.sort().isBlank()) {
            like = like.and(PAPER.SORT.eq(sought.sort()));
        }
        if (!sought.mark().isBlank()) {
            like = like.and(PAPER.MARK.eq(sought.mark()));
        }
        return sql.select(PAPER.KEY, PAPER.TITLE, PAPER.FILED_ON, PAPER.ITEM, PAPER.KNOWN_TO_MEMBERS, PAPER)
                .from(PAPER)
                .where(like)
                .orderBy(PAPER.FILED_AT.desc(), PAPER.KEY)
                .fetch(row -> new Row(
                        new Paper(new FolioId("paper", row.value1()), row.value2(), Natures.read(row.value6())),
                        row.value3(),
                        row.value4(),
                        row.value5()));
    }
}
