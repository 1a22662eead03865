package uk.comity.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The public half of a key that signs tree heads: Ed25519 with a name, as C2SP signed-note describes it.
 *
 * @param name the key's name, which is the origin of the ledger that it signs for
 * @param key the public key's 32 bytes of RFC 8032, kept as a plain value
 */
public record Verifier(String name, Hash key) {

    /** Says that the key is for plain Ed25519 signatures of notes. */
    static final byte ED25519 = 0x01;

    /** What X.509 writes before the 32 bytes of an Ed25519 key (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final String TEXT =
            "A verifier key is a name, eight hexadecimal digits that fit it, and an Ed25519 key in base64, joined by +.";

    /** @throws IllegalArgumentException if the name is empty or has a space or a plus sign */
    public Verifier {
        if (!Encoded.isName(name)) {
            throw new IllegalArgumentException("A key's name is not empty and has no spaces and no plus signs.");
        }
    }

    /** Reads the text form {@code name+id+key} of C2SP signed-note; the id must fit name and key. */
    public static Reading<Verifier> ofText(String text) {
        return Flawed.reading(() -> {
            var parts = text.split("\\+", 3);
            Flawed.unless(parts.length == 3 && Encoded.isName(parts[0]), TEXT);
            var bytes = Flawed.need(Encoded.base64(parts[2]), TEXT);
            Flawed.unless(bytes.length == 1 + Hash.LENGTH && bytes[0] == ED25519, TEXT);
            var verifier = new Verifier(parts[0], Hash.of(Arrays.copyOfRange(bytes, 1, bytes.length)));
            Flawed.unless(verifier.id().equals(parts[1]), TEXT);
            return verifier;
        });
    }

    /** The text form {@code name+id+key}, to be given to everybody who may want to check a head or a proof. */
    public String text() {
        return name + "+" + id() + "+" + Encoded.base64(typed(key.bytes()));
    }

    /** The key's id: eight hexadecimal digits, the first four bytes of a hash over name and key. */
    public String id() {
        var name = (this.name + "\n").getBytes(StandardCharsets.UTF_8);
        return Hash.sha256(name, typed(key.bytes())).hex().substring(0, 8);
    }

    /** Whether this key made the signature of these bytes. */
    public boolean verifies(byte[] message, byte[] signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(publicKey());
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException noSignatureAtAll) {
            return false;
        }
    }

    static byte[] typed(byte[] key) {
        var typed = new byte[1 + key.length];
        typed[0] = ED25519;
        System.arraycopy(key, 0, typed, 1, key.length);
        return typed;
    }

    static Hash raw(PublicKey key) {
        var encoded = key.getEncoded();
        return Hash.of(Arrays.copyOfRange(encoded, encoded.length - Hash.LENGTH, encoded.length));
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        var encoded = Arrays.copyOf(X509, X509.length + Hash.LENGTH);
        System.arraycopy(key.bytes(), 0, encoded, X509.length, Hash.LENGTH);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }
}
