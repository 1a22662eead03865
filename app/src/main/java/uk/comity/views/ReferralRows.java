package uk.comity.views;

import static uk.comity.tables.council.views.Tables.REFERRAL;

import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jooq.DSLContext;
import uk.comity.acts.Act;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.Entered;
import uk.comity.acts.Follower;
import uk.comity.acts.PersonId;

/** Keeps the referrals that wait for an office, and the people who hold it. */
public final class ReferralRows implements Follower {

    @Override
    public void follow(DSLContext tx, Entered entered, After<?, ?> after) {
        if (after.moved()) {
            write(tx, entered, after);
        }
    }

    @Override
    public void forget(DSLContext tx) {
        tx.deleteFrom(REFERRAL).execute();
    }

    private static <A extends Act, P> void write(DSLContext tx, Entered entered, After<A, P> after) {
        if (after.mayHaveBefore()) {
            tx.deleteFrom(REFERRAL)
                    .where(REFERRAL.KIND.eq(entered.folio().kind()))
                    .and(REFERRAL.FOLIO_KEY.eq(entered.folio().key()))
                    .execute();
        }
        after.hearing()
                .openReferral(after.position())
                .ifPresent(referral -> tx.insertInto(REFERRAL)
                        .set(REFERRAL.KIND, entered.folio().kind())
                        .set(REFERRAL.FOLIO_KEY, entered.folio().key())
                        .set(REFERRAL.LEAF, entered.index())
                        .set(
                                REFERRAL.PEOPLE,
                                holders(after, referral).stream()
                                        .map(PersonId::value)
                                        .toArray(String[]::new))
                        .set(REFERRAL.TERMS, Written.write(referral))
                        .set(REFERRAL.SINCE, entered.at().atOffset(ZoneOffset.UTC))
                        .execute());
    }

    private static <A extends Act, P> Set<PersonId> holders(After<A, P> after, DeskEntry.Referred referral) {
        var people = new LinkedHashSet<PersonId>();
        for (var role : referral.now().to()) {
            people.addAll(after.hearing().holders(after.position(), role));
        }
        return people;
    }
}
