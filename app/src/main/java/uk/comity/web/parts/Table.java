package uk.comity.web.parts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of facts. Every table has a caption; with {@link Layout#CARDS} each row becomes a card on a narrow screen. */
public record Table(String caption, List<Column> columns, List<List<Cell>> rows, Layout layout) {

    /** How the table behaves under 640 px: it stays, or each row becomes a card whose heading is its first cell. */
    public enum Layout {
        PLAIN,
        ROW_HEADINGS,
        CARDS
    }

    /** Words stand to the left, figures to the right. */
    public enum Format {
        WORDS,
        NUMERIC
    }

    /** A column and its heading. */
    public record Column(String heading, Format format) {

        public static Column of(String heading) {
            return new Column(heading, Format.WORDS);
        }

        public static Column numeric(String heading) {
            return new Column(heading, Format.NUMERIC);
        }
    }

    /** What stands in a row under a column: words, which may be a link, and tags behind them. */
    public record Cell(String text, String href, List<Tag> tags) {
        public Cell {
            if (!href.isEmpty()) {
                Must.say(text, "words for a link in a table");
                Must.lead(href);
            }
            tags = List.copyOf(tags);
        }

        public static Cell of(String text) {
            return new Cell(text, "", List.of());
        }

        public static Cell of(Link link) {
            return new Cell(link.text(), link.href(), List.of());
        }

        public static Cell of(Tag tag) {
            return new Cell("", "", List.of(tag));
        }

        public static Cell of(Due due) {
            return new Cell(due.words(), "", due.tags());
        }

        boolean isEmpty() {
            return text.isEmpty() && tags.isEmpty();
        }

        public Cell with(Tag tag) {
            return new Cell(text, href, List.of(tag));
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (!columns.isEmpty() && row.size() != columns.size()) {
                throw new IllegalArgumentException("A row of the table \"%s\" has %d cells under %d columns"
                        .formatted(caption, row.size(), columns.size()));
            }
        }
    }

    /** A list of matters or people: each row a card on a narrow screen. */
    public static Table cards(String caption, List<Column> columns, List<List<Cell>> rows) {
        return new Table(Must.say(caption, "caption for a table"), columns, rows, Layout.CARDS);
    }

    /** Figures that belong side by side at any width. */
    public static Table plain(String caption, List<Column> columns, List<List<Cell>> rows) {
        return new Table(Must.say(caption, "caption for a table"), columns, rows, Layout.PLAIN);
    }

    public boolean isCards() {
        return layout == Layout.CARDS;
    }

    public boolean isRowHeading(int index) {
        return index == 0 && layout != Layout.PLAIN;
    }

    /** The ARIA role, needed only where the style sheet takes the table's own meaning away. */
    public @Nullable String role(String role) {
        return isCards() ? role : null;
    }

    /** The heading that a card repeats before the cell at {@code index}. */
    public @Nullable String cardLabel(int index) {
        return isCards() && index < columns.size()
                ? Attribute.some(columns.get(index).heading())
                : null;
    }

    /** The classes of a cell; a card leaves out the cells in which nothing stands. */
    public String cellClasses(int index, Cell cell) {
        return "govuk-table__cell"
                + (isNumeric(index) ? " govuk-table__cell--numeric" : "")
                + (isCards() && cell.isEmpty() ? " comity-cards__empty" : "");
    }

    public String headerClasses(int index) {
        return "govuk-table__header" + (isNumeric(index) ? " govuk-table__header--numeric" : "");
    }

    private boolean isNumeric(int index) {
        return index < columns.size() && columns.get(index).format() == Format.NUMERIC;
    }
}
