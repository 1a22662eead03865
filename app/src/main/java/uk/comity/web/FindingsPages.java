package uk.comity.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.analysis.Analyser;
import uk.comity.analysis.Observation;
import uk.comity.analysis.Sort;
import uk.comity.analysis.Unmatched;
import uk.comity.norms.Rulebook;
import uk.comity.web.pages.ItemsPage;
import uk.comity.web.pages.ItemsPage.Group;
import uk.comity.web.pages.ItemsPage.Item;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.Spoken;
import uk.comity.web.parts.Tag;

/** What is weak in the protocol in force, or in a draft: for the Monitoring Officer, with a worked case and the answer on file. */
@RestController
@RequestMapping("/{council}/protocol")
class FindingsPages {

    /** A rulebook is looked through once; a draft's is made anew for each request, so a few are kept. */
    private static final Kept<Rulebook, Found> FOUND = new Kept<>(24);

    /** @param unmatched answers on file that answer nothing that was found */
    private record Found(List<Observation> all, List<Unmatched> unmatched) {}

    @GetMapping("/findings")
    ResponseEntity<String> findings(Visit visit) {
        return visit.rulebook()
                .filter(_ -> DraftsPages.keeps(visit))
                .map(book -> page(
                        visit,
                        book,
                        "What is weak in the protocol",
                        new Link("Read the protocol in force", visit.at("protocol")),
                        clause -> Optional.of(new Link(
                                Speaking.capital(Speaking.clauseWords(clause)),
                                visit.at("protocol/" + ProtocolVisit.encoded(clause))))))
                .orElseGet(() -> Html.notThere(visit));
    }

    @GetMapping("/drafts/{number}/findings")
    ResponseEntity<String> findings(Visit visit, @PathVariable String number) {
        return DraftsPages.find(DraftsPages.adoptions(visit), number)
                .filter(draft -> DraftsPages.keeps(visit) && draft.check().passes())
                .map(draft -> page(
                        visit,
                        visit.council()
                                .desk()
                                .read(
                                        visit.council().now(),
                                        here -> visit.council()
                                                .law()
                                                .protocols()
                                                .rulebook(draft.text(), here)),
                        "What is weak in draft " + draft.number(),
                        new Link("Back to the draft", visit.at("protocol/drafts/" + draft.number())),
                        // Its clauses are not to be read yet: those in force may be others of the same number.
                        _ -> Optional.empty()))
                .orElseGet(() -> Html.notThere(visit));
    }

    private static ResponseEntity<String> page(
            Visit visit, Rulebook book, String title, Link back, Function<String, Optional<Link>> clause) {
        var found = FOUND.get(book, one -> {
            var all = Analyser.of(one);
            return new Found(all, Analyser.unmatched(one, all));
        });
        var page = new ItemsPage(
                title, Optional.empty(), lead(found), List.of(back), groups(clause, found), Optional.empty());
        return Html.page(Html.PAGES.pagesItems(visit.frame(title, Section.PROTOCOL, DraftWords.up(visit)), page));
    }

    private static List<String> lead(Found found) {
        var open = found.all().stream().filter(FindingsPages::isOpen).count();
        return List.of(
                "Every case that the rules can tell apart was tried. "
                        + (found.all().isEmpty()
                                ? "Nothing weak was found."
                                : Spoken.count(found.all().size(), "finding") + ", " + open
                                        + " of them open. What is the document's own is shown as it is, and stops nothing."),
                "What became of a finding is said in the pack, in answers.yaml.");
    }

    /** Neither the document's own nor answered. */
    private static boolean isOpen(Observation one) {
        return one.sort().weight() != Sort.Weight.DOCUMENT && one.answer().isEmpty();
    }

    private static List<Group> groups(Function<String, Optional<Link>> clause, Found found) {
        var bySort = found.all().stream()
                .collect(Collectors.groupingBy(Observation::sort, LinkedHashMap::new, Collectors.toList()));
        var groups = new ArrayList<Group>();
        bySort.forEach((sort, all) -> groups.add(new Group(
                sort.word(),
                sort.heading(),
                Speaking.capital(sort.weight().words()) + ".",
                all.stream().map(one -> item(clause, one)).toList())));
        if (!found.unmatched().isEmpty()) {
            groups.add(new Group(
                    "unmatched",
                    "Answers that answer nothing",
                    "What they speak of is not found any more. Take them away, or mend the name.",
                    found.unmatched().stream()
                            .map(one -> new Item(
                                    one.place().toString(), Optional.empty(), List.of(one.sentence()), List.of()))
                            .toList()));
        }
        return groups;
    }

    private static Item item(Function<String, Optional<Link>> clause, Observation one) {
        var lines = new ArrayList<String>();
        one.example().ifPresent(words -> lines.add("For example: " + words));
        one.answer().ifPresent(words -> lines.add("Answered: " + words));
        var links = one.clauses().stream().map(clause).flatMap(Optional::stream).toList();
        if (links.isEmpty() && !one.clauses().isEmpty()) {
            lines.add("It rests on " + one.cited() + ".");
        }
        return new Item(
                one.sentence(),
                Optional.of(
                        one.answer().isPresent()
                                ? new Tag("Answered", Tag.Colour.GREEN)
                                : isOpen(one)
                                        ? new Tag("Open", Tag.Colour.YELLOW)
                                        : new Tag("The document's own", Tag.Colour.GREY)),
                lines,
                links);
    }
}
