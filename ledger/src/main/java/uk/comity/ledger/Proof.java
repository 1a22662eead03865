package uk.comity.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/**
 * One text file that proves one leaf without asking the ledger: C2SP tlog-proof, with the leaf itself as its extra data.
 * Only {@link #prove} and {@link #open} give one, and both have verified it.
 */
public final class Proof {

    private static final String FIRST_LINE = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    private final Leaf leaf;
    private final Checkpoint head;
    private final Inclusion inclusion;
    private final String note;

    private Proof(Leaf leaf, Checkpoint head, Inclusion inclusion, String note) {
        this.leaf = leaf;
        this.head = head;
        this.inclusion = inclusion;
        this.note = note;
    }

    /**
     * Proves that a leaf is in the tree of a signed head.
     *
     * @param leaves the tree's leaves, of which there may be more by now
     * @param note the signed head
     * @return the proof, or a flaw where the head is not trusted, is older than the leaf, or does not fit the leaves
     */
    public static Reading<Proof> prove(Leaf leaf, Leaves leaves, String note, Trust trust) {
        return Checkpoint.open(note, trust)
                .then(head -> Flawed.reading(() -> {
                    Flawed.unless(leaf.index() < head.size(), "The signed head is older than the leaf.");
                    Flawed.unless(head.size() <= leaves.size(), "The signed head is of more leaves than there are.");
                    return verified(leaf, head, Inclusion.prove(leaves, leaf.index(), head.size()), note);
                }));
    }

    /** Reads a proof file and verifies all of it: signature, path, and that leaf and index belong together. */
    public static Reading<Proof> open(String file, Trust trust) {
        int empty = file.indexOf("\n\n");
        if (!file.startsWith(FIRST_LINE + "\n") || empty < 0) {
            return new Reading.Flaw<>(0, "A proof file begins with " + FIRST_LINE + " and has an empty line.");
        }
        var note = file.substring(empty + 2);
        return Checkpoint.open(note, trust)
                .then(head -> Flawed.reading(() -> {
                    var lines = file.substring(0, empty).split("\n", -1);
                    Flawed.unless(
                            lines.length >= 3 && lines[1].startsWith(EXTRA) && lines[2].startsWith(INDEX),
                            "A proof file's second line is the leaf and its third the index.");
                    var text = Flawed.need(
                            Encoded.base64(lines[1].substring(EXTRA.length())).flatMap(Encoded::utf8),
                            "The leaf in a proof file is in base64.");
                    var leaf = switch (Leaf.read(text)) {
                        case Reading.Read<Leaf> read -> read.value();
                        case Reading.Flaw<Leaf> flaw -> throw new Flawed(0, flaw.sentence());
                    };
                    Flawed.unless(
                            lines[2].equals(INDEX + leaf.index()),
                            "The index in the proof file is not that of its leaf.");
                    var path = new ArrayList<Hash>();
                    for (int i = 3; i < lines.length; i++) {
                        path.add(Flawed.need(
                                Hash.ofBase64(lines[i]), "The hashes in a proof file are 32 bytes each, in base64."));
                    }
                    return verified(leaf, head, new Inclusion(leaf.index(), head.size(), path), note);
                }));
    }

    private static Proof verified(Leaf leaf, Checkpoint head, Inclusion inclusion, String note) {
        Flawed.unless(
                inclusion.holds(leaf.hash(), head.root()),
                "This leaf at this index does not lead to the root that was signed.");
        Flawed.unless(leaf.origin().stream().allMatch(head.origin()::equals), "This leaf opened another ledger.");
        return new Proof(leaf, head, inclusion, note);
    }

    /** The proved leaf. Its content belongs to it if {@link Content#digest()} is {@link Leaf#content()}. */
    public Leaf leaf() {
        return leaf;
    }

    /** The signed head that the leaf is proved to be in. */
    public Checkpoint head() {
        return head;
    }

    /** The path from the leaf to the root. */
    public Inclusion inclusion() {
        return inclusion;
    }

    /** The file, to be kept under a name that ends with {@code .tlog-proof}. */
    public String text() {
        var text = new StringBuilder(FIRST_LINE + "\n");
        text.append(EXTRA).append(Encoded.base64(leaf.text().getBytes(StandardCharsets.UTF_8)));
        text.append("\n").append(INDEX).append(leaf.index()).append("\n");
        inclusion.path().forEach(hash -> text.append(hash.base64()).append("\n"));
        return text.append("\n").append(note).toString();
    }
}
