package uk.comity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.councils.OpenDocuments.Line;
import uk.comity.councils.OpenDocuments.Reach;
import uk.comity.matters.Nature;
import uk.comity.matters.Words;
import uk.comity.views.PaperList.Sought;
import uk.comity.web.forms.Form;
import uk.comity.web.forms.PaperWordings;
import uk.comity.web.pages.DocumentsPage;
import uk.comity.web.parts.Choice;
import uk.comity.web.parts.EmptyState;
import uk.comity.web.parts.Field;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Pagination;
import uk.comity.web.parts.Question;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.Select;
import uk.comity.web.parts.Spoken;
import uk.comity.web.parts.Table;
import uk.comity.web.parts.Table.Cell;
import uk.comity.web.parts.Tag;
import uk.comity.web.parts.TextInput;

/** The list of documents, with its filters in the address: what is open to whoever looks, and what may be asked for. */
@RestController
class DocumentsPages {

    private static final int ON_A_PAGE = 50;
    private static final List<String> FILTERS = List.of("text", "sort", "mark");

    @GetMapping("/{council}/documents")
    ResponseEntity<String> list(Visit visit, @RequestParam MultiValueMap<String, String> fields) {
        var asked = new Form(fields);
        var council = visit.council();
        var sought = new Sought(asked.text("text"), asked.text("sort"), asked.text("mark"));
        var found = council.reading().papers().list(visit.me(), sought, council.now());
        var last = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        var current = Math.clamp(number(asked.text("page")), 1, last);
        var shown =
                found.stream().skip((current - 1L) * ON_A_PAGE).limit(ON_A_PAGE).toList();
        var page = new DocumentsPage(
                visit.at("documents"),
                filters(asked),
                found.isEmpty() ? "No documents" : Spoken.count(found.size(), "document"),
                shown.isEmpty() ? Optional.empty() : Optional.of(table(visit, shown)),
                last == 1
                        ? Optional.empty()
                        : Optional.of(Pagination.of(current, last, number -> address(visit, asked, number))),
                otherwise(asked),
                Optional.of(new Link("File a document", visit.at("documents/new"))),
                DraftsPages.keeps(visit)
                        ? List.of(
                                new Link("Whose copy is it? Trace a file that turned up", visit.at("documents/trace")))
                        : List.of());
        return Html.page(Html.PAGES.pagesDocuments(visit.frame("Documents", Section.DOCUMENTS), page));
    }

    private static List<Question> filters(Form asked) {
        return List.of(
                TextInput.of(Field.of("text", "Words in the title or the text"), asked.text("text"))
                        .as(TextInput.Kind.SEARCH),
                select(
                        "sort",
                        "Kind",
                        "Any kind",
                        Stream.of(Nature.Sort.values()).map(each -> Choice.of(Words.of(each), PaperWordings.of(each))),
                        asked),
                select(
                        "mark",
                        "Marked as",
                        "Anything",
                        Stream.of(Nature.Mark.values()).map(each -> Choice.of(Words.of(each), PaperWordings.of(each))),
                        asked));
    }

    private static Select select(String name, String label, String any, Stream<Choice> choices, Form asked) {
        return new Select(
                Field.of(name, label),
                Stream.concat(Stream.of(Choice.of("", any)), choices).toList(),
                asked.text(name));
    }

    private static Table table(Visit visit, List<Line> lines) {
        var register = visit.register();
        var rows = lines.stream()
                .map(line -> List.of(
                        title(visit, line),
                        Cell.of(PaperWordings.of(line.nature().sort())),
                        Cell.of(register.findBody(line.nature().business().body())
                                .map(body -> body.title())
                                .orElse("")),
                        Cell.of(Spoken.day(line.filedOn()))))
                .toList();
        var columns = Stream.of("Document", "Kind", "Body", "Filed")
                .map(Table.Column::of)
                .toList();
        return Table.cards("Documents, the last filed first", columns, rows);
    }

    private static Cell title(Visit visit, Line line) {
        var isOfAGroup = !line.nature().holding().group().isEmpty();
        var mark = isOfAGroup
                ? "Paper of your group"
                : PaperWordings.of(line.nature().marking().mark());
        return line.reach() == Reach.OPEN
                ? new Cell(
                        line.title(),
                        visit.at("documents/" + line.folio().key()),
                        List.of(new Tag(mark, Tag.Colour.GREY)))
                : new Cell(
                        line.title(),
                        "",
                        List.of(new Tag(mark, Tag.Colour.GREY), new Tag("May be asked for", Tag.Colour.YELLOW)));
    }

    private static EmptyState otherwise(Form asked) {
        var isFiltered = FILTERS.stream().anyMatch(name -> !asked.text(name).isEmpty());
        return EmptyState.of(
                isFiltered
                        ? "No document that is open to you is like that. Choose less above."
                        : "Documents that are open to you would be here. There are none yet.");
    }

    private static String address(Visit visit, Form asked, int number) {
        var query = new ArrayList<String>();
        FILTERS.stream()
                .filter(name -> !asked.text(name).isEmpty())
                .forEach(name -> query.add(name + "=" + URLEncoder.encode(asked.text(name), StandardCharsets.UTF_8)));
        query.add("page=" + number);
        return visit.at("documents") + "?" + String.join("&", query);
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 1;
    }
}
