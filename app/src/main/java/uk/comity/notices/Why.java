package uk.comity.notices;

import java.util.Locale;

/** Why somebody is told. */
public enum Why {
    /** A clause says that they are told. */
    TOLD,
    /** They owe something now. */
    DUTY,
    /** A referral reached their office. */
    REFERRAL,
    /** A matter in which they take part moved on. */
    MOVED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Why of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
