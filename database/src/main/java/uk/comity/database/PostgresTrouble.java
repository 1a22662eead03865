package uk.comity.database;

/** A database of our own could not be started, joined or stopped. The message says in plain English what happened and what to do. */
public final class PostgresTrouble extends RuntimeException {
    /** @param message what happened and what can be done, for the person who runs Comity */
    public PostgresTrouble(String message) {
        super(message);
    }

    /**
     * @param message what happened and what can be done, for the person who runs Comity
     * @param cause what the machine said
     */
    public PostgresTrouble(String message, Throwable cause) {
        super(message, cause);
    }
}
