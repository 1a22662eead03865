package uk.comity.trials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Speaks REST to a program. */
record Rest(Program program) {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Reply get(Optional<String> person, String path) {
        return send(person, "GET", path, "");
    }

    Reply post(Optional<String> person, String path, Object body) {
        return send(person, "POST", path, JSON.writeValueAsString(body));
    }

    /** Sends a body as it is, well formed or not. */
    Reply send(Optional<String> person, String method, String path, String body) {
        var request = HttpRequest.newBuilder(program.at("/api/v1" + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        person.ifPresent(who -> request.header("Comity-Person", who));
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Reply(
                    method + " " + path + " by " + person.orElse("nobody"),
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException("The program did not answer " + method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a file as it is. */
    Reply upload(Optional<String> person, String path, byte[] file) {
        var content = content(person, path, BodyPublishers.ofByteArray(file));
        return new Reply("POST " + path, content.status(), content.type(), content.text());
    }

    /** Fetches a file as it is. */
    Content fetch(Optional<String> person, String path) {
        return content(person, path, BodyPublishers.noBody());
    }

    private Content content(Optional<String> person, String path, BodyPublisher body) {
        var request = HttpRequest.newBuilder(program.at("/api/v1" + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/octet-stream")
                .method(body.contentLength() == 0 ? "GET" : "POST", body);
        person.ifPresent(who -> request.header("Comity-Person", who));
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return Content.of(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException("The program did not answer " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sets the clock to a time of England's clocks, such as {@code 2026-11-02T09:00}. */
    void setClock(String englishTime) {
        var now = LocalDateTime.parse(englishTime).atZone(ENGLAND).toInstant();
        send(Optional.empty(), "PUT", "/clock", JSON.writeValueAsString(Map.of("now", now.toString())))
                .isStatus(200);
    }
}
