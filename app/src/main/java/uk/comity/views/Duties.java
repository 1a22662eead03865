package uk.comity.views;

import static uk.comity.tables.council.views.Tables.DUTY;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import uk.comity.access.Standing;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.acts.Ruling;
import uk.comity.calendar.WorkingCalendar;
import uk.comity.matters.Due;
import uk.comity.tables.council.views.tables.records.DutyRecord;

/** What is owed. The date of each duty is worked out from its terms when it is read, by the calendar of that moment. */
public final class Duties {

    private final DSLContext sql;
    private final Lists lists;

    Duties(DSLContext sql) {
        this.sql = sql;
        this.lists = new Lists(sql);
    }

    /** What this person owes. */
    public List<DutyLine> owedBy(Standing standing) {
        return list(standing, DUTY.ENDED_AT.isNull().and(DUTY.HOLDERS.contains(me(standing))));
    }

    /** What this person waits for. */
    public List<DutyLine> owedTo(Standing standing) {
        return list(standing, DUTY.ENDED_AT.isNull().and(DUTY.CLAIMANTS.contains(me(standing))));
    }

    /** Every duty of a folio that this reader may see, ended ones too, in the order in which they arose. */
    public List<DutyLine> ofFolio(Standing standing, FolioId folio) {
        return list(standing, DUTY.KIND.eq(folio.kind()).and(DUTY.FOLIO_KEY.eq(folio.key())));
    }

    /** Every open duty in folios that this reader may see. */
    public List<DutyLine> open(Standing standing) {
        return list(standing, DUTY.ENDED_AT.isNull());
    }

    private List<DutyLine> list(Standing standing, Condition condition) {
        var calendar = standing.register().calendar();
        return sql.selectFrom(DUTY).where(condition).orderBy(DUTY.LEAF, DUTY.NORM).fetch().stream()
                .flatMap(row -> lists
                        .find(standing, new FolioId(row.getKind(), row.getFolioKey()))
                        .map(folio -> line(folio, row, calendar))
                        .stream())
                .toList();
    }

    private static DutyLine line(FolioLine folio, DutyRecord row, WorkingCalendar calendar) {
        var terms = Written.read(row.getTerms(), Ruling.Owed.class);
        var clock = Pauses.read(row.getPauses());
        var clocked = new Due.Clocked(
                terms.within(),
                row.getStartedAt().toInstant(),
                Optional.ofNullable(row.getStatedDue()),
                clock.pauses(),
                clock.extensions());
        return new DutyLine(
                folio,
                terms,
                people(row.getHolders()),
                people(row.getClaimants()),
                clocked.startedAt(),
                clocked.stated(),
                clocked.stops(),
                Due.of(clocked, calendar),
                Optional.ofNullable(row.getEndedBy()));
    }

    private static String[] me(Standing standing) {
        return new String[] {standing.person().value()};
    }

    private static List<PersonId> people(String[] ids) {
        return Stream.of(ids).map(PersonId::new).toList();
    }
}
