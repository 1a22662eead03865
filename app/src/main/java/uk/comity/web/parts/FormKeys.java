package uk.comity.web.parts;

/**
 * What every form that acts carries unseen: where it came from, the act's fresh id (so that sending twice enters once), and the last
 * leaf the person saw (so that a newer one is noticed). {@code actId} and {@code seen} may be empty on forms that enter nothing.
 */
public record FormKeys(Csrf csrf, String actId, String seen) {

    /** The names under which the fields are sent. */
    public static final String ACT_ID = "act-id";

    public static final String SEEN = "seen";
}
