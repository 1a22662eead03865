package uk.comity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.comparison.Comparison;
import uk.comity.comparison.Concept;
import uk.comity.comparison.Csv;
import uk.comity.comparison.Sharpness;
import uk.comity.comparison.Summary;
import uk.comity.web.forms.Form;
import uk.comity.web.pages.ComparePage;
import uk.comity.web.parts.Checkboxes;
import uk.comity.web.parts.Choice;
import uk.comity.web.parts.EmptyState;
import uk.comity.web.parts.ErrorSummary;
import uk.comity.web.parts.Field;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Pagination;
import uk.comity.web.parts.Question;
import uk.comity.web.parts.Select;
import uk.comity.web.parts.Table;
import uk.comity.web.parts.TextInput;

/** What changes for a councillor when councils merge: open to anybody, everything that is chosen in the address. */
@RestController
@RequestMapping("/compare")
class ComparePages {

    private static final String TITLE = "What changes when councils merge?";
    private static final int ON_A_PAGE = 40;

    private final Comparisons comparisons;

    ComparePages(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GetMapping
    ResponseEntity<String> compare(@RequestParam MultiValueMap<String, String> fields) {
        var form = new Form(fields);
        var chosen = Comparisons.chosen(fields);
        var problem = chosen.isEmpty() ? "" : comparisons.problem(chosen);
        var asks = asks(form, chosen, problem);
        var found = chosen.isEmpty() || !problem.isEmpty()
                ? Optional.<ComparePage.Found>empty()
                : Optional.of(found(form, chosen));
        var page = new ComparePage(
                TITLE, asks, problem.isEmpty() ? Optional.empty() : Optional.of(ErrorSummary.of(asks)), found);
        return Html.page(
                problem.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, Html.PAGES.pagesCompare(page));
    }

    @GetMapping("/subject/{name}")
    ResponseEntity<String> subject(@PathVariable String name, @RequestParam MultiValueMap<String, String> fields) {
        var chosen = Comparisons.chosen(fields);
        if (!comparisons.problem(chosen).isEmpty()) {
            return Html.seeOther("/compare" + query(new Form(fields), chosen, 0));
        }
        var comparison = comparisons.of(chosen);
        var back = new Link("All subjects", "/compare" + query(new Form(fields), chosen, 0));
        return comparison.concepts().stream()
                .filter(concept -> concept.name().equals(name))
                .findFirst()
                .map(concept -> Html.page(Html.PAGES.pagesSubject(Subjects.page(comparison, concept, back))))
                .orElseGet(() -> Html.seeOther(back.href()));
    }

    @GetMapping("/export.html")
    ResponseEntity<String> page(@RequestParam MultiValueMap<String, String> fields) {
        return takeAway(fields, Take.PAGE);
    }

    @GetMapping("/export.csv")
    ResponseEntity<String> table(@RequestParam MultiValueMap<String, String> fields) {
        return takeAway(fields, Take.TABLE);
    }

    private enum Take {
        PAGE,
        TABLE
    }

    private ResponseEntity<String> takeAway(MultiValueMap<String, String> fields, Take what) {
        var chosen = Comparisons.chosen(fields);
        if (!comparisons.problem(chosen).isEmpty()) {
            return Html.seeOther("/compare" + query(new Form(fields), chosen, 0));
        }
        var comparison = comparisons.of(chosen);
        var name = "comparison-" + String.join("-", chosen);
        return switch (what) {
            case PAGE -> file(name + ".html", "text/html;charset=UTF-8", uk.comity.comparison.Html.of(comparison));
            case TABLE -> file(name + ".csv", "text/csv;charset=UTF-8", Csv.BYTE_ORDER_MARK + Csv.of(comparison));
        };
    }

    private static ResponseEntity<String> file(String name, String type, String text) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .contentType(MediaType.parseMediaType(type))
                .body(text);
    }

