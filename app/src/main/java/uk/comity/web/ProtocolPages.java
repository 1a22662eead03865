package uk.comity.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.norms.Pack;
import uk.comity.norms.Rulebook;
import uk.comity.web.forms.Form;
import uk.comity.web.pages.MessagePage;
import uk.comity.web.pages.ProtocolPage;
import uk.comity.web.parts.EmptyState;
import uk.comity.web.parts.Field;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.Spoken;
import uk.comity.web.parts.TextInput;

/** The council's protocol, for anybody to read. */
@RestController
@RequestMapping("/{council}/protocol")
class ProtocolPages {

    @GetMapping
    ResponseEntity<String> protocol(Visit visit, @RequestParam(defaultValue = "") String words) {
        var speaking = Speaking.of(visit);
        var sought = new Form(Map.of("words", List.of(words))).text("words");
        return speaking.rulebook()
                .map(book -> Html.page(Html.PAGES.pagesProtocol(
                        visit.frame(book.council().title(), Section.PROTOCOL), page(visit, speaking, book, sought))))
                .orElseGet(() -> none(visit));
    }

    /** A clause by its number: leads to its place on the page. */
    @GetMapping("/{clause}")
    ResponseEntity<String> clause(Visit visit, @PathVariable String clause) {
        return visit.rulebook().stream()
                .flatMap(book -> Stream.concat(Stream.of(book.council()), book.beneath().stream()))
                .flatMap(pack -> pack.clauses().stream())
                .filter(each -> each.id().equalsIgnoreCase(clause))
                .findFirst()
                .map(each -> Html.seeOther(visit.at("protocol") + "#" + Speaking.anchor(each.id())))
                .orElseGet(() -> Html.notThere(visit));
    }

    private static ProtocolPage page(Visit visit, Speaking speaking, Rulebook book, String sought) {
        var clauses = sections(speaking, book, book.council(), sought);
        var law = book.beneath()
                .map(pack -> sections(speaking, book, pack, sought))
                .orElse(List.of());
        return new ProtocolPage(
                book.council().title(),
                Speaking.capital(Speaking.version(book.council().version())) + ". Acts are judged by it since "
                        + since(visit, book) + ".",
                TextInput.of(Field.of("words", "Find a word or a clause"), sought)
                        .as(TextInput.Kind.SEARCH)
                        .wide(TextInput.Width.TWENTY),
                visit.at("protocol"),
                Spoken.count(clauses.size() + law.size(), "clause"),
                clauses,
                choices(visit, book),
                "Settled by the council itself, not by the protocol",
                book.council().doubts().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Link("What the protocol leaves open", visit.at("protocol/doubts"))),
                law,
                EmptyState.of(
                        "No clause has \"" + sought + "\" in it.",
                        new Link("Show every clause", visit.at("protocol"))));
    }

    private static List<ProtocolPage.Section> sections(Speaking speaking, Rulebook book, Pack pack, String sought) {
        var words = new ClauseWords(speaking, book, pack);
        return pack.clauses().stream()
                .map(words::section)
                .filter(each -> has(each, sought.toLowerCase(Locale.UK)))
                .toList();
    }

    private static boolean has(ProtocolPage.Section section, String sought) {
        return (section.number() + " " + section.gist() + " " + String.join(" ", section.does()) + " "
                        + String.join(" ", section.remarks()))
                .toLowerCase(Locale.UK)
                .contains(sought);
    }

    private static List<ProtocolPage.Choice> choices(Visit visit, Rulebook book) {
        var mayChange = visit.person().isPresent() && visit.standing().holds("monitoring-officer");
        return book.council().settings().stream()
                .map(setting -> new ProtocolPage.Choice(
                        setting.meaning(),
                        book.settings()
                                .getOrDefault(setting.name(), setting.value())
                                .inWords(),
                        mayChange
                                ? Optional.of(new Link("Change", visit.at("settings/" + setting.name())))
                                : Optional.empty()))
                .toList();
    }

    private static String since(Visit visit, Rulebook book) {
        return visit.council()
                .desk()
                .read(
                        visit.council().now(),
                        surroundings -> visit.council()
                                .law()
                                .protocols()
                                .adoptions(surroundings.folios())
                                .find(surroundings.day()))
                .map(adopted -> Spoken.day(adopted.from()))
                .orElse(Spoken.day(book.council().inForce().from()));
    }

    private static ResponseEntity<String> none(Visit visit) {
        var page = new MessagePage(
                "No protocol is in force",
                List.of("This council has not adopted a protocol in Comity yet. Until it does, Comity says nothing on"
                        + " any act, and every act may go on."),
                List.of());
        return Html.page(HttpStatus.OK, Html.PAGES.pagesMessage(visit.frame("Protocol", Section.PROTOCOL), page));
    }
}
