package uk.comity.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.views.Filter;
import uk.comity.views.FolioLine;
import uk.comity.web.pages.ContactListPage;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.Table;
import uk.comity.web.parts.Table.Cell;

/** Where contact between members and officers is found: a member's own at once, everybody's for officers. */
@RestController
class ContactListPages {

    @GetMapping("/{council}/contact")
    ResponseEntity<String> list(Visit visit) {
        return visit.standing().isMember() ? Html.seeOther(visit.at("contact/" + visit.me())) : everybody(visit);
    }

    private static ResponseEntity<String> everybody(Visit visit) {
        var speaking = Speaking.of(visit);
        var known = visit
                .ask(standing -> visit.council().reading().views().lists().list(standing, "contact", Filter.ALL))
                .stream()
                .collect(Collectors.toMap(FolioLine::folio, Function.identity()));
        var rows = speaking.register().members(visit.day()).stream()
                .map(each -> row(speaking, known, each.id()))
                .toList();
        var member = Speaking.capital(speaking.words().member());
        var columns = Stream.of(member, "As", "On record").map(Table.Column::of).toList();
        var page = new ContactListPage(
                speaking.own("Contact with officers"),
                speaking.own("Where a member turns to officers directly: consent to it, meetings, and restrictions."),
                Table.cards(member + "s", columns, rows));
        return Html.page(Html.PAGES.pagesContactList(visit.frame(page.heading(), Section.CONTACT), page));
    }

    private static List<Cell> row(Speaking speaking, Map<FolioId, FolioLine> known, PersonId member) {
        var visit = speaking.visit();
        var line = known.get(new FolioId("contact", member.value()));
        return List.of(
                new Cell(speaking.register().nameOf(member), visit.at("contact/" + member), List.of()),
                Cell.of(People.standing(speaking.register(), speaking.words(), member, visit.day())),
                Cell.of(line == null ? "Nothing that you may read" : speaking.own(Speaking.capital(line.state()))));
    }
}
