package uk.comity.ledger;

/** Carries the first deviation out of the walk through a ledger; becomes a {@link Broken} before anybody sees it. */
final class Deviation extends RuntimeException {

    private final String expected;
    private final String found;
    private final String reason;

    Deviation(String expected, String found, String reason) {
        super(reason, null, false, false);
        this.expected = expected;
        this.found = Encoded.shortened(found);
        this.reason = reason;
    }

    Broken at(Place place) {
        return new Broken(place, expected, found, place.words() + ": " + reason);
    }

    /** What was read, or the deviation that its flaw is. */
    static <T> T unless(Reading<T> reading, String expected, String found) {
        return switch (reading) {
            case Reading.Read<T> read -> read.value();
            case Reading.Flaw<T> flaw -> throw new Deviation(expected, found, flaw.sentence());
        };
    }
}
