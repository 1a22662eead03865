package uk.comity.web.parts;

/** Several lines to type, shown {@code rows} lines high. */
public record Textarea(Field field, String value, int rows) implements Revealed, Question {
    public Textarea {
        if (rows < 1) {
            throw new IllegalArgumentException("A textarea needs at least one row, not " + rows);
        }
    }

    public static Textarea of(Field field, String value) {
        return new Textarea(field, value, 5);
    }

    public Textarea tall(int rows) {
        return new Textarea(field, value, rows);
    }
}
