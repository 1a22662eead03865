package uk.comity.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Somebody at a council, with the words in which people speak of what they do there. */
record Somebody(Town town, String id) {

    // Asking and answering

    Reply raises(Asking asking) {
        var body = new LinkedHashMap<String, Object>();
        body.put("act", asking.by(asking.inNameOf().orElse(id)));
        body.put("declared", asking.declared());
        asking.inNameOf().ifPresent(member -> body.put("inNameOf", member));
        return sends("enquiry/raise", body);
    }

    Reply answers(Reply enquiry, String text, Map<String, Object> declared) {
        return acts(enquiry.folio(), "answer", Map.of("text", text), declared);
    }

    Reply answers(Reply enquiry, String text) {
        return answers(enquiry, text, Asking.PLAIN_ANSWER);
    }

    Reply acknowledges(Reply enquiry, String expectedOn) {
        return acts(enquiry.folio(), "acknowledge", Map.of("expectedOn", expectedOn, "note", ""));
    }

    Reply reportsProgress(Reply enquiry, String text) {
        return acts(enquiry.folio(), "report-progress", Map.of("text", text));
    }

    Reply redirects(Reply enquiry, String to, String why) {
        return acts(enquiry.folio(), "redirect", Map.of("to", to, "why", why));
    }

    Reply seeksAdvice(Reply enquiry, String from, String question) {
        return acts(enquiry.folio(), "seek-advice", Map.of("from", from, "question", question));
    }

    Reply asksTheMember(Reply enquiry, String question) {
        return acts(enquiry.folio(), "ask-member", Map.of("question", question));
    }

    Reply replies(Reply enquiry, String text) {
        return acts(enquiry.folio(), "reply", Map.of("text", text));
    }

    Reply withdraws(Reply enquiry, String why) {
        return acts(enquiry.folio(), "withdraw", Map.of("why", why));
    }

    Reply closes(Reply enquiry, String note) {
        return acts(enquiry.folio(), "close", Map.of("note", note));
    }

    Reply reopens(Reply enquiry, String why) {
        return acts(enquiry.folio(), "reopen", Map.of("why", why));
    }

    Reply asksForMoreTime(Reply enquiry, String why) {
        return acts(enquiry.folio(), "ask-for-extension", Map.of("why", why));
    }

    Reply agreesToMoreTime(Reply enquiry) {
        return acts(enquiry.folio(), "agree-extension", Map.of("note", ""));
    }

    // Declining and arguing

    Reply declines(Reply enquiry, String ground, String reasons) {
        return acts(enquiry.folio(), "refuse", Map.of("ground", ground, "reasons", reasons));
    }

    Reply disputes(Reply enquiry, String why) {
        return acts(enquiry.folio(), "dispute", Map.of("why", why));
    }

    Reply hears(Reply enquiry, String role, String whom, String view) {
        return acts(enquiry.folio(), "consult", Map.of("role", role, "whom", whom, "view", view));
    }

    Reply determines(Reply enquiry, String conclusion, String reasons) {
        return acts(enquiry.folio(), "determine", Map.of("conclusion", conclusion, "reasons", reasons));
    }

    // Contact with officers

    Reply restricts(String member, String department, String headOfService, Map<String, Object> declared) {
        return acts(
                "contact/" + member,
                "restrict",
                Map.of(
                        "departments",
                        List.of(department),
                        "why",
                        "Calls late at night.",
                        "headOfService",
                        headOfService),
                declared);
    }

    Reply lifts(String member, String why) {
        return acts("contact/" + member, "lift", Map.of("why", why));
    }

    Reply consentsTo(String member, String officer, String until) {
        return acts("contact/" + member, "consent", Map.of("officer", officer, "what", "One message", "until", until));
    }

    Reply approaches(String officer, String by, String what, Map<String, Object> declared) {
        return acts("contact/" + id, "approach", Map.of("officer", officer, "by", by, "what", what), declared);
    }

    Reply callsTheLine(String what, Map<String, Object> declared) {
        return acts("contact/" + id, "call-line", Map.of("what", what), declared);
    }

    Reply meets(String officer, String when, Map<String, Object> declared) {
        return acts("contact/" + id, "meet", Map.of("officer", officer, "when", when, "what", "A talk"), declared);
    }

    // Documents

    /** Asks to see a document. */
    Reply asksToSee(Seeing document) {
        return sends("inspection/" + document.verb(), Map.of("act", document.by(id), "declared", document.declared()));
    }

