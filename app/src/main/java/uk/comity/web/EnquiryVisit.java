package uk.comity.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.comity.acts.Opened;
import uk.comity.acts.PersonId;
import uk.comity.matters.enquiry.Enquiry;
import uk.comity.matters.enquiry.EnquiryAct;
import uk.comity.matters.enquiry.EnquiryKind;
import uk.comity.web.forms.EnquiryForms;
import uk.comity.web.forms.FactAsks;
import uk.comity.web.forms.Form;
import uk.comity.web.forms.Sheet;
import uk.comity.web.forms.Town;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.Spoken;

/** Somebody's visit to one enquiry that they may see. */
record EnquiryVisit(Visit visit, Opened<EnquiryAct, Enquiry> opened, Speaking speaking)
        implements MatterVisit<EnquiryAct, Enquiry> {

    /** Opens the enquiry of this key; empty when there is none, or it is not theirs to see. */
    static Optional<EnquiryVisit> find(Visit visit, String key) {
        return MatterVisit.find(visit, visit.kind(EnquiryKind.class), key, EnquiryVisit::new);
    }

    @Override
    public Section section() {
        return Section.ENQUIRIES;
    }

    @Override
    public String noun() {
        return "enquiry";
    }

    @Override
    public PersonId member() {
        return position().member();
    }

    @Override
    public String tab() {
        var to = speaking.register()
                .findDepartment(position().handling().department())
                .map(department -> " to " + department.title())
                .orElse("");
        return Speaking.capital(speaking.words().member()) + " enquiry" + to + ", "
                + Dates.date(opened.entered().getFirst().at()) + " ("
                + opened.folio().key() + ")";
    }

    @Override
    public Stream<PersonId> takingPart() {
        return Stream.of(position().member(), position().officer());
    }

    @Override
    public Optional<Link> supply(String fact) {
        return switch (fact) {
            case "consultations-recorded" ->
                Optional.of(new Link(speaking.act("enquiry.consult"), path() + "/consult"));
            case "head-of-service-has-consented" ->
                Optional.of(new Link("Ask for consent to approach this officer", visit.at("contact/" + member())));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Sheet<EnquiryAct>> sheet(String verb, Form typed) {
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
        var more = position().moreTime();
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

    private List<EnquiryAct.Conclusion> conclusions() {
        return samples()
                .filter(EnquiryAct.Determine.class::isInstance)
                .map(act -> ((EnquiryAct.Determine) act).conclusion())
                .distinct()
                .toList();
    }
}
