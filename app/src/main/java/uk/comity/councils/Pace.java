package uk.comity.councils;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * How fast one sender may ask what is open to anybody: so many times in a span, then not until it is over. The public's advice page
 * thinks for each question, and nobody is to think it away from everybody else. Safe to share between threads.
 */
public final class Pace {

    /** So many senders are counted at a time: when there are more, all begin anew. */
    private static final int MOST_SENDERS = 10_000;

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1");

    private final int most;
    private final long span;
    private final LongSupplier nanos;
    private final Map<String, Integer> asked = new HashMap<>();
    private long began;

    /**
     * @param most times that one sender may ask in a span
     * @param nanos a clock that never goes back, in nanoseconds
     */
    public Pace(int most, Duration span, LongSupplier nanos) {
        this.most = most;
        this.span = span.toNanos();
        this.nanos = nanos;
        this.began = nanos.getAsLong();
    }

    /**
     * Who sends: the address that the connection comes from; behind the machine's own proxy, the one that the proxy added last. What
     * stands before that in the header, anybody may have written.
     *
     * @param address of the connection
     * @param forwarded the header {@code X-Forwarded-For}; blank for none
     */
    public static String sender(String address, String forwarded) {
        var added = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return LOOPBACK.contains(address) && !added.isEmpty() ? added : address;
    }

    /** Counts one question. Empty where it may be answered; else the seconds after which the sender may ask again. */
    public synchronized OptionalLong tooFast(String sender) {
        var now = nanos.getAsLong();
        if (now - began >= span || asked.size() >= MOST_SENDERS) {
            asked.clear();
            began = now;
        }
        return asked.merge(sender, 1, Integer::sum) <= most
                ? OptionalLong.empty()
                : OptionalLong.of(
                        Duration.ofNanos(span - (now - began)).plusMillis(999).toSeconds());
    }
}
