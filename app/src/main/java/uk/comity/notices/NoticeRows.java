package uk.comity.notices;

import static uk.comity.tables.council.notices.Tables.NOTICE;

import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import uk.comity.acts.Act;
import uk.comity.acts.Entered;
import uk.comity.acts.Follower;
import uk.comity.acts.PersonId;

/** Tells people: whom a clause names, who owes something now, whose office a referral reached, and whose matter moved. */
public final class NoticeRows implements Follower {

    @Override
    public void follow(DSLContext tx, Entered entered, After<?, ?> after) {
        if (after.moved()) {
            tell(tx, entered, after);
        }
    }

    @Override
    public void forget(DSLContext tx) {
        // What somebody has read stays read: telling it again does not make it new.
        tx.deleteFrom(NOTICE).where(NOTICE.READ_AT.isNull()).execute();
    }

    private static <A extends Act, P> void tell(DSLContext tx, Entered entered, After<A, P> after) {
        for (var told : entered.ruling().tells()) {
            tellRoles(tx, entered, after, told.who(), Why.TOLD, told.clauses());
        }
        for (var owed : entered.ruling().duties()) {
            tellRoles(tx, entered, after, List.of(owed.holder()), Why.DUTY, owed.clauses());
        }
        after.hearing()
                .openReferral(after.position())
                .ifPresent(referral ->
                        tellRoles(tx, entered, after, referral.now().to(), Why.REFERRAL, referral.clauses()));
        for (var person : after.hearing().sharing(after.position()).people()) {
            tell(tx, entered, after, person, Why.MOVED, List.of());
        }
    }

    private static <A extends Act, P> void tellRoles(
            DSLContext tx, Entered entered, After<A, P> after, List<String> roles, Why why, List<String> clauses) {
        for (var role : roles) {
            for (var person : after.hearing().holders(after.position(), role)) {
                tell(tx, entered, after, person, why, clauses);
            }
        }
    }

    private static <A extends Act, P> void tell(
            DSLContext tx, Entered entered, After<A, P> after, PersonId person, Why why, List<String> clauses) {
        if (person.equals(entered.actor()) || !after.hearing().mayBeTold(after.position(), person)) {
            return;
        }
        tx.insertInto(NOTICE)
                .set(NOTICE.LEAF, entered.index())
                .set(NOTICE.RECIPIENT, person.value())
                .set(NOTICE.KIND, entered.folio().kind())
                .set(NOTICE.FOLIO_KEY, entered.folio().key())
                .set(NOTICE.WHY, why.word())
                .set(NOTICE.CLAUSES, clauses.toArray(String[]::new))
                .set(NOTICE.SENT_AT, entered.at().atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
    }
}
