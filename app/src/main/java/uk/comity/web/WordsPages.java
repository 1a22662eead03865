package uk.comity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.packs.Passage;
import uk.comity.packs.ProtocolText;
import uk.comity.web.pages.WordsPage;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Pagination;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.Spoken;

/** The council's own document as it was taken over, passage by passage: also what no clause of the pack holds. */
@RestController
@RequestMapping("/{council}/protocol/text/words")
class WordsPages {

    static final String TITLE = "The council's own document";

    private static final int ON_A_PAGE = 40;

    @GetMapping
    ResponseEntity<String> words(Visit visit, @RequestParam Optional<String> page) {
        return ProtocolVisit.of(visit, Optional.empty())
                .flatMap(protocol -> protocol.text().map(text -> page(protocol, text, page)))
                .map(found -> Html.page(Html.PAGES.pagesProtocolWords(
                        visit.frame(
                                TITLE,
                                Section.PROTOCOL,
                                new Link("Protocol", visit.at("protocol")),
                                new Link(TextStanding.TITLE, visit.at("protocol/text"))),
                        found)))
                .orElseGet(() -> Html.notThere(visit));
    }

    private static WordsPage page(ProtocolVisit protocol, ProtocolText text, Optional<String> asked) {
        var all = text.passages();
        var last = Math.max(1, Math.ceilDiv(all.size(), ON_A_PAGE));
        var current = asked.filter(number -> number.matches("[1-9][0-9]{0,3}"))
                .map(Integer::parseInt)
                .filter(number -> number <= last)
                .orElse(1);
        var shown = new ArrayList<WordsPage.Passage>();
        var heading = "";
        for (var passage : all.subList((current - 1) * ON_A_PAGE, Math.min(all.size(), current * ON_A_PAGE))) {
            shown.add(passage(protocol, passage, passage.heading().equals(heading) ? "" : passage.heading()));
            heading = passage.heading();
        }
        var alone = all.stream()
                .filter(passage -> clauses(passage).findAny().isEmpty())
                .count();
        return new WordsPage(
                TITLE,
                "\"" + text.source().file() + "\" has " + Spoken.count(all.size(), "passage") + ". "
                        + (alone == 0
                                ? "Clauses of the pack hold all of them."
                                : "No clause of the pack holds " + alone + " of them: they are shown here."),
                shown,
                last == 1
                        ? Optional.empty()
                        : Optional.of(Pagination.of(
                                current, last, number -> protocol.visit().at("protocol/text/words?page=" + number))));
    }

    private static WordsPage.Passage passage(ProtocolVisit protocol, Passage passage, String heading) {
        return new WordsPage.Passage(
                heading,
                passage.number().isEmpty() ? "" : "Clause " + passage.number(),
                passage.text().lines().toList(),
                List.copyOf(clauses(passage).distinct().map(protocol::clause).toList()));
    }

    private static Stream<String> clauses(Passage passage) {
        return Stream.concat(
                passage.clauses().stream(), passage.parts().stream().flatMap(part -> part.clauses().stream()));
    }
}
