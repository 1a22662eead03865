package uk.comity.web.parts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A date in three fields, sent as {@code name-day}, {@code name-month} and {@code name-year}; what was typed stays as typed. */
public record DateInput(Field field, String day, String month, String year, Set<Part> wrong)
        implements Revealed, Question {

    /** One of the three fields of a date. */
    public enum Part {
        DAY("Day", "govuk-input--width-2"),
        MONTH("Month", "govuk-input--width-2"),
        YEAR("Year", "govuk-input--width-4");

        private final String label;
        private final String width;

        Part(String label, String width) {
            this.label = label;
            this.width = width;
        }

        public String label() {
            return label;
        }

        /** The end of the field's name: day, month or year. */
        public String ending() {
            return switch (this) {
                case DAY -> "day";
                case MONTH -> "month";
                case YEAR -> "year";
            };
        }
    }

    public DateInput {
        wrong = Set.copyOf(wrong);
    }

    public static DateInput empty(Field field) {
        return new DateInput(field, "", "", "", Set.of());
    }

    public static DateInput of(Field field, LocalDate date) {
        return new DateInput(
                field,
                String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear()),
                Set.of());
    }

    /** The same date with what is to be put right, and in which of its fields; no part named means all three. */
    public DateInput withProblem(String problem, Set<Part> wrong) {
        return new DateInput(field.withProblem(problem), day, month, year, wrong);
    }

    public List<Part> parts() {
        return List.of(Part.values());
    }

    public String value(Part part) {
        return switch (part) {
            case DAY -> day;
            case MONTH -> month;
            case YEAR -> year;
        };
    }

    /** The first field that is wrong. */
    @Override
    public String firstId() {
        return parts().stream().filter(this::isWrong).findFirst().map(this::id).orElse(id(Part.DAY));
    }

    public String id(Part part) {
        return field.name() + "-" + part.ending();
    }

    public String classes(Part part) {
        return "govuk-input govuk-date-input__input " + part.width + (isWrong(part) ? " govuk-input--error" : "");
    }

    private boolean isWrong(Part part) {
        return field.hasProblem() && (wrong.isEmpty() || wrong.contains(part));
    }
}
