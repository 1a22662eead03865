package uk.comity.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import uk.comity.acts.Act;
import uk.comity.acts.PersonId;
import uk.comity.views.DutyLine;
import uk.comity.web.forms.Form;
import uk.comity.web.pages.MatterPage;
import uk.comity.web.pages.MessagePage;
import uk.comity.web.parts.CanDo;
import uk.comity.web.parts.Frame;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.SummaryList;
import uk.comity.web.parts.Tag;

/** What the pages of matters have in common, whatever the kind: the matter's own page, and the way to its acts. */
final class MatterPages {

    private MatterPages() {}

    /** What stands around the matter's page. Whoever opens it has read what they were told of it. */
    static Frame opened(MatterVisit<?, ?> it) {
        var visit = it.visit();
        visit.council()
                .reading()
                .notices()
                .read(visit.standing(), it.opened().folio(), visit.council().now());
        return visit.frame(it.tab(), it.section(), it.list());
    }

    /** A matter, told from the newest back. */
    static <A extends Act, P> MatterPage page(MatterVisit<A, P> it, CanDo canDo, SummaryList particulars) {
        var visit = it.visit();
        var opened = it.opened();
        var speaking = it.speaking();
        var dates = Dates.of(speaking);
        var duties =
                visit.ask(standing -> visit.council().reading().views().duties().ofFolio(standing, opened.folio()));
        var owed = duties.stream().filter(duty -> duty.ended().isEmpty()).toList();
        var summary = it.summary();
        var said = new ArrayList<String>();
        said.add(speaking.own(summary.standing()));
        owed.forEach(duty -> said.add(dates.sentence(duty)));
        return new MatterPage(
                it.title(),
                Tag.of(Speaking.capital(speaking.own(summary.state()))),
                String.join(" ", said),
                new Timelines(speaking).of(opened.entered()),
                canDo,
                particulars,
                new WhoSees(speaking).of(opened.hearing().sharing(it.position())),
                shown(duties, owed).stream().map(dates::worked).toList());
    }

    /** The sums of what is owed now; where nothing is, of what was owed last. */
    private static List<DutyLine> shown(List<DutyLine> all, List<DutyLine> owed) {
        return owed.isEmpty() && !all.isEmpty() ? List.of(all.getLast()) : owed;
    }

    /** What this person can do, and what only others who take part can. */
    static <A extends Act> CanDo canDo(MatterVisit<A, ?> it) {
        return openings(it).weigh(it.menu(it.visit().me()), others(it));
    }

    static <A extends Act> Openings<A> openings(MatterVisit<A, ?> it) {
        return new Openings<>(it.speaking(), it.opened().folio(), it.path(), it.inNameOf());
    }

    /** What the others who take part can do, by person. */
    static <A extends Act> Map<PersonId, List<A>> others(MatterVisit<A, ?> it) {
        var others = new LinkedHashMap<PersonId, List<A>>();
        it.parties().stream()
                .filter(person -> !person.equals(it.visit().me()))
                .forEach(person -> others.put(person, it.menu(person)));
        return others;
    }

    /** The form of an act on a matter; where nobody can do it as the matter stands, the page says so. */
    static <A extends Act> ResponseEntity<String> ask(
            Visit visit, Optional<? extends MatterVisit<A, ?>> found, String verb) {
        return found.flatMap(it -> it.offer(verb, Form.EMPTY)
                        .map(offer -> offer.sample().isPresent()
                                ? ActPages.ask(visit, offer, Form.EMPTY)
                                : notNow(it, offer)))
                .orElseGet(() -> Html.notThere(visit));
    }

    /** A form on a matter that was sent. */
    static <A extends Act> ResponseEntity<String> submit(
            Visit visit, Optional<? extends MatterVisit<A, ?>> found, String verb, Form typed) {
        return found.flatMap(it -> it.offer(verb, typed))
                .map(offer -> ActPages.submit(visit, offer, typed))
                .orElseGet(() -> Html.notThere(visit));
    }

    private static ResponseEntity<String> notNow(MatterVisit<?, ?> it, Offer<?> offer) {
        return conflict(
                it.visit().frame(it.tab(), it.section()),
                new MessagePage(
                        "This cannot be done now",
                        List.of(
                                offer.heading() + ": nobody can do this as the " + it.noun() + " stands.",
                                it.speaking().own(it.summary().standing())),
                        List.of(new Link("Go to the " + it.noun(), it.path()))));
    }

    /** In whose names somebody may begin a matter: a member in their own; support staff in those of their members. */
    static List<PersonId> askers(Speaking speaking) {
        var visit = speaking.visit();
        var register = speaking.register();
        return register.isMember(visit.me(), visit.day())
                ? List.of(visit.me())
                : register.membersSupportedBy(visit.me(), visit.day());
    }

    /**
     * Says to somebody in whose name no matter of a kind can begin why that is so.
     *
     * @param begun how such matters come about: "Enquiries are raised"
     */
    static ResponseEntity<String> nobodyBegins(Visit visit, Section section, String heading, String begun) {
        var member = Speaking.of(visit).words().member();
        return conflict(
                visit.frame(section.title(), section),
                new MessagePage(
                        heading,
                        List.of(
                                begun + " by " + member + "s, or by support staff in the name of a " + member
                                        + ". You are neither today.",
                                "If you should be, ask Democratic Services to put the register right."),
                        List.of(new Link(
                                "Go to the " + section.title().toLowerCase(Locale.UK), visit.at(section.path())))));
    }

    private static ResponseEntity<String> conflict(Frame frame, MessagePage page) {
        return Html.page(HttpStatus.CONFLICT, Html.PAGES.pagesMessage(frame, page));
    }
}
