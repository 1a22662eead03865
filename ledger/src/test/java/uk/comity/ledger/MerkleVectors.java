package uk.comity.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Proofs, right and spoilt, made by {@link NaiveTree} alone. Run {@link #main} with the file's name to write them again;
 * a test compares the committed file with what this makes.
 */
final class MerkleVectors {

    private static final int[] SIZES = {1, 2, 3, 4, 5, 7, 8, 9, 13, 16, 31};
    private static final byte[] STRANGER = NaiveTree.sha256(new byte[] {42});

    private final List<String> lines = new ArrayList<>();
    private final List<byte[]> leaves =
            IntStream.range(0, 40).mapToObj(MerkleVectors::leaf).toList();

    private MerkleVectors() {}

    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0]), lines(), StandardCharsets.UTF_8);
    }

    static byte[] leaf(int index) {
        return ("leaf " + index).getBytes(StandardCharsets.US_ASCII);
    }

    static List<String> lines() {
        var vectors = new MerkleVectors();
        vectors.lines.add(
                "# Made by MerkleVectors from the definitions of RFC 6962; leaf i is the ASCII text \"leaf i\".");
        vectors.lines.add("# inclusion VERDICT CASE INDEX SIZE LEAF-HASH ROOT PATH");
        vectors.lines.add("# consistency VERDICT CASE FROM TO FROM-ROOT TO-ROOT PATH");
        vectors.lines.add("# PATH is - or hashes joined by commas; all hashes are hexadecimal.");
        for (int size : SIZES) {
            IntStream.of(0, size / 2, size - 1).distinct().forEach(index -> vectors.inclusions(index, size));
        }
        for (int to : SIZES) {
            IntStream.of(1, to / 2, to - 1, to)
                    .filter(from -> from > 0)
                    .distinct()
                    .sorted()
                    .forEach(from -> vectors.consistencies(from, to));
        }
        vectors.edges();
        return vectors.lines;
    }

    private void inclusions(int index, int size) {
        var tree = leaves.subList(0, size);
        var hash = NaiveTree.sha256(new byte[] {0}, leaf(index));
        var root = NaiveTree.root(tree);
        var path = NaiveTree.path(index, tree);
        inclusion("good", "as-made", index, size, hash, root, path);
        inclusion("bad", "next-index", index + 1, size, hash, root, path);
        inclusion("bad", "negative-index", -1, size, hash, root, path);
        inclusion("bad", "index-is-size", size, size, hash, root, path);
        inclusion("bad", "size-zero", index, 0, hash, root, path);
        inclusion("bad", "double-size", index, 2L * size, hash, root, path);
        inclusion("bad", "other-leaf", index, size, STRANGER, root, path);
        inclusion("bad", "other-root", index, size, hash, STRANGER, path);
        inclusion("bad", "empty-tree-root", index, size, hash, NaiveTree.sha256(), path);
        inclusion("bad", "hash-at-end", index, size, hash, root, appended(path, STRANGER));
        inclusion("bad", "root-at-end", index, size, hash, root, appended(path, root));
        inclusion("bad", "hash-at-start", index, size, hash, root, prepended(STRANGER, path));
        if (!path.isEmpty()) {
            inclusion("bad", "end-cut", index, size, hash, root, path.subList(0, path.size() - 1));
            inclusion("bad", "start-cut", index, size, hash, root, path.subList(1, path.size()));
            inclusion("bad", "no-path", index, size, hash, root, List.of());
            inclusion("bad", "bit-flipped", index, size, hash, root, flipped(path));
        }
        if (path.size() > 1) {
            inclusion("bad", "path-reversed", index, size, hash, root, path.reversed());
        }
    }

    private void consistencies(int from, int to) {
        var old = NaiveTree.root(leaves.subList(0, from));
        var now = NaiveTree.root(leaves.subList(0, to));
        var path = NaiveTree.proof(from, leaves.subList(0, to));
        consistency("good", "as-made", from, to, old, now, path);
        consistency("bad", "older-root-changed", from, to, STRANGER, now, path);
        consistency("bad", "newer-root-changed", from, to, old, STRANGER, path);
        consistency("bad", "hash-at-end", from, to, old, now, appended(path, STRANGER));
        consistency("bad", "hash-at-start", from, to, old, now, prepended(STRANGER, path));
        consistency("bad", "older-root-at-start", from, to, old, now, prepended(old, path));
        consistency("bad", "from-zero", 0, to, old, now, path);
        consistency("bad", "negative-from", -1, to, old, now, path);
        if (from < to) {
            consistency("bad", "roots-swapped", from, to, now, old, path);
            consistency("bad", "sizes-swapped", to, from, now, old, path);
            consistency("bad", "no-path", from, to, old, now, List.of());
            consistency("bad", "end-cut", from, to, old, now, path.subList(0, path.size() - 1));
            consistency("bad", "start-cut", from, to, old, now, path.subList(1, path.size()));
            consistency("bad", "bit-flipped", from, to, old, now, flipped(path));
        }
    }

    private void edges() {
        var nothing = NaiveTree.sha256();
        var one = NaiveTree.root(leaves.subList(0, 1));
        inclusion("bad", "nothing-in-nothing", 0, 0, nothing, nothing, List.of());
        inclusion("bad", "huge-index", Long.MAX_VALUE, Long.MAX_VALUE, one, one, List.of());
        inclusion("bad", "huge-size", 0, Long.MAX_VALUE, one, one, List.of());
        consistency("good", "nothing-to-nothing", 0, 0, nothing, nothing, List.of());
        consistency("bad", "nothing-with-a-path", 0, 0, nothing, nothing, List.of(STRANGER));
        consistency("bad", "nothing-to-one", 0, 1, nothing, one, List.of());
        consistency("bad", "huge-sizes", Long.MAX_VALUE - 1, Long.MAX_VALUE, one, one, List.of());
        consistency("bad", "negative-sizes", -1, -1, one, one, List.of());
    }

    private void inclusion(
            String verdict, String name, long index, long size, byte[] leaf, byte[] root, List<byte[]> path) {
        lines.add("inclusion " + verdict + " " + name + " " + index + " " + size + " " + hex(leaf) + " " + hex(root)
                + " " + hex(path));
    }

    private void consistency(
            String verdict, String name, long from, long to, byte[] old, byte[] now, List<byte[]> path) {
        lines.add("consistency " + verdict + " " + name + " " + from + " " + to + " " + hex(old) + " " + hex(now) + " "
                + hex(path));
    }

    private static List<byte[]> appended(List<byte[]> path, byte[] hash) {
        var longer = new ArrayList<>(path);
        longer.add(hash);
        return longer;
    }

    private static List<byte[]> prepended(byte[] hash, List<byte[]> path) {
        var longer = new ArrayList<>(path);
        longer.addFirst(hash);
        return longer;
    }

    private static List<byte[]> flipped(List<byte[]> path) {
        var spoilt = new ArrayList<>(path);
        var hash = spoilt.removeLast().clone();
        hash[31] ^= 1;
        spoilt.add(hash);
        return spoilt;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static String hex(List<byte[]> path) {
        return path.isEmpty() ? "-" : path.stream().map(MerkleVectors::hex).collect(Collectors.joining(","));
    }
}
