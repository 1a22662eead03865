package uk.comity.norms;

/** Three-valued truth: what is not known stays unknown unless the rest settles it (Kleene's strong tables). */
enum Kleene {
    FALSE,
    UNKNOWN,
    TRUE;

    static Kleene of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** False as soon as one is false. */
    Kleene and(Kleene other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == UNKNOWN ? this : other;
    }

    /** True as soon as one is true. */
    Kleene or(Kleene other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == UNKNOWN ? this : other;
    }

    Kleene not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }
}
