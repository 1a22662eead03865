package uk.comity.norms;

/**
 * An act that norms may speak of.
 *
 * @param name {@code kind.verb}, such as {@code enquiry.raise}
 * @param title what a button says: "Raise an enquiry"
 * @param silence what happens where the protocol says nothing on it
 */
public record ActType(String name, String title, Silence silence) {

    /** What silence of the protocol means for an act. */
    public enum Silence {
        /** The act goes on; nothing was assumed. */
        GOES_ON,
        /** The act changes what another person may do, so without a norm that grants it nobody has the power. */
        NEEDS_A_POWER
    }
}
