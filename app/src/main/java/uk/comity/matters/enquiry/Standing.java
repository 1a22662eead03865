package uk.comity.matters.enquiry;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import uk.comity.acts.Summary;
import uk.comity.matters.Telling;
import uk.comity.matters.enquiry.EnquiryAct.Conclusion;

/** Says in one sentence where an enquiry stands, with names. */
record Standing(Parties parties) {

    Summary summary(Enquiry it) {
        if (it.asked().isEmpty()) {
            return new Summary("", it.state().title(), it.state().sentence(), Map.of("state", slug(it.state())));
        }
        return new Summary(it.question().title(), it.state().title(), sentence(it), facets(it));
    }

    private String sentence(Enquiry it) {
        var member = parties.name(it.member());
        var officer = parties.name(it.officer());
        return switch (it.state()) {
            case NEW -> it.state().sentence();
            case RAISED ->
                officer + " has it and "
                        + (it.argument().toBeAnswered() ? "must answer: " + lastWord(it) : "has yet to answer.")
                        + new Extending(parties).standing(it);
            case ACKNOWLEDGED ->
                officer + " has it and expects to answer" + by(it) + "." + new Extending(parties).standing(it);
            case AWAITING_MEMBER ->
                officer + " has asked " + member + " for something and waits for the reply."
                        + new Extending(parties).standing(it);
            case ANSWERED -> "It was answered. " + member + " may close it or re-open it.";
            case REFUSAL_PROPOSED ->
                officer + " would like to decline. " + capital(waitsFor(it)) + " decides whether that stands.";
            case REFUSED -> officer + " declined to answer. " + member + " may dispute that.";
            case DISPUTED -> disputed(it);
            case DETERMINED -> capital(lastWord(it)) + " " + member + " may take it further or close it.";
            case WITHDRAWN -> member + " withdrew it, and may re-open it.";
            case CLOSED -> "It is closed. " + member + " may re-open it.";
        };
    }

    private static String by(Enquiry it) {
        return it.handling().expectedOn().map(day -> " by " + Telling.date(day)).orElse("");
    }

    private String disputed(Enquiry it) {
        var unheard = parties.unheard(it);
        if (it.argument().referral().isEmpty()) {
            return "The refusal is disputed, and the protocol names no office for it. " + parties.name(it.officer())
                    + " may still answer.";
        }
        var first = unheard.isEmpty()
                ? ""
                : " It must first hear "
                        + String.join(
                                " and ",
                                unheard.stream()
                                        .map(role -> parties.offices().spoken(role, parties.matter(it)))
                                        .toList())
                        + ".";
        return "The refusal is disputed. " + capital(waitsFor(it)) + " has the question." + first;
    }

    private String waitsFor(Enquiry it) {
        return it.argument().referral().isEmpty() ? "an office" : parties.office(it);
    }

    private String lastWord(Enquiry it) {
        return it.argument()
                .last()
                .map(said -> parties.name(said.by()) + what(said.determined().conclusion()))
                .orElse("an office has spoken.");
    }

    private static String what(Conclusion conclusion) {
        return switch (conclusion) {
            case UPHOLD -> " decided that the refusal stands.";
            case OVERTURN -> " decided that it is to be answered.";
            case DISCUSSED -> " talked the refusal over; the protocol has nobody decide it.";
        };
    }

    private Map<String, String> facets(Enquiry it) {
        var facets = new LinkedHashMap<String, String>();
        facets.put("state", slug(it.state()));
        facets.put("member", it.member().value());
        facets.put("officer", it.officer().value());
        facets.put("department", it.handling().department());
        facets.put("capacity", EnquiryAct.word(it.question().capacity()));
        facets.put("ward", it.question().ward());
        new Extending(parties)
                .askedOf(it).stream().findFirst().ifPresent(who -> facets.put("time-asked-of", who.value()));
        facets.values().removeIf(String::isBlank);
        return facets;
    }

    private static String slug(State state) {
        return EnquiryAct.word(state);
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.UK) + sentence.substring(1);
    }
}