    /** Asks again, where it was asked before. */
    Reply asksAgain(String folio, Seeing document) {
        return acts(folio, document.verb(), document.by(id), document.declared());
    }

    /** Sends a file, and files it as the document that it is said to be. */
    OnFile files(Filing filing) {
        var kept = town.story()
                .rest()
                .upload(Optional.of(id), "/" + town.key() + "/files?name=" + filing.file(), filing.content())
                .isStatus(201);
        var act = filing.as(kept.body().path("sha256").asString());
        return new OnFile(town, sends("paper/file", Map.of("act", act)).done().folio(), filing.word());
    }

    /** Lets a file be traced that turned up somewhere. */
    Reply traces(String name, byte[] file) {
        return town.story().rest().upload(Optional.of(id), "/" + town.key() + "/copies/trace?name=" + name, file);
    }

    Reply declaresAnInterest(String subject, List<String> names) {
        return acts(
                "interest/" + id,
                "declare",
                Map.of("sort", "LAND", "subject", subject, "names", names),
                Map.of("interest-is-ones-own", true));
    }

    // The register

    Reply takesASeat(String body, String member) {
        return seats(body, member, "MEMBER");
    }

    Reply seats(String body, String person, String role) {
        return acts(
                "register/council",
                "take-seat",
                Map.of("body", body, "person", person, "role", role, "term", Map.of("from", "2026-01-05")));
    }

    Reply forms(String body, String title, String sort) {
        return acts(
                "register/council",
                "form-body",
                Map.of("body", body, "title", title, "sort", sort, "term", Map.of("from", "2026-01-05")));
    }

    Reply declaresClosed(String day, String why) {
        return acts("register/council", "declare-closure", Map.of("day", day, "why", why));
    }

    Reply withdrawsClosure(String day) {
        return acts("register/council", "withdraw-closure", Map.of("day", day));
    }

    // Reading

    /** The matter as this person sees it. */
    Reply looksAt(Reply enquiry) {
        return gets("/folios/" + enquiry.folio()).isStatus(200);
    }

    Reply doesNotFind(Reply enquiry) {
        return gets("/folios/" + enquiry.folio()).notFound();
    }

    /** Whether a list of enquiries shows it: what a list shows is exactly what can be opened. */
    boolean hasOnTheList(Reply enquiry) {
        for (JsonNode line : gets("/folios/enquiry").isStatus(200).body()) {
            if (line.path("folio").asString().equals(enquiry.folio())) {
                return true;
            }
        }
        return false;
    }

    Somebody sees(Reply enquiry) {
        looksAt(enquiry);
        assertThat(hasOnTheList(enquiry))
                .as("%s has %s on the list", id, enquiry.folio())
                .isTrue();
        return this;
    }

    Somebody doesNotSee(Reply enquiry) {
        doesNotFind(enquiry);
        assertThat(hasOnTheList(enquiry))
                .as("%s has %s on the list", id, enquiry.folio())
                .isFalse();
        return this;
    }

    Reply work() {
        return gets("/work").isStatus(200);
    }

    // The door

    Reply acts(String folio, String verb, Map<String, Object> act) {
        return acts(folio, verb, act, Map.of());
    }

    Reply acts(String folio, String verb, Map<String, Object> act, Map<String, Object> declared) {
        return sends(folio + "/" + verb, Map.of("act", act, "declared", declared));
    }

    /** An act in the name of a member whom this person supports. */
    Reply actsFor(String member, String folio, String verb, Map<String, Object> act) {
        return sends(folio + "/" + verb, Map.of("act", act, "inNameOf", member));
    }

    /** What the protocol would say, without entering anything. */
    Reply weighs(String folio, String verb, Map<String, Object> act, Map<String, Object> declared) {
        return town.story()
                .rest()
                .post(
                        Optional.of(id),
                        "/" + town.key() + "/folios/" + folio + "/" + verb + "/weigh",
                        Map.of("act", act, "declared", declared));
    }

    Reply sends(String path, Map<String, ?> body) {
        var whole = new LinkedHashMap<String, Object>(body);
        whole.putIfAbsent("actId", UUID.randomUUID().toString());
        var reply = town.story().rest().post(Optional.of(id), "/" + town.key() + "/folios/" + path, whole);
        town.story().remember(town.key(), id, reply);
        return reply;
    }

    Reply gets(String path) {
        return town.story().rest().get(Optional.of(id), "/" + town.key() + path);
    }
}
