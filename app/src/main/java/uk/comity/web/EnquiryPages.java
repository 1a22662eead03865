package uk.comity.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.acts.PersonId;
import uk.comity.acts.Surroundings;
import uk.comity.matters.enquiry.EnquiryAct;
import uk.comity.views.DutyLine;
import uk.comity.web.forms.Form;
import uk.comity.web.forms.RaiseForm;
import uk.comity.web.pages.MatterPage;
import uk.comity.web.pages.MessagePage;
import uk.comity.web.parts.CanDo;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.Spoken;
import uk.comity.web.parts.SummaryList;
import uk.comity.web.parts.Tag;

/** One enquiry: its page, and its acts. */
@RestController
@RequestMapping("/{council}/enquiries")
class EnquiryPages {

    /** An enquiry, told from the newest back. Whoever opens it has read what they were told of it. */
    @GetMapping("/{key}")
    ResponseEntity<String> show(Visit visit, @PathVariable String key) {
        return EnquiryVisit.find(visit, key)
                .map(it -> {
                    visit.council()
                            .reading()
                            .notices()
                            .read(
                                    visit.standing(),
                                    it.opened().folio(),
                                    visit.council().now());
                    return Html.page(Html.PAGES.pagesMatter(
                            visit.frame(it.tab(), Section.ENQUIRIES, new Link("Enquiries", visit.at("enquiries"))),
                            page(it)));
                })
                .orElseGet(() -> Html.notThere(visit));
    }

    /** The form; what an address gives, such as one that May I? made, is filled in. */
    @GetMapping("/new")
    ResponseEntity<String> begin(Visit visit, @RequestParam MultiValueMap<String, String> given) {
        return Raising.offer(visit)
                .map(offer -> ActPages.ask(visit, offer, new Form(given)))
                .orElseGet(() -> nobodyAsks(visit));
    }

    @PostMapping("/new")
    ResponseEntity<String> raise(Visit visit, @RequestParam MultiValueMap<String, String> fields) {
        return Raising.offer(visit)
                .map(offer -> ActPages.submit(visit, offer, new Form(fields)))
                .orElseGet(() -> nobodyAsks(visit));
    }

    @GetMapping("/{key}/{act}")
    ResponseEntity<String> act(Visit visit, @PathVariable String key, @PathVariable("act") String act) {
        return EnquiryVisit.find(visit, key)
                .flatMap(it -> it.offer(act)
                        .map(offer -> offer.sample().isPresent()
                                ? ActPages.ask(visit, offer, Form.EMPTY)
                                : notNow(it, offer)))
                .orElseGet(() -> Html.notThere(visit));
    }

    @PostMapping("/{key}/{act}")
    ResponseEntity<String> act(
            Visit visit,
            @PathVariable String key,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> fields) {
        return EnquiryVisit.find(visit, key)
                .flatMap(it -> it.offer(act))
                .map(offer -> ActPages.submit(visit, offer, new Form(fields)))
                .orElseGet(() -> Html.notThere(visit));
    }

    private static MatterPage page(EnquiryVisit it) {
        var visit = it.visit();
        var opened = it.opened();
        var enquiry = it.enquiry();
        var dates = Dates.of(it.speaking());
        var duties =
                visit.ask(standing -> visit.council().reading().views().duties().ofFolio(standing, opened.folio()));
        var owed = duties.stream().filter(duty -> duty.ended().isEmpty()).toList();
        var said = new ArrayList<String>();
        said.add(it.speaking().own(opened.hearing().summary(enquiry).standing()));
        owed.forEach(duty -> said.add(dates.sentence(duty)));
        return new MatterPage(
                enquiry.question().title(),
                Tag.of(Speaking.capital(it.speaking().own(enquiry.state().title()))),
                String.join(" ", said),
                new Timelines(it.speaking()).of(opened.entered()),
                canDo(it),
                particulars(it),
                new WhoSees(it.speaking()).of(opened.hearing().sharing(enquiry)),
                shown(duties, owed).stream().map(dates::worked).toList());
    }

    /** The sums of what is owed now; where nothing is, of what was owed last. */
    private static List<DutyLine> shown(List<DutyLine> all, List<DutyLine> owed) {
        return owed.isEmpty() && !all.isEmpty() ? List.of(all.getLast()) : owed;
    }

    private static CanDo canDo(EnquiryVisit it) {
        var others = new LinkedHashMap<PersonId, List<EnquiryAct>>();
        it.parties().stream()
                .filter(person -> !person.equals(it.visit().me()))
                .forEach(person -> others.put(person, it.menu(person)));
        return new Openings<EnquiryAct>(it.speaking(), it.opened().folio(), it.path(), it.inNameOf())
                .weigh(it.menu(it.visit().me()), others);
    }

    private static SummaryList particulars(EnquiryVisit it) {
        var enquiry = it.enquiry();
        var register = it.speaking().register();
        var words = it.speaking().words();
        var rows = new ArrayList<SummaryList.Row>();
        rows.add(SummaryList.Row.of("Asked by", register.nameOf(enquiry.member())));
        rows.add(SummaryList.Row.of("With", register.nameOf(enquiry.officer())));
        register.findDepartment(enquiry.handling().department())
                .ifPresent(each -> rows.add(SummaryList.Row.of("Department", each.title())));
        register.findWard(enquiry.question().ward())
                .ifPresent(each -> rows.add(SummaryList.Row.of(Speaking.capital(words.ward()), each.title())));
        rows.add(SummaryList.Row.of(
                "Capacity", RaiseForm.words(enquiry.question().capacity())));
        var raised =
                it.opened().entered().getFirst().at().atZone(Surroundings.ZONE).toLocalDate();
        rows.add(SummaryList.Row.of("Raised", Spoken.day(raised)));
        return new SummaryList(rows, SummaryList.Border.LINES);
    }

    private static ResponseEntity<String> notNow(EnquiryVisit it, Offer<EnquiryAct> offer) {
        var page = new MessagePage(
                "This cannot be done now",
                List.of(
                        offer.heading() + ": nobody can do this as the enquiry stands.",
                        it.speaking()
                                .own(it.opened().hearing().summary(it.enquiry()).standing())),
                List.of(new Link("Go to the enquiry", it.path())));
        return Html.page(
                HttpStatus.CONFLICT, Html.PAGES.pagesMessage(it.visit().frame(it.tab(), Section.ENQUIRIES), page));
    }

    private static ResponseEntity<String> nobodyAsks(Visit visit) {
        var words = Speaking.of(visit).words();
        var page = new MessagePage(
                "You cannot raise an enquiry yourself",
                List.of(
                        "Enquiries are raised by " + words.member() + "s, or by support staff in the name of a "
                                + words.member() + ". You are neither today.",
                        "If you should be, ask Democratic Services to put the register right."),
                List.of(new Link("Go to the enquiries", visit.at("enquiries"))));
        return Html.page(
                HttpStatus.CONFLICT, Html.PAGES.pagesMessage(visit.frame("Enquiries", Section.ENQUIRIES), page));
    }
}
