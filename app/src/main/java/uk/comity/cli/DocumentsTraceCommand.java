package uk.comity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import uk.comity.acts.Surroundings;
import uk.comity.councils.Council;
import uk.comity.councils.Premises;
import uk.comity.councils.TraceJson;
import uk.comity.councils.Traces.By;
import uk.comity.councils.Traces.Trace;
import uk.comity.matters.Words;

/** {@code comity documents trace}. */
@Command(
        name = "trace",
        description = {
            "Says whose copy a file is that turned up elsewhere, by the marks in it: a PDF, single pages of one, what was"
                    + " saved again or printed to PDF, or text that was pasted from one.",
            "The file is looked at and not kept. Ends with 3 where it is nobody's copy that is on record here."
        },
        footerHeading = "%nExample:%n",
        footer = "  comity documents trace leaked.pdf --council wbc")
final class DocumentsTraceCommand implements Callable<Integer> {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(Surroundings.ZONE);

    private final Toolbox toolbox;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file that turned up.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private Path file;

    @Option(names = "--council", paramLabel = "KEY", required = true, description = "The council whose copy it may be.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private String council;

    @Option(names = "--json", description = "As one JSON object.")
    private boolean json;

    DocumentsTraceCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw Exit.wrongUsage(spec, "There is no file \"" + file + "\".");
        }
        try (var premises = toolbox.open()) {
            var asked = Toolbox.council(spec, premises, council);
            var trace = trace(asked);
            tell(trace);
            if (trace.isOfAnotherCouncil()) {
                other(premises, asked).ifPresent(this::tellOther);
            }
            return (trace.copies().isEmpty() ? Exit.REFUSED : Exit.DONE).code();
        }
    }

    private Trace trace(Council of) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return of.reading().lent().traces().of(in, String.valueOf(file.getFileName()), of.now());
        }
    }

    /** The council here whose copy it is. */
    private Optional<Council> other(Premises premises, Council asked) throws IOException {
        for (var each : premises.list()) {
            if (!each.key().equals(asked.key())
                    && trace(each).copies().stream().anyMatch(copy -> copy.by() == By.HIDDEN_MARK)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private void tellOther(Council other) {
        spec.commandLine()
                .getErr()
                .println("It is a copy of " + other.name() + "'s. Ask again with --council " + other.key() + ".");
    }

    private void tell(Trace trace) {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonMapper.builder().build().writeValueAsString(TraceJson.of(trace)));
            return;
        }
        for (var copy : trace.copies()) {
            out.println("Copy " + copy.number() + ": " + copy.reader().name() + " ("
                    + copy.reader().person() + "), told by the "
                    + Words.of(copy.by()).replace('-', ' ') + ".");
            out.println("  Document: \"" + copy.document().title() + "\" ("
                    + copy.document().folio() + "), version " + copy.reading().number());
            out.println("  Read:     " + MOMENT.format(copy.at()) + ", entry " + copy.number());
            out.println("  Right:    " + copy.reading().right()
                    + (copy.reading().clauses().isEmpty()
                            ? ""
                            : " (" + String.join(", ", copy.reading().clauses()) + ")"));
        }
        trace.remarks().forEach(remark -> out.println(remark.sentence()));
    }
}
