package uk.comity.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code comity serve}. */
@Command(
        name = "serve",
        description = "Serves the councils on the PostgreSQL that the settings name.",
        footerHeading = "%nExample:%n",
        footer = "  COMITY_SETTINGS=/etc/comity.properties comity serve")
final class ServeCommand implements Runnable {

    private final Serve serve;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    private CommandSpec spec;

    ServeCommand(Serve serve) {
        this.serve = serve;
    }

    @Override
    public void run() {
        serve.serve(spec.commandLine().getOut());
    }
}
