package uk.comity.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProofTest {

    private static final SampleLedger LEDGER = SampleLedger.random(new Random(31), 50);

    @Test
    void every_leaf_is_proved_by_a_file_that_needs_nothing_but_the_key() {
        var tree = LEDGER.tree();
        for (int i = 0; i < 50; i++) {
            var file = proof(i, tree).text();
            var opened = Proof.open(file, SampleLedger.TRUST).orElseThrow();
            assertThat(opened.leaf()).isEqualTo(LEDGER.leaf(i));
            assertThat(opened.head().size()).isEqualTo(50);
            assertThat(opened.text()).isEqualTo(file);
        }
    }

    @Test
    void a_leaf_is_proved_in_an_older_head_too_but_not_in_one_from_before_it() {
        var older = SampleLedger.ofFive();
        var note = older.notes().getFirst();
        assertThat(Proof.prove(older.leaf(1), older.tree(), note, SampleLedger.TRUST)
                        .orElseThrow()
                        .head()
                        .size())
                .isEqualTo(2);
        assertThat(Proof.prove(older.leaf(2), older.tree(), note, SampleLedger.TRUST))
                .isEqualTo(new Reading.Flaw<>(0, "The signed head is older than the leaf."));
    }

    @Test
    void any_changed_byte_of_a_proof_file_is_found_out() {
        var chance = new Random(32);
        var file = proof(17, LEDGER.tree()).text().getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < file.length; at++) {
            var spoilt = file.clone();
            spoilt[at] ^= (byte) (1 << chance.nextInt(8));
            var opened = Encoded.utf8(spoilt).map(text -> Proof.open(text, SampleLedger.TRUST));
            assertThat(opened.filter(Reading.Read.class::isInstance))
                    .as("byte %d", at)
                    .isEmpty();
        }
    }

    @Test
    void a_proof_cannot_be_made_for_a_leaf_that_is_not_in_the_ledger() {
        var leaf = LEDGER.leaf(17);
        var other = Leaf.of(17, leaf.act(), "person:nobody", leaf.at(), leaf.folio(), leaf.entries(), leaf.content());
        assertThat(Proof.prove(other, LEDGER.tree(), LEDGER.notes().getLast(), SampleLedger.TRUST))
                .isEqualTo(new Reading.Flaw<>(0, "This leaf at this index does not lead to the root that was signed."));
    }

    @Test
    void a_proof_under_another_key_or_with_missing_lines_is_not_opened() {
        var file = proof(17, LEDGER.tree()).text();
        var stranger = Signer.generate(SampleLedger.ORIGIN, new GivenBytes(SampleLedger.seed(9)));
        assertThat(Proof.open(file, Trust.in(stranger.verifier()))).isInstanceOf(Reading.Flaw.class);
        var lines = file.split("\n", -1);
        for (int i = 0; i < lines.length - 1; i++) {
            var without = file.replace(lines[i] + "\n", "");
            assertThat(Proof.open(without, SampleLedger.TRUST))
                    .as("without line %d", i + 1)
                    .isInstanceOf(Reading.Flaw.class);
        }
        assertThat(Proof.open("", SampleLedger.TRUST)).isInstanceOf(Reading.Flaw.class);
    }

    private static Proof proof(int index, Leaves leaves) {
        return Proof.prove(LEDGER.leaf(index), leaves, LEDGER.notes().getLast(), SampleLedger.TRUST)
                .orElseThrow();
    }
}
