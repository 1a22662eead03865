package uk.comity.web.parts;

/** Words set apart from the text around them; the template also takes ready content in place of the text. */
public record InsetText(String text) implements Revealed {}
