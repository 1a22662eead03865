package uk.comity.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.acts.FolioId;
import uk.comity.acts.Kind;
import uk.comity.acts.Opened;
import uk.comity.acts.PersonId;
import uk.comity.matters.interest.InterestAct;
import uk.comity.matters.interest.InterestKind;
import uk.comity.matters.interest.MemberInterests;
import uk.comity.web.forms.Form;
import uk.comity.web.forms.InterestForms;
import uk.comity.web.forms.Town;
import uk.comity.web.pages.MatterPage;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.SummaryList;
import uk.comity.web.parts.Tag;

/** A member's register of interests: its page, and its acts. */
@RestController
@RequestMapping("/{council}/interests/{member}")
class InterestPages {

    @GetMapping
    ResponseEntity<String> show(Visit visit, @PathVariable String member) {
        return Look.find(visit, member)
                .map(it -> Html.page(Html.PAGES.pagesMatter(
                        visit.frame("Interests", Section.REQUESTS, new Link("Requests", visit.at("requests"))),
                        page(it))))
                .orElseGet(() -> Html.notThere(visit));
    }

    @GetMapping("/{act}")
    ResponseEntity<String> act(Visit visit, @PathVariable String member, @PathVariable("act") String act) {
        return ActPages.ask(visit, Look.find(visit, member).flatMap(it -> it.offer(act)));
    }

    @PostMapping("/{act}")
    ResponseEntity<String> act(
            Visit visit,
            @PathVariable String member,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> fields) {
        return ActPages.submit(visit, Look.find(visit, member).flatMap(it -> it.offer(act)), new Form(fields));
    }

    private static MatterPage page(Look it) {
        var summary = it.hearing().summary(it.position());
        var rows = new ArrayList<SummaryList.Row>();
        it.position()
                .open()
                .forEach(one -> rows.add(SummaryList.Row.of(
                        InterestForms.words(one.terms().sort()), one.terms().subject())));
        var others = new LinkedHashMap<PersonId, List<InterestAct>>();
        if (!it.visit().me().equals(it.position().member())) {
            others.put(it.position().member(), it.menu(it.position().member()));
        }
        return new MatterPage(
                it.title(),
                Tag.of(Speaking.capital(summary.state())),
                summary.standing(),
                new Timelines(it.speaking()).of(it.opened().map(Opened::entered).orElse(List.of())),
                new Openings<InterestAct>(it.speaking(), it.position().folio(), it.path(), it.inNameOf())
                        .weigh(it.menu(it.visit().me()), others),
                new SummaryList(rows, SummaryList.Border.LINES),
                new WhoSees(it.speaking()).of(it.hearing().sharing(it.position())),
                List.of());
    }

    /** Somebody's look at a member's register. */
    private record Look(
            Visit visit,
            Optional<Opened<InterestAct, MemberInterests>> opened,
            MemberInterests position,
            Kind.Hearing<InterestAct, MemberInterests> hearing,
            Speaking speaking) {

        /** The register of a member: to the member, to support staff, and to whoever may read it. */
        static Optional<Look> find(Visit visit, String key) {
            return FolioId.find("interest/" + key)
                    .filter(folio -> visit.register().isMember(new PersonId(folio.key()), visit.day()))
                    .map(folio -> of(visit, folio))
                    .filter(it -> it.opened.isPresent()
                            || visit.me().equals(it.position.member())
                            || it.inNameOf().isPresent());
        }

        private static Look of(Visit visit, FolioId folio) {
            var kind = visit.kind(InterestKind.class);
            var opened = visit.council()
                    .desk()
                    .open(kind, folio, visit.me(), visit.council().now());
            var position = opened.map(Opened::position).orElse(kind.blank(folio));
            var hearing = opened.map(Opened::hearing)
                    .orElseGet(() -> visit.council().desk().read(visit.council().now(), kind::hear));
            return new Look(
                    visit,
                    opened,
                    position,
                    hearing,
                    Speaking.of(visit).towards(role -> hearing.holders(position, role)));
        }

        String title() {
            return "Interests of " + speaking.register().nameOf(position.member());
        }

        String path() {
            return visit.at("interests/" + position.member());
        }

        List<InterestAct> menu(PersonId person) {
            return hearing.menu(position, person);
        }

        Optional<PersonId> inNameOf() {
            return Optional.of(position.member())
                    .filter(member -> speaking.register().actsFor(visit.me(), member, visit.day()));
        }

        Optional<Offer<InterestAct>> offer(String verb) {
            var forms = new InterestForms(new Town(speaking.register(), visit.day(), speaking.words()), position);
            return forms.find(verb)
                    .map(sheet -> new Offer<>(
                            "interest." + verb,
                            _ -> position.folio(),
                            new Offer.Place(
                                    path() + "/" + verb,
                                    ": interests",
                                    title(),
                                    Section.REQUESTS,
                                    List.of(new Link("Requests", visit.at("requests")), new Link(title(), path()))),
                            sheet,
                            menu(visit.me()).stream()
                                    .filter(act -> act.name().equals("interest." + verb))
                                    .findFirst(),
                            _ -> inNameOf(),
                            opened.map(Opened::lastMoved).map(OptionalLong::of).orElse(OptionalLong.empty()),
                            _ -> new Verdicts(speaking, _ -> Optional.empty(), "the register of interests."),
                            speaking,
                            new Timelines(speaking)::entry));
        }
    }
}
