package uk.comity.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of the ledger: who did what on which folio and when, with the digest of its {@link Content}. Its canonical
 * text is hashed into the tree and never changes.
 *
 * @param index its place in the ledger, from 0
 * @param act the id of the act that made it
 * @param actor who acted, as the ledger's owner names people; 1 to 200 characters
 * @param at when, in whole milliseconds, from the year 1 to 9999
 * @param folio what it was entered on; 1 to 200 characters
 * @param entries the types of the entries it made, such as {@code enquiry.raised/1}, in their order; 1 to 64 of them
 * @param content the {@linkplain Content#digest() digest} of its content
 * @param origin the ledger's name: on the first leaf only
 * @param redacts the earlier leaves, in rising order, whose contents were taken away by this act; at most 1,000
 */
public record Leaf(
        long index,
        UUID act,
        String actor,
        Instant at,
        String folio,
        List<String> entries,
        Hash content,
        Optional<String> origin,
        List<Long> redacts) {

    /** The rules by which these ledgers are made; the first leaf states it. */
    public static final String SCHEME = "comity-ledger/1";

    /** The type of the one entry of a ledger's first leaf. */
    public static final String OPENED = "ledger.opened/1";

    /**
     * Checks what the ledger format rules of each field; cuts nothing off.
     *
     * @throws IllegalArgumentException with the first rule that is not kept
     */
    public Leaf {
        entries = List.copyOf(entries);
        redacts = List.copyOf(redacts);
        LeafRules.firstBroken(index, actor, at, folio, entries, origin, redacts).ifPresent(rule -> {
            throw new IllegalArgumentException(rule);
        });
    }

    /** The first leaf of a ledger, with index 0. Time beyond whole milliseconds is cut off. */
    public static Leaf opening(String origin, UUID act, String actor, Instant at, String folio, Hash content) {
        var when = at.truncatedTo(ChronoUnit.MILLIS);
        return new Leaf(0, act, actor, when, folio, List.of(OPENED), content, Optional.of(origin), List.of());
    }

    /** Any later leaf. Time beyond whole milliseconds is cut off. */
    public static Leaf of(
            long index, UUID act, String actor, Instant at, String folio, List<String> entries, Hash content) {
        var when = at.truncatedTo(ChronoUnit.MILLIS);
        return new Leaf(index, act, actor, when, folio, entries, content, Optional.empty(), List.of());
    }

    /**
     * The same leaf, taking away the contents of these earlier leaves. A content that is missing without such a leaf
     * after it was not redacted but lost, and the ledger does not verify.
     *
     * @throws IllegalArgumentException if they are not earlier leaves in rising order
     */
    public Leaf redacting(List<Long> earlier) {
        return new Leaf(index, act, actor, at, folio, entries, content, origin, earlier);
    }

    /** The canonical text: what is stored, exported and hashed. */
    public String text() {
        return LeafForm.write(this).text();
    }

    /** The canonical text in UTF-8. */
    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** The leaf hash (RFC 6962 section 2.1) of the canonical bytes: what is appended to the tree. */
    public Hash hash() {
        return Hash.ofLeaf(bytes());
    }

    /** Reads a leaf's canonical text, and nothing that strays from it. */
    public static Reading<Leaf> read(String text) {
        return LeafForm.read(text);
    }
}