    private List<Question> asks(Form form, List<String> chosen, String problem) {
        var packs = new Checkboxes(
                Field.of("packs", "Which councils merge?").withProblem(problem),
                comparisons.keys().stream()
                        .map(key -> Choice.of(key, comparisons.name(key)))
                        .toList(),
                new HashSet<>(chosen));
        if (chosen.isEmpty() || !problem.isEmpty()) {
            return List.of(packs);
        }
        var topics = comparisons.of(chosen).topics().stream()
                .map(topic -> Choice.of(topic, Speaking.capital(topic.replace('-', ' '))));
        var kinds = Stream.of(Sharpness.values()).map(kind -> Choice.of(kind.word(), kind.title()));
        return List.of(
                packs,
                TextInput.of(Field.of("text", "Words in the subject"), form.text("text"))
                        .as(TextInput.Kind.SEARCH),
                select("part", "Part of the protocol", "Every part", topics, form),
                select("difference", "Difference", "Any difference", kinds, form));
    }

    private static Select select(String name, String label, String any, Stream<Choice> choices, Form form) {
        return new Select(
                Field.of(name, label),
                Stream.concat(Stream.of(Choice.of("", any)), choices).toList(),
                form.text(name));
    }

    private ComparePage.Found found(Form form, List<String> chosen) {
        var comparison = comparisons.of(chosen);
        var all = comparison.only(concept -> isWanted(form, concept)).concepts();
        var last = Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        var current = Math.clamp(number(form.text("page")), 1, last);
        var shown =
                all.stream().skip((current - 1L) * ON_A_PAGE).limit(ON_A_PAGE).toList();
        var asked = query(form, chosen, 0);
        return new ComparePage.Found(
                Summary.of(comparison),
                List.of(
                        new Link("as a page for printing", "/compare/export.html" + asked),
                        new Link("as a table for a spreadsheet", "/compare/export.csv" + asked)),
                new Link(
                        "Draft one protocol from these",
                        "/compare/merge?packs=" + URLEncoder.encode(String.join(",", chosen), StandardCharsets.UTF_8)),
                all.size() == 1 ? "1 subject" : all.size() + " subjects",
                shown.isEmpty() ? Optional.empty() : Optional.of(table(comparison, shown, asked)),
                last == 1
                        ? Optional.empty()
                        : Optional.of(Pagination.of(current, last, page -> "/compare" + query(form, chosen, page))),
                EmptyState.of("No subject is like that. Choose less above."));
    }

    private static Table table(Comparison comparison, List<Concept> concepts, String asked) {
        var columns = new ArrayList<Table.Column>();
        Stream.concat(Stream.of("Subject", "Difference"), comparison.names().stream())
                .map(Table.Column::of)
                .forEach(columns::add);
        var rows = concepts.stream().map(concept -> row(concept, asked)).toList();
        return Table.cards("Subjects, the sharpest differences first", columns, rows);
    }

    private static List<Table.Cell> row(Concept concept, String asked) {
        var cells = new ArrayList<Table.Cell>();
        cells.add(Table.Cell.of(new Link(concept.title(), "/compare/subject/" + concept.name() + asked)));
        cells.add(Table.Cell.of(concept.sharpness().title()));
        for (var side = 0; side < concept.cells().size(); side++) {
            cells.add(Table.Cell.of(concept.inShort(side)));
        }
        return cells;
    }

    private static boolean isWanted(Form form, Concept concept) {
        var text = form.text("text").toLowerCase(Locale.UK);
        return (text.isEmpty() || concept.title().toLowerCase(Locale.UK).contains(text))
                && (form.text("part").isEmpty() || form.text("part").equals(concept.topic()))
                && (form.text("difference").isEmpty()
                        || form.text("difference").equals(concept.sharpness().word()));
    }

    /** The choice as the rest of an address; page 0 stands for the first. */
    private static String query(Form form, List<String> chosen, int page) {
        var query = new ArrayList<String>();
        query.add("packs=" + URLEncoder.encode(String.join(",", chosen), StandardCharsets.UTF_8));
        Stream.of("text", "part", "difference")
                .filter(name -> !form.text(name).isEmpty())
                .forEach(name -> query.add(name + "=" + URLEncoder.encode(form.text(name), StandardCharsets.UTF_8)));
        if (page > 0) {
            query.add("page=" + page);
        }
        return "?" + String.join("&", query);
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 1;
    }
}
