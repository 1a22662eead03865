package uk.comity.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * RFC 6962 section 2.1 written down as its definitions stand: recursive, slow, and sharing no line with the ledger's own
 * tree. It makes the vectors and checks the proofs by its own means.
 */
final class NaiveTree {

    private NaiveTree() {}

    static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** MTH of the RFC. */
    static byte[] root(List<byte[]> leaves) {
        int n = leaves.size();
        if (n == 0) {
            return sha256();
        }
        if (n == 1) {
            return sha256(new byte[] {0}, leaves.getFirst());
        }
        int k = split(n);
        return sha256(new byte[] {1}, root(leaves.subList(0, k)), root(leaves.subList(k, n)));
    }

    /** PATH of the RFC. */
    static List<byte[]> path(int m, List<byte[]> leaves) {
        int n = leaves.size();
        if (n == 1) {
            return List.of();
        }
        int k = split(n);
        return m < k
                ? joined(path(m, leaves.subList(0, k)), root(leaves.subList(k, n)))
                : joined(path(m - k, leaves.subList(k, n)), root(leaves.subList(0, k)));
    }

    /** PROOF of the RFC. */
    static List<byte[]> proof(int m, List<byte[]> leaves) {
        return subproof(m, leaves, true);
    }

    private static List<byte[]> subproof(int m, List<byte[]> leaves, boolean known) {
        int n = leaves.size();
        if (m == n) {
            return known ? List.of() : List.of(root(leaves));
        }
        int k = split(n);
        return m <= k
                ? joined(subproof(m, leaves.subList(0, k), known), root(leaves.subList(k, n)))
                : joined(subproof(m - k, leaves.subList(k, n), false), root(leaves.subList(0, k)));
    }

    /** The root that a path leads to, walking down from the top as PATH was made; null if the path does not fit. */
    static byte[] rootByPath(byte[] leafHash, long m, long n, List<byte[]> path) {
        if (n == 1) {
            return path.isEmpty() ? leafHash : new byte[0];
        }
        if (path.isEmpty() || m < 0 || m >= n) {
            return new byte[0];
        }
        long k = 1;
        while (2 * k < n) {
            k *= 2;
        }
        var rest = path.subList(0, path.size() - 1);
        byte[] inner = m < k ? rootByPath(leafHash, m, k, rest) : rootByPath(leafHash, m - k, n - k, rest);
        if (inner.length == 0) {
            return inner;
        }
        return m < k ? sha256(new byte[] {1}, inner, path.getLast()) : sha256(new byte[] {1}, path.getLast(), inner);
    }

    private static int split(int n) {
        int k = 1;
        while (2 * k < n) {
            k *= 2;
        }
        return k;
    }

    private static List<byte[]> joined(List<byte[]> hashes, byte[] last) {
        var all = new ArrayList<>(hashes);
        all.add(last);
        return all;
    }
}
