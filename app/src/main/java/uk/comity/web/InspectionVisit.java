package uk.comity.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.comity.acts.Opened;
import uk.comity.acts.PersonId;
import uk.comity.councils.OpenDocuments;
import uk.comity.matters.inspection.Inspection;
import uk.comity.matters.inspection.InspectionAct;
import uk.comity.matters.inspection.InspectionEntry;
import uk.comity.matters.inspection.InspectionKind;
import uk.comity.web.forms.Form;
import uk.comity.web.forms.Sheet;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;

/** Somebody's visit to one request to see a document that they may see. */
record InspectionVisit(Visit visit, Opened<InspectionAct, Inspection> opened, Speaking speaking)
        implements MatterVisit<InspectionAct, Inspection> {

    /** Opens the request of this key; empty when there is none, or it is not theirs to see. */
    static Optional<InspectionVisit> find(Visit visit, String key) {
        return MatterVisit.find(visit, visit.kind(InspectionKind.class), key, InspectionVisit::new);
    }

    @Override
    public Section section() {
        return Section.REQUESTS;
    }

    @Override
    public String noun() {
        return "request";
    }

    @Override
    public PersonId member() {
        return position().member();
    }

    @Override
    public String tab() {
        return "Request to see a document, "
                + Dates.date(opened.entered().getFirst().at()) + " ("
                + opened.folio().key() + ")";
    }

    @Override
    public Stream<PersonId> takingPart() {
        return Stream.concat(
                Stream.of(member()),
                Stream.of("officer-holding-the-paper", "monitoring-officer")
                        .flatMap(role -> opened.hearing().holders(position(), role).stream()));
    }

    /** The document that is asked for, where it is known which it is and it is open to whoever looks. */
    Optional<OpenDocuments.Opened> document() {
        return position()
                .paper()
                .flatMap(paper -> visit.council()
                        .reading()
                        .papers()
                        .find(visit.me(), paper.key(), visit.council().now()));
    }

    /** Names of the facts that the protocol wanted when it answered last. */
    List<String> needs() {
        return position().file().answer().map(InspectionEntry.Answered::needs).orElse(List.of());
    }

    /** The acts that are this person's to do now, by name. */
    List<String> mine() {
        return menu(visit.me()).stream().map(InspectionAct::name).distinct().toList();
    }

    @Override
    public Optional<Sheet<InspectionAct>> sheet(String verb, Form typed) {
        return new RequestSheets(this).find(verb, typed);
    }

    @Override
    public Optional<Link> supply(String fact) {
        return switch (fact) {
            case "access-advice-is-on-file" ->
                Optional.of(new Link(speaking.act("inspection.seek-advice"), path() + "/seek-advice"));
            case "need-is-explained", "reasons-are-specific" ->
                Optional.of(new Link(speaking.act("inspection.explain"), path() + "/explain"));
            default -> Optional.empty();
        };
    }
}
