package uk.comity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.comity.comparison.Case;
import uk.comity.comparison.Cell;
import uk.comity.comparison.Comparison;
import uk.comity.comparison.Concept;
import uk.comity.web.pages.SubjectPage;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Table;

/** The page on one subject that is compared. */
final class Subjects {

    private Subjects() {}

    static SubjectPage page(Comparison comparison, Concept concept, Link back) {
        var names = comparison.names();
        var isCase = concept.cases().stream().map(Case::sentence).toList();
        return new SubjectPage(
                concept.title(),
                back,
                concept.differences().stream()
                        .filter(each -> !isCase.contains(each.sentence()))
                        .map(each -> new SubjectPage.Line(each.sharpness().title(), each.sentence()))
                        .toList(),
                IntStream.range(0, names.size())
                        .mapToObj(i -> council(names.get(i), concept.cells().get(i)))
                        .toList(),
                concept.law(),
                concept.cases().stream().map(each -> aCase(names, each)).toList());
    }

    private static SubjectPage.Council council(String name, Cell cell) {
        var rows = new ArrayList<SubjectPage.Row>();
        row(
                rows,
                "Clauses",
                cell.isSilent()
                        ? List.of("It says nothing on this.")
                        : cell.clauses().stream()
                                .map(clause -> clause.id() + ": " + clause.gist())
                                .toList());
        row(
                rows,
                "What Comity does",
                cell.answers().stream().map(Cell.Rule::sentence).distinct().toList());
        row(rows, "Who decides", cell.deciders());
        row(rows, "How long", cell.times());
        row(rows, "Who is told", cell.told());
        row(rows, "Who may know", cell.mayKnow());
        return new SubjectPage.Council(name, rows);
    }

    private static void row(List<SubjectPage.Row> rows, String key, List<String> words) {
        if (!words.isEmpty()) {
            rows.add(new SubjectPage.Row(key, words));
        }
    }

    private static Table aCase(List<String> names, Case each) {
        var rows = IntStream.range(0, names.size())
                .mapToObj(i -> List.of(
                        Table.Cell.of(names.get(i)),
                        Table.Cell.of(each.answers().get(i))))
                .toList();
        var columns = Stream.of("Council", "Its protocol").map(Table.Column::of).toList();
        return Table.cards(each.sharpness().title() + ". " + each.situation() + ":", columns, rows);
    }
}
