package uk.comity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.search.Elsewhere;
import uk.comity.search.Results;
import uk.comity.search.Sought;
import uk.comity.web.forms.Form;
import uk.comity.web.pages.SearchPage;
import uk.comity.web.parts.EmptyState;
import uk.comity.web.parts.Field;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Pagination;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.TextInput;

/** One search over documents, matters, clauses, people and past rulings, with its filters in the address. */
@RestController
class SearchPages {

    @GetMapping("/{council}/search")
    ResponseEntity<String> search(Visit visit, @RequestParam MultiValueMap<String, String> fields) {
        var asked = new Form(fields);
        var search = visit.council().reading().search();
        var sought = SoughtInWords.of(asked::text);
        // What is open to somebody is worked out in one transaction; it has ended when the rooms are asked.
        var reach = visit.ask(standing -> search.documents().reach(standing));
        var results = search.documents().find(reach, sought);
        var told = new SearchTold(visit);
        var page = new SearchPage(
                visit.at("search"),
                TextInput.of(Field.of("q", "Words"), asked.text("q")).as(TextInput.Kind.SEARCH),
                Narrowing.questions(told, results.facets(), asked),
                documents(visit, told, asked, results, sought),
                sought.page() == 1 && isOnlyWords(asked) ? others(visit, told, sought) : List.of(),
                results.count() > 0
                        ? List.of()
                        : titles(visit, search.documents().suggest(reach, sought.words())));
        return Html.page(Html.PAGES.pagesSearch(visit.frame("Search", Section.SEARCH), page));
    }

    private static boolean isOnlyWords(Form asked) {
        return Narrowing.FILTERS.stream()
                .allMatch(name -> name.equals("q") || asked.text(name).isEmpty());
    }

    private static List<SearchPage.Others> others(Visit visit, SearchTold told, Sought sought) {
        var book = visit.rulebook();
        Elsewhere.Found found = visit.ask(
                standing -> visit.council().reading().search().elsewhere().find(standing, book, sought.words()));
        return told.others(found);
    }

    private static List<Link> titles(Visit visit, List<String> titles) {
        return titles.stream()
                .map(title -> new Link(
                        title,
                        visit.at("search") + "?q=" + URLEncoder.encode("\"" + title + "\"", StandardCharsets.UTF_8)))
                .toList();
    }

    private static SearchPage.Documents documents(
            Visit visit, SearchTold told, Form asked, Results results, Sought sought) {
        var last = Math.max(1, results.pages());
        return new SearchPage.Documents(
                Narrowing.count(results),
                results.lines().stream().map(told::document).toList(),
                last == 1
                        ? Optional.empty()
                        : Optional.of(Pagination.of(
                                Math.min(last, sought.page()),
                                last,
                                number -> Narrowing.address(visit.at("search"), asked, number))),
                results.count() > 0 ? Optional.empty() : Optional.of(otherwise(asked)));
    }

    private static EmptyState otherwise(Form asked) {
        return Narrowing.isNarrowed(asked)
                ? EmptyState.of(
                        "No document that is open to you is like that. Try fewer words, or choose less above. You can"
                                + " ask for any document in your own words.")
                : EmptyState.of("Documents that are open to you would be here. There are none yet.");
    }
}
