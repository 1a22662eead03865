package uk.comity.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;

/**
 * The secret half of a key that signs tree heads (Ed25519, RFC 8032). Its {@link #secretText()} belongs into a secret
 * store; {@link #toString()} never shows it.
 */
public final class Signer {

    private static final String MARK = "PRIVATE+KEY+";
    private static final String TEXT = "A signing key is PRIVATE+KEY, a name, eight hexadecimal digits that fit it,"
            + " and an Ed25519 seed in base64, joined by +.";

    private final byte[] seed;
    private final PrivateKey key;
    private final Verifier verifier;

    private Signer(String name, byte[] seed) {
        this.seed = seed.clone();
        try {
            this.key = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
            var pairs = KeyPairGenerator.getInstance("Ed25519");
            pairs.initialize(NamedParameterSpec.ED25519, new GivenBytes(seed));
            this.verifier =
                    new Verifier(name, Verifier.raw(pairs.generateKeyPair().getPublic()));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
        // The JDK gives no public key for a secret one; should its generator ever draw otherwise, this says so at once.
        if (!verifier.verifies(new byte[0], sign(new byte[0]))) {
            throw new IllegalStateException("This Java runtime does not derive an Ed25519 key from its seed.");
        }
    }

    /**
     * A new key.
     *
     * @throws IllegalArgumentException if the name is empty or has a space or a plus sign
     */
    public static Signer generate(String name, SecureRandom chance) {
        var seed = new byte[Hash.LENGTH];
        chance.nextBytes(seed);
        return new Signer(name, seed);
    }

    /** Reads the text form {@code PRIVATE+KEY+name+id+seed}, as Go's sumdb note package writes it. */
    public static Reading<Signer> ofText(String text) {
        return Flawed.reading(() -> {
            Flawed.unless(text.startsWith(MARK), TEXT);
            var parts = text.substring(MARK.length()).split("\\+", 3);
            Flawed.unless(parts.length == 3 && Encoded.isName(parts[0]), TEXT);
            var bytes = Flawed.need(Encoded.base64(parts[2]), TEXT);
            Flawed.unless(bytes.length == 1 + Hash.LENGTH && bytes[0] == Verifier.ED25519, TEXT);
            var signer = new Signer(parts[0], Arrays.copyOfRange(bytes, 1, bytes.length));
            Flawed.unless(signer.verifier.id().equals(parts[1]), TEXT);
            return signer;
        });
    }

    /** The secret text form {@code PRIVATE+KEY+name+id+seed}. */
    public String secretText() {
        return MARK + verifier.name() + "+" + verifier.id() + "+" + Encoded.base64(Verifier.typed(seed));
    }

    /** The key with which others check what this one signs. */
    public Verifier verifier() {
        return verifier;
    }

    /**
     * Signs a tree head as a C2SP signed note: the head's text, an empty line, and one signature line.
     *
     * @throws IllegalArgumentException if the head is of another ledger than this key is for
     */
    public String sign(Checkpoint head) {
        if (!head.origin().equals(verifier.name())) {
            throw new IllegalArgumentException(
                    "The key of " + verifier.name() + " does not sign for " + head.origin() + ".");
        }
        var text = head.text();
        return Note.text(text, verifier, sign(text.getBytes(StandardCharsets.UTF_8)));
    }

    byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException machineBroken) {
            throw new IllegalStateException(machineBroken);
        }
    }

    @Override
    public String toString() {
        return "Signer[" + verifier.name() + "+" + verifier.id() + "]";
    }
}
