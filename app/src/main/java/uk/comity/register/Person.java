package uk.comity.register;

import uk.comity.acts.PersonId;

/**
 * Somebody in the register.
 *
 * @param source the key by which a feed knows the person, such as {@code moderngov:199}; blank for none
 */
public record Person(PersonId id, PersonName name, String source) {}
