package uk.comity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.FolioId;
import uk.comity.acts.Opened;
import uk.comity.acts.PersonId;
import uk.comity.councils.OpenDocuments;
import uk.comity.matters.inspection.Inspection;
import uk.comity.matters.inspection.InspectionAct;
import uk.comity.matters.inspection.InspectionEntry;
import uk.comity.matters.inspection.InspectionKind;
import uk.comity.web.forms.Form;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;

/** Somebody's visit to one request to see a document that they may see. */
record InspectionVisit(Visit visit, Opened<InspectionAct, Inspection> opened, Speaking speaking) {

    /** Opens the request of this key; empty when there is none, or it is not theirs to see. */
    static Optional<InspectionVisit> find(Visit visit, String key) {
        return FolioId.find("inspection/" + key)
                .flatMap(folio -> visit.council()
                        .desk()
                        .open(
                                visit.kind(InspectionKind.class),
                                folio,
                                visit.me(),
                                visit.council().now()))
                .map(opened -> new InspectionVisit(
                        visit,
                        opened,
                        Speaking.of(visit).towards(role -> opened.hearing().holders(opened.position(), role))));
    }

    Inspection request() {
        return opened.position();
    }

    String title() {
        return opened.hearing().summary(request()).title();
    }

    String path() {
        return visit.at("requests/" + opened.folio().key());
    }

    /** What a tab may say of it: when it was made, and never what is asked for. */
    String tab() {
        return "Request to see a document, "
                + Dates.date(opened.entered().getFirst().at()) + " ("
                + opened.folio().key() + ")";
    }

    List<InspectionAct> menu(PersonId person) {
        return opened.hearing().menu(request(), person);
    }

    /** Those who take part: the member, the officer, the adviser and whoever holds the office that has the question. */
    List<PersonId> parties() {
        var roles = new ArrayList<>(List.of("officer-holding-the-paper", "monitoring-officer"));
        rung().ifPresent(rung -> roles.addAll(rung.to()));
        return Stream.concat(
                        Stream.of(request().member()),
                        roles.stream().flatMap(role -> opened.hearing().holders(request(), role).stream()))
                .distinct()
                .toList();
    }

    Optional<DeskEntry.RungOf> rung() {
        return opened.hearing().openReferral(request()).map(DeskEntry.Referred::now);
    }

    Optional<PersonId> inNameOf() {
        var member = request().member();
        return speaking.register().actsFor(visit.me(), member, visit.day()) ? Optional.of(member) : Optional.empty();
    }

    /** The document that is asked for, where it is known which it is and it is open to whoever looks. */
    Optional<OpenDocuments.Opened> document() {
        return request()
                .paper()
                .flatMap(paper -> visit.council()
                        .reading()
                        .papers()
                        .find(visit.me(), paper.key(), visit.council().now()));
    }

    /** Names of the facts that the protocol wanted when it answered last. */
    List<String> needs() {
        return request().file().answer().map(InspectionEntry.Answered::needs).orElse(List.of());
    }

    /** The acts that are this person's to do now, by name. */
    List<String> mine() {
        return menu(visit.me()).stream().map(InspectionAct::name).distinct().toList();
    }

    /**
     * An act as a page offers it, with the questions on which the protocol turns; empty where no act of a request has this name.
     *
     * @param typed what was answered so far: an answer may raise another question
     */
    Optional<Offer<InspectionAct>> offer(String verb, Form typed) {
        return new RequestSheets(this).find(verb, typed).map(sheet -> {
            var name = "inspection." + verb;
            return new Offer<>(
                    name,
                    _ -> opened.folio(),
                    new Offer.Place(
                            path() + "/" + verb,
                            ": " + Speaking.small(tab()),
                            title(),
                            Section.REQUESTS,
                            List.of(new Link("Requests", visit.at("requests")), new Link(title(), path()))),
                    sheet,
                    sample(name),
                    _ -> inNameOf(),
                    OptionalLong.of(opened.lastMoved()),
                    _ -> new Verdicts(speaking, this::supply, "the whole request, and what was said on it so far."),
                    speaking,
                    new Timelines(speaking)::entry);
        });
    }

    /** A sample of an act: as it makes sense for this person, else for whoever may do it. */
    Optional<InspectionAct> sample(String name) {
        return Stream.concat(Stream.of(visit.me()), parties().stream())
                .flatMap(person -> menu(person).stream())
                .filter(act -> act.name().equals(name))
                .findFirst();
    }

    /** Where something that is wanting can be supplied. */
    Optional<Link> supply(String fact) {
        return switch (fact) {
            case "access-advice-is-on-file" ->
                Optional.of(new Link(speaking.act("inspection.seek-advice"), path() + "/seek-advice"));
            case "need-is-explained", "reasons-are-specific" ->
                Optional.of(new Link(speaking.act("inspection.explain"), path() + "/explain"));
            default -> Optional.empty();
        };
    }
}
