package uk.comity.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Optional;

/** Serves until the process is asked to end: what the hall gives to the commands {@code serve} and {@code demo}. */
public interface Serve {

    /** Serves the councils that the settings name. */
    void serve(PrintWriter out);

    /**
     * Serves five demo councils with invented people, which are made first if they are not there.
     *
     * @param port of the web server; 0 for any that is free
     * @param now what the clock says at first; empty for the machine's time
     */
    void demonstrate(PrintWriter out, int port, Optional<Instant> now);
}
