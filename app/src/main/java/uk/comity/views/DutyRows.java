package uk.comity.views;

import static uk.comity.tables.council.views.Tables.DUTY;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import uk.comity.acts.Act;
import uk.comity.acts.Entered;
import uk.comity.acts.Extended;
import uk.comity.acts.Follower;
import uk.comity.acts.PersonId;
import uk.comity.acts.Ruling;
import uk.comity.acts.Surroundings;
import uk.comity.matters.Due;
import uk.comity.norms.Duty;
import uk.comity.norms.Until;
import uk.comity.tables.council.views.tables.records.DutyRecord;

/** Keeps the duties that rulings raise: begun, paused, moved to a stated date, ended. When each falls due is never stored. */
public final class DutyRows implements Follower {

    /** Where a duty ended: the act was done, or nobody waits for it any more. */
    static final String DISCHARGED = "discharged";

    static final String LAPSED = "lapsed";

    @Override
    public void follow(DSLContext tx, Entered entered, After<?, ?> after) {
        if (after.moved()) {
            if (after.mayHaveBefore()) {
                moveOn(tx, entered, after);
            }
            begin(tx, entered, after);
        }
    }

    @Override
    public void forget(DSLContext tx) {
        tx.deleteFrom(DUTY).execute();
    }

    private static <A extends Act, P> void begin(DSLContext tx, Entered entered, After<A, P> after) {
        for (var owed : entered.ruling().duties()) {
            tx.insertInto(DUTY)
                    .set(DUTY.LEAF, entered.index())
                    .set(DUTY.NORM, owed.norm())
                    .set(DUTY.KIND, entered.folio().kind())
                    .set(DUTY.FOLIO_KEY, entered.folio().key())
                    .set(DUTY.TERMS, Written.write(owed))
                    .set(DUTY.HOLDERS, people(after, owed.holder()))
                    .set(DUTY.CLAIMANTS, people(after, owed.claimant()))
                    .set(DUTY.STARTED_AT, entered.at().atOffset(ZoneOffset.UTC))
                    .execute();
        }
    }

    /** What this act does to the duties that were open before it. */
    private static <A extends Act, P> void moveOn(DSLContext tx, Entered entered, After<A, P> after) {
        var open = tx.selectFrom(DUTY)
                .where(DUTY.KIND.eq(entered.folio().kind()))
                .and(DUTY.FOLIO_KEY.eq(entered.folio().key()))
                .and(DUTY.ENDED_AT.isNull())
                .fetch();
        for (var duty : open) {
            var terms = Written.read(duty.getTerms(), Ruling.Owed.class);
            duty.setHolders(people(after, terms.holder()));
            duty.setClaimants(people(after, terms.claimant()));
            if (terms.to().equals(entered.act()) && recurs(terms)) {
                renew(duty, terms);
            } else if (terms.to().equals(entered.act())) {
                end(duty, entered.at(), DISCHARGED);
            } else if (!after.hearing().awaits(after.position(), terms.to())) {
                end(duty, entered.at(), LAPSED);
            }
            if (terms.orTo().equals(entered.act())) {
                after.hearing().stated(after.position(), terms.orStating()).ifPresent(duty::setStatedDue);
            }
            duty.setPauses(clock(duty, terms, entered, after.hearing().extensions(after.position(), duty.getNorm())));
            duty.store();
        }
    }

    /** What has stopped the clock so far, and what has made the time longer. */
    private static String clock(DutyRecord duty, Ruling.Owed terms, Entered entered, List<Extended> extensions) {
        var pauses = new ArrayList<>(Pauses.read(duty.getPauses()).pauses());
        if (terms.pauseFrom().equals(entered.act())) {
            pauses.add(new Due.Stop(entered.at(), Optional.empty()));
        } else if (terms.pauseUntil().equals(entered.act()) && !pauses.isEmpty()) {
            pauses.set(pauses.size() - 1, pauses.getLast().until(entered.at()));
        }
        return pauses.isEmpty() && extensions.isEmpty() ? duty.getPauses() : new Pauses(pauses, extensions).write();
    }

    private static boolean recurs(Ruling.Owed terms) {
        return Until.find(terms.within()).filter(Until.Each.class::isInstance).isPresent();
    }

    /** What is owed again and again is owed anew from the first day of the next cycle. */
    private static void renew(DutyRecord duty, Ruling.Owed terms) {
        var started = duty.getStartedAt().atZoneSameInstant(Surroundings.ZONE).toLocalDate();
        if (Until.find(terms.within()).orElseThrow() instanceof Until.Each each) {
            duty.setStartedAt(each.next(started).atStartOfDay(Surroundings.ZONE).toOffsetDateTime());
        }
    }

    private static void end(DutyRecord duty, Instant at, String how) {
        duty.setEndedAt(at.atOffset(ZoneOffset.UTC));
        duty.setEndedBy(how);
    }

    private static <A extends Act, P> String[] people(After<A, P> after, String role) {
        return Duty.roles(role).stream()
                .flatMap(each -> after.hearing().holders(after.position(), each).stream())
                .map(PersonId::value)
                .distinct()
                .toArray(String[]::new);
    }
}
