package uk.comity.matters.inspection;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import uk.comity.acts.Summary;
import uk.comity.matters.Telling;
import uk.comity.matters.inspection.InspectionAct.Sort;
import uk.comity.matters.inspection.InspectionEntry.Acceptance;

/** Says in one sentence where a request stands, with names. */
record Standing(Parties parties) {

    Summary summary(Inspection it) {
        if (it.asked().isEmpty()) {
            return new Summary("", it.state().title(), it.state().sentence(), Map.of("state", "new"));
        }
        return new Summary(title(it), state(it), sentence(it), facets(it));
    }

    /** The member's own words: a document's title can tell what may not be told yet. */
    private String title(Inspection it) {
        var asked = it.request();
        if (asked.sort() == Sort.STAY) {
            return "Stay at " + body(asked.body())
                    + asked.on().map(day -> " on " + Telling.date(day)).orElse("");
        }
        if (it.state() == State.SHOWN) {
            return parties.paper(it).map(paper -> paper.title()).orElse(asked.words());
        }
        return asked.words().isBlank() ? "Document " + asked.paper().replace("paper/", "") : asked.words();
    }

    private String state(Inspection it) {
        return hasLapsed(it) ? "lapsed" : it.state().title();
    }

    private boolean hasLapsed(Inspection it) {
        return it.state() == State.SHOWN
                && it.grant()
                        .filter(grant -> grant.hasLapsed(parties.offices().day()))
                        .isPresent();
    }

    private String sentence(Inspection it) {
        var member = parties.name(it.member());
        var officer = parties.names(parties.officer(it));
        return switch (it.state()) {
            case NEW -> it.state().sentence();
            case HELD -> held(it, member, officer);
            case WITH_OFFICER ->
                isToStay(it)
                        ? officer + " has yet to agree or decline."
                        : officer
                                + (it.paper().isEmpty()
                                        ? " looks for the document, and then shows it or declines."
                                        : " has yet to show it or decline.");
            case REFERRED ->
                capital(parties.office(it)) + " decides whether "
                        + (isToStay(it) ? member + " may stay." : "it is to be shown.") + agenda(it);
            case TO_BE_SHOWN ->
                capital(lastWord(it)) + " " + officer + " has yet to "
                        + (isToStay(it) ? "put that on record." : "show it.");
            case SHOWN -> shown(it, member);
            case REFUSED -> refused(it, member);
            case DISPUTED ->
                parties.roles(it).isEmpty()
                        ? "It is disputed, and the protocol names no office for that. " + officer
                                + " may still show it."
                        : "It is disputed. " + capital(parties.office(it)) + " has the question." + agenda(it);
            case TAKEN_BACK -> "It was shown to " + member + ", and may no longer be read.";
            case WITHDRAWN -> member + " no longer asks for it.";
        };
    }

    private static boolean isToStay(Inspection it) {
        return it.request().sort() == Sort.STAY;
    }

    private static String held(Inspection it, String member, String officer) {
        if (it.file().broad().isPresent()) {
            return officer + " finds it too broad, and asks what it is needed for. " + member + " may ask for less.";
        }
        if (it.request().paper().isBlank() && it.request().sort() != Sort.STAY) {
            return officer + " looks for the document. " + member + " can say more of it, and ask again.";
        }
        return "Something is wanting first. " + member + " asks again when it is there.";
    }

    private String shown(Inspection it, String member) {
        var grant = it.grant().orElseThrow();
        if (hasLapsed(it)) {
            return "It could be read until "
                    + grant.terms().until().map(Telling::date).orElse("") + ". " + member + " may ask again.";
        }
        if (it.request().sort() == Sort.STAY) {
            return member + " may stay: " + grant.terms().right() + ".";
        }
        return member
                + (grant.still() == Acceptance.NEEDED ? " may read it once the terms are agreed to" : " may read it")
                + grant.terms()
                        .until()
                        .map(day -> ", until " + Telling.date(day))
                        .orElse("")
                + ": " + grant.terms().right() + ".";
    }

    private String refused(Inspection it, String member) {
        var refusal = it.refusal().orElseThrow();
        var word = refusal.by().map(by -> parties.name(by) + " declined.").orElse("The protocol stands in the way.");
        return (it.argument().last().isPresent() ? capital(lastWord(it)) : word) + " " + member
                + " may dispute that, or ask for less.";
    }

    private String agenda(Inspection it) {
        return it.argument()
                .listed()
                .map(on -> " It is on the agenda of " + body(on.body()) + " on " + Telling.date(on.on()) + ".")
                .orElse("");
    }

    private String lastWord(Inspection it) {
        return it.argument()
                .last()
                .map(said -> (said.determined().office().equals(Parties.MEETING)
                                ? parties.spoken(it, Parties.MEETING)
                                : parties.name(said.by()))
                        + switch (said.determined().conclusion()) {
                            case FOUND ->
                                isToStay(it)
                                        ? " decided that " + parties.name(it.member()) + " may stay."
                                        : " decided that it is to be shown.";
                            case NOT_FOUND -> " found no need to know.";
                            case DISCUSSED -> " talked it over; the protocol has nobody decide it.";
                        })
                .orElse("an office has spoken.");
    }

    private String body(String key) {
        return parties.offices()
                .register()
                .findBody(key)
                .map(body -> body.title())
                .orElse(key);
    }

    private Map<String, String> facets(Inspection it) {
        var facets = new LinkedHashMap<String, String>();
        facets.put("state", it.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        facets.put("member", it.member().value());
        facets.put("department", parties.department(it));
        parties.officer(it).stream().findFirst().ifPresent(one -> facets.put("officer", one.value()));
        facets.put("sort", it.request().sort().name().toLowerCase(Locale.ROOT));
        facets.values().removeIf(String::isBlank);
        return facets;
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.UK) + sentence.substring(1);
    }
}
