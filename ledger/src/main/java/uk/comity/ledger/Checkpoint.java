package uk.comity.ledger;

/**
 * The head of a ledger's tree, in the form in which it is signed: C2SP tlog-checkpoint without extension lines.
 *
 * @param origin the ledger's name
 * @param size how many leaves the tree has
 * @param root its Merkle tree hash
 */
public record Checkpoint(String origin, long size, Hash root) {

    /** @throws IllegalArgumentException if the origin is not a name or the size is negative */
    public Checkpoint {
        if (!LeafRules.isOrigin(origin) || size < 0) {
            throw new IllegalArgumentException("A checkpoint has an origin without spaces and a size from 0 on.");
        }
    }

    /** The head of the tree with this frontier. */
    public static Checkpoint of(String origin, Frontier frontier) {
        return new Checkpoint(origin, frontier.size(), frontier.root());
    }

    /** The three lines that are signed: origin, size, and root in base64. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    /** Reads a signed checkpoint; it must be of the trusted ledger and signed by one of its keys. */
    public static Reading<Checkpoint> open(String note, Trust trust) {
        return Note.open(note, trust)
                .then(body -> Flawed.reading(() -> {
                    var lines = body.split("\n", -1);
                    Flawed.unless(lines.length == 4, "A checkpoint has three lines: origin, size and root.");
                    Flawed.unless(lines[0].equals(trust.origin()), "This checkpoint is not of " + trust.origin() + ".");
                    var size = Encoded.count(lines[1]);
                    Flawed.unless(size.isPresent(), "The second line of a checkpoint is the number of leaves.");
                    var root = Flawed.need(
                            Hash.ofBase64(lines[2]), "The third line of a checkpoint is the root, 32 bytes in base64.");
                    return new Checkpoint(lines[0], size.orElseThrow(), root);
                }));
    }
}
