package uk.comity.cli;

import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code comity demo}. */
@Command(
        name = "demo",
        description = "Serves five invented councils, each under its own protocol, on this machine.",
        footerHeading = "%nExample:%n",
        footer = "  comity demo --port 8081 --now 2026-11-02T09:00:00Z")
final class DemoCommand implements Runnable {

    private final Serve serve;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port to serve on; 0 for any that is free (${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(
            names = "--now",
            paramLabel = "TIME",
            description = "What the clock says at first, such as 2026-11-02T09:00:00Z.")
    private Optional<Instant> now = Optional.empty();

    DemoCommand(Serve serve) {
        this.serve = serve;
    }

    @Override
    public void run() {
        serve.demonstrate(spec.commandLine().getOut(), port, now);
    }
}
