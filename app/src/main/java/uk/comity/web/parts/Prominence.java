package uk.comity.web.parts;

/** How strongly a field's label speaks: plain, bold, as a section's heading, or as the heading of a page with one question. */
public enum Prominence {
    PLAIN(""),
    BOLD("s"),
    SECTION("m"),
    PAGE("l");

    private final String size;

    Prominence(String size) {
        this.size = size;
    }

    /** The classes of a label or legend of this prominence; {@code base} is the component's own class. */
    public String classes(String base) {
        return size.isEmpty() ? base : base + " " + base + "--" + size;
    }

    /** Whether the label is the page's one h1. */
    public boolean isPageHeading() {
        return this == PAGE;
    }
}
