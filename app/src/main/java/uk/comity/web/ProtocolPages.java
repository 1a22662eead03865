package uk.comity.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.norms.Clause;
import uk.comity.norms.Pack;
import uk.comity.web.forms.Form;
import uk.comity.web.pages.ClausesPage;
import uk.comity.web.pages.MessagePage;
import uk.comity.web.pages.ProtocolPage;
import uk.comity.web.parts.EmptyState;
import uk.comity.web.parts.Field;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.Spoken;
import uk.comity.web.parts.TextInput;

/** The council's protocol, for anybody to read: its contents, its sections, a clause whole, and the whole for print. */
@RestController
@RequestMapping("/{council}/protocol")
class ProtocolPages {

    @GetMapping
    ResponseEntity<String> contents(
            Visit visit, @RequestParam(defaultValue = "") String words, @RequestParam Optional<String> on) {
        var sought = new Form(Map.of("words", List.of(words))).text("words").strip();
        return show(
                visit,
                on,
                protocol -> Html.page(Html.PAGES.pagesProtocol(
                        visit.frame(protocol.book().council().title(), Section.PROTOCOL), page(protocol, sought))));
    }

    @GetMapping("/section/{key}")
    ResponseEntity<String> section(Visit visit, @PathVariable String key, @RequestParam Optional<String> on) {
        return show(visit, on, protocol -> {
            var pack = protocol.book().council();
            var sections = protocol.sections(pack);
            var clauses = sections.get(key);
            return clauses == null ? Html.notThere(visit) : clauses(protocol, pack, key, clauses);
        });
    }

    private static ResponseEntity<String> clauses(ProtocolVisit protocol, Pack pack, String key, List<Clause> clauses) {
        var keys = List.copyOf(protocol.sections(pack).keySet());
        var at = keys.indexOf(key);
        var ways = new ArrayList<Link>();
        if (at > 0) {
            ways.add(protocol.section(pack, keys.get(at - 1)));
        }
        if (at < keys.size() - 1) {
            ways.add(protocol.section(pack, keys.get(at + 1)));
        }
        return clauses(
                protocol,
                new ClausesPage(
                        protocol.sectionTitle(key), lead(clauses), List.of(part(protocol, pack, "", clauses)), ways));
    }

    @GetMapping("/law")
    ResponseEntity<String> law(Visit visit, @RequestParam Optional<String> on) {
        return show(
                visit,
                on,
                protocol -> protocol.book()
                        .beneath()
                        .map(pack -> clauses(
                                protocol,
                                new ClausesPage(
                                        "The law beneath",
                                        "The law goes before the protocol, whatever the protocol says. "
                                                + lead(pack.clauses()),
                                        protocol.sections(pack).entrySet().stream()
                                                .map(section ->
                                                        part(protocol, pack, section.getKey(), section.getValue()))
                                                .toList(),
                                        List.of())))
                        .orElseGet(() -> Html.notThere(visit)));
    }

    @GetMapping("/print")
    ResponseEntity<String> print(Visit visit, @RequestParam Optional<String> on) {
        return show(visit, on, protocol -> {
            var pack = protocol.book().council();
            return clauses(
                    protocol,
                    new ClausesPage(
                            pack.title(),
                            standing(protocol) + " " + lead(pack.clauses()) + " Use your browser to print this page.",
                            protocol.sections(pack).entrySet().stream()
                                    .map(section -> part(
                                            protocol,
                                            pack,
                                            protocol.sectionTitle(section.getKey()),
                                            section.getValue()))
                                    .toList(),
                            List.of()));
        });
    }

