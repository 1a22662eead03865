package uk.comity;

/** The program cannot start: a setting is wrong or missing. Names the setting. */
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    CannotStart(String setting, String sentence) {
        super("Setting " + setting + ": " + sentence);
    }
}
