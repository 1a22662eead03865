package uk.comity.norms;

/**
 * An office or a part that somebody plays towards a folio: who holds it is asked of the register at the time.
 *
 * @param name such as {@code head-of-service} or {@code officer-asked}
 * @param title what people read unless the pack has its own words for it: "the Head of Service"
 */
public record RoleType(String name, String title) {}
