package uk.comity.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.comity.TestDatabase;
import uk.comity.database.Role;
import uk.comity.ledger.Signer;
import uk.comity.norms.Vocabulary;

class DeskTest {

    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
    private static final PersonId ROWAN = new PersonId("rowan");
    private static final PersonId STRANGER = new PersonId("stranger");
    private static final FolioId FOLIO = new FolioId("suggestion", "s1");

    private final Suggestions kind = new Suggestions();
    private final List<Long> followed = new ArrayList<>();
    private String database = "";
    private DSLContext sql = org.jooq.impl.DSL.using(org.jooq.SQLDialect.POSTGRES);
    private Desk desk = desk(new Following(false));

    @BeforeEach
    void aFreshCouncil() {
        database = TestDatabase.fresh();
        sql = TestDatabase.as(Role.APP, database);
        desk = desk(new Following(false));
    }

    @Test
    void an_act_is_entered_with_its_receipt_and_the_followers_are_told() {
        var outcome = desk.perform(make(UUID.randomUUID(), ROWAN));

        var done = (Outcome.Done) outcome;
        assertThat(done.receipt().index()).isEqualTo(1);
        assertThat(done.receipt().entries()).containsExactly("suggestion.made/1");
        assertThat(done.receipt().leafHash()).hasSize(64);
        assertThat(done.ruling().answer()).isEqualTo("silent");
        assertThat(followed).containsExactly(1L);
        assertThat(desk.open(kind, FOLIO, ROWAN, NOON).orElseThrow().position().text())
                .isEqualTo("More benches");
    }

    @Test
    void the_same_act_id_twice_leaves_one_leaf_and_gives_the_same_receipt() {
        var submission = make(UUID.randomUUID(), ROWAN);

        var first = desk.perform(submission);
        var second = desk.perform(submission);

        assertThat(second).isEqualTo(first);
        assertThat(leaves()).isEqualTo(2);
    }

    @Test
    void the_same_act_id_at_once_from_eight_sides_leaves_one_leaf() throws Exception {
        var submission = make(UUID.randomUUID(), ROWAN);

        var outcomes = atOnce(8, n -> desk.perform(submission));

        assertThat(outcomes).allMatch(one -> one.equals(outcomes.getFirst()));
        assertThat(leaves()).isEqualTo(2);
    }

