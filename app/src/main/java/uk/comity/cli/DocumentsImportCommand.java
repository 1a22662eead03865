package uk.comity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
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
        var err = spec.commandLine().getErr();
        var importing = new Importing(found);
        var started = System.nanoTime();
        var done = 0;
        for (var row : rows) {
            importing.file(row);
            done++;
            if (done % STEP == 0) {
                tell(importing.told(), err);
                err.println("%,d of %,d rows ...".formatted(done, rows.size()));
                err.flush();
            }
        }
        importing.finish();
        tell(importing.told(), err);
        var seconds = Math.max(1, (System.nanoTime() - started) / 1_000_000) / 1_000.0;
        var count = importing.count();
        spec.commandLine()
                .getOut()
                .println("%,d rows: %,d filed now, %,d filed before, %,d refused. %.0f a second."
                        .formatted(done, count.filed(), count.filedBefore(), count.refused(), done / seconds));
        return count.refused() == 0 ? Exit.DONE : Exit.REFUSED;
    }

    private static void tell(List<String> refusals, PrintWriter err) {
        refusals.forEach(err::println);
    }
}
