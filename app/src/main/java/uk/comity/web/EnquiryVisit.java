package uk.comity.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.FolioId;
import uk.comity.acts.Opened;
import uk.comity.acts.PersonId;
import uk.comity.matters.enquiry.Enquiry;
import uk.comity.matters.enquiry.EnquiryAct;
import uk.comity.matters.enquiry.EnquiryKind;
import uk.comity.web.forms.EnquiryForms;
import uk.comity.web.forms.FactAsks;
import uk.comity.web.forms.Sheet;
import uk.comity.web.forms.Town;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.Spoken;

/** Somebody's visit to one enquiry that they may see. */
record EnquiryVisit(Visit visit, Opened<EnquiryAct, Enquiry> opened, Speaking speaking) {

    /** Opens the enquiry of this key; empty when there is none, or it is not theirs to see. */
    static Optional<EnquiryVisit> find(Visit visit, String key) {
        return FolioId.find("enquiry/" + key)
                .flatMap(folio -> visit.council()
                        .desk()
                        .open(
                                visit.kind(EnquiryKind.class),
                                folio,
                                visit.me(),
                                visit.council().now()))
                .map(opened -> new EnquiryVisit(
                        visit,
                        opened,
                        Speaking.of(visit).towards(role -> opened.hearing().holders(opened.position(), role))));
    }

    Enquiry enquiry() {
        return opened.position();
    }

    String path() {
        return visit.at("enquiries/" + opened.folio().key());
    }

    /** What a tab may say of it: whom it went to and when, and never what it is about. */
    String tab() {
        var to = speaking.register()
                .findDepartment(enquiry().handling().department())
                .map(department -> " to " + department.title())
                .orElse("");
        return Speaking.capital(speaking.words().member()) + " enquiry" + to + ", "
                + Dates.date(opened.entered().getFirst().at()) + " ("
                + opened.folio().key() + ")";
    }

    /** The acts that make sense for somebody now, as samples to weigh. */
    List<EnquiryAct> menu(PersonId person) {
        return opened.hearing().menu(enquiry(), person);
    }

    /** Those who take part: the member, the officer, and whoever holds the office that has the question. */
    List<PersonId> parties() {
        return Stream.concat(Stream.of(enquiry().member(), enquiry().officer()), deciders())
                .distinct()
                .toList();
    }

    private Stream<PersonId> deciders() {
        return rung().stream()
                .flatMap(rung -> rung.to().stream())
                .flatMap(role -> opened.hearing().holders(enquiry(), role).stream());
    }

    private Optional<DeskEntry.RungOf> rung() {
        return opened.hearing().openReferral(enquiry()).map(DeskEntry.Referred::now);
    }

    /** The member in whose name the person acts, if they do. */
    Optional<PersonId> inNameOf() {
        var member = enquiry().member();
        return speaking.register().actsFor(visit.me(), member, visit.day()) ? Optional.of(member) : Optional.empty();
    }

    /** An act as a page offers it; empty where no act of an enquiry has this name. */
    Optional<Offer<EnquiryAct>> offer(String verb) {
        return sheet(verb).map(sheet -> {
            var name = "enquiry." + verb;
            var wayUp = List.of(
                    new Link("Enquiries", visit.at("enquiries")),
                    new Link(enquiry().question().title(), path()));
            return new Offer<>(
                    name,
                    _ -> opened.folio(),
                    new Offer.Place(
                            path() + "/" + verb,
                            ": " + Speaking.small(tab()),
                            enquiry().question().title(),
                            Section.ENQUIRIES,
                            wayUp),
                    sheet,
                    sample(name),
                    _ -> inNameOf(),
                    OptionalLong.of(opened.lastMoved()),
                    _ -> new Verdicts(
                            speaking, this::supply, "the whole enquiry, and what has been said on it so far."),
                    speaking,
                    new Timelines(speaking)::entry);
        });
    }

    /** A sample of an act: as it makes sense for this person, else for whoever may do it. */
    Optional<EnquiryAct> sample(String name) {
        return Stream.concat(Stream.of(visit.me()), parties().stream())
                .flatMap(person -> menu(person).stream())
                .filter(act -> act.name().equals(name))
                .findFirst();
    }

    /** Where something that is wanting can be supplied. */
    private Optional<Link> supply(String fact) {
        return switch (fact) {
            case "consultations-recorded" ->
                Optional.of(new Link(speaking.act("enquiry.consult"), path() + "/consult"));
            case "head-of-service-has-consented" ->
                Optional.of(new Link(
                        "Ask for consent to approach this officer",
                        visit.at("contact/" + enquiry().member())));
            default -> Optional.empty();
        };
    }

    private Optional<Sheet<EnquiryAct>> sheet(String verb) {
        var forms = forms(speaking);
        return switch (verb) {
            case "redirect" -> Optional.of(forms.redirect());
            case "seek-advice" -> Optional.of(forms.seekAdvice());
            case "acknowledge" -> Optional.of(forms.acknowledge());
            case "report-progress" -> Optional.of(forms.reportProgress());
            case "ask-member" -> Optional.of(forms.askMember());
            case "reply" -> Optional.of(forms.reply());
            case "answer" -> Optional.of(forms.answer());
            case "refuse" -> Optional.of(forms.refuse());
            case "dispute" -> Optional.of(forms.dispute());
            case "consult" -> Optional.of(forms.consult(heard()));
            case "determine" -> Optional.of(forms.determine(conclusions()));
            case "withdraw" -> Optional.of(forms.withdraw());
            case "close" -> Optional.of(forms.close());
            case "reopen" -> Optional.of(forms.reopen());
            case "ask-for-extension" -> Optional.of(forms.askForExtension(moreTime()));
            case "agree-extension" -> Optional.of(forms.agreeExtension(moreTime()));
            case "decline-extension" -> Optional.of(forms.declineExtension());
            default -> Optional.empty();
        };
    }

    /** What more time would come to: "10 days more, until Sunday 29 November 2026, by clause B." */
    private String moreTime() {
        var more = enquiry().moreTime();
        return more.terms()
                .map(terms -> terms.by() + " more"
                        + more.next(speaking.register().calendar())
                                .map(day -> ": the answer would then be due on " + Spoken.day(day))
                                .orElse("")
                        + (more.clauses().isEmpty() ? "." : ", by clause " + String.join(" and ", more.clauses()) + ".")
                        + (more.consenting().isEmpty() ? " Nobody has to agree: the time counts at once." : ""))
                .orElse("");
    }

    /** The forms of enquiries, with what the protocol in force asks. */
    static EnquiryForms forms(Speaking speaking) {
        var day = speaking.visit().day();
        return new EnquiryForms(
                new Town(speaking.register(), day, speaking.words()),
                (act, supplied) -> FactAsks.of(speaking.rulebook(), act, day, supplied));
    }

    private List<EnquiryForms.Heard> heard() {
        return rung().stream()
                .flatMap(rung -> rung.consulting().stream())
                .flatMap(role -> opened.hearing().holders(enquiry(), role).stream()
                        .map(whom -> new EnquiryForms.Heard(
                                role, whom, speaking.register().nameOf(whom) + ", " + speaking.title(role))))
                .toList();
    }

    private List<EnquiryAct.Conclusion> conclusions() {
        return Stream.concat(Stream.of(visit.me()), parties().stream())
                .flatMap(person -> menu(person).stream())
                .filter(EnquiryAct.Determine.class::isInstance)
                .map(act -> ((EnquiryAct.Determine) act).conclusion())
                .distinct()
                .toList();
    }
}
