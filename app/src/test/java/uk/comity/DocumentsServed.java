package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.comity.acts.PersonId;
import uk.comity.councils.Council;

/** A small council whose documents are served over HTTP on a real PostgreSQL, and what people send to it. */
abstract class DocumentsServed {

    static final String PASSWORD = ServedHall.PASSWORD;
    static final JsonMapper JSON = JsonMapper.builder().build();
    static final List<PersonId> PEOPLE = List.of(
            SmallCouncil.QUAYLE,
            SmallCouncil.ORME,
            SmallCouncil.LINDQVIST,
            SmallCouncil.HEAD,
            SmallCouncil.CLERK,
            SmallCouncil.MONITOR,
            SmallCouncil.SUPPORT);

    static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static boolean isServed;

    @SuppressWarnings("NullAway.Init") // made before the first test
    static URI start;

    @SuppressWarnings("NullAway.Init") // made before the first test
    static Council council;

    static int files;

    /** Once for all classes of tests: a council of this name is made once in the database that they share. */
    @BeforeAll
    static synchronized void serve() throws IOException {
        if (isServed) {
            return;
        }
        isServed = true;
        var hall = ServedHall.at(new HallClock());
        council = hall.add("quay", "Quay District Council");
        SmallCouncil.under(council, "wbc");
        for (var person : PEOPLE) {
            council.reading().accounts().set(person, person.value(), PASSWORD);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(hall::close));
        start = hall.serve().start();
    }

    static Browser signedIn(PersonId person) {
        var browser = new Browser(start);
        browser.submit(
                "/quay/sign-in",
                browser.get("/quay/sign-in").body(),
                Map.of("name", person.value(), "password", PASSWORD));
        return browser;
    }

    static HttpResponse<String> filing(PersonId who, String sha256, Map<String, ?> holder) {
        return filing(who, sha256, holder, UUID.randomUUID().toString());
    }

    static HttpResponse<String> filing(PersonId who, String sha256, Map<String, ?> holder, String actId) {
        var body = Map.of("actId", actId, "act", filing(sha256, holder, Optional.empty()));
        return send(who, post("folios/paper/file", JSON.writeValueAsString(body)));
    }

    static Map<String, Object> filing(String sha256, Map<String, ?> holder, Optional<String> redactionOf) {
        var as = Map.of(
                "title",
                "A document",
                "sort",
                "OTHER",
                "belongs",
                Map.of("executive", "NO", "background", List.of()),
                "holder",
                holder,
                "traits",
                List.of(),
                "listing",
                "NOT_LISTED");
        var act = new LinkedHashMap<String, Object>(
                Map.of("sha256", sha256, "file", "d.txt", "as", as, "classed", Map.of("mark", "OPEN")));
        redactionOf.ifPresent(key -> act.put("redactionOf", Map.of("original", key)));
        return act;
    }

    static String submission(Map<String, Object> act) {
        return JSON.writeValueAsString(Map.of("act", act));
    }

    static HttpResponse<String> nobody(String path) {
        try {
            return CLIENT.send(get(path).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String file(PersonId who, String title, String mark, String executive, String listing) {
        var classed = mark.equals("EXEMPT")
                ? Map.of("mark", mark, "paragraph", "CONTRACT_TERMS")
                : Map.<String, Object>of("mark", mark);
        return filed(who, title, classed, Map.of("officer", who.value()), executive, listing);
    }

    static String group(PersonId who, String title) {
        return filed(who, title, Map.of("mark", "OPEN"), Map.of("group", "river"), "NO", "NOT_LISTED");
    }

    static String filed(
            PersonId who,
            String title,
            Map<String, ?> classed,
            Map<String, ?> holder,
            String executive,
            String listing) {
        var sha256 = keep(who, "Text of document " + ++files + ": " + title);
        var as = Map.of(
                "title",
                title,
                "sort",
                "REPORT",
                "belongs",
                Map.of("executive", executive, "background", List.of()),
                "holder",
                holder,
                "traits",
                List.of(),
                "listing",
                listing);
        var answer = send(
                who,
                post(
                        "folios/paper/file",
                        JSON.writeValueAsString(Map.of(
                                "act", Map.of("sha256", sha256, "file", "d.txt", "as", as, "classed", classed)))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).findValue("folio").asString().substring("paper/".length());
    }

    static String keep(PersonId who, String text) {
        return json(send(who, put("files?name=d.txt", text))).get("sha256").asString();
    }

    static void done(PersonId who, String key, String verb, Map<String, ?> act) {
        var answer = act(who, key, verb, act);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    static HttpResponse<String> act(PersonId who, String key, String verb, Map<String, ?> act) {
        return send(who, post("folios/paper/" + key + "/" + verb, JSON.writeValueAsString(Map.of("act", act))));
    }

    static HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(start.resolve("/api/v1/quay/" + path));
    }

    static HttpRequest.Builder put(String path, String body) {
        return get(path).PUT(BodyPublishers.ofString(body));
    }

    static HttpRequest.Builder post(String path, String body) {
        return get(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    static HttpResponse<String> send(PersonId who, HttpRequest.Builder request) {
        return ServedHall.send(who, request, BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
