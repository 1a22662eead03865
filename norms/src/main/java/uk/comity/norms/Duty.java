package uk.comity.norms;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a norm makes somebody owe: the terms, before any date is worked out.
 *
 * @param holder role that owes; several are joined by {@code ", "}, and any one of them may do it for all
 * @param claimant role to whom it is owed; several as for the holder
 * @param to the act that discharges it
 * @param within the time allowed; empty when the protocol gives none and no local setting fills it
 * @param or another act that satisfies the duty for now and moves the date to the one that it states
 * @param pause between which acts the clock stands still
 * @param setting name of the local setting that gave {@code within}: then it is the council's choice, not the protocol's
 * @param contested why the period itself is an open question in the document, shown beside the date
 * @param until when it falls due, where no length of time says so
 * @param extension how the time can be made longer
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
        Optional<String> contested,
        Optional<Until> until,
        Optional<Extension> extension) {

    /** How several roles stand in one word. */
    public static final String AND = ", ";

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

    /**
     * More time by consent.
     *
     * @param by how much longer, each time
     * @param times how often, at least once
     * @param consent roles of whom any one must agree; empty where the holder may take the time alone
     */
    public record Extension(Span by, int times, List<String> consent) {
        public Extension {
            consent = List.copyOf(consent);
        }
    }

    /** The roles that owe. */
    public List<String> holders() {
        return roles(holder);
    }

    /** The roles to whom it is owed. */
    public List<String> claimants() {
        return roles(claimant);
    }

    /** The roles that stand in one word. */
    public static List<String> roles(String joined) {
        return Pattern.compile(AND, Pattern.LITERAL).splitAsStream(joined).toList();
    }

    /** The time in words, to stand behind the act: "within 5 working days", "as soon as practicable", "by the next meeting". */
    public Optional<String> time() {
        return within.map(span -> "within " + span.aloud()).or(() -> until.map(Until::inWords));
    }

    /** What is recorded of the time: a span, or an until; blank when there is neither. */
    public String timeTerms() {
        return within.map(Span::inWords).or(() -> until.map(Until::inWords)).orElse("");
    }

    Duty timed(Optional<Span> span, Optional<Pause> stop, Optional<Until> end) {
        return new Duty(holder, claimant, to, span, strength, or, stop, setting, contested, end, extension);
    }
}
