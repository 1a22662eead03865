package uk.comity.comparison;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.comity.calendar.InWords;
import uk.comity.norms.Clause;

/** A comparison as one HTML file that stands by itself: for a council's papers, for printing, for a screen reader. */
public final class Html {

    private static final String STYLE = """
            :root { color-scheme: light; }
            body { font-family: system-ui, "Segoe UI", Arial, sans-serif; line-height: 1.45; color: #0b0c0c; margin: 0 auto;
              max-width: 76rem; padding: 1rem; overflow-wrap: anywhere; }
            h1 { font-size: 1.9rem; line-height: 1.2; } h2 { font-size: 1.4rem; margin-top: 2.2rem; }
            h3 { font-size: 1.1rem; margin: 1.8rem 0 .4rem; }
            a { color: #1d70b8; } a:focus { outline: 3px solid #fd0; color: #0b0c0c; background: #fd0; }
            table { border-collapse: collapse; width: 100%; margin: .6rem 0 1.2rem; table-layout: fixed; }
            caption { text-align: left; font-weight: 700; padding: .3rem 0; }
            th, td { border: 1px solid #b1b4b6; padding: .4rem .5rem; text-align: left; vertical-align: top; }
            thead th { background: #f3f2f1; } th[scope=row] { background: #f8f8f8; font-weight: 600; }
            td p, td ul, th p { margin: 0 0 .3rem; } ul { padding-left: 1.1rem; }
            .overview th:first-child { width: 32%; } .whole th:first-child { width: 8.5rem; }
            @media (max-width: 40rem) {
              table, thead, tbody, tr, th, td, caption { display: block; width: auto !important; } thead { display: none; }
              tr { border: 1px solid #b1b4b6; margin-bottom: .8rem; } td, th { border: 0; }
              td::before { content: attr(data-label) ": "; font-weight: 600; }
            }
            @media print {
              body { max-width: none; font-size: 10pt; padding: 0; } a { color: inherit; text-decoration: none; }
              tr, h3 { break-inside: avoid; } h2, h3, caption { break-after: avoid; } thead { display: table-header-group; }
            }
            """;

    private final Comparison comparison;
    private final List<String> names;
    private final StringBuilder html = new StringBuilder();

    private Html(Comparison comparison) {
        this.comparison = comparison;
        this.names = comparison.names();
    }

    public static String of(Comparison comparison) {
        return new Html(comparison).page();
    }

    private String page() {
        var title = "What changes for a councillor: " + String.join(", ", names);
        html.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escaped(title))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(escaped(title))
                .append("</h1>\n");
        sides();
        html.append("<h2>In short</h2>\n");
        list(Summary.of(comparison));
        overview();
        html.append("<h2>Subject by subject</h2>\n");
        comparison.concepts().forEach(this::concept);
        acts();
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void sides() {
        html.append("<p>The protocols as they stand on ")
                .append(InWords.date(comparison.day()))
                .append(":</p>\n");
        list(comparison.sides().stream()
                .map(side -> side.name() + ": " + side.title() + " (pack " + side.key() + ", version " + side.version()
                        + ")")
                .toList());
    }

    private void overview() {
        html.append("<h2>Where they differ, the sharpest first</h2>\n<table class=\"overview\">\n<caption>")
                .append(
                        "Each subject, how far the protocols are apart, and what each does in a word</caption>\n<thead><tr>");
        heading("Subject");
        heading("Difference");
        names.forEach(this::heading);
        html.append("</tr></thead>\n<tbody>\n");
        for (var concept : comparison.concepts()) {
            html.append("<tr><th scope=\"row\"><a href=\"#")
                    .append(escaped(concept.name()))
                    .append("\">")
                    .append(escaped(concept.title()))
                    .append("</a></th>");
            cell("Difference", escaped(concept.sharpness().title()));
            IntStream.range(0, names.size()).forEach(i -> cell(names.get(i), escaped(concept.inShort(i))));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    private void concept(Concept concept) {
        html.append("<h3 id=\"")
                .append(escaped(concept.name()))
                .append("\">")
                .append(escaped(concept.title()))
                .append("</h3>\n");
        if (concept.differences().isEmpty()) {
            html.append("<p>").append(Sharpness.NONE.meaning()).append("</p>\n");
        } else {
            list(concept.differences().stream()
                    .map(each -> each.sharpness().title() + ". " + each.sentence())
                    .toList());
        }
        html.append("<table class=\"whole\">\n<caption>")
                .append(escaped(concept.title()))
                .append(": what each protocol says</caption>\n<thead><tr>");
        heading("");
        names.forEach(this::heading);
        html.append("</tr></thead>\n<tbody>\n");
        row(
                "Clauses",
                concept,
                cell -> cell.isSilent()
                        ? List.of("Silent")
                        : cell.clauses().stream().map(Html::clause).toList());
        row(
                "What Comity does",
                concept,
                cell -> cell.answers().stream().map(Cell.Rule::sentence).toList());
        row("Who decides", concept, Cell::deciders);
        row("How long", concept, Cell::times);
        row("Who is told", concept, Cell::told);
        row("Who may know", concept, Cell::mayKnow);
        html.append("</tbody>\n</table>\n");
        if (!concept.law().isEmpty()) {
            html.append("<p>The law beneath all of them: ")
                    .append(escaped(String.join(" ", concept.law())))
                    .append("</p>\n");
        }
    }

    private static String clause(Clause clause) {
        return clause.id() + ": " + clause.gist();
    }

    private interface Aspect {
        List<String> of(Cell cell);
    }

    /** A row of the table, where at least one protocol has something to say in it. */
    private void row(String title, Concept concept, Aspect aspect) {
        if (concept.cells().stream().allMatch(cell -> aspect.of(cell).isEmpty())) {
            return;
        }
        html.append("<tr><th scope=\"row\">").append(title).append("</th>");
        for (var i = 0; i < names.size(); i++) {
            var items = aspect.of(concept.cells().get(i)).stream().distinct().toList();
            cell(
                    names.get(i),
                    items.stream().map(item -> "<p>" + escaped(item) + "</p>").collect(Collectors.joining()));
        }
        html.append("</tr>\n");
    }

    private void acts() {
        html.append("<h2>Act by act: cases that are answered differently</h2>\n");
        for (var act : comparison.acts()) {
            html.append("<h3 id=\"")
                    .append(escaped(act.act()))
                    .append("\">")
                    .append(escaped(act.title()))
                    .append("</h3>\n");
            list(act.cases().stream()
                    .map(each -> each.sharpness().title() + ". " + each.sentence())
                    .toList());
            if (act.found() > act.cases().size()) {
                html.append("<p>")
                        .append(act.found() - act.cases().size())
                        .append(" more cases are answered differently.</p>\n");
            }
        }
    }

    private void heading(String text) {
        html.append(text.isEmpty() ? "<td></td>" : "<th scope=\"col\">" + escaped(text) + "</th>");
    }

    private void cell(String label, String inner) {
        html.append("<td data-label=\"")
                .append(escaped(label))
                .append("\">")
                .append(inner)
                .append("</td>");
    }

    private void list(List<String> items) {
        html.append("<ul>\n");
        items.forEach(item -> html.append("<li>").append(escaped(item)).append("</li>\n"));
        html.append("</ul>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
