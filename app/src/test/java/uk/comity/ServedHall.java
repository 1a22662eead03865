package uk.comity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;
import uk.comity.councils.Council;

/** Councils apart from those of all other tests, on a real PostgreSQL, with their pages and REST over HTTP. */
final class ServedHall implements AutoCloseable {

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
