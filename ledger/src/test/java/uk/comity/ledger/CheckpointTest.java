package uk.comity.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CheckpointTest {

    /** The example key of the Go project's note package, published so that others can test with it. */
    private static final String GO_SECRET =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

    private static final String GO_PUBLIC = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String GO_SIGNATURE_LINE =
            "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String GO_TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;

    private final Signer signer = Signer.generate("comity/anytown", new SecureRandom());
    private final Trust trust = Trust.in(signer.verifier());
    private final Checkpoint head = new Checkpoint("comity/anytown", 12, TreeTest.randomHash(new Random(1)));

    @Test
    void the_key_texts_are_those_of_the_go_project() {
        var go = Signer.ofText(GO_SECRET).orElseThrow();
        assertThat(go.verifier().text()).isEqualTo(GO_PUBLIC);
        assertThat(go.secretText()).isEqualTo(GO_SECRET);
        assertThat(Verifier.ofText(GO_PUBLIC).orElseThrow()).isEqualTo(go.verifier());
    }

    @Test
    void a_note_signed_by_the_go_project_opens_and_a_changed_one_does_not() {
        var trust = Trust.in(Verifier.ofText(GO_PUBLIC).orElseThrow());
        assertThat(Note.open(GO_TEXT + "\n" + GO_SIGNATURE_LINE, trust)).isEqualTo(new Reading.Read<>(GO_TEXT));
        assertThat(Note.open(GO_TEXT.replace("know", "knew") + "\n" + GO_SIGNATURE_LINE, trust))
                .isInstanceOf(Reading.Flaw.class);
    }

    @Test
    void a_signed_head_opens_with_the_key_that_signed_it_and_with_no_other() {
        var note = signer.sign(head);
        assertThat(Checkpoint.open(note, trust)).isEqualTo(new Reading.Read<>(head));
        var other = Signer.generate("comity/anytown", new SecureRandom());
        assertThat(flaw(note, Trust.in(other.verifier()))).contains("None of the trusted keys");
        assertThat(Checkpoint.open(note, new Trust("comity/anytown", List.of(other.verifier(), signer.verifier()))))
                .isEqualTo(new Reading.Read<>(head));
    }

    @Test
    void any_changed_byte_of_a_signed_head_is_found_out() {
        var bytes = signer.sign(head).getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                var spoilt = bytes.clone();
                spoilt[at] ^= (byte) (1 << bit);
                var opened = Encoded.utf8(spoilt).map(text -> Checkpoint.open(text, trust));
                assertThat(opened.filter(Reading.Read.class::isInstance))
                        .as("byte %d bit %d", at, bit)
                        .isEmpty();
            }
        }
    }

    @Test
    void signatures_of_unknown_keys_are_passed_over() {
        var witnessed = signer.sign(head) + "— witness.example/w1 " + Encoded.base64(new byte[76]) + "\n";
        assertThat(Checkpoint.open(witnessed, trust)).isEqualTo(new Reading.Read<>(head));
    }

    @Test
    void a_wrong_signature_by_a_trusted_key_spoils_the_note_even_beside_a_right_one() {
        var other = Signer.generate("comity/anytown", new SecureRandom());
        var both = new Trust("comity/anytown", List.of(signer.verifier(), other.verifier()));
        var foreign = other.sign(new Checkpoint("comity/anytown", 13, head.root()));
        var note = signer.sign(head) + foreign.substring(foreign.indexOf('—'));
        assertThat(flaw(note, both)).contains("does not fit this text");
    }

    @Test
    void a_head_with_extension_lines_or_another_origin_or_a_padded_size_is_not_read() {
        for (var body : List.of(
                head.text() + "more\n",
                head.text().replace("anytown", "othertown"),
                head.text().replace("\n12\n", "\n012\n"),
                head.text().replace("\n12\n", "\n-12\n"),
                head.text().replace("=", ""),
                "comity/anytown\n12\n")) {
            assertThat(flaw(signedAnyhow(body), trust)).isNotEmpty();
        }
    }

    @Test
    void a_key_does_not_sign_for_another_ledger_and_does_not_show_its_secret() {
        assertThatThrownBy(() -> signer.sign(new Checkpoint("comity/othertown", 1, head.root())))
                .hasMessageContaining("does not sign for comity/othertown");
        assertThat(signer.toString()).doesNotContain(signer.secretText().substring(40));
        assertThat(Signer.ofText(signer.secretText()).orElseThrow().verifier()).isEqualTo(signer.verifier());
    }

    @Test
    void key_texts_with_a_changed_character_are_not_read() {
        for (var text : List.of(GO_PUBLIC, GO_SECRET)) {
            for (int at = 0; at < text.length(); at++) {
                var spoilt = text.substring(0, at) + (text.charAt(at) == 'x' ? 'y' : 'x') + text.substring(at + 1);
                assertThat(Verifier.ofText(spoilt)).as(spoilt).isInstanceOf(Reading.Flaw.class);
                assertThat(Signer.ofText(spoilt)).as(spoilt).isInstanceOf(Reading.Flaw.class);
            }
        }
    }

    /** The body under a true signature, though it is no checkpoint of Comity's. */
    private String signedAnyhow(String body) {
        return Note.text(body, signer.verifier(), signer.sign(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String flaw(String note, Trust trust) {
        return Checkpoint.open(note, trust) instanceof Reading.Flaw<Checkpoint>(int at, String sentence)
                ? sentence
                : "";
    }
}
