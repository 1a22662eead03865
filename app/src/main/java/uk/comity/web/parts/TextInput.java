package uk.comity.web.parts;

/** One line to type. {@code autocomplete}, {@code prefix} and {@code suffix} may be empty. */
public record TextInput(
        Field field, String value, Kind kind, Width width, String autocomplete, String prefix, String suffix)
        implements Revealed, Question {

    /** What is typed, and so which keyboard a phone shows. */
    public enum Kind {
        TEXT("text", ""),
        WHOLE_NUMBER("text", "numeric"),
        EMAIL("email", ""),
        TELEPHONE("tel", ""),
        SEARCH("search", ""),
        PASSWORD("password", "");

        private final String type;
        private final String inputmode;

        Kind(String type, String inputmode) {
            this.type = type;
            this.inputmode = inputmode;
        }

        public String type() {
            return type;
        }

        public String inputmode() {
            return inputmode;
        }
    }

    /** How long the expected text is, in characters. */
    public enum Width {
        FULL(""),
        TWO("2"),
        THREE("3"),
        FOUR("4"),
        FIVE("5"),
        TEN("10"),
        TWENTY("20"),
        THIRTY("30");

        private final String size;

        Width(String size) {
            this.size = size;
        }

        String classes() {
            return size.isEmpty() ? "govuk-input" : "govuk-input govuk-input--width-" + size;
        }
    }

    public static TextInput of(Field field, String value) {
        return new TextInput(field, value, Kind.TEXT, Width.FULL, "", "", "");
    }

    public TextInput as(Kind kind) {
        return new TextInput(field, value, kind, width, autocomplete, prefix, suffix);
    }

    public TextInput wide(Width width) {
        return new TextInput(field, value, kind, width, autocomplete, prefix, suffix);
    }

    public TextInput completing(String autocomplete) {
        return new TextInput(field, value, kind, width, autocomplete, prefix, suffix);
    }

    public TextInput between(String prefix, String suffix) {
        return new TextInput(field, value, kind, width, autocomplete, prefix, suffix);
    }

    /** Whether something stands beside the input on its line. */
    public boolean isWrapped() {
        return !prefix.isEmpty() || !suffix.isEmpty();
    }

    public String classes() {
        return width.classes() + (field.hasProblem() ? " govuk-input--error" : "");
    }
}
