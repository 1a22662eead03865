package uk.comity.web;

import java.util.Locale;
import uk.comity.acts.PersonId;
import uk.comity.matters.enquiry.EnquiryEntry;
import uk.comity.register.Register;
import uk.comity.web.forms.EnquiryForms;
import uk.comity.web.parts.Spoken;

/** Tells what happened to an enquiry. */
record EnquiryTold(Register register, Speaking speaking) {

    Told of(EnquiryEntry entry) {
        return switch (entry) {
            case EnquiryEntry.Raised raised -> raised(raised);
            case EnquiryEntry.Redirected moved -> Told.of("Passed it to " + name(moved.to()), moved.why());
            case EnquiryEntry.AdviceSought sought ->
                Told.of("Asked " + name(sought.from()) + " before answering", sought.question());
            case EnquiryEntry.Acknowledged said ->
                Told.of("Acknowledged it, and expects to answer by " + Spoken.day(said.expectedOn()), said.note());
            case EnquiryEntry.ProgressReported said -> Told.of("Said how far it is", said.text());
            case EnquiryEntry.MemberAsked asked ->
                Told.of("Asked the " + speaking.words().member() + " for something", asked.question());
            case EnquiryEntry.Replied replied -> Told.of("Replied", replied.text());
            case EnquiryEntry.Answered answered -> Told.of("Answered", answered.text());
            case EnquiryEntry.Refused no -> Told.of("Declined to answer: " + ground(no.ground()), no.reasons());
            case EnquiryEntry.RefusalProposed no ->
                Told.of("Would like to decline: " + ground(no.ground()), no.reasons());
            case EnquiryEntry.Disputed disputed -> Told.of("Disputed the refusal", disputed.why());
            case EnquiryEntry.Consulted heard ->
                Told.of("Heard " + name(heard.whom()) + ", " + speaking.title(heard.role()), heard.view());
            case EnquiryEntry.Determined said -> Told.of(conclusion(said), said.reasons());
            case EnquiryEntry.Withdrawn withdrawn -> Told.of("Withdrew it", withdrawn.why());
            case EnquiryEntry.Closed closed -> Told.of("Closed it", closed.note());
            case EnquiryEntry.Reopened reopened -> Told.of("Opened it again", reopened.why());
            case EnquiryEntry.ExtensionAsked asked -> Told.of("Asked for more time to answer", asked.why());
            case EnquiryEntry.ExtensionAgreed given ->
                Told.of("Agreed to an extension of time by " + given.by(), given.note());
            case EnquiryEntry.ExtensionDeclined no -> Told.of("Did not agree to more time", no.why());
        };
    }

    private Told raised(EnquiryEntry.Raised raised) {
        var whom = name(raised.officer())
                + (raised.named().isPresent() ? "" : ", who answers for " + department(raised.department()));
        var told = Told.of("Asked " + whom, raised.question());
        if (!raised.whyThisOfficer().isBlank()) {
            told = told.and("Why this " + speaking.words().officer() + ": " + raised.whyThisOfficer());
        }
        if (raised.needed().isPresent()) {
            var needed = raised.needed().get();
            told = told.and("Would like the answer by " + Spoken.day(needed.by()) + ". " + needed.why());
        }
        return told;
    }

    private static String conclusion(EnquiryEntry.Determined said) {
        return "Decided: " + lower(EnquiryForms.words(said.conclusion()));
    }

    private static String ground(uk.comity.matters.enquiry.EnquiryAct.Ground ground) {
        return lower(EnquiryForms.words(ground));
    }

    private String department(String key) {
        return register.findDepartment(key).map(each -> each.title()).orElse(key);
    }

    private String name(PersonId person) {
        return register.nameOf(person);
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
