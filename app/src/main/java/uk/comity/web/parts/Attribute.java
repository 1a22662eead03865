package uk.comity.web.parts;

import org.jspecify.annotations.Nullable;

/** What templates put in an HTML attribute. JTE leaves out an attribute whose value is null. */
public final class Attribute {

    private Attribute() {}

    /** The text, or null where it is empty, so that the attribute is left out. */
    public static @Nullable String some(String text) {
        return text.isEmpty() ? null : text;
    }
}
