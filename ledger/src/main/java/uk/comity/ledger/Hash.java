package uk.comity.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A SHA-256 value of 32 bytes, kept as four big-endian words so that it is a plain immutable value.
 * Leaves and nodes are hashed as RFC 6962 section 2.1 says.
 */
public record Hash(long first, long second, long third, long fourth) {

    /** How many bytes a hash has. */
    public static final int LENGTH = 32;

    private static final byte[] LEAF = {0x00};
    private static final byte[] NODE = {0x01};

    /** The hash of these bytes as they are; several parts are hashed one after another. */
    public static Hash sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return of(digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** The root of a tree without leaves: the hash of no bytes at all (RFC 6962 section 2.1). */
    public static Hash ofNothing() {
        return sha256();
    }

    /** The hash of one leaf: a zero byte, then the leaf (RFC 6962 section 2.1). */
    public static Hash ofLeaf(byte[] leaf) {
        return sha256(LEAF, leaf);
    }

    /** The hash of an inner node: a one byte, then the left and the right hash (RFC 6962 section 2.1). */
    public static Hash ofNode(Hash left, Hash right) {
        return sha256(NODE, left.bytes(), right.bytes());
    }

    /**
     * The hash with exactly these bytes.
     *
     * @throws IllegalArgumentException if there are not 32 of them
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A hash has 32 bytes, not " + bytes.length + ".");
        }
        var words = ByteBuffer.wrap(bytes);
        return new Hash(words.getLong(), words.getLong(), words.getLong(), words.getLong());
    }

    /** The hash with this base64 text, or nothing if the text is not the one way to write 32 bytes. */
    public static Optional<Hash> ofBase64(String text) {
        return Encoded.base64(text).filter(bytes -> bytes.length == LENGTH).map(Hash::of);
    }

    /** The hash with this text of 64 lower-case hexadecimal digits, or nothing if it is anything else. */
    public static Optional<Hash> ofHex(String text) {
        return Encoded.hex(text).filter(bytes -> bytes.length == LENGTH).map(Hash::of);
    }

    /** A fresh copy of the 32 bytes. */
    public byte[] bytes() {
        return ByteBuffer.allocate(LENGTH)
                .putLong(first)
                .putLong(second)
                .putLong(third)
                .putLong(fourth)
                .array();
    }

    /** The standard base64 text with padding, as checkpoints and proofs carry it. */
    public String base64() {
        return new String(Base64.getEncoder().encode(bytes()), StandardCharsets.US_ASCII);
    }

    /** 64 lower-case hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    @Override
    public String toString() {
        return base64();
    }
}
