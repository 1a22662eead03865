package uk.comity.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.asking.Question;
import uk.comity.asking.Search;
import uk.comity.asking.Step;
import uk.comity.councils.Askings;
import uk.comity.councils.Councils;
import uk.comity.matters.Plainly;
import uk.comity.norms.Rulebook;
import uk.comity.web.forms.Form;
import uk.comity.web.pages.MayIPage;
import uk.comity.web.pages.MessagePage;
import uk.comity.web.parts.Field;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.Spoken;
import uk.comity.web.parts.TextInput;

/** May I?: the council's public advice page. Nothing of a real matter is told here, and nothing that is said is kept. */
@RestController
@RequestMapping("/{council}/may-i")
class MayIPages {

    private static final int MOST_HITS = 10;

    private final Askings askings;
    private final Councils councils;

    MayIPages(Askings askings, Councils councils) {
        this.askings = askings;
        this.councils = councils;
    }

    @GetMapping
    ResponseEntity<String> find(
            Visit visit,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String clause) {
        var sought = new Form(java.util.Map.of("words", List.of(words))).text("words");
        return visit.rulebook()
                .map(book -> Html.page(Html.PAGES.pagesMayI(
                        visit.frame("May I?", Section.MAY_I),
                        clause.isBlank() ? found(visit, book, sought) : ofClause(visit, book, clause))))
                .orElseGet(() -> plainly(
                        visit, "No protocol is in force", "This council has not adopted a protocol in Comity yet."));
    }

    private MayIPage found(Visit visit, Rulebook book, String sought) {
        var speaking = Speaking.of(visit);
        var hits =
                sought.isEmpty() ? List.<Search.Hit>of() : askings.search(book).find(sought, MOST_HITS);
        return new MayIPage(
                "May I?",
                search(sought),
                visit.at("may-i"),
                sought.isEmpty()
                        ? ""
                        : hits.isEmpty()
                                ? "Nothing fits \"" + sought + "\". Use other words, or choose from the list."
                                : Spoken.count(hits.size(), "act") + " that may fit",
                hits.stream()
                        .map(hit -> new MayIPage.Hit(
                                link(visit, speaking, hit.act().name()), hit.why(), speaking.clauses(hit.clauses())))
                        .toList(),
                hits.isEmpty() ? topics(visit, speaking, book) : List.of());
    }

    private static TextInput search(String sought) {
        return TextInput.of(
                        Field.of("words", "What do you want to do?").withHint("For example: see a draft report"),
                        sought)
                .as(TextInput.Kind.SEARCH)
                .wide(TextInput.Width.THIRTY);
    }

    /** The acts of which the norms speak that rest on a clause. */
    private static MayIPage ofClause(Visit visit, Rulebook book, String clause) {
        var speaking = Speaking.of(visit);
        var acts = java.util.stream.Stream.concat(java.util.stream.Stream.of(book.council()), book.beneath().stream())
                .flatMap(pack -> pack.norms().stream())
                .filter(norm -> norm.clauses().contains(clause))
                .flatMap(norm -> norm.on().stream().map(act -> java.util.Map.entry(act, norm.gist())))
                .collect(Collectors.toMap(
                        java.util.Map.Entry::getKey, java.util.Map.Entry::getValue, (one, _) -> one, TreeMap::new));
        return new MayIPage(
                "May I?",
                search(""),
                visit.at("may-i"),
                acts.isEmpty()
                        ? "No act hangs on that clause."
                        : Spoken.count(acts.size(), "act") + " on which " + Speaking.clauseWords(clause) + " speaks",
                acts.entrySet().stream()
                        .map(each -> new MayIPage.Hit(
                                link(visit, speaking, each.getKey()),
                                each.getValue(),
                                List.of(speaking.clause(clause))))
                        .toList(),
                acts.isEmpty() ? topics(visit, speaking, book) : List.of());
    }

    private static List<MayIPage.Topic> topics(Visit visit, Speaking speaking, Rulebook book) {
        return book.vocabulary().acts().keySet().stream()
                .collect(Collectors.groupingBy(
                        act -> speaking.own(Plainly.SAYINGS.topic(act)), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(topic -> new MayIPage.Topic(
                        Speaking.capital(topic.getKey()),
                        topic.getValue().stream()
                                .sorted(java.util.Comparator.comparing(
                                        act -> speaking.act(act).toLowerCase(Locale.UK)))
                                .map(act -> link(visit, speaking, act))
                                .toList()))
                .toList();
    }

    private static Link link(Visit visit, Speaking speaking, String act) {
        return new Link(speaking.act(act), visit.at("may-i/" + act));
    }

    @GetMapping("/{act}")
    ResponseEntity<String> ask(
            Visit visit, @PathVariable String act, @RequestParam MultiValueMap<String, String> fields) {
        var day = MayIVisit.day(visit, new Form(fields));
        if (day.isEmpty()) {
            return plainly(visit, "There is no such day", "Go back, and give a day that there is.");
        }
        var book = inForce(visit, day.get());
        if (book.isEmpty()) {
            return plainly(
                    visit,
                    "No protocol was in force on " + Spoken.day(day.get()),
                    "Comity knows no protocol of this council for that day, and borrows none. Ask for a later day.");
        }
        if (book.get().vocabulary().findAct(act).isEmpty()) {
            return Html.notThere(visit);
        }
        return answer(MayIVisit.of(visit, act, fields, askings.asking(book.get()), day.get()));
    }

    private static Optional<Rulebook> inForce(Visit visit, LocalDate day) {
        return visit.council()
                .desk()
                .read(
                        visit.council().now(),
                        here -> visit.council().law().protocols().find(day, here));
    }

    private ResponseEntity<String> answer(MayIVisit it) {
        var told = new MayITold(it, councils);
        var change = it.conversation().question(it.typed().text("change"));
        if (change.isPresent()) {
            return told.question(change.get());
        }
        return switch (it.conversation().step()) {
            case Step.Ask(Question question) -> told.question(question);
            case Step.Contradicted(var _, var sentence) -> told.contradicted(sentence);
            case Step.Settled(var verdict) ->
                !it.typed().text("how").isEmpty()
                        ? told.judged(verdict)
                        : verdict.more().isPresent() && !it.typed().text("more").isEmpty()
                                ? told.question(verdict.more().get())
                                : told.verdict(verdict);
        };
    }

    private static ResponseEntity<String> plainly(Visit visit, String heading, String sentence) {
        return Html.page(
                HttpStatus.OK,
                Html.PAGES.pagesMessage(
                        visit.frame("May I?", Section.MAY_I),
                        new MessagePage(
                                heading,
                                List.of(sentence),
                                List.of(new Link("Ask something else", visit.at("may-i"))))));
    }
}
