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
import uk.comity.matters.Offices;
import uk.comity.tables.council.views.tables.records.ReferralRecord;

/** What was referred to an office and waits for it. */
public final class Referrals {

    private final DSLContext sql;
    private final Lists lists;

    Referrals(DSLContext sql) {
        this.sql = sql;
        this.lists = new Lists(sql);
    }

    /** What waits for this person to decide, the oldest first. Who holds an office is found now, not as it was when it was referred. */
    public List<Referral> forPerson(Standing standing) {
        var rows = sql.selectFrom(REFERRAL).orderBy(REFERRAL.SINCE).fetch();
        var lines = lists.find(standing, rows.map(Referrals::folio));
        return rows.stream()
                .flatMap(row ->
                        Optional.ofNullable(lines.get(folio(row))).map(line -> referral(standing, row, line)).stream())
                .filter(referral -> referral.people().contains(standing.person()))
                .toList();
    }

    private static FolioId folio(ReferralRecord row) {
        return new FolioId(row.getKind(), row.getFolioKey());
    }

    private static Referral referral(Standing standing, ReferralRecord row, FolioLine line) {
        var terms = Written.read(row.getTerms(), DeskEntry.Referred.class);
        var asReferred = Stream.of(row.getPeople()).map(PersonId::new).toList();
        return new Referral(
                line,
                terms,
                holders(standing, line, terms.now().to(), asReferred),
                row.getSince().toInstant());
    }

    /** A kind's own roles are known to the kind alone: of those, as the register had it when the matter last moved. */
    private static List<PersonId> holders(
            Standing standing, FolioLine line, List<String> roles, List<PersonId> asReferred) {
        var offices = new Offices(standing.register(), standing.day());
        var facets = line.facets();
        var member = Optional.ofNullable(facets.get("member")).map(PersonId::new);
        if (member.isEmpty()) {
            return asReferred;
        }
        var matter = new Offices.Matter(
                member.get(),
                Optional.ofNullable(facets.get("officer")).map(PersonId::new),
                facets.getOrDefault("department", ""));
        var ofTheCouncil = offices.ofTheCouncil(roles);
        return roles.stream()
                .flatMap(role -> {
                    var now = offices.holders(role, matter);
                    return (now.isEmpty() && !ofTheCouncil.contains(role) ? asReferred : now).stream();
                })
                .distinct()
                .toList();
    }
}
