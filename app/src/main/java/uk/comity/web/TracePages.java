package uk.comity.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import uk.comity.acts.Surroundings;
import uk.comity.councils.Traces.By;
import uk.comity.councils.Traces.Copy;
import uk.comity.councils.Traces.Remark;
import uk.comity.councils.Traces.Trace;
import uk.comity.web.pages.FilePage;
import uk.comity.web.pages.ItemsPage;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.Spoken;
import uk.comity.web.parts.Tag;

/** Whose copy a file is that turned up elsewhere: for the Monitoring Officer. The file is looked at and not kept. */
@RestController
@RequestMapping("/{council}/documents/trace")
class TracePages {

    private static final String TITLE = "Whose copy is it?";

    @GetMapping
    ResponseEntity<String> choose(Visit visit) {
        return DraftsPages.keeps(visit) ? chooser(visit, HttpStatus.OK, "") : Html.notThere(visit);
    }

    @PostMapping(consumes = "multipart/form-data")
    ResponseEntity<String> trace(Visit visit, @RequestParam("document") MultipartFile document) {
        if (!DraftsPages.keeps(visit)) {
            return Html.notThere(visit);
        }
        if (document.isEmpty()) {
            return chooser(visit, HttpStatus.UNPROCESSABLE_CONTENT, "Choose the file.");
        }
        var name = FilingPages.name(document);
        return result(visit, name, traced(visit, document, name));
    }

    private static Trace traced(Visit visit, MultipartFile document, String name) {
        try (var in = document.getInputStream()) {
            return visit.council()
                    .reading()
                    .lent()
                    .traces()
                    .of(in, name, visit.council().now());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResponseEntity<String> chooser(Visit visit, HttpStatus status, String problem) {
        var page = new FilePage(
                TITLE,
                List.of(
                        "Choose a file that turned up where it should not be: a PDF, some pages of one, or text that was"
                                + " pasted from one. Comity looks for the marks of personal copies in it.",
                        "The file is looked at and not kept. A photograph or a scan holds no hidden mark; read the line at the"
                                + " head of the page, type it into a text file, and choose that."),
                visit.at("documents/trace"),
                visit.csrf(),
                problem,
                "");
        return Html.page(
                status,
                Html.PAGES.pagesFile(
                        visit.frame(TITLE, Section.DOCUMENTS, new Link("Documents", visit.at("documents"))), page));
    }

    private static ResponseEntity<String> result(Visit visit, String name, Trace trace) {
        var groups = new ArrayList<ItemsPage.Group>();
        if (!trace.copies().isEmpty()) {
            groups.add(new ItemsPage.Group(
                    "copies",
                    trace.copies().size() == 1 ? "It is this copy" : "It holds pages of these copies",
                    "",
                    trace.copies().stream().map(copy -> item(visit, copy)).toList()));
        }
        var lead = trace.remarks().stream().map(Remark::sentence).toList();
        var page = new ItemsPage(
                TITLE,
                Optional.empty(),
                lead.isEmpty() ? List.of("The marks in \"" + name + "\" were read.") : lead,
                List.of(new Link("Look at another file", visit.at("documents/trace"))),
                groups,
                Optional.empty());
        return Html.page(
                trace.copies().isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK,
                Html.PAGES.pagesItems(
                        visit.frame(TITLE, Section.DOCUMENTS, new Link("Documents", visit.at("documents"))), page));
    }

    private static ItemsPage.Item item(Visit visit, Copy copy) {
        var lines = new ArrayList<String>();
        lines.add("Of the document \"" + copy.document().title() + "\", version "
                + copy.reading().number() + ".");
        var at = copy.at().atZone(Surroundings.ZONE);
        lines.add("Read on " + Spoken.day(at.toLocalDate()) + " at " + Spoken.time(at.toLocalTime()) + ", entry "
                + copy.number() + ".");
        lines.add("Under this right: " + PaperTold.right(copy.reading()) + ".");
        return new ItemsPage.Item(
                "Copy " + copy.number() + ", of " + copy.reader().name(),
                Optional.of(
                        copy.by() == By.HIDDEN_MARK
                                ? new Tag("Hidden mark", Tag.Colour.GREEN)
                                : new Tag("Printed line only", Tag.Colour.YELLOW)),
                lines,
                List.of(new Link(
                        "See the document",
                        visit.at("documents/" + copy.document().folio().key()))));
    }
}
