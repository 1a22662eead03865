package uk.comity.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.matters.enquiry.EnquiryAct;
import uk.comity.matters.enquiry.EnquiryKind;
import uk.comity.web.forms.RaiseForm;
import uk.comity.web.forms.Sheet;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;

/** How an enquiry begins on the pages. */
final class Raising {

    private static final String ACT = "enquiry.raise";

    private Raising() {}

    /** The offer to raise one; empty for somebody in whose name none can be raised. */
    static Optional<Offer<EnquiryAct>> offer(Visit visit) {
        var speaking = Speaking.of(visit);
        var askers = MatterPages.askers(speaking);
        return RaiseForm.find(EnquiryVisit.forms(speaking), askers, saysWhyThisOfficer(speaking))
                .map(form -> offer(visit, speaking, form.sheet()));
    }

    private static Offer<EnquiryAct> offer(Visit visit, Speaking speaking, Sheet<EnquiryAct> sheet) {
        return new Offer<>(
                ACT,
                actId -> FolioId.begunBy(actId, visit.me(), "enquiry"),
                new Offer.Place(
                        visit.at("enquiries/new"),
                        "",
                        "",
                        Section.ENQUIRIES,
                        List.of(new Link("Enquiries", visit.at("enquiries")))),
                sheet,
                sample(visit),
                act -> act instanceof EnquiryAct.Raise raise && !raise.member().equals(visit.me())
                        ? Optional.of(raise.member())
                        : Optional.empty(),
                OptionalLong.empty(),
                act -> verdicts(speaking, act),
                speaking,
                new Timelines(speaking)::entry);
    }

    /** Who would take part in the enquiry that this act begins is known before there is one. */
    private static Verdicts verdicts(Speaking speaking, EnquiryAct act) {
        return new Verdicts(
                act instanceof EnquiryAct.Raise raise
                        ? speaking.towards(role -> holders(speaking, raise, role))
                        : speaking,
                _ -> Optional.empty(),
                "your question.");
    }

    private static List<PersonId> holders(Speaking speaking, EnquiryAct.Raise raise, String role) {
        var day = speaking.visit().day();
        return switch (role) {
            case "member-asking" -> List.of(raise.member());
            case "officer-asked" ->
                raise
                        .addressee()
                        .officer()
                        .or(() -> speaking.register()
                                .headOfService(raise.addressee().department(), day))
                        .stream()
                        .toList();
            default -> speaking.register().actingFor(role, day);
        };
    }

    private static boolean saysWhyThisOfficer(Speaking speaking) {
        return speaking.rulebook().stream()
                .flatMap(book -> book.factsAskedFor(ACT, speaking.visit().day()).stream())
                .anyMatch(fact -> fact.name().equals("reason-for-this-officer-given"));
    }

    private static Optional<EnquiryAct> sample(Visit visit) {
        var kind = visit.kind(EnquiryKind.class);
        var blank = kind.blank(new FolioId("enquiry", "new"));
        return visit
                .council()
                .desk()
                .read(
                        visit.council().now(),
                        surroundings -> kind.hear(surroundings).menu(blank, visit.me()))
                .stream()
                .findFirst();
    }
}
