package uk.comity.trials;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A question on its way: what it asks, whom, and what is declared with it. An ordinary one, until a story says otherwise. */
record Asking(Map<String, Object> act, Map<String, Object> declared, Optional<String> inNameOf) {

    /** An answer that stands in nobody's way. */
    static final Map<String, Object> PLAIN_ANSWER = Map.of(
            "answer-gives-third-party-information", false,
            "third-party-information-is-public", true,
            "data-law-bars-the-information", false,
            "law-bars-the-information", false);

    private static final Map<String, Object> PLAIN_QUESTION = Map.of(
            "purely-factual", false,
            "routine", false,
            "asks-to-jump-the-queue", false,
            "about-a-meeting-paper", false);

    /** A question on council business, about a service, that nobody else may read. */
    static Asking anEnquiry() {
        var act = new LinkedHashMap<String, Object>();
        act.put("title", "Gullies on Mill Lane");
        act.put("question", "When were they last cleaned?");
        act.put("capacity", "COUNCIL_BUSINESS");
        act.put("subject", "SERVICE");
        act.put("whyThisOfficer", "");
        act.put("visibility", "ONLY_ME");
        act.put("ward", "");
        return new Asking(act, PLAIN_QUESTION, Optional.empty()).to("ivo-merridew-shaw");
    }

    Asking titled(String title) {
        return with("title", title);
    }

    Asking asking(String question) {
        return with("question", question);
    }

    Asking to(String officer) {
        return with("addressee", Map.of("officer", officer, "department", ""));
    }

    Asking toDepartment(String department) {
        return with("addressee", Map.of("department", department));
    }

    Asking about(String subject) {
        return with("subject", subject);
    }

    Asking forAConstituent() {
        return with("capacity", "CONSTITUENT");
    }

    Asking asAPrivatePerson() {
        return with("capacity", "PRIVATE");
    }

    Asking sayingWhyThisOfficer(String why) {
        return with("whyThisOfficer", why);
    }

    Asking readableBy(String visibility) {
        return with("visibility", visibility);
    }

    Asking inTheNameOf(String member) {
        return new Asking(act, declared, Optional.of(member));
    }

    Asking declaring(String fact) {
        var more = new LinkedHashMap<>(declared);
        more.put(fact, true);
        return new Asking(act, more, inNameOf);
    }

    Asking with(String field, Object value) {
        var changed = new LinkedHashMap<>(act);
        changed.put(field, value);
        return new Asking(changed, declared, inNameOf);
    }

    /** The act, as this member's. */
    Map<String, Object> by(String member) {
        return with("member", member).act();
    }
}
