package uk.comity.trials.hunt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.comity.trials.Program;

/** Somebody who looks for what they may not know: over REST and through the pages, signed in or not. */
final class Hunter {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Program program;
    private final Optional<String> person;
    private final HttpClient pages = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(PATIENCE)
            .build();
    private String csrf = "";

    private Hunter(Program program, Optional<String> person) {
        this.program = program;
        this.person = person;
    }

    /** Nobody who is signed in. */
    static Hunter nobody(Program program) {
        return new Hunter(program, Optional.empty());
    }

    /** A person of this council, signed in on its pages. */
    static Hunter as(Program program, String council, String person) {
        var hunter = new Hunter(program, Optional.of(person));
        hunter.page("/" + council + "/sign-in");
        hunter.submit("/" + council + "/sign-in", Map.of("person", person, "next", ""));
        hunter.page("/" + council + "/work");
        return hunter;
    }

    String name() {
        return person.orElse("nobody");
    }

    /** One request over REST. */
    Answer rest(String method, String path, String body) {
        var request = HttpRequest.newBuilder(program.at(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        person.ifPresent(who -> request.header("Comity-Person", who));
        return send(request.build());
    }

    /** One page. */
    Answer page(String path) {
        var answer =
                send(HttpRequest.newBuilder(program.at(path)).timeout(PATIENCE).build());
        var token = CSRF.matcher(answer.body());
        if (token.find()) {
            csrf = token.group(1);
        }
        return answer;
    }

    /** One form. */
    Answer submit(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encoded(csrf) + "&", ""));
        return send(HttpRequest.newBuilder(program.at(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer send(HttpRequest request) {
        try {
            return Answer.of(pages.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException("The program did not answer " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
