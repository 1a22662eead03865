package uk.comity.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.comity.register.Council.DAY;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.comity.TestDatabase;
import uk.comity.acts.Access;
import uk.comity.acts.Desk;
import uk.comity.acts.Entered;
import uk.comity.acts.Follower;
import uk.comity.acts.Kinds;
import uk.comity.acts.Outcome;
import uk.comity.acts.PersonId;
import uk.comity.acts.Sharing;
import uk.comity.acts.Submission;
import uk.comity.acts.Surroundings;
import uk.comity.ledger.Signer;
import uk.comity.matters.Words;
import uk.comity.norms.Vocabulary;

/** The register's public face on a real database, through the desk. */
class RegistersTest {

    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
    private static final PersonId QUAYLE = new PersonId("quayle");

    private final Registers registers = new Registers();
    private final RegisterKind kind = new RegisterKind(registers);
    private final AtomicReference<@Nullable Surroundings> laid = new AtomicReference<>();
    private final AtomicInteger seenInside = new AtomicInteger();
    private final AtomicBoolean falling = new AtomicBoolean();
    private final Desk desk = desk();

    @Test
    void everyActOfAYearReadsTheSameFromTheLedgerAsFromMemory() {
        var group = new PoliticalGroup.Notice(
                "tide", "Tide", QUAYLE, Optional.of(id("oduya")), List.of(QUAYLE, id("oduya")), DAY);
        var since = Term.from(DAY);
        var acts = List.of(
                add("quayle"),
                add("oduya"),
                add("marl"),
                add("stroude"),
                new RegisterAct.Rename(id("marl"), PersonName.read("Ines Marl MBE")),
                new RegisterAct.AddWard("harbour", "Harbour", Optional.of("E05000001"), Optional.of(3)),
                new RegisterAct.AmendWard("harbour", "Harbour Town", Optional.empty(), Optional.of(2)),
                new RegisterAct.Elect(QUAYLE, "harbour", Term.UNKNOWN, "Tide"),
                new RegisterAct.Elect(id("oduya"), "harbour", Term.between(DAY, DAY.plusYears(4)), ""),
                new RegisterAct.NotifyGroup(group),
                new RegisterAct.ChangeLeader("tide", id("oduya"), Optional.empty(), DAY.plusDays(3)),
                new RegisterAct.LeaveGroup("tide", QUAYLE, DAY.plusDays(9)),
                new RegisterAct.AddDepartment("place", "Place", Optional.empty()),
                new RegisterAct.AddDepartment("housing", "Housing", Optional.of("place")),
                new RegisterAct.Appoint(id("marl"), "Director", Grade.DIRECTOR, "place", Optional.empty(), since),
                new RegisterAct.Appoint(
                        id("stroude"), "Head", Grade.HEAD_OF_SERVICE, "housing", Optional.of(id("marl")), since),
                new RegisterAct.EndAppointment(id("stroude"), "Head", DAY.plusDays(30)),
                new RegisterAct.Designate(Office.MONITORING_OFFICER, id("marl"), since),
                new RegisterAct.Deputise(Office.MONITORING_OFFICER, id("stroude"), since),
                new RegisterAct.EndOffice(Office.MONITORING_OFFICER, id("marl"), DAY.plusDays(5)),
                new RegisterAct.FormBody("audit", "Audit", Body.Sort.COMMITTEE, Optional.empty(), since),
                new RegisterAct.TakeSeat("audit", QUAYLE, Seat.Role.CHAIR, since),
                new RegisterAct.LeaveSeat("audit", QUAYLE, DAY.plusDays(4)),
                new RegisterAct.CoOpt(id("stroude"), "audit", MemberTerm.Voting.NON_VOTING, since),
                new RegisterAct.EndMembership(id("stroude"), "audit", DAY.plusDays(2)),
                new RegisterAct.EndBody("audit", DAY.plusDays(6)),
                new RegisterAct.AssignSupport(id("marl"), QUAYLE, since),
                new RegisterAct.EndSupport(id("marl"), QUAYLE, DAY.plusDays(7)),
                new RegisterAct.DeclareClosure(DAY.plusDays(1), "Works on the roof"),
                new RegisterAct.WithdrawClosure(DAY.plusDays(1)),
                new RegisterAct.ApplyFeed(feedOfOne()));
        var expected = Register.EMPTY;
        for (var act : acts) {
            expected = Council.does(expected, act);
            assertThat(perform(act)).as(act.name()).isInstanceOf(Outcome.Done.class);
            assertThat(now(registers)).as(act.name()).isEqualTo(expected);
        }
        assertThat(now(new Registers())).isEqualTo(expected);
        assertThat(desk.open(kind, Registers.FOLIO, QUAYLE, NOON).orElseThrow().position())
                .isEqualTo(expected);
    }

