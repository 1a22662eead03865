package uk.comity.web;

import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.councils.Councils;
import uk.comity.web.pages.CouncilPage;
import uk.comity.web.pages.HallPage;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.LinkButton;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.Theme;

/** The hall, and the first page of each council. */
@RestController
class HallPages {

    private final Councils councils;

    HallPages(Councils councils) {
        this.councils = councils;
    }

    @GetMapping("/")
    ResponseEntity<String> hall() {
        var links = councils.list().stream()
                .map(each -> new Link(each.name(), "/" + each.key()))
                .toList();
        return Html.page(Html.PAGES.pagesHall(new HallPage(links, councils.mode() == Councils.Mode.DEMONSTRATION)));
    }

    @GetMapping("/{council}")
    ResponseEntity<String> council(Visit visit) {
        var words = Speaking.of(visit).words();
        var start = visit.person().isPresent()
                ? LinkButton.of("Go to my work", visit.at("work"))
                : LinkButton.of("Sign in", visit.at("sign-in"));
        var page = new CouncilPage(
                visit.council().name(),
                List.of(
                        "This is where " + words.member() + "s and " + words.officer()
                                + "s of the council deal with each other: a question asked, an answer given, a refusal"
                                + " disputed.",
                        "The council's own protocol says how. At each step Comity shows the clause that matters, and who"
                                + " may decide. People decide."),
                start,
                List.of(
                        new Link("May I? Ask what the protocol says", visit.at("may-i")),
                        new Link("Read the protocol", visit.at("protocol"))));
        return Html.page(Html.PAGES.pagesCouncil(visit.frame(visit.council().name(), Section.ELSEWHERE), page));
    }

    @GetMapping("/{council}/theme.css")
    ResponseEntity<String> theme(Visit visit) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(Theme.of(visit.council().colour()).css());
    }
}
