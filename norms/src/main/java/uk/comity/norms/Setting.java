package uk.comity.norms;

/**
 * Something that the protocol leaves open and the council has settled for itself: always shown as the council's own
 * choice, never as protocol.
 *
 * @param meaning what it settles, in a sentence
 */
public record Setting(String name, String meaning, SettingValue value, Place place) {}
