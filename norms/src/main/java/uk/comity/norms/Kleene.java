package uk.comity.norms;

/** Three-valued truth: what is not known stays unknown unless the rest settles it (Kleene's strong tables). */
public enum Kleene {
    FALSE,
    UNKNOWN,
    TRUE;

    public static Kleene of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** False as soon as one is false. */
    public Kleene and(Kleene other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == UNKNOWN ? this : other;
    }

    /** True as soon as one is true. */
    public Kleene or(Kleene other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == UNKNOWN ? this : other;
    }

    public Kleene not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }
}
