package uk.comity.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private static final FolioId FOLIO = new FolioId("tea", "pot");

    private final List<Entered> ledger = new ArrayList<>();
    private final Remembered<List<Long>> remembered = new Remembered<>("tea", List.of(), RememberedTest::with);

    @Test
    void what_was_folded_once_is_not_folded_again() {
        enter(1);
        assertThat(remembered.at(folios(() -> {}))).containsExactly(1L);
        enter(2);
        assertThat(remembered.at(folios(() -> {}))).containsExactly(1L, 2L);
        assertThat(remembered.at(folios(() -> {}))).containsExactly(1L, 2L);
    }

    @Test
    void an_act_that_is_committed_between_the_two_reads_counts_once() {
        enter(1);
        assertThat(remembered.at(folios(() -> enter(2)))).containsExactly(1L, 2L);
        assertThat(remembered.at(folios(() -> {}))).containsExactly(1L, 2L);
        enter(3);
        assertThat(remembered.at(folios(() -> {}))).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_leaf_that_was_rolled_back_is_forgotten_even_if_another_act_has_its_index() {
        enter(1);
        enter(2);
        assertThat(remembered.at(folios(() -> {}))).containsExactly(1L, 2L);
        ledger.removeLast();
        enter(2);
        enter(3);
        assertThat(remembered.at(folios(() -> {}))).containsExactly(1L, 2L, 3L);
    }

    private void enter(long index) {
        ledger.add(new Entered(
                index,
                UUID.randomUUID(),
                FOLIO,
                new PersonId("quayle"),
                Optional.empty(),
                Instant.EPOCH,
                "tea.pour",
                "",
                List.of(),
                Ruling.of("permitted", List.of(), List.of(), List.of(), "pack", "engine")));
    }

    private static List<Long> with(List<Long> indexes, Entered entered) {
        var longer = new ArrayList<>(indexes);
        longer.add(entered.index());
        return longer;
    }

    /** The ledger as a transaction under READ COMMITTED sees it: something may be committed between two of its reads. */
    private Folios folios(Runnable betweenTheReads) {
        return new Folios() {
            @Override
            public List<Entered> list(FolioId folio) {
                return List.copyOf(ledger);
            }

            @Override
            public List<Entered> listKind(String kind, long after) {
                betweenTheReads.run();
                return ledger.stream()
                        .filter(entered -> entered.index() > after)
                        .toList();
            }

            @Override
            public Optional<Mark> findLast(String kind) {
                return ledger.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Mark(
                                ledger.getLast().index(), ledger.getLast().actId()));
            }

            @Override
            public boolean holds(Mark mark) {
                return ledger.stream()
                        .anyMatch(entered -> entered.index() == mark.index()
                                && entered.actId().equals(mark.actId()));
            }
        };
    }
}
