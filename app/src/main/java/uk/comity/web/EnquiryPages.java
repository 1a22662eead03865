package uk.comity.web;

import java.util.ArrayList;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.acts.Surroundings;
import uk.comity.web.forms.Form;
import uk.comity.web.forms.RaiseForm;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.Spoken;
import uk.comity.web.parts.SummaryList;

/** One enquiry: its page, and its acts. */
@RestController
@RequestMapping("/{council}/enquiries")
class EnquiryPages {

    @GetMapping("/{key}")
    ResponseEntity<String> show(Visit visit, @PathVariable String key) {
        return EnquiryVisit.find(visit, key)
                .map(it -> Html.page(Html.PAGES.pagesMatter(
                        MatterPages.opened(it), MatterPages.page(it, MatterPages.canDo(it), particulars(it)))))
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
        return MatterPages.ask(visit, EnquiryVisit.find(visit, key), act);
    }

    @PostMapping("/{key}/{act}")
    ResponseEntity<String> act(
            Visit visit,
            @PathVariable String key,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> fields) {
        return MatterPages.submit(visit, EnquiryVisit.find(visit, key), act, new Form(fields));
    }

    private static SummaryList particulars(EnquiryVisit it) {
        var enquiry = it.position();
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

    private static ResponseEntity<String> nobodyAsks(Visit visit) {
        return MatterPages.nobodyBegins(
                visit, Section.ENQUIRIES, "You cannot raise an enquiry yourself", "Enquiries are raised");
    }
}