    /** A clause by its number, whole. */
    @GetMapping("/{*clause}")
    ResponseEntity<String> clause(Visit visit, @PathVariable String clause, @RequestParam Optional<String> on) {
        var id = clause.replaceFirst("^/", "");
        return show(
                visit,
                on,
                protocol -> Stream.concat(Stream.of(protocol.book().council()), protocol.book().beneath().stream())
                        .flatMap(pack ->
                                ClauseWhole.named(pack, id)
                                        .map(each -> new ClauseWhole(protocol, pack, each).page())
                                        .stream())
                        .findFirst()
                        .map(page -> Html.page(Html.PAGES.pagesClause(
                                visit.frame(page.title(), Section.PROTOCOL, protocol.contents()), page)))
                        .orElseGet(() -> parts(protocol, id)));
    }

    /** All parts of a clause that the document numbers as one. */
    private static ResponseEntity<String> parts(ProtocolVisit protocol, String id) {
        var pack = protocol.book().council();
        var parts = ClauseWhole.parts(pack, id);
        var page = new ClausesPage("Clause " + id, lead(parts), List.of(part(protocol, pack, "", parts)), List.of());
        return parts.isEmpty() ? Html.notThere(protocol.visit()) : clauses(protocol, page);
    }

    /** The page for the day that is asked for, or plainly why there is none. */
    private static ResponseEntity<String> show(
            Visit visit, Optional<String> on, Function<ProtocolVisit, ResponseEntity<String>> page) {
        var words = on.map(String::strip).filter(text -> !text.isEmpty());
        var day = words.flatMap(ProtocolPages::day);
        if (words.isPresent() && day.isEmpty()) {
            return plainly(
                    visit,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "There is no such day",
                    "The address asks how the protocol stood on a day, and what it names is no day. Write it as year, month"
                            + " and day: ?on=" + visit.day() + ".");
        }
        return ProtocolVisit.of(visit, day).map(page).orElseGet(() -> none(visit, day));
    }

