package uk.comity.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerificationTest {

    private final SampleLedger ledger = SampleLedger.ofFive();

    @Test
    void an_untouched_ledger_is_sound_and_says_its_head_its_redactions_and_its_last_checkpoint() {
        assertThat(verdict())
                .isEqualTo(
                        new Sound(ledger.head(), 1, Optional.of(ledger.notes().getLast())));
    }

    @Test
    void a_ledger_of_any_size_is_sound_and_any_changed_character_of_a_row_is_found_at_its_leaf() {
        var chance = new Random(21);
        for (int round = 0; round < 60; round++) {
            var random = SampleLedger.random(chance, 1 + chance.nextInt(60));
            assertThat(Verification.of(random, SampleLedger.TRUST)).isInstanceOf(Sound.class);
            int index = chance.nextInt(random.rowList().size());
            random.rowList().set(index, spoilt(random.rowList().get(index), chance));
            assertThat(Verification.of(random, SampleLedger.TRUST))
                    .isInstanceOfSatisfying(
                            Broken.class,
                            broken ->
                                    assertThat(broken.at()).isIn(new Place.AtLeaf(index), new Place.AtContent(index)));
        }
    }

    @Test
    void a_dropped_leaf_is_found_at_the_one_that_stands_in_its_place() {
        for (int i = 0; i < 4; i++) {
            var spoilt = SampleLedger.ofFive();
            spoilt.rowList().remove(i);
            assertThat(at(spoilt)).isEqualTo(new Place.AtLeaf(i));
        }
    }

    @Test
    void leaves_that_changed_places_or_stand_twice_are_found() {
        var row = ledger.rowList().remove(2);
        ledger.rowList().add(3, row);
        assertThat(at(ledger)).isEqualTo(new Place.AtLeaf(2));
        var twice = SampleLedger.ofFive();
        twice.rowList().add(2, twice.rowList().get(2));
        assertThat(at(twice)).isEqualTo(new Place.AtLeaf(3));
    }

    @Test
    void a_content_taken_away_without_an_act_that_redacts_it_is_found() {
        var row = ledger.rowList().get(3);
        ledger.rowList().set(3, new StoredLedger.Row(3, row.hash(), row.leaf(), Optional.empty()));
        assertThat(verdict()).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.at()).isEqualTo(new Place.AtContent(3));
            assertThat(broken.sentence())
                    .isEqualTo("The content of leaf 3: the content is missing, but no later leaf redacts it."
                            + " It was taken away.");
        });
    }

    @Test
    void leaves_cut_off_the_end_are_missed_by_the_heads_and_by_the_checkpoints() {
        ledger.rowList().removeLast();
        assertThat(verdict()).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.at()).isEqualTo(new Place.AtHead(5));
            assertThat(broken.sentence()).contains("removed from the end");
        });
        ledger.headList().removeLast();
        assertThat(verdict()).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.at()).isEqualTo(new Place.AtCheckpoint(2));
            assertThat(broken.expected()).isEqualTo("4 leaves");
            assertThat(broken.found()).isEqualTo("5 leaves");
        });
    }

    @Test
    void a_leaf_added_past_the_desk_has_no_head() {
        ledger.enter("person:ada-finch", "enquiry:1", "More.", "enquiry.reopened/1");
        ledger.headList().removeLast();
        assertThat(at(ledger)).isEqualTo(new Place.AtHead(5));
        ledger.headList().clear();
        assertThat(at(ledger)).isEqualTo(new Place.AtHead(0));
    }

    @Test
    void a_changed_or_repeated_or_displaced_head_is_found_at_its_size() {
        for (int i = 0; i < 5; i++) {
            var spoilt = SampleLedger.ofFive();
            var head = spoilt.headList().get(i);
            var other = TreeTest.randomHash(new Random(i));
            spoilt.headList().set(i, new StoredLedger.Head(head.size(), other, head.frontier()));
            assertThat(at(spoilt)).isEqualTo(new Place.AtHead(i + 1));
            spoilt.headList().set(i, new StoredLedger.Head(head.size(), head.root(), head.frontier() + " "));
            assertThat(at(spoilt)).isEqualTo(new Place.AtHead(i + 1));
            spoilt.headList().set(i, head);
            spoilt.headList().add(i, head);
            assertThat(at(spoilt)).isEqualTo(new Place.AtHead(i + 1));
        }
        var first = ledger.headList().removeFirst();
        ledger.headList().add(1, first);
        assertThat(at(ledger)).isEqualTo(new Place.AtHead(1));
    }

    @Test
    void heads_need_not_be_stored_for_every_size_but_for_the_newest() {
        ledger.headList().subList(0, 4).clear();
        assertThat(verdict()).isInstanceOf(Sound.class);
    }

    @Test
    void a_stored_hash_or_index_that_is_not_the_leafs_is_found_at_the_leaf() {
        var row = ledger.rowList().get(3);
        ledger.rowList().set(3, new StoredLedger.Row(3, Hash.ofNothing(), row.leaf(), row.content()));
        assertThat(at(ledger)).isEqualTo(new Place.AtLeaf(3));
        ledger.rowList().set(3, new StoredLedger.Row(30, row.hash(), row.leaf(), row.content()));
        assertThat(at(ledger)).isEqualTo(new Place.AtLeaf(3));
    }

    @Test
    void a_ledger_rewritten_with_every_hash_and_head_is_caught_at_the_first_checkpoint_after_it() {
        var forged = ExportTest.forgedSample();
        forged.notes().addAll(ledger.notes());
        assertThat(Verification.of(forged, SampleLedger.TRUST)).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.at()).isEqualTo(new Place.AtCheckpoint(2));
            assertThat(broken.sentence())
                    .isEqualTo("Checkpoint number 2: the signed head has another root than the leaves before it."
                            + " They were rewritten after the head was signed.");
        });
    }

    @Test
    void a_checkpoint_with_a_changed_signature_is_found_by_its_number() {
        for (int i = 0; i < 2; i++) {
            var spoilt = SampleLedger.ofFive();
            spoilt.notes().set(i, spoilt.notes().get(i).replace("\n\n", "\nmore\n\n"));
            assertThat(at(spoilt)).isEqualTo(new Place.AtCheckpoint(i + 1));
        }
    }

    @Test
    void the_ledger_of_another_origin_is_broken_from_its_first_leaf() {
        var other = Signer.generate("comity/othertown", new GivenBytes(SampleLedger.seed(3)));
        ledger.notes().clear();
        assertThat(Verification.of(ledger, Trust.in(other.verifier()))).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.at()).isEqualTo(new Place.AtLeaf(0));
            assertThat(broken.sentence())
                    .isEqualTo("Leaf 0: this is the ledger of comity/anytown, not of comity/othertown.");
        });
    }

    @Test
    void an_empty_ledger_is_broken_because_even_an_unused_one_has_its_first_leaf() {
        assertThat(at(SampleLedger.empty())).isEqualTo(new Place.AtLeaf(0));
    }

    @Test
    void every_stream_of_the_store_is_closed() {
        var closed = new ArrayList<String>();
        var watched = new StoredLedger() {
            @Override
            public Stream<Row> rows() {
                return ledger.rows().onClose(() -> closed.add("rows"));
            }

            @Override
            public Stream<Head> heads() {
                return ledger.heads().onClose(() -> closed.add("heads"));
            }

            @Override
            public Stream<String> checkpoints() {
                return ledger.checkpoints().onClose(() -> closed.add("checkpoints"));
            }
        };
        assertThat(Verification.of(watched, SampleLedger.TRUST)).isInstanceOf(Sound.class);
        assertThat(closed).containsExactlyInAnyOrderElementsOf(List.of("rows", "heads", "checkpoints"));
    }

    private Verdict verdict() {
        return Verification.of(ledger, SampleLedger.TRUST);
    }

    private static Place at(SampleLedger ledger) {
        var verdict = Verification.of(ledger, SampleLedger.TRUST);
        assertThat(verdict).isInstanceOf(Broken.class);
        return ((Broken) verdict).at();
    }

    private static StoredLedger.Row spoilt(StoredLedger.Row row, Random chance) {
        return row.content().isPresent() && chance.nextBoolean()
                ? new StoredLedger.Row(
                        row.index(), row.hash(), row.leaf(), row.content().map(content -> spoilt(content, chance)))
                : new StoredLedger.Row(row.index(), row.hash(), spoilt(row.leaf(), chance), row.content());
    }

    private static StoredLedger.Sealed spoilt(StoredLedger.Sealed content, Random chance) {
        return chance.nextBoolean()
                ? new StoredLedger.Sealed(spoilt(content.salt(), chance), content.body())
                : new StoredLedger.Sealed(content.salt(), spoilt(content.body(), chance));
    }

    private static String spoilt(String text, Random chance) {
        int at = chance.nextInt(text.length());
        return text.substring(0, at) + (char) (text.charAt(at) ^ (1 << chance.nextInt(7))) + text.substring(at + 1);
    }
}
