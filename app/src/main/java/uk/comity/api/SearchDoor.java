package uk.comity.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.search.Elsewhere;
import uk.comity.search.Results;
import uk.comity.search.Search;
import uk.comity.search.Sought;

/** One search over everything that the caller may know of. */
@RestController
@RequestMapping("/api/v1/{council}/search")
class SearchDoor {

    /**
     * Documents, with counts and extracts; and on the first page matters, clauses, people and past rulings. {@link SoughtReader}
     * says by what they are sought.
     */
    @GetMapping
    Map<String, Object> search(Caller caller, @RequestParam Map<String, String> parameters) {
        var council = caller.council();
        Search search = council.reading().search();
        var sought = SoughtReader.read(caller, parameters);
        var body = documents(caller, sought);
        if (sought.page() == 1) {
            var standing = council.as(caller.person(), each -> each);
            var book = council.desk()
                    .read(council.now(), here -> council.law().protocols().find(here.day(), here));
            others(search.elsewhere().find(standing, book, sought.words()), body);
        }
        return body;
    }

    /** Titles for what is typed so far, of documents that the caller may know of. */
    @GetMapping("/suggestions")
    List<String> suggestions(Caller caller, @RequestParam Map<String, String> parameters) {
        var q = SoughtReader.typed(parameters);
        var documents = caller.council().reading().search().documents();
        return documents.suggest(caller.council().as(caller.person(), documents::reach), q);
    }

    /** The documents of one page, with their counts. */
    static Map<String, Object> documents(Caller caller, Sought sought) {
        var documents = caller.council().reading().search().documents();
        var results = documents.find(caller.council().as(caller.person(), documents::reach), sought);
        var body = new LinkedHashMap<String, Object>();
        body.put("count", results.count());
        body.put("more", results.more() == Results.More.YES);
        body.put("page", sought.page());
        body.put(
                "facets",
                Map.of(
                        "body", results.facets().bodies(),
                        "kind", results.facets().kinds(),
                        "class", results.facets().marks(),
                        "department", results.facets().departments()));
        body.put("documents", results.lines().stream().map(SearchDoor::document).toList());
        return body;
    }

    private static Map<String, Object> document(Results.Line line) {
        var body = new LinkedHashMap<String, Object>();
        body.put("folio", "paper/" + line.key());
        body.put("title", line.title());
        body.put("open", line.openness() == Results.Openness.OPEN);
        body.put("body", line.nature().body());
        body.put("kind", line.nature().kind());
        body.put("class", line.nature().mark());
        body.put("department", line.nature().department());
        body.put("group", line.nature().group());
        line.nature().meeting().ifPresent(day -> body.put("meeting", day.toString()));
        body.put("filedOn", line.nature().filedOn().toString());
        body.put("extract", line.extract().stream().map(Results.Piece::text).collect(Collectors.joining()));
        return body;
    }

    private static void others(Elsewhere.Found found, Map<String, Object> body) {
        body.put("matters", found.matters().stream().map(Shown::folio).toList());
        body.put(
                "clauses",
                found.clauses().stream()
                        .map(each -> Map.of(
                                "pack", each.pack(),
                                "clause", each.clause(),
                                "gist",
                                        each.gist().stream()
                                                .map(Results.Piece::text)
                                                .collect(Collectors.joining())))
                        .toList());
        body.put(
                "people",
                found.people().stream()
                        .map(each -> Map.of(
                                "person", each.id().value(), "name", each.name().spoken()))
                        .toList());
        body.put(
                "rulings",
                found.rulings().stream()
                        .map(each -> Map.of(
                                "leaf", each.leaf(),
                                "folio", each.folio().folio().toString(),
                                "act", each.act(),
                                "answer", each.answer(),
                                "clauses", each.clauses(),
                                "gist", each.gist(),
                                "on", each.day().toString()))
                        .toList());
    }
}
