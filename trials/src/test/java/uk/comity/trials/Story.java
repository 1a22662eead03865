package uk.comity.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import uk.comity.ledger.Proof;
import uk.comity.ledger.Reading;
import uk.comity.ledger.Trust;
import uk.comity.ledger.Verifier;

/**
 * A story that is told to a running program: what day it is, who does what at which council. It remembers every receipt that
 * anybody was given, and at its end proves each of them.
 */
final class Story {

    static final String EAST_NORTHAMPTONSHIRE = "east-northamptonshire";
    static final String WBC = "wbc";
    static final String UTTLESFORD = "uttlesford";
    static final String COUNTY = "county";
    static final String DRAFT_DISTRICT = "draft-district";

    private final Rest rest;
    private final Queue<Receipt> receipts = new ConcurrentLinkedQueue<>();

    /** What somebody was given to prove that an act is in the ledger. */
    private record Receipt(String council, String person, long leaf, String hash, String actId) {}

    Story(Program program) {
        this.rest = new Rest(program);
    }

    /** The same story, told from here on at another process over the same data. */
    Story goingOnAt(Program other) {
        return new Story(other);
    }

    /** What time it is now, by England's clocks: {@code 2026-11-02T09:00}. */
    Story on(String time) {
        rest.setClock(time);
        return this;
    }

    Town at(String council) {
        return new Town(this, council);
    }

    Rest rest() {
        return rest;
    }

    void remember(String council, String person, Reply reply) {
        var receipt = reply.text().startsWith("{") ? reply.body().path("receipt") : reply.nothing();
        if (receipt.isObject()) {
            receipts.add(new Receipt(
                    council,
                    person,
                    receipt.path("leaf").asLong(),
                    receipt.path("leafHash").asString(),
                    receipt.path("actId").asString()));
        }
    }

    /** The last assertion of every story: what was receipted lies in the ledger, provably and under a signed head. */
    void standsInTheLedger() {
        assertThat(receipts).as("a story that entered nothing proves nothing").isNotEmpty();
        receipts.forEach(this::prove);
    }

    private void prove(Receipt receipt) {
        var ledger = "/" + receipt.council() + "/ledger/";
        var person = Optional.of(receipt.person());
        var leaf = rest.get(person, ledger + "leaves/" + receipt.leaf()).isStatus(200);
        var proof = proof(
                rest.get(person, ledger + "proof/" + receipt.leaf())
                        .isStatus(200)
                        .text(),
                rest.get(Optional.empty(), ledger + "key").isStatus(200).text());
        assertThat(proof.leaf().text()).isEqualTo(leaf.text());
        assertThat(proof.leaf().hash().hex()).isEqualTo(receipt.hash());
        assertThat(proof.leaf().index()).isEqualTo(receipt.leaf());
        assertThat(proof.leaf().act()).hasToString(receipt.actId());
        assertThat(proof.leaf().actor()).isEqualTo(receipt.person());
        assertThat(rest.get(Optional.empty(), ledger + "checkpoint")
                        .isStatus(200)
                        .text())
                .startsWith(proof.head().text());
    }

    private static Proof proof(String file, String key) {
        return switch (Verifier.ofText(key.strip()).then(verifier -> Proof.open(file, Trust.in(verifier)))) {
            case Reading.Read<Proof>(var proof) -> proof;
            case Reading.Flaw<Proof>(var at, var sentence) ->
                throw new AssertionError(sentence + " (at " + at + ")\n" + file);
        };
    }
}
