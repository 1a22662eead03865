package uk.comity.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** A small ledger that is the same in every run, kept as a database would keep it. Its people are invented. */
record SampleLedger(List<Row> rowList, List<Head> headList, List<String> notes) implements StoredLedger {

    static final String ORIGIN = "comity/anytown";
    static final Signer SIGNER = Signer.generate(ORIGIN, new GivenBytes(seed(1)));
    static final Trust TRUST = Trust.in(SIGNER.verifier());

    private static final Instant MORNING = Instant.parse("2026-04-13T08:15:00.000Z");

    /** Five leaves, the third without its content, and a checkpoint after the second and the last. */
    static SampleLedger ofFive() {
        var ledger = empty();
        ledger.enter("system", "ledger", "Opened for Anytown Borough Council.", Leaf.OPENED);
        ledger.enter(
                "person:ada-finch",
                "enquiry:1",
                "Why is the footbridge shut?\nResidents ask daily.",
                "enquiry.raised/1");
        ledger.sign();
        ledger.enter(
                "person:bo-larch",
                "enquiry:1",
                "Named a resident by mistake.",
                "enquiry.acknowledged/1",
                "enquiry.clock-paused/1");
        ledger.enter(
                "person:bo-larch",
                "enquiry:1",
                "Repairs end on 1\u00a0May \u2013 caf\u00e9 side first \ud83d\ude42",
                "enquiry.answered/1");
        ledger.enterRedaction("person:cy-marsh", "enquiry:1", "A name was taken out of leaf 2.", 2);
        ledger.sign();
        return ledger;
    }

    /** So many leaves of random words; about every tenth is redacted, every twentieth signed, the last signed too. */
    static SampleLedger random(Random chance, int size) {
        var ledger = empty();
        ledger.enter("system", "ledger", "Opened.", Leaf.OPENED);
        for (int i = 1; i < size; i++) {
            ledger.enter(
                    "person:" + chance.nextInt(9),
                    "enquiry:" + chance.nextInt(9),
                    "words " + chance.nextLong(),
                    "enquiry.raised/1");
            if (chance.nextInt(10) == 0) {
                ledger.enterRedaction("person:cy-marsh", "enquiry:9", "Taken out.", i++);
            }
            if (chance.nextInt(20) == 0) {
                ledger.sign();
            }
        }
        ledger.sign();
        return ledger;
    }

    static SampleLedger empty() {
        return new SampleLedger(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    static byte[] seed(int number) {
        var seed = new byte[Hash.LENGTH];
        seed[31] = (byte) number;
        return seed;
    }

    Frontier head() {
        return headList.isEmpty()
                ? Frontier.EMPTY
                : Frontier.ofText(headList.getLast().frontier()).orElseThrow();
    }

    void enter(String actor, String folio, String words, String... entries) {
        var content = content(words);
        long index = rowList.size();
        var leaf = index == 0
                ? Leaf.opening(ORIGIN, act(), actor, at(), folio, content.digest())
                : Leaf.of(index, act(), actor, at(), folio, List.of(entries), content.digest());
        enter(leaf, Optional.of(content));
    }

    void enterRedaction(String actor, String folio, String words, int redacted) {
        var content = content(words);
        var entries = List.of("content.redacted/1");
        var leaf = Leaf.of(rowList.size(), act(), actor, at(), folio, entries, content.digest());
        enter(leaf.redacting(List.of((long) redacted)), Optional.of(content));
        var row = rowList.get(redacted);
        rowList.set(redacted, new Row(row.index(), row.hash(), row.leaf(), Optional.empty()));
    }

    private Content content(String words) {
        var salt = Hash.sha256(("salt " + rowList.size()).getBytes(StandardCharsets.US_ASCII));
        return new Content(new Salt(salt.hex()), Canonical.Fields.NONE.with("words", words));
    }

    private UUID act() {
        return new UUID(0x1234_5678_0000_4000L, 0x8000_0000_0000_0000L + rowList.size());
    }

    private Instant at() {
        return MORNING.plusSeconds(3_600L * rowList.size()).plusMillis(rowList.size());
    }

    void enter(Leaf leaf, Optional<Content> content) {
        headList.add(Head.of(head().append(leaf.hash())));
        rowList.add(Row.of(leaf, content));
    }

    String sign() {
        notes.add(SIGNER.sign(Checkpoint.of(ORIGIN, head())));
        return notes.getLast();
    }

    Leaf leaf(int index) {
        return Leaf.read(rowList.get(index).leaf()).orElseThrow();
    }

    Tree tree() {
        var tree = new Tree();
        rowList.forEach(row -> tree.append(row.hash()));
        return tree;
    }

    /** The ledger as an export, signed with this key. */
    byte[] export(Signer signer) {
        var out = new ByteArrayOutputStream();
        try {
            var verdict = Export.write(rows(), signer, out);
            if (verdict instanceof Broken broken) {
                throw new AssertionError(broken.sentence());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public Stream<Row> rows() {
        return rowList.stream();
    }

    @Override
    public Stream<Head> heads() {
        return headList.stream();
    }

    @Override
    public Stream<String> checkpoints() {
        return notes.stream();
    }
}
