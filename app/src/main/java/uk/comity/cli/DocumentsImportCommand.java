package uk.comity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.comity.councils.Council;

/** {@code comity documents import}. */
@Command(
        name = "import",
        description = {
            "Files the documents of a folder, or of a CSV manifest whose first row names its columns.",
            "Run again after a stop, it goes on: what is filed already is not filed twice.",
            "Columns: file, title, sort, department, officer, function, body, meeting, item, executive, mark, paragraph,"
                    + " traits, listing, background. Several traits or background papers stand with a semicolon between them."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  comity documents import manifest.csv --council wbc",
            "  comity documents import reports/ --council wbc --department planning --sort report"
        })
final class DocumentsImportCommand implements Callable<Integer> {

    private static final long STEP = 500;

    private final Toolbox toolbox;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FOLDER|MANIFEST.csv",
            description = "The folder, or the manifest beside whose files it lies.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private Path from;

    @Option(
            names = "--council",
            paramLabel = "KEY",
            required = true,
            description = "The council whose documents they are.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private String council;

    @Option(names = "--department", paramLabel = "KEY", description = "Of a folder: the department that keeps them.")
    private String department = "";

    @Option(names = "--sort", paramLabel = "WORD", description = "Of a folder: what kind of documents they are.")
    private String sort = "";

    @Option(names = "--mark", paramLabel = "WORD", description = "Of a folder: open, exempt or confidential.")
    private String mark = "";

    @Option(
            names = "--paragraph",
            paramLabel = "WORD",
            description = "Of a folder of exempt documents: which paragraph.")
    private String paragraph = "";

    DocumentsImportCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws IOException {
        // Before any database is opened: a manifest that cannot be used touches nothing.
        var rows = rows();
        try (var premises = toolbox.open()) {
            return file(Toolbox.council(spec, premises, council), rows).code();
        }
    }

    private List<Manifest.Row> rows() throws IOException {
        if (Files.isDirectory(from)) {
            var defaults = new LinkedHashMap<String, String>();
            defaults.put("department", department);
            defaults.put("sort", sort);
            defaults.put("mark", mark);
            defaults.put("paragraph", paragraph);
            return Manifest.ofFolder(from, defaults);
        }
        if (!Files.isRegularFile(from)) {
            throw Exit.wrongUsage(spec, "There is no folder and no manifest \"" + from + "\".");
        }
        try {
            return Manifest.read(from);
        } catch (Manifest.BadManifest bad) {
            throw Exit.wrongUsage(spec, String.valueOf(bad.getMessage()));
        } catch (java.nio.charset.MalformedInputException notText) {
            throw Exit.wrongUsage(spec, "\"" + from + "\" is not text in UTF-8. Save it as CSV in UTF-8.");
        }
    }

    private Exit file(Council found, List<Manifest.Row> rows) throws IOException {
        var importing = new Importing(found);
        var started = System.nanoTime();
        file(importing, rows);
        var seconds = Math.max(1, (System.nanoTime() - started) / 1_000_000) / 1_000.0;
        var count = importing.count();
        spec.commandLine()
                .getOut()
                .println("%,d rows: %,d filed now, %,d filed before, %,d refused. %.0f a second."
                        .formatted(
                                rows.size(),
                                count.filed(),
                                count.filedBefore(),
                                count.refused(),
                                rows.size() / seconds));
        return count.refused() == 0 ? Exit.DONE : Exit.REFUSED;
    }

    /** While some rows are entered, the files of the next are read. */
    private void file(Importing importing, List<Manifest.Row> rows) throws IOException {
        var err = spec.commandLine().getErr();
        try (var reader = Executors.newSingleThreadExecutor()) {
            var next = reader.submit(() -> importing.ahead(part(rows, 0)));
            for (var from = 0; from < rows.size(); from += Importing.TOGETHER) {
                var now = awaited(next);
                var after = from + Importing.TOGETHER;
                next = reader.submit(() -> importing.ahead(part(rows, after)));
                importing.file(now);
                tell(importing.told(), err);
                if (after % STEP == 0 && after < rows.size()) {
                    err.println("%,d of %,d rows ...".formatted(after, rows.size()));
                    err.flush();
                }
            }
        }
    }

    private static List<Manifest.Row> part(List<Manifest.Row> rows, int from) {
        return rows.subList(Math.min(from, rows.size()), Math.min(from + Importing.TOGETHER, rows.size()));
    }

    private static List<Importing.Ahead> awaited(Future<List<Importing.Ahead>> next) throws IOException {
        try {
            return next.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void tell(List<String> refusals, PrintWriter err) {
        refusals.forEach(err::println);
    }
}
