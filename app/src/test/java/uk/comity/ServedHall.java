package uk.comity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;
import uk.comity.acts.PersonId;
import uk.comity.councils.Council;

/** Councils apart from those of all other tests, on a real PostgreSQL, with their pages and REST over HTTP. */
final class ServedHall implements AutoCloseable {

    /** Of everybody who signs in. */
    static final String PASSWORD = "a password for nobody in particular";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final HallClock clock;
    private final Path folder;
    private final Hall hall;
    private Optional<ConfigurableApplicationContext> server = Optional.empty();

    private ServedHall(HallClock clock, Path folder) {
        this.clock = clock;
        this.folder = folder;
        this.hall = Hall.on(Apart.next(), folder, clock);
    }

    /** A hall without councils, at this time, that nobody is served by yet. */
    static ServedHall at(HallClock clock) {
        try {
            return new ServedHall(clock, Files.createTempDirectory("comity-served"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Council add(String key, String name) {
        return hall.add(key, name, "#00625a");
    }

    /** Serves what was added. */
    ServedHall serve() {
        var settings = new Settings(folder, Optional.empty(), "127.0.0.1", 0, Settings.SecureCookies.ALSO_HTTP);
        server = Optional.of(Server.start(hall, clock, settings));
        return this;
    }

    /** Where its first page is. */
    URI start() {
        return URI.create("http://127.0.0.1:" + Server.port(server.orElseThrow()) + "/");
    }

    /** Sends what a program asks in a person's name. */
    static <T> HttpResponse<T> send(PersonId who, HttpRequest.Builder request, HttpResponse.BodyHandler<T> as) {
        var basic = Base64.getEncoder().encodeToString((who.value() + ":" + PASSWORD).getBytes(UTF_8));
        try {
            return CLIENT.send(request.header("Authorization", "Basic " + basic).build(), as);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A part of the doors. */
    <T> T part(Class<T> type) {
        return server.orElseThrow().getBean(type);
    }

    @Override
    public void close() {
        server.ifPresent(ConfigurableApplicationContext::close);
        hall.close();
    }
}
