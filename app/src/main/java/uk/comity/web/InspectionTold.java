package uk.comity.web;

import uk.comity.matters.inspection.InspectionAct.Sort;
import uk.comity.matters.inspection.InspectionEntry;
import uk.comity.register.Register;
import uk.comity.web.forms.InspectionForms;
import uk.comity.web.parts.Spoken;

/** Tells what happened to a request to see a document. */
record InspectionTold(Register register) {

    Told of(InspectionEntry entry) {
        return switch (entry) {
            case InspectionEntry.Asked asked -> asked(asked);
            case InspectionEntry.Answered answered -> Told.of("Was answered", answered.right());
            case InspectionEntry.Explained why -> Told.of("Said why it is needed", why.purpose(), why.scrutinises());
            case InspectionEntry.Narrowed to -> Told.of("Asked for less", to.words());
            case InspectionEntry.Identified _ -> Told.of("Found the document");
            case InspectionEntry.FoundTooBroad broad ->
                Told.of("Found the request too broad, and asked what it is for", broad.why(), broad.suggestion());
            case InspectionEntry.AdviceSought sought -> Told.of("Asked for advice on access", sought.question());
            case InspectionEntry.Advised advised ->
                Told.of(
                        "Advised: " + InspectionForms.words(advised.view()).toLowerCase(java.util.Locale.UK),
                        advised.advice());
            case InspectionEntry.ConfidenceSettled settled ->
                Told.of("Settled whether it must be kept in confidence", settled.note());
            case InspectionEntry.Consulted heard -> Told.of("Heard " + register.nameOf(heard.whom()), heard.view());
            case InspectionEntry.Refused no -> Told.of("Declined to show it", no.reasons(), no.statement());
            case InspectionEntry.RefusalProposed no -> Told.of("Would like to decline", no.reasons(), no.statement());
            case InspectionEntry.Shown shown ->
                Told.of(
                        "Showed it"
                                + shown.until()
                                        .map(day -> ", until " + Spoken.day(day))
                                        .orElse(""),
                        Speaking.capital(shown.right()),
                        shown.conditions());
            case InspectionEntry.Accepted accepted ->
                Told.of("Agreed to use it only for the purpose for which it was shown", accepted.note());
            case InspectionEntry.Disputed disputed -> Told.of("Disputed the decision", disputed.why());
            case InspectionEntry.PutOnAgenda on ->
                Told.of("Put it on the agenda of " + body(on.body()) + " on " + Spoken.day(on.on()));
            case InspectionEntry.Determined said ->
                Told.of(
                        "Entered the decision: "
                                + InspectionForms.words(said.conclusion()).toLowerCase(java.util.Locale.UK),
                        said.reasons(),
                        said.conditions(),
                        said.minute());
            case InspectionEntry.TakenBack back -> Told.of("Took it back", back.why());
            case InspectionEntry.Withdrawn why -> Told.of("Withdrew the request", why.why());
        };
    }

    private Told asked(InspectionEntry.Asked asked) {
        var what = switch (asked.sort()) {
            case SEE -> "Asked to see a document";
            case COPY -> "Asked for a copy of a document";
            case STAY -> "Asked to stay at " + body(asked.body());
        };
        var capacity = InspectionForms.words(asked.capacity()) + ".";
        return Told.of(
                what, asked.sort() == Sort.STAY ? "" : asked.words(), capacity, asked.purpose(), asked.scrutinises());
    }

    private String body(String key) {
        return register.findBody(key).map(body -> body.title()).orElse(key);
    }
}