    private static FeedChanges feedOfOne() {
        var person = new PersonId("mg-1");
        var was = Term.from(DAY);
        return new FeedChanges(
                "feed.xml",
                DAY,
                List.of(new RegisterEntry.WardAdded("quay", "Quay", Optional.empty(), Optional.of(1))),
                List.of(new RegisterEntry.WardAmended("harbour", "Harbour", Optional.empty(), Optional.of(3))),
                List.of(new RegisterEntry.PersonAdded(person, PersonName.read("Cllr Maud Fenn"), "moderngov:1")),
                List.of(new RegisterEntry.PersonRenamed(QUAYLE, PersonName.read("Cllr Hesper Marl"))),
                List.of(new FeedChanges.SourceLinked(QUAYLE, "moderngov:7")),
                List.of(new RegisterEntry.MemberElected(person, "quay", was, "Tide", MemberTerm.Origin.FEED)),
                List.of(),
                List.of(),
                List.of(new FeedChanges.SetAside(2, "Vacant", "The seat is vacant.")));
    }

    @Test
    void whatATransactionTookBackIsNotRemembered() {
        perform(add("quayle"));
        falling.set(true);
        assertThatThrownBy(() -> perform(add("oduya"))).hasMessageContaining("fell over");
        assertThat(seenInside).hasValue(2);
        falling.set(false);
        assertThat(perform(add("marl"))).isInstanceOf(Outcome.Done.class);
        assertThat(now(registers).people()).extracting(Person::id).containsExactly(id("marl"), QUAYLE);
    }

    @Test
    void anActOutOfTurnLeavesTheRegisterAsItWas() {
        perform(add("quayle"));
        assertThat(perform(add("quayle")))
                .isInstanceOfSatisfying(
                        Outcome.OutOfTurn.class, no -> assertThat(no.sentence()).contains("already"));
        assertThat(now(registers).people()).hasSize(1);
    }

    private static RegisterAct add(String name) {
        var written = "Cllr X " + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return new RegisterAct.AddPerson(id(name), PersonName.read(written));
    }

    private static PersonId id(String name) {
        return new PersonId(name);
    }

    private Register now(Registers asked) {
        return desk.read(NOON, surroundings -> asked.at(surroundings.folios()));
    }

    private Outcome perform(RegisterAct act) {
        return desk.perform(new Submission(
                UUID.randomUUID(),
                QUAYLE,
                Optional.empty(),
                NOON,
                Registers.FOLIO,
                OptionalLong.empty(),
                "",
                Map.of(),
                act));
    }

    private Desk desk() {
        var rules = new Desk.Rules(
                new Kinds(List.of(kind)),
                Vocabulary.of(kind.acts(), Words.ACTOR, List.of()),
                new Everybody(),
                (day, surroundings) -> Optional.empty());
        return new Desk(
                TestDatabase.council(),
                "comity/register-test",
                Signer.generate("comity/register-test", new SecureRandom()),
                rules,
                List.of(new Falling()));
    }

    /** Everybody may do everything here: who may act is another room's business. */
    private final class Everybody implements Access {
        @Override
        public boolean mayRead(PersonId person, Sharing sharing, Surroundings surroundings) {
            return true;
        }

        @Override
        public boolean mayAct(PersonId person, String act, Optional<Sharing> sharing, Surroundings surroundings) {
            laid.set(surroundings);
            return true;
        }
    }

    /** Asks for the register in the desk's own transaction, and takes that transaction down where told to. */
    private final class Falling implements Follower {
        @Override
        public void follow(DSLContext transaction, Entered entered, After<?, ?> after) {
            Optional.ofNullable(laid.get())
                    .ifPresent(inside -> seenInside.set(
                            registers.at(inside.folios()).people().size()));
            if (falling.get()) {
                throw new IllegalStateException("the follower fell over");
            }
        }

        @Override
        public void forget(DSLContext transaction) {}
    }
}
