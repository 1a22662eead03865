package uk.comity.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import uk.comity.acts.FolioId;
import uk.comity.acts.Kind;
import uk.comity.acts.Opened;
import uk.comity.acts.PersonId;
import uk.comity.matters.contact.Contact;
import uk.comity.matters.contact.ContactAct;
import uk.comity.matters.contact.ContactKind;
import uk.comity.web.forms.ContactForms;
import uk.comity.web.forms.FactAsks;
import uk.comity.web.forms.Sheet;
import uk.comity.web.forms.Town;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;

/**
 * Somebody's visit to the contact between one member and officers.
 *
 * @param opened the record of contact, where it is theirs to read; officers may act without reading it
 */
record ContactVisit(
        Visit visit,
        PersonId member,
        Optional<Opened<ContactAct, Contact>> opened,
        Contact position,
        Kind.Hearing<ContactAct, Contact> hearing,
        Speaking speaking) {

    /** The contact of a member; empty where this key is no member's, or it is none of this person's business. */
    static Optional<ContactVisit> find(Visit visit, String key) {
        var standing = visit.standing();
        return FolioId.find("contact/" + key)
                .map(folio -> new PersonId(folio.key()))
                .filter(member -> standing.register().isMember(member, visit.day()))
                .map(member -> of(visit, member))
                .filter(found -> found.opened.isPresent() || standing.isOfficer() || found.actsForMember());
    }

    private static ContactVisit of(Visit visit, PersonId member) {
        var kind = visit.kind(ContactKind.class);
        var folio = new FolioId("contact", member.value());
        var opened = visit.council()
                .desk()
                .open(kind, folio, visit.me(), visit.council().now());
        var position = opened.map(Opened::position).orElse(kind.blank(folio));
        var hearing = opened.map(Opened::hearing)
                .orElseGet(() -> visit.council().desk().read(visit.council().now(), kind::hear));
        return new ContactVisit(
                visit,
                member,
                opened,
                position,
                hearing,
                Speaking.of(visit).towards(role -> hearing.holders(position, role)));
    }

    FolioId folio() {
        return position.folio();
    }

    String path() {
        return visit.at("contact/" + member);
    }

    String title() {
        return "Contact of " + speaking.register().nameOf(member);
    }

    /** The list of contact, for whoever has more than their own. */
    List<Link> wayUp() {
        return visit.me().equals(member) ? List.of() : List.of(new Link("Contact", visit.at("contact")));
    }

    private boolean actsForMember() {
        return visit.me().equals(member) || inNameOf().isPresent();
    }

    Optional<PersonId> inNameOf() {
        return speaking.register().actsFor(visit.me(), member, visit.day()) ? Optional.of(member) : Optional.empty();
    }

    List<ContactAct> menu(PersonId person) {
        return hearing.menu(position, person);
    }

    /** An act as a page offers it; empty where no act of contact has this name. */
    Optional<Offer<ContactAct>> offer(String verb) {
        return sheet(verb)
                .map(sheet -> new Offer<>(
                        "contact." + verb,
                        _ -> folio(),
                        new Offer.Place(
                                path() + "/" + verb,
                                "",
                                title(),
                                Section.CONTACT,
                                Stream.concat(wayUp().stream(), Stream.of(new Link(title(), path())))
                                        .toList()),
                        sheet,
                        menu(visit.me()).stream()
                                .filter(act -> act.name().equals("contact." + verb))
                                .findFirst(),
                        _ -> inNameOf(),
                        opened.map(Opened::lastMoved).map(OptionalLong::of).orElse(OptionalLong.empty()),
                        _ -> new Verdicts(speaking, this::supply, "the record of contact."),
                        speaking,
                        new Timelines(speaking)::entry));
    }

    private Optional<Link> supply(String fact) {
        return fact.equals("head-of-service-has-consented")
                ? Optional.of(new Link(speaking.act("contact.consent"), path() + "/consent"))
                : Optional.empty();
    }

    private Optional<Sheet<ContactAct>> sheet(String verb) {
        var town = new Town(speaking.register(), visit.day(), speaking.words());
        var forms =
                new ContactForms(town, (act, supplied) -> FactAsks.of(speaking.rulebook(), act, visit.day(), supplied));
        return switch (verb) {
            case "restrict" -> Optional.of(forms.restrict());
            case "lift" -> Optional.of(forms.lift());
            case "consent" -> Optional.of(forms.consent());
            case "approach" -> Optional.of(forms.approach());
            case "call-line" -> Optional.of(forms.callLine());
            case "meet" -> Optional.of(forms.meet());
            default -> Optional.empty();
        };
    }
}
