package uk.comity.views;

import static uk.comity.tables.council.views.Tables.PAPER;

import java.util.Optional;
import org.jooq.DSLContext;
import uk.comity.acts.FolioId;
import uk.comity.acts.Surroundings;
import uk.comity.matters.Paper;
import uk.comity.matters.Papers;
import uk.comity.matters.paper.PaperKind;
import uk.comity.tables.council.views.tables.records.PaperRecord;

/** What each document is, read off its row: the row is written in the transaction that enters the act. */
public record FiledPapers(DSLContext sql) implements Papers {

    @Override
    public Optional<Paper> find(Surroundings surroundings, FolioId folio) {
        return !folio.kind().equals(PaperKind.NAME)
                ? Optional.empty()
                : sql.select(
                                PAPER.TITLE,
                                PAPER.SORT,
                                PAPER.MARK,
                                PAPER.PARAGRAPH,
                                PAPER.OPENNESS,
                                PAPER.BODY,
                                PAPER.MEETING,
                                PAPER.EXECUTIVE,
                                PAPER.STAGE,
                                PAPER.DEPARTMENT,
                                PAPER.OFFICER,
                                PAPER.GROUP_KEY,
                                PAPER.ADVISED,
                                PAPER.TRAITS)
                        .from(PAPER)
                        .where(PAPER.KEY.eq(folio.key()))
                        .fetchOptionalInto(PaperRecord.class)
                        .map(row -> new Paper(folio, row.getTitle(), Natures.read(row)));
    }
}
