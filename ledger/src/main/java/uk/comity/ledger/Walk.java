package uk.comity.ledger;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Goes through a ledger leaf by leaf, wherever it is kept, and stops at the first one that does not fit. */
final class Walk {

    private final String origin;
    private Frontier head = Frontier.EMPTY;
    private final NavigableMap<Long, Place> unexplained = new TreeMap<>();
    private long redacted;

    Walk(String origin) {
        this.origin = origin;
    }

    Frontier head() {
        return head;
    }

    long redacted() {
        return redacted;
    }

    /** Takes the next leaf into the tree. */
    Leaf leaf(String text) {
        var expected = "leaf " + head.size();
        var leaf = Deviation.unless(Leaf.read(text), expected, text);
        if (leaf.index() != head.size()) {
            throw new Deviation(
                    expected,
                    "leaf " + leaf.index(),
                    "leaf " + head.size() + " should stand here, but this is leaf " + leaf.index()
                            + ". A leaf was dropped, added or moved.");
        }
        leaf.origin().filter(name -> !name.equals(origin)).ifPresent(name -> {
            throw new Deviation(origin, name, "this is the ledger of " + name + ", not of " + origin + ".");
        });
        head = head.append(leaf.hash());
        leaf.redacts().forEach(unexplained::remove);
        return leaf;
    }

    /** Compares a content with the leaf before it; none at all is a redacted one. */
    Optional<Content> content(Leaf leaf, Optional<StoredLedger.Sealed> stored, Place place) {
        if (stored.isEmpty()) {
            redacted++;
            unexplained.put(leaf.index(), place);
            return Optional.empty();
        }
        var body = stored.get().body();
        var content =
                Deviation.unless(Content.read(stored.get().salt(), body), "the content of leaf " + leaf.index(), body);
        if (!content.digest().equals(leaf.content())) {
            throw new Deviation(
                    "sha256:" + leaf.content().hex(),
                    "sha256:" + content.digest().hex(),
                    "salt and content do not have the digest that leaf " + leaf.index()
                            + " states. They were changed, or belong to another leaf.");
        }
        return Optional.of(content);
    }

    /** The first missing content that no later leaf says to have redacted, as what it is: a broken place. */
    Optional<Broken> unexplained() {
        return unexplained.entrySet().stream()
                .findFirst()
                .map(missing -> new Deviation(
                                "the content of leaf " + missing.getKey(),
                                "no content",
                                "the content is missing, but no later leaf redacts it. It was taken away.")
                        .at(missing.getValue()));
    }

    /** Compares a stated root with that of all leaves so far. */
    void root(Hash stated, String reason) {
        if (!stated.equals(head.root())) {
            throw new Deviation(head.root().base64(), stated.base64(), reason);
        }
    }

    /** Opens a signed head of this ledger. */
    Checkpoint open(String note, Trust trust) {
        return Deviation.unless(
                Checkpoint.open(note, trust), "a head signed by a key of " + origin, note.replace("\n", " "));
    }

    /** Compares a signed head with the leaves so far. */
    void checkpoint(Checkpoint signed) {
        if (signed.size() != head.size()) {
            throw new Deviation(
                    head.size() + " leaves",
                    signed.size() + " leaves",
                    "the signed head is of " + signed.size() + " leaves, but " + head.size()
                            + " stand before it. Leaves were dropped or added.");
        }
        root(
                signed.root(),
                "the signed head has another root than the leaves before it."
                        + " They were rewritten after the head was signed.");
    }
}
