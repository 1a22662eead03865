package uk.comity;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import uk.comity.cli.Serve;
import uk.comity.demo.Demo;

/** Serves the councils over HTTP until the process is asked to end. */
record Serving(Map<String, String> environment) implements Serve {

    @Override
    public void serve(PrintWriter out) {
        var settings = Settings.read(Comity.settingsFile(environment), environment);
        var clock = new HallClock();
        try (var ending = new Ending();
                var hall = Hall.open(settings, clock, Hall.Mode.AT_WORK);
                var context = Server.start(hall, clock, settings)) {
            out.println("Comity serves " + hall.list().size() + " councils on port " + Server.port(context) + ".");
            Server.warm(context);
            ending.await();
        }
    }

    @Override
    public void demonstrate(PrintWriter out, int port, Optional<Instant> now) {
        var settings =
                Settings.read(Comity.settingsFile(environment), environment).forDemonstration(port);
        var clock = new HallClock();
        now.ifPresent(clock::set);
        out.println("Starting the database ...");
        try (var ending = new Ending();
                var hall = Hall.open(settings, clock, Hall.Mode.DEMONSTRATION)) {
            Demo.fill(hall, clock.instant(), out);
            try (var context = Server.start(hall, clock, settings)) {
                out.println("Comity is ready: http://localhost:" + Server.port(context));
                Server.warm(context);
                out.println("Stop it with Ctrl+C. What you do is kept in " + settings.data() + ".");
                ending.await();
            }
        }
    }
}
