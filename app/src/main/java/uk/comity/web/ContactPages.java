package uk.comity.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.acts.Opened;
import uk.comity.acts.PersonId;
import uk.comity.matters.contact.ContactAct;
import uk.comity.web.forms.Form;
import uk.comity.web.pages.MatterPage;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.SummaryList;
import uk.comity.web.parts.Tag;

/** Contact between one member and officers: its page, and its acts. */
@RestController
@RequestMapping("/{council}/contact/{member}")
class ContactPages {

    @GetMapping
    ResponseEntity<String> show(Visit visit, @PathVariable String member) {
        return ContactVisit.find(visit, member)
                .map(it -> {
                    if (it.opened().isPresent()) {
                        visit.council()
                                .reading()
                                .notices()
                                .read(
                                        visit.standing(),
                                        it.folio(),
                                        visit.council().now());
                    }
                    return Html.page(Html.PAGES.pagesMatter(
                            visit.frame(
                                    it.speaking().own("Contact with officers"),
                                    Section.CONTACT,
                                    it.wayUp().toArray(Link[]::new)),
                            page(it)));
                })
                .orElseGet(() -> Html.notThere(visit));
    }

    @GetMapping("/{act}")
    ResponseEntity<String> act(Visit visit, @PathVariable String member, @PathVariable("act") String act) {
        return ContactVisit.find(visit, member)
                .flatMap(it -> it.offer(act))
                .map(offer -> ActPages.ask(visit, offer, Form.EMPTY))
                .orElseGet(() -> Html.notThere(visit));
    }

    @PostMapping("/{act}")
    ResponseEntity<String> act(
            Visit visit,
            @PathVariable String member,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> fields) {
        return ContactVisit.find(visit, member)
                .flatMap(it -> it.offer(act))
                .map(offer -> ActPages.submit(visit, offer, new Form(fields)))
                .orElseGet(() -> Html.notThere(visit));
    }

    private static MatterPage page(ContactVisit it) {
        var entered = it.opened().map(Opened::entered).orElse(List.of());
        var summary = it.hearing().summary(it.position());
        return new MatterPage(
                it.title(),
                it.opened().isPresent()
                        ? Tag.of(Speaking.capital(it.speaking().own(summary.state())))
                        : new Tag("Nothing to show", Tag.Colour.GREY),
                it.opened().isPresent()
                        ? it.speaking().own(summary.standing())
                        : "There is no record of contact that you may read. You can begin here.",
                new Timelines(it.speaking()).of(entered),
                new Openings<ContactAct>(it.speaking(), it.folio(), it.path(), it.inNameOf())
                        .weigh(it.menu(it.visit().me()), others(it)),
                SummaryList.of(List.of()),
                new WhoSees(it.speaking()).of(it.hearing().sharing(it.position())),
                List.of());
    }

    private static Map<PersonId, List<ContactAct>> others(ContactVisit it) {
        var others = new LinkedHashMap<PersonId, List<ContactAct>>();
        if (!it.visit().me().equals(it.member())) {
            others.put(it.member(), it.menu(it.member()));
        }
        return others;
    }
}
