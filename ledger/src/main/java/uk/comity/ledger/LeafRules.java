package uk.comity.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What each field of a leaf must be; docs/reference/ledger-format.md says the same in prose. */
final class LeafRules {

    static final int LONGEST_NAME = 200;
    static final int MOST_ENTRIES = 64;
    static final int MOST_REDACTED = 1_000;

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00.000Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");
    private static final Pattern ENTRY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*/[1-9][0-9]{0,8}");

    private LeafRules() {}

    /** The first rule that these fields do not keep, as a sentence. */
    static Optional<String> firstBroken(
            long index,
            String actor,
            Instant at,
            String folio,
            List<String> entries,
            Optional<String> origin,
            List<Long> redacts) {
        if (index < 0 || index > Canonical.LARGEST) {
            return Optional.of("A leaf's index is a whole number from 0 on.");
        }
        if (!isName(actor) || !isName(folio)) {
            return Optional.of("A leaf's actor and folio are texts of 1 to 200 characters without control characters.");
        }
        if (at.isBefore(EARLIEST)
                || at.isAfter(LATEST)
                || !at.truncatedTo(ChronoUnit.MILLIS).equals(at)) {
            return Optional.of("A leaf's time has whole milliseconds and a year from 1 to 9999.");
        }
        if (entries.isEmpty()
                || entries.size() > MOST_ENTRIES
                || !entries.stream().allMatch(entry -> ENTRY.matcher(entry).matches())) {
            return Optional.of("A leaf has 1 to 64 entry types such as enquiry.raised/1.");
        }
        if (!areEarlier(redacts, index)) {
            return Optional.of("A leaf redacts at most 1,000 earlier leaves, each once and in rising order.");
        }
        return opening(index, entries, origin);
    }

    private static Optional<String> opening(long index, List<String> entries, Optional<String> origin) {
        boolean opens = entries.contains(Leaf.OPENED);
        if (index == 0 && !(origin.isPresent() && entries.equals(List.of(Leaf.OPENED)))) {
            return Optional.of("The first leaf names scheme and origin, and its one entry is " + Leaf.OPENED + ".");
        }
        if (index > 0 && (origin.isPresent() || opens)) {
            return Optional.of("Only the first leaf names scheme and origin and opens the ledger.");
        }
        return origin.filter(name -> !isOrigin(name))
                .map(name -> "An origin is a name of 1 to 200 characters without spaces and plus signs.");
    }

    private static boolean areEarlier(List<Long> redacts, long index) {
        long last = -1;
        for (long redacted : redacts) {
            if (redacted <= last) {
                return false;
            }
            last = redacted;
        }
        return last < index && redacts.size() <= MOST_REDACTED;
    }

    static boolean isOrigin(String text) {
        return text.length() <= LONGEST_NAME && Encoded.isName(text);
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_NAME
                && !Encoded.hasLoneSurrogate(text)
                && text.codePoints().noneMatch(Character::isISOControl);
    }
}
