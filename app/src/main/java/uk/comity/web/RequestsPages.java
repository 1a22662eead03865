package uk.comity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.views.Filter;
import uk.comity.views.FolioLine;
import uk.comity.web.pages.RequestsPage;
import uk.comity.web.parts.EmptyState;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.Table;
import uk.comity.web.parts.Table.Cell;
import uk.comity.web.parts.Tag;

/** Requests to see documents: a member's own, those to decide, and all others that somebody may see. */
@RestController
class RequestsPages {

    @GetMapping("/{council}/requests")
    ResponseEntity<String> list(Visit visit) {
        var speaking = Speaking.of(visit);
        var all = visit.ask(
                standing -> visit.council().reading().views().lists().list(standing, "inspection", Filter.ALL));
        var toDecide = visit
                .ask(standing -> visit.council().reading().views().referrals().forPerson(standing))
                .stream()
                .map(referral -> referral.folio().folio())
                .toList();
        var mine = all.stream().filter(line -> is(line, "member", visit.me())).toList();
        var tables = new ArrayList<Table>();
        table(
                        speaking,
                        "To decide",
                        all.stream()
                                .filter(line -> toDecide.contains(line.folio()))
                                .toList())
                .ifPresent(tables::add);
        table(
                        speaking,
                        "With you to show or decline",
                        all.stream()
                                .filter(line -> is(line, "officer", visit.me()) && isWithTheOfficer(line))
                                .toList())
                .ifPresent(tables::add);
        table(speaking, "Yours", mine).ifPresent(tables::add);
        var listed = Stream.concat(mine.stream().map(FolioLine::folio), toDecide.stream())
                .toList();
        table(speaking, "Others that you may see", others(all, listed, visit.me()))
                .ifPresent(tables::add);
        var asks = visit.standing().isMember()
                || !speaking.register()
                        .membersSupportedBy(visit.me(), visit.day())
                        .isEmpty();
        var start = asks
                ? Optional.of(new Link("Ask to see a document", visit.at("requests/new")))
                : Optional.<Link>empty();
        var more = visit.standing().isMember()
                ? List.of(
                        new Link("Ask for a copy", visit.at("requests/new?sort=copy")),
                        new Link("Ask to stay while exempt business is discussed", visit.at("requests/new?sort=stay")),
                        new Link("My interests", visit.at("interests/" + visit.me())))
                : List.<Link>of();
        var page = new RequestsPage(
                start, more, tables, EmptyState.of("Requests that you may see would be here. There are none yet."));
        return Html.page(Html.PAGES.pagesRequests(visit.frame("Requests", Section.REQUESTS), page));
    }

    private static List<FolioLine> others(List<FolioLine> all, List<FolioId> listed, PersonId me) {
        return all.stream()
                .filter(line -> !listed.contains(line.folio()))
                .filter(line -> !is(line, "officer", me) || !isWithTheOfficer(line))
                .toList();
    }

    private static boolean isWithTheOfficer(FolioLine line) {
        return List.of("with-officer", "to-be-shown", "held")
                .contains(line.facets().getOrDefault("state", ""));
    }

    private static boolean is(FolioLine line, String facet, PersonId person) {
        return person.value().equals(line.facets().get(facet));
    }

    private static Optional<Table> table(Speaking speaking, String caption, List<FolioLine> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var rows = lines.stream()
                .map(line -> List.of(
                        new Cell(
                                line.title(),
                                Addresses.of(speaking.visit(), line.folio()),
                                List.of(new Tag(Speaking.capital(speaking.own(line.state())), Tag.Colour.GREY))),
                        Cell.of(name(speaking, line, "member")),
                        Cell.of(speaking.own(line.standing()))))
                .toList();
        var columns = Stream.of("Document", "Asked by", "Where it stands")
                .map(Table.Column::of)
                .toList();
        return Optional.of(Table.cards(caption, columns, rows));
    }

    private static String name(Speaking speaking, FolioLine line, String facet) {
        return Optional.ofNullable(line.facets().get(facet))
                .map(id -> speaking.register().nameOf(new PersonId(id)))
                .orElse("");
    }
}