    private static Optional<LocalDate> day(String words) {
        try {
            return Optional.of(LocalDate.parse(words));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<String> clauses(ProtocolVisit protocol, ClausesPage page) {
        return Html.page(Html.PAGES.pagesClauses(
                protocol.visit().frame(page.title(), Section.PROTOCOL, protocol.contents()), page));
    }

    private static String lead(List<Clause> clauses) {
        return "This is " + Spoken.count(clauses.size(), "clause") + ".";
    }

    private static ClausesPage.Part part(ProtocolVisit protocol, Pack pack, String heading, List<Clause> clauses) {
        var words = new ClauseWords(protocol, pack);
        return new ClausesPage.Part(
                heading, clauses.stream().map(words::section).toList());
    }

    private static ProtocolPage page(ProtocolVisit protocol, String sought) {
        var found = sought.isEmpty() ? List.<ProtocolPage.Found>of() : new ClauseSearch(protocol, sought).found();
        var pack = protocol.book().council();
        return new ProtocolPage(
                new ProtocolPage.Heading(pack.title(), standing(protocol)),
                TextInput.of(Field.of("words", "Find a word or a clause"), sought)
                        .as(TextInput.Kind.SEARCH)
                        .wide(TextInput.Width.TWENTY),
                protocol.visit().at("protocol"),
                protocol.asked().map(LocalDate::toString).orElse(""),
                sought.isEmpty()
                        ? Spoken.count(pack.clauses().size(), "clause")
                        : Spoken.count(found.size(), "clause") + " with \"" + sought + "\"",
                sought.isEmpty() ? lines(protocol, pack) : List.of(),
                found,
                ways(protocol, sought),
                sought.isEmpty() ? choices(protocol) : List.of(),
                sought.isEmpty() || !found.isEmpty()
                        ? Optional.empty()
                        : Optional.of(EmptyState.of(
                                "No clause has \"" + sought + "\" in it.",
                                new Link("Show the contents", protocol.at("")))));
    }

    private static List<ProtocolPage.Line> lines(ProtocolVisit protocol, Pack pack) {
        return protocol.sections(pack).entrySet().stream()
                .map(section -> new ProtocolPage.Line(
                        protocol.section(pack, section.getKey()),
                        Spoken.count(section.getValue().size(), "clause") + on(section.getValue())))
                .toList();
    }

    private static String on(List<Clause> clauses) {
        var topics = ProtocolVisit.topics(clauses);
        return topics.isEmpty() ? "" : ", on " + topics;
    }

    private static List<Link> ways(ProtocolVisit protocol, String sought) {
        var ways = new ArrayList<Link>();
        if (!sought.isEmpty()) {
            ways.add(new Link("Show the contents", protocol.at("")));
        }
        if (!protocol.book().council().doubts().isEmpty()) {
            ways.add(new Link("What the protocol leaves open", protocol.visit().at("protocol/doubts")));
        }
        if (protocol.book().beneath().isPresent()) {
            ways.add(new Link("The law beneath", protocol.at("law")));
        }
        ways.addAll(KindsPages.links(protocol.visit()));
        ways.add(new Link("Versions and what changed", protocol.visit().at("protocol/versions")));
        ways.add(new Link("Drafts and versions", protocol.visit().at("protocol/drafts")));
        if (keeps(protocol.visit())) {
            ways.add(new Link("What is weak in it", protocol.visit().at("protocol/findings")));
            ways.add(new Link("The council's own text", protocol.visit().at("protocol/text")));
        }
        ways.add(new Link("The whole protocol, to print", protocol.at("print")));
        return ways;
    }

    /** Whether it is the Monitoring Officer who reads: the rules are theirs to keep. */
    private static boolean keeps(Visit visit) {
        return visit.person().isPresent() && visit.standing().holds("monitoring-officer");
    }

    private static List<ProtocolPage.Choice> choices(ProtocolVisit protocol) {
        var visit = protocol.visit();
        var mayChange = keeps(visit);
        return protocol.book().council().settings().stream()
                .map(setting -> new ProtocolPage.Choice(
                        setting.meaning(),
                        protocol.book()
                                .settings()
                                .getOrDefault(setting.name(), setting.value())
                                .aloud(),
                        mayChange
                                ? Optional.of(new Link("Change", visit.at("settings/" + setting.name())))
                                : Optional.empty()))
                .toList();
    }

    private static String standing(ProtocolVisit protocol) {
        var pack = protocol.book().council();
        var since = protocol.adoptions()
                .find(protocol.day())
                .map(adopted -> adopted.from())
                .orElse(pack.inForce().from());
        var day = protocol.asked()
                .map(date -> " This is how it stood on " + Spoken.day(date) + ".")
                .orElse("");
        return Speaking.capital(Speaking.version(pack.version())) + ". Acts are judged by it since " + Spoken.day(since)
                + "." + day;
    }

    private static ResponseEntity<String> none(Visit visit, Optional<LocalDate> day) {
        var first = DraftsPages.adoptions(visit).standing().stream().findFirst().map(adopted -> adopted.from());
        return first.isEmpty()
                ? plainly(
                        visit,
                        HttpStatus.OK,
                        "No protocol is in force",
                        "The council has no protocol in Comity. Until it adopts one, Comity says nothing on any act, and"
                                + " every act may go on.")
                : plainly(
                        visit,
                        HttpStatus.OK,
                        "No protocol was in force on " + Spoken.day(day.orElseGet(visit::day)),
                        "The first protocol of this council in Comity begins on " + Spoken.day(first.get())
                                + ". For an earlier day Comity says nothing on any act, and borrows no other rule.");
    }

    private static ResponseEntity<String> plainly(Visit visit, HttpStatus status, String heading, String sentence) {
        var page = new MessagePage(
                heading,
                List.of(sentence),
                List.of(
                        new Link("Read the protocol in force today", visit.at("protocol")),
                        new Link("Versions and what changed", visit.at("protocol/versions"))));
        return Html.page(status, Html.PAGES.pagesMessage(visit.frame("Protocol", Section.PROTOCOL), page));
    }
}
