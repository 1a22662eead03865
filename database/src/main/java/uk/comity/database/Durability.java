package uk.comity.database;

/** Whether a committed transaction must survive a power cut. */
public enum Durability {
    /** Every commit is on the disk before it is answered. */
    KEPT("-c fsync=on -c synchronous_commit=on -c full_page_writes=on"),
    /** Commits may be lost when the machine stops: for tests, which start afresh anyway, and for nothing else. */
    FOR_TESTS("-c fsync=off -c synchronous_commit=off -c full_page_writes=off");

    private final String options;

    Durability(String options) {
        this.options = options;
    }

    String options() {
        return options;
    }
}
