package uk.comity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.matters.Words;
import uk.comity.matters.inspection.InspectionAct;
import uk.comity.matters.inspection.InspectionAct.Sort;
import uk.comity.web.forms.Form;
import uk.comity.web.forms.InspectionForms;
import uk.comity.web.pages.RequestPage;
import uk.comity.web.parts.CanDo;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.SummaryList;

/** One request to see a document: its page, and its acts. */
@RestController
@RequestMapping("/{council}/requests")
class InspectionPages {

    @GetMapping("/{key}")
    ResponseEntity<String> show(Visit visit, @PathVariable String key) {
        return InspectionVisit.find(visit, key)
                .map(it -> Html.page(Html.PAGES.pagesRequest(
                        MatterPages.opened(it),
                        new RequestPage(
                                MatterPages.page(it, canDo(it), particulars(it)),
                                new WaysTried(it).ways(),
                                Conversation.of(it)))))
                .orElseGet(() -> Html.notThere(visit));
    }

    /** The form; what an address gives, such as one that May I? made, is filled in. */
    @GetMapping("/new")
    ResponseEntity<String> begin(Visit visit, @RequestParam MultiValueMap<String, String> given) {
        var form = new Form(given);
        return offer(visit, form).map(offer -> ActPages.ask(visit, offer, form)).orElseGet(() -> nobodyAsks(visit));
    }

    @PostMapping("/new")
    ResponseEntity<String> request(Visit visit, @RequestParam MultiValueMap<String, String> fields) {
        var form = new Form(fields);
        return offer(visit, form)
                .map(offer -> ActPages.submit(visit, offer, form))
                .orElseGet(() -> nobodyAsks(visit));
    }

    @GetMapping("/{key}/{act}")
    ResponseEntity<String> act(Visit visit, @PathVariable String key, @PathVariable("act") String act) {
        return MatterPages.ask(visit, InspectionVisit.find(visit, key), act);
    }

    @PostMapping("/{key}/{act}")
    ResponseEntity<String> act(
            Visit visit,
            @PathVariable String key,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> fields) {
        return MatterPages.submit(visit, InspectionVisit.find(visit, key), act, new Form(fields));
    }

    private static Optional<Offer<InspectionAct>> offer(Visit visit, Form given) {
        var speaking = Speaking.of(visit);
        var askers = MatterPages.askers(speaking);
        if (askers.isEmpty()) {
            return Optional.empty();
        }
        var sort = sort(given.text("sort"));
        var asking = RequestSheets.asking(speaking);
        return Optional.of(new Offer<>(
                name(sort),
                actId -> FolioId.begunBy(actId, visit.me(), "inspection"),
                new Offer.Place(
                        visit.at("requests/new") + (sort == Sort.SEE ? "" : "?sort=" + Words.of(sort)),
                        "",
                        "",
                        Section.REQUESTS,
                        List.of(new Link("Requests", visit.at("requests")))),
                sort == Sort.STAY ? asking.stay(askers) : asking.begin(sort, askers, given),
                Optional.empty(),
                act -> inNameOf(act).filter(member -> !member.equals(visit.me())),
                OptionalLong.empty(),
                _ -> new Verdicts(speaking, _ -> Optional.empty(), "your request."),
                speaking,
                new Timelines(speaking)::entry));
    }

    private static Sort sort(String word) {
        return Stream.of(Sort.values())
                .filter(each -> Words.of(each).equals(word))
                .findFirst()
                .orElse(Sort.SEE);
    }

    private static String name(Sort sort) {
        return switch (sort) {
            case SEE -> "inspection.request";
            case COPY -> "inspection.request-copy";
            case STAY -> "inspection.attend-exempt";
        };
    }

    private static Optional<PersonId> inNameOf(InspectionAct act) {
        return switch (act) {
            case InspectionAct.Request one -> Optional.of(one.member());
            case InspectionAct.RequestCopy one -> Optional.of(one.member());
            case InspectionAct.AttendExempt one -> Optional.of(one.member());
            default -> Optional.empty();
        };
    }

    private static CanDo canDo(InspectionVisit it) {
        var mine = it.menu(it.visit().me());
        var finding = mine.stream()
                .filter(InspectionAct.Identify.class::isInstance)
                .map(act -> act.name())
                .toList();
        // Which document is meant is not known before somebody says it, so that act is offered and not weighed.
        var others = MatterPages.others(it);
        others.replaceAll((_, acts) -> without(acts, finding));
        var weighed = MatterPages.openings(it).weigh(without(mine, finding), others);
        var open = new ArrayList<CanDo.Open>();
        finding.forEach(act -> open.add(new CanDo.Open(new Link(it.speaking().act(act), it.path() + "/identify"), "")));
        it.document()
                .map(document ->
                        it.visit().at("documents/" + document.document().folio().key()))
                .ifPresent(path -> open.add(new CanDo.Open(new Link("Go to the document", path), "")));
        open.addAll(weighed.open());
        return new CanDo(open, weighed.closed());
    }

    private static List<InspectionAct> without(List<InspectionAct> acts, List<String> names) {
        return acts.stream().filter(act -> !names.contains(act.name())).toList();
    }

    private static SummaryList particulars(InspectionVisit it) {
        var asked = it.position().request();
        var register = it.speaking().register();
        var rows = new ArrayList<SummaryList.Row>();
        rows.add(SummaryList.Row.of("Asked by", register.nameOf(asked.member())));
        rows.add(SummaryList.Row.of("Capacity", InspectionForms.words(asked.capacity())));
        if (!asked.purpose().isBlank()) {
            rows.add(SummaryList.Row.of("Needed for", asked.purpose()));
        }
        it.position().paper().ifPresent(paper -> rows.add(SummaryList.Row.of("Document", called(it, paper))));
        it.rung()
                .ifPresent(rung -> rows.add(SummaryList.Row.of(
                        "With",
                        String.join(
                                " or ",
                                rung.to().stream().map(it.speaking()::title).toList()))));
        it.position().grant().ifPresent(grant -> {
            rows.add(SummaryList.Row.of(
                    "Shown under", Speaking.capital(grant.terms().right())));
            if (!grant.terms().conditions().isBlank()) {
                rows.add(SummaryList.Row.of("Conditions", grant.terms().conditions()));
            }
        });
        return new SummaryList(rows, SummaryList.Border.LINES);
    }

    /** The document's number, with its title for those to whom it is open. */
    private static String called(InspectionVisit it, FolioId paper) {
        return it.document()
                .map(opened -> opened.document().as().title() + " (" + paper.key() + ")")
                .orElse(paper.key());
    }

    private static ResponseEntity<String> nobodyAsks(Visit visit) {
        return MatterPages.nobodyBegins(
                visit, Section.REQUESTS, "You cannot ask for a document here", "Requests are made");
    }
}
