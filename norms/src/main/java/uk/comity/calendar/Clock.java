package uk.comity.calendar;

/** Whose time is being counted. */
public enum Clock {
    /** A period that the protocol gives, or a local setting: it stands still on the council's own closure days. */
    PROTOCOL,
    /** A period that an Act or regulation gives: the council cannot stop it by closing its doors. */
    STATUTORY
}
