package uk.comity.web;

import java.util.List;
import java.util.Optional;
import uk.comity.clauses.Matched;
import uk.comity.clauses.Printed;
import uk.comity.norms.Pack;
import uk.comity.packs.TextImport;
import uk.comity.web.pages.TextPage;
import uk.comity.web.parts.Button;
import uk.comity.web.parts.ErrorSummary;
import uk.comity.web.parts.Field;
import uk.comity.web.parts.FormKeys;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Table;
import uk.comity.web.parts.Table.Cell;
import uk.comity.web.parts.Table.Column;
import uk.comity.web.parts.Textarea;

/** Shows which passages of a document hold which clauses of the pack, before anything is taken over. */
record TextMatches(Matched matched, Pack pack, String file, int pages) {

    private static final int FIRST_LETTERS = 120;

    TextPage.Match page(String action, FormKeys keys, String upload, String lines, List<String> mistakes) {
        return new TextPage.Match(
                "Which clauses these are",
                "\"" + file + "\", " + (pages == 1 ? "1 page" : pages + " pages")
                        + ". Nothing has been taken over yet.",
                mistakes.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ErrorSummary(
                                "There is a problem",
                                mistakes.stream()
                                        .map(one -> new Link(one, "#settled"))
                                        .toList())),
                totals(),
                TextImport.remarks(matched, pack),
                table("Printed, but not in the pack", leftOver()),
                missing(),
                Table.cards(
                        "The passages",
                        columns(),
                        matched.text().passages().stream().map(this::row).toList()),
                settling(action, keys, upload, lines, mistakes));
    }

    private TextPage.Settling settling(
            String action, FormKeys keys, String upload, String lines, List<String> mistakes) {
        var field = Field.of("settled", "Settle what the numbers do not tell")
                .withHint("A line for each: the printed number, a comma, the clause of the pack. For example: 4.9,4.9a."
                        + " Leave it empty if there is nothing to settle.")
                .withProblem(mistakes.isEmpty() ? "" : "Some lines cannot be used as they are.");
        return new TextPage.Settling(
                action,
                keys,
                upload,
                Textarea.of(field, lines),
                Button.of("Match again").as(Button.Look.SECONDARY).sending("step", "again"),
                Button.of("Lay this text beside the gists").sending("step", "send"));
    }

    private Table totals() {
        return Table.plain(
                "How much was matched",
                List.of(Column.of("What"), Column.numeric("How many")),
                List.of(
                        count(
                                "Numbered clauses printed in the document",
                                matched.text().clauses().size()),
                        count("Of these, matched to the pack", matched.matched().size()),
                        count("Other passages printed", matched.others().size()),
                        count(
                                "Of these, matched to the pack",
                                matched.othersMatched().size()),
                        count("Clauses of the pack", pack.clauses().size()),
                        count("Of these, found in the document", matched.found().size())));
    }

    private static List<Cell> count(String what, int number) {
        return List.of(Cell.of(what), Cell.of("%,d".formatted(number)));
    }

    private List<Printed> leftOver() {
        return matched.text().passages().stream()
                .filter(passage -> matched.clausesOf(passage).isEmpty())
                .toList();
    }

    private Optional<Table> table(String caption, List<Printed> passages) {
        return passages.isEmpty()
                ? Optional.empty()
                : Optional.of(Table.cards(
                        caption, columns(), passages.stream().map(this::row).toList()));
    }

    private Optional<Table> missing() {
        return matched.missing().isEmpty()
                ? Optional.empty()
                : Optional.of(Table.cards(
                        "In the pack, but not found in the document",
                        List.of(Column.of("Clause"), Column.of("Our gist")),
                        matched.missing().stream()
                                .map(clause -> List.of(Cell.of(clause.id()), Cell.of(clause.gist())))
                                .toList()));
    }

    private static List<Column> columns() {
        return List.of(
                Column.of("Printed"), Column.of("Page"), Column.of("Clauses of the pack"), Column.of("First words"));
    }

    private List<Cell> row(Printed passage) {
        var words = passage.text().replace('\n', ' ');
        return List.of(
                Cell.of(passage.label()),
                Cell.of(Integer.toString(passage.page())),
                Cell.of(String.join(", ", matched.clausesOf(passage))),
                Cell.of(words.length() <= FIRST_LETTERS ? words : words.substring(0, FIRST_LETTERS) + " ..."));
    }
}
