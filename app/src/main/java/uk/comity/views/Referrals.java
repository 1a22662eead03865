package uk.comity.views;

import static uk.comity.tables.council.views.Tables.REFERRAL;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import uk.comity.access.Standing;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;

/** What was referred to an office and waits for it. */
public final class Referrals {

    private final DSLContext sql;
    private final Lists lists;

    Referrals(DSLContext sql) {
        this.sql = sql;
        this.lists = new Lists(sql);
    }

    /** What waits for this person to decide, the oldest first. */
    public List<Referral> forPerson(Standing standing) {
        return sql
                .selectFrom(REFERRAL)
                .where(REFERRAL.PEOPLE.contains(new String[] {standing.person().value()}))
                .orderBy(REFERRAL.SINCE)
                .fetch()
                .stream()
                .flatMap(row -> {
                    Optional<FolioLine> folio = lists.find(standing, new FolioId(row.getKind(), row.getFolioKey()));
                    return folio
                            .map(line -> new Referral(
                                    line,
                                    Written.read(row.getTerms(), DeskEntry.Referred.class),
                                    Stream.of(row.getPeople())
                                            .map(PersonId::new)
                                            .toList(),
                                    row.getSince().toInstant()))
                            .stream();
                })
                .toList();
    }
}
