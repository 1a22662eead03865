package uk.comity.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.comity.acts.FolioId;
import uk.comity.acts.Outcome;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.councils.Council;
import uk.comity.councils.DocumentFiles.Keeping;
import uk.comity.matters.paper.PaperKind;

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

    /** What became of a row. */
    private sealed interface Came {
        record Filed() implements Came {}

        record FiledBefore() implements Came {}

        record Refused(String why) implements Came {}
    }

    private Exit file(Council found, List<Manifest.Row> rows) throws IOException {
        var err = spec.commandLine().getErr();
        var before = found.reading().views().ledger().size();
        var filed = 0;
        var refused = 0;
        var done = 0;
        var started = System.nanoTime();
        for (var row : rows) {
            switch (file(found, row, before)) {
                case Came.Filed() -> filed++;
                case Came.FiledBefore() -> {}
                case Came.Refused(var why) -> {
                    refused++;
                    err.println("Row " + row.line() + " (" + row.text("file") + "), " + why);
                }
            }
            done++;
            if (done % STEP == 0) {
                err.println("%,d of %,d rows ...".formatted(done, rows.size()));
                err.flush();
            }
        }
        var seconds = Math.max(1, (System.nanoTime() - started) / 1_000_000) / 1_000.0;
        spec.commandLine()
                .getOut()
                .println("%,d rows: %,d filed now, %,d filed before, %,d refused. %.0f a second."
                        .formatted(done, filed, done - filed - refused, refused, done / seconds));
        return refused == 0 ? Exit.DONE : Exit.REFUSED;
    }

    private static Came file(Council found, Manifest.Row row, long before) throws IOException {
        if (!Files.isRegularFile(row.file())) {
            return new Came.Refused("column \"file\": there is no such file beside the manifest.");
        }
        try (var in = Files.newInputStream(row.file())) {
            var name = String.valueOf(row.file().getFileName());
            return switch (found.reading().files().keep(in, name, PersonId.OPERATOR)) {
                case Keeping.NotKept(var sentence) -> new Came.Refused("column \"file\": " + sentence);
                case Keeping.Kept kept -> perform(found, row, kept.sha256(), before);
            };
        } catch (Manifest.BadColumn bad) {
            return new Came.Refused(String.valueOf(bad.getMessage()));
        }
    }

    /** The act's id follows from what the row says and from the file: the same row again is the same act. */
    private static Came perform(Council found, Manifest.Row row, String sha256, long before) throws Manifest.BadColumn {
        var act = Manifest.act(row, sha256);
        var actId = UUID.nameUUIDFromBytes(
                ("comity documents import\u001f" + row.said() + "\u001f" + sha256).getBytes(StandardCharsets.UTF_8));
        var outcome = found.desk()
                .perform(new Submission(
                        actId,
                        PersonId.OPERATOR,
                        Optional.empty(),
                        found.now(),
                        FolioId.begunBy(actId, PersonId.OPERATOR, PaperKind.NAME),
                        OptionalLong.empty(),
                        "Import of documents",
                        Map.of(),
                        act));
        return switch (outcome) {
            case Outcome.Done(var receipt, var _) ->
                receipt.index() < before ? new Came.FiledBefore() : new Came.Filed();
            case Outcome.OutOfTurn(var sentence) -> new Came.Refused(sentence);
            case Outcome.Refused _, Outcome.Held _, Outcome.Referred _ ->
                new Came.Refused("the protocol does not let it be filed so.");
            case Outcome.Stale _, Outcome.NotYours _ -> new Came.Refused("it could not be filed here.");
        };
    }
}
