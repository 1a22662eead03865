package uk.comity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.aloud.Differences;
import uk.comity.packs.Adoption;
import uk.comity.packs.Adoptions;
import uk.comity.web.pages.VersionsPage;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.Spoken;

/** The versions of the protocol that a council adopted, and their differences, clause by clause. */
@RestController
@RequestMapping("/{council}/protocol/versions")
class VersionsPages {

    @GetMapping
    ResponseEntity<String> versions(Visit visit) {
        return ProtocolVisit.of(visit, Optional.empty())
                .map(protocol -> {
                    var all = protocol.adoptions().standing();
                    return page(
                            protocol,
                            new VersionsPage(
                                    "Versions of the protocol",
                                    Spoken.count(all.size(), "version") + " in Comity, the newest first.",
                                    IntStream.range(0, all.size())
                                            .map(i -> all.size() - 1 - i)
                                            .mapToObj(i -> version(protocol, protocol.adoptions(), all.get(i), i))
                                            .toList(),
                                    List.of(),
                                    ""));
                })
                .orElseGet(() -> Html.notThere(visit));
    }

    /** What changed with the version of this place in the order, the first being 0. */
    @GetMapping("/{number}")
    ResponseEntity<String> changes(Visit visit, @PathVariable String number) {
        return ProtocolVisit.of(visit, Optional.empty())
                .filter(_ -> number.matches("[1-9][0-9]{0,3}"))
                .flatMap(protocol -> changes(protocol, Integer.parseInt(number)))
                .orElseGet(() -> Html.notThere(visit));
    }

    private static Optional<ResponseEntity<String>> changes(ProtocolVisit protocol, int number) {
        var all = protocol.adoptions().standing();
        if (number >= all.size()) {
            return Optional.empty();
        }
        var visit = protocol.visit();
        var before = ProtocolVisit.book(visit, all.get(number - 1).from());
        var after = ProtocolVisit.book(visit, all.get(number).from());
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        var changes = Stream.concat(
                        ReadThrough.changes(before.get(), after.get()).stream()
                                .map(each -> change(protocol, each, all.get(number))),
                        Differences.inSettings(before.get(), after.get()).stream()
                                .map(each -> choice(protocol, each, all.get(number))))
                .toList();
        return Optional.of(page(
                protocol,
                new VersionsPage(
                        "What changed on " + Spoken.day(all.get(number).from()),
                        "Between " + name(all.get(number - 1)) + " and " + name(all.get(number)) + ".",
                        List.of(),
                        changes,
                        changes.isEmpty()
                                ? "No clause, no rule and no choice of the council's changed."
                                : Spoken.count(changes.size(), "change") + ", clause by clause")));
    }

    private static VersionsPage.Change change(ProtocolVisit protocol, Differences.InClause each, Adoption with) {
        var day = each.after().isPresent() ? with.from() : with.from().minusDays(1);
        var clause = protocol.clause(each.clause());
        return new VersionsPage.Change(
                new Link(
                        clause.text(),
                        protocol.visit().at("protocol/" + ProtocolVisit.encoded(each.clause())) + "?on=" + day),
                lines(each, "clause"));
    }

    /** What the protocol leaves open, and the council settles for itself. */
    private static VersionsPage.Change choice(ProtocolVisit protocol, Differences.InClause each, Adoption with) {
        return new VersionsPage.Change(
                new Link(
                        "The council's own choice: " + each.clause().replace('-', ' '),
                        protocol.visit().at("protocol") + "?on=" + with.from()),
                lines(each, "choice"));
    }

    private static List<VersionsPage.Line> lines(Differences.InClause each, String what) {
        var lines = new ArrayList<VersionsPage.Line>();
        if (each.before().isEmpty()) {
            lines.add(new VersionsPage.Line("New " + what, each.after().orElse("")));
        } else if (each.after().isEmpty()) {
            lines.add(new VersionsPage.Line(
                    Speaking.capital(what) + " gone", each.before().get()));
        } else if (!each.before().equals(each.after())) {
            lines.add(new VersionsPage.Line("It was", each.before().get()));
            lines.add(new VersionsPage.Line("It is", each.after().get()));
        }
        each.gone().forEach(rule -> lines.add(new VersionsPage.Line("Rule gone", rule)));
        each.come().forEach(rule -> lines.add(new VersionsPage.Line("New rule", rule)));
        each.changed().forEach(rule -> {
            lines.add(new VersionsPage.Line("The rule was", rule.before()));
            lines.add(new VersionsPage.Line("The rule is", rule.after()));
        });
        return lines;
    }

    private static VersionsPage.Version version(ProtocolVisit protocol, Adoptions adoptions, Adoption one, int place) {
        var until =
                adoptions.lastDay(one).map(last -> " until " + Spoken.day(last)).orElse(", with no last day");
        return new VersionsPage.Version(
                new Link(Speaking.capital(name(one)), protocol.visit().at("protocol") + "?on=" + one.from()),
                "In force from " + Spoken.day(one.from()) + until,
                one.minute(),
                place == 0
                        ? Optional.empty()
                        : Optional.of(new Link(
                                "What changed with it", protocol.visit().at("protocol/versions/" + place))));
    }

    private static String name(Adoption one) {
        return Speaking.version(one.version()) + " (" + one.pack() + ")";
    }

    private static ResponseEntity<String> page(ProtocolVisit protocol, VersionsPage page) {
        return Html.page(Html.PAGES.pagesVersions(
                protocol.visit().frame(page.title(), Section.PROTOCOL, protocol.contents()), page));
    }
}
