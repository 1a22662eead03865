package uk.comity.norms;

import java.util.Optional;

/**
 * What a norm makes somebody owe: the terms, before any date is worked out.
 *
 * @param holder role that owes
 * @param claimant role to whom it is owed
 * @param to the act that discharges it
 * @param within the time allowed; empty when the protocol gives none and no local setting fills it
 * @param or another act that satisfies the duty for now and moves the date to the one that it states
 * @param pause between which acts the clock stands still
 * @param setting name of the local setting that gave {@code within}: then it is the council's choice, not the protocol's
 * @param contested why the period itself is an open question in the document, shown beside the date
 */
public record Duty(
        String holder,
        String claimant,
        String to,
        Optional<Span> within,
        Strength strength,
        Optional<Or> or,
        Optional<Pause> pause,
        Optional<String> setting,
        Optional<String> contested) {

    /** How hard the clause binds. */
    public enum Strength {
        MUST,
        BEST_ENDEAVOURS
    }

    /**
     * Another way to satisfy the duty for now.
     *
     * @param to the other act
     * @param stating name of the date that this act must state, such as {@code expected-date}
     */
    public record Or(String to, String stating) {}

    /**
     * When the clock stands still.
     *
     * @param from the act that stops the clock
     * @param until the act that starts it again
     * @param setting name of the local setting that allows the pause; empty when a clause does
     */
    public record Pause(String from, String until, Optional<String> setting) {}
}
