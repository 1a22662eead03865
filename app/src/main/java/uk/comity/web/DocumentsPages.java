package uk.comity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.search.Results;
import uk.comity.search.Sought;
import uk.comity.web.forms.Form;
import uk.comity.web.pages.DocumentsPage;
import uk.comity.web.parts.EmptyState;
import uk.comity.web.parts.Field;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Pagination;
import uk.comity.web.parts.Question;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.Spoken;
import uk.comity.web.parts.Table;
import uk.comity.web.parts.Table.Cell;
import uk.comity.web.parts.Tag;
import uk.comity.web.parts.TextInput;

/** The list of documents, with its filters in the address: what is open to whoever looks, and what may be asked for. */
@RestController
class DocumentsPages {

    @GetMapping("/{council}/documents")
    ResponseEntity<String> list(Visit visit, @RequestParam MultiValueMap<String, String> fields) {
        var asked = new Form(fields);
        var documents = visit.council().reading().search().documents();
        var sought = SoughtInWords.of(asked::text);
        // What is open to somebody is worked out in one transaction; it has ended when the rooms are asked.
        var found = documents.find(visit.ask(documents::reach), sought);
        var told = new SearchTold(visit);
        var last = Math.max(1, found.pages());
        var page = new DocumentsPage(
                visit.at("documents"),
                filters(told, found, asked),
                Narrowing.count(found),
                found.lines().isEmpty() ? Optional.empty() : Optional.of(table(visit, told, found.lines(), sought)),
                last == 1
                        ? Optional.empty()
                        : Optional.of(Pagination.of(
                                Math.min(last, sought.page()),
                                last,
                                number -> Narrowing.address(visit.at("documents"), asked, number))),
                otherwise(asked),
                Optional.of(new Link("File a document", visit.at("documents/new"))),
                DraftsPages.keeps(visit)
                        ? List.of(
                                new Link("Whose copy is it? Trace a file that turned up", visit.at("documents/trace")))
                        : List.of());
        return Html.page(Html.PAGES.pagesDocuments(visit.frame("Documents", Section.DOCUMENTS), page));
    }

    private static List<Question> filters(SearchTold told, Results found, Form asked) {
        var all = new ArrayList<Question>();
        all.add(TextInput.of(Field.of("q", "Words in the title or the text"), asked.text("q"))
                .as(TextInput.Kind.SEARCH));
        all.addAll(Narrowing.questions(told, found.facets(), asked));
        return all;
    }

    private static Table table(Visit visit, SearchTold told, List<Results.Line> lines, Sought sought) {
        var rows = lines.stream()
                .map(line -> List.of(
                        title(visit, told, line),
                        Cell.of(told.kind(line.nature().kind())),
                        Cell.of(
                                line.nature().body().isEmpty()
                                        ? ""
                                        : told.body(line.nature().body())),
                        Cell.of(Spoken.day(line.nature().filedOn()))))
                .toList();
        var columns = Stream.of("Document", "Kind", "Body", "Filed")
                .map(Table.Column::of)
                .toList();
        return Table.cards(
                sought.isForWords() ? "Documents, what fits best first" : "Documents, the last filed first",
                columns,
                rows);
    }

    private static Cell title(Visit visit, SearchTold told, Results.Line line) {
        var mark = new Tag(
                line.nature().group().isEmpty()
                        ? told.mark(line.nature().mark())
                        : visit.standing().isOfficer() ? "Advice to a group" : "Paper of your group",
                Tag.Colour.GREY);
        return switch (line.openness()) {
            case OPEN -> new Cell(line.title(), visit.at("documents/" + line.key()), List.of(mark));
            case MAY_BE_ASKED_FOR ->
                new Cell(
                        line.title(),
                        told.ask(line).map(Link::href).orElse(""),
                        List.of(mark, new Tag("May be asked for", Tag.Colour.YELLOW)));
        };
    }

    private static EmptyState otherwise(Form asked) {
        return EmptyState.of(
                Narrowing.isNarrowed(asked)
                        ? "No document that is open to you is like that. Choose less above."
                        : "Documents that are open to you would be here. There are none yet.");
    }
}
