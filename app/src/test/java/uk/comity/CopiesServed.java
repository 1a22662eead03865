package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.comity.acts.PersonId;

/** What people send to councils whose closed documents are served over HTTP. */
abstract class CopiesServed {

    static final String PASSWORD = ServedHall.PASSWORD;
    static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init") // made before the first test
    static URI start;

    static Browser signedIn(PersonId person) {
        var browser = new Browser(start);
        browser.signIn("lend", person.value(), PASSWORD);
        return browser;
    }

    static SampleDocuments samples() {
        return new SampleDocuments(folder);
    }

    static HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create("http://here/" + path));
    }

    static HttpRequest.Builder post(String path, Map<String, ?> body) {
        return get(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    static HttpResponse<byte[]> bytes(PersonId who, String address) {
        return ServedHall.send(who, HttpRequest.newBuilder(start.resolve(address)), BodyHandlers.ofByteArray());
    }

    static HttpResponse<String> send(String town, PersonId who, HttpRequest.Builder request) {
        var asked = request.build().uri();
        var path = asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
        return ServedHall.send(who, request.uri(start.resolve("/api/v1/" + town + path)), BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return JSON.readTree(answer.body());
    }
}
