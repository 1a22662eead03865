package uk.comity.web.parts;

import java.util.List;

/** What was answered, a row each, with links that change it. */
public record SummaryList(List<Row> rows, Border border) {

    /** Whether lines divide the rows. */
    public enum Border {
        LINES("govuk-summary-list"),
        NONE("govuk-summary-list govuk-summary-list--no-border");

        private final String classes;

        Border(String classes) {
            this.classes = classes;
        }

        public String classes() {
            return classes;
        }
    }

    /** One answer. An empty value reads "Not given". */
    public record Row(String key, String value, List<Action> actions) {
        public Row {
            Must.say(key, "key for a summary row");
            value = value.isBlank() ? "Not given" : value;
            actions = List.copyOf(actions);
        }

        public static Row of(String key, String value) {
            return new Row(key, value, List.of());
        }

        /** A row with a link "Change", heard with the key in lower case behind it. */
        public static Row changeable(String key, String value, String href) {
            return new Row(
                    key, value, List.of(new Action(new Link("Change", href), key.toLowerCase(java.util.Locale.UK))));
        }
    }

    /** A link beside a row; {@code about} is heard after its words, so that ten links "Change" are told apart. */
    public record Action(Link link, String about) {}

    public SummaryList {
        rows = List.copyOf(rows);
    }

    public static SummaryList of(List<Row> rows) {
        return new SummaryList(rows, Border.LINES);
    }

    /** The classes of a row; where others have links and this one has none, its line runs on. */
    public String classes(Row row) {
        var others = rows.stream().anyMatch(each -> !each.actions().isEmpty());
        return others && row.actions().isEmpty()
                ? "govuk-summary-list__row govuk-summary-list__row--no-actions"
                : "govuk-summary-list__row";
    }
}