    @Test
    void one_act_id_on_two_folios_at_once_is_entered_once_and_the_other_is_told_nothing() throws Exception {
        var act = UUID.randomUUID();

        var outcomes = atOnce(
                2,
                n -> desk.perform(submission(
                        act,
                        ROWAN,
                        new FolioId("suggestion", "f" + n),
                        OptionalLong.empty(),
                        new Suggestions.Make("More benches"))));

        assertThat(leaves()).isEqualTo(2);
        assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.Done.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.NotYours.class);
    }

    @Test
    void somebody_elses_act_id_is_as_good_as_any_other_and_nobodys_receipt() {
        var act = UUID.randomUUID();
        var other = new FolioId("suggestion", "of-another");
        desk.perform(make(act, ROWAN));

        var outcome = desk.perform(submission(
                act, new PersonId("sorrel"), other, OptionalLong.empty(), new Suggestions.Make("More trees")));

        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(((Outcome.Done) outcome).receipt().folio()).isEqualTo(other);
        assertThat(leaves()).isEqualTo(3);
    }

    @Test
    void of_two_people_acting_at_once_one_is_stale_and_sees_what_changed() throws Exception {
        desk.perform(make(UUID.randomUUID(), ROWAN));
        var seen = OptionalLong.of(1);

        var outcomes = atOnce(
                2,
                n -> desk.perform(
                        submission(UUID.randomUUID(), new PersonId("p" + n), FOLIO, seen, new Suggestions.Second())));

        var stale = outcomes.stream()
                .filter(Outcome.Stale.class::isInstance)
                .map(Outcome.Stale.class::cast)
                .toList();
        assertThat(stale).hasSize(1);
        assertThat(stale.getFirst().since()).hasSize(1);
        assertThat(stale.getFirst().since().getFirst().act()).isEqualTo("suggestion.second");
        assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.Done.class);
    }

    @Test
    void many_writers_on_many_folios_each_get_their_place() throws Exception {
        var outcomes = atOnce(
                40,
                n -> desk.perform(submission(
                        UUID.randomUUID(),
                        ROWAN,
                        new FolioId("suggestion", "many" + n),
                        OptionalLong.empty(),
                        new Suggestions.Make("Number " + n))));

        assertThat(outcomes).allMatch(Outcome.Done.class::isInstance);
        assertThat(leaves()).isEqualTo(41);
        assertThat(outcomes.stream()
                        .map(one -> ((Outcome.Done) one).receipt().index())
                        .distinct())
                .hasSize(40);
    }

    @Test
    void acts_laid_down_together_come_out_as_if_one_after_the_other() {
        var first = make(UUID.randomUUID(), ROWAN);
        var seconding = submission(
                UUID.randomUUID(), new PersonId("sorrel"), FOLIO, OptionalLong.empty(), new Suggestions.Second());

        var outcomes = desk.performAll(
                List.of(first, make(UUID.randomUUID(), ROWAN), first, make(UUID.randomUUID(), STRANGER), seconding));

        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Done.class).isEqualTo(outcomes.get(2));
        assertThat(outcomes.get(1))
                .isEqualTo(new Outcome.OutOfTurn("It was made already: More benches", Optional.empty()));
        assertThat(outcomes.get(3)).isEqualTo(new Outcome.NotYours());
        assertThat(((Outcome.Done) outcomes.get(4)).receipt().index()).isEqualTo(2);
        assertThat(followed).containsExactly(1L, 2L);
        assertThat(leaves()).isEqualTo(3);
        assertThat(desk.perform(first)).isEqualTo(outcomes.get(0));
        assertThat(desk.perform(seconding)).isEqualTo(outcomes.get(4));
        assertThat(desk.open(kind, FOLIO, ROWAN, NOON).orElseThrow().position().seconders())
                .containsExactly("sorrel");
    }

    @Test
    void many_who_lay_down_many_at_once_each_get_their_places() throws Exception {
        var outcomes = atOnce(8, n -> {
            var mine = new ArrayList<Submission>();
            for (var i = 0; i < 6; i++) {
                // The same folios for all, in another order for each.
                var folio = new FolioId("suggestion", "shared" + (i + n) % 6);
                mine.add(submission(UUID.randomUUID(), ROWAN, folio, OptionalLong.empty(), new Suggestions.Make("x")));
            }
            return n % 2 == 0 ? desk.performAll(mine).getLast() : desk.perform(mine.getFirst());
        });

        assertThat(outcomes).allMatch(one -> one instanceof Outcome.Done || one instanceof Outcome.OutOfTurn);
        assertThat(leaves()).isEqualTo(7);
    }

    @Test
    void where_the_database_gives_up_on_all_of_them_each_is_tried_by_itself() {
        var givesUpOnce = new Follower() {
            private int told;

            @Override
            public void follow(DSLContext transaction, Entered entered, After<?, ?> after) {
                told++;
                if (told == 2) {
                    transaction.execute("select 1 / 0");
                }
            }

            @Override
            public void forget(DSLContext transaction) {}
        };

        var outcomes = desk(givesUpOnce)
                .performAll(List.of(
                        make(UUID.randomUUID(), ROWAN),
                        submission(UUID.randomUUID(), ROWAN, FOLIO, OptionalLong.empty(), new Suggestions.Second())));

        assertThat(outcomes).hasSize(2).allMatch(Outcome.Done.class::isInstance);
        assertThat(leaves()).isEqualTo(3);
    }

    @Test
    void a_folio_that_is_not_there_and_a_person_without_standing_are_answered_alike() {
        var second = submission(UUID.randomUUID(), ROWAN, FOLIO, OptionalLong.empty(), new Suggestions.Second());

        assertThat(desk.perform(second)).isEqualTo(new Outcome.NotYours());
        desk.perform(make(UUID.randomUUID(), ROWAN));
        assertThat(desk.perform(
                        submission(UUID.randomUUID(), STRANGER, FOLIO, OptionalLong.empty(), new Suggestions.Second())))
                .isEqualTo(new Outcome.NotYours());
        assertThat(desk.open(kind, FOLIO, STRANGER, NOON)).isEmpty();
    }

    @Test
    void an_act_out_of_turn_leaves_nothing() {
        desk.perform(make(UUID.randomUUID(), ROWAN));

        assertThat(desk.perform(make(UUID.randomUUID(), ROWAN)))
                .isEqualTo(new Outcome.OutOfTurn("It was made already: More benches", Optional.empty()));
        assertThat(leaves()).isEqualTo(2);
    }

    @Test
    void when_a_follower_fails_nothing_at_all_is_written() {
        var failing = desk(new Following(true));
        var submission = make(UUID.randomUUID(), ROWAN);

        assertThatThrownBy(() -> failing.perform(submission)).isInstanceOf(RuntimeException.class);

        assertThat(leaves()).isZero();
        assertThat(desk.perform(submission)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void weighing_writes_nothing() {
        assertThat(desk.weigh(make(UUID.randomUUID(), ROWAN))).isInstanceOf(Weighed.Judged.class);
        assertThat(leaves()).isZero();
    }

    @Test
    void text_with_emoji_right_to_left_and_control_characters_is_kept_as_it_is() {
        var text = "\u202Eabc\u0000\u0007 \uD83D\uDE00 שלום";
        desk.perform(submission(UUID.randomUUID(), ROWAN, FOLIO, OptionalLong.empty(), new Suggestions.Make(text)));

        assertThat(desk.open(kind, FOLIO, ROWAN, NOON).orElseThrow().position().text())
                .isEqualTo(text);
    }

    @Test
    void the_apps_role_can_neither_change_nor_remove_what_the_ledger_holds() {
        desk.perform(make(UUID.randomUUID(), ROWAN));

        for (var statement : List.of(
                "update ledger.leaf set leaf = 'x'",
                "delete from ledger.leaf",
                "truncate ledger.leaf cascade",
                "update ledger.head set root = 'x'",
                "delete from ledger.head",
                "update acts.content set body = '{}'",
                "delete from acts.content",
                "drop table ledger.leaf cascade",
                "alter table ledger.leaf disable trigger all")) {
            assertThatThrownBy(() -> sql.execute(statement))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
        assertThat(leaves()).isEqualTo(2);
    }

    @Test
    void retelling_tells_the_followers_the_same_again() {
        desk.perform(make(UUID.randomUUID(), ROWAN));
        desk.perform(submission(UUID.randomUUID(), ROWAN, FOLIO, OptionalLong.of(1), new Suggestions.Second()));
        var before = List.copyOf(followed);
        followed.clear();

        desk.retell();

        assertThat(followed).isEqualTo(before);
    }

    private int leaves() {
        return sql.fetchCount(uk.comity.tables.council.ledger.Tables.LEAF);
    }

    private Desk desk(Follower follower) {
        var rules = new Desk.Rules(
                new Kinds(List.of(kind)),
                Vocabulary.of(kind.acts(), kind.facts(), List.of()),
                new AllButStrangers(),
                (day, surroundings) -> Optional.empty());
        return new Desk(
                sql, "comity/test", Signer.generate("comity/test", new SecureRandom()), rules, List.of(follower));
    }

    private static Submission make(UUID act, PersonId actor) {
        return submission(act, actor, FOLIO, OptionalLong.empty(), new Suggestions.Make("More benches"));
    }

    private static Submission submission(UUID act, PersonId actor, FolioId folio, OptionalLong seen, Act what) {
        return new Submission(act, actor, Optional.empty(), NOON, folio, seen, "", Map.of(), what);
    }

    private static List<Outcome> atOnce(int many, IntFunction<Outcome> act) throws Exception {
        try (var threads = Executors.newFixedThreadPool(many)) {
            var calls = new ArrayList<Callable<Outcome>>();
            for (int n = 0; n < many; n++) {
                int number = n;
                calls.add(() -> act.apply(number));
            }
            var outcomes = new ArrayList<Outcome>();
            for (var future : threads.invokeAll(calls)) {
                outcomes.add(future.get());
            }
            return outcomes;
        }
    }

    private record AllButStrangers() implements Access {
        @Override
        public boolean mayRead(PersonId person, Sharing sharing, Surroundings surroundings) {
            return !person.equals(STRANGER);
        }

        @Override
        public boolean mayAct(PersonId person, String act, Optional<Sharing> sharing, Surroundings surroundings) {
            return !person.equals(STRANGER);
        }
    }

    private final class Following implements Follower {
        private final boolean failing;

        Following(boolean failing) {
            this.failing = failing;
        }

        @Override
        public void follow(DSLContext transaction, Entered entered, After<?, ?> after) {
            if (failing) {
                throw new IllegalStateException("the follower fell over");
            }
            followed.add(entered.index());
        }

        @Override
        public void forget(DSLContext transaction) {}
    }
}
