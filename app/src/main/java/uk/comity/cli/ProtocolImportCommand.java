package uk.comity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.comity.clauses.Language;
import uk.comity.clauses.Matched;
import uk.comity.clauses.Matching;
import uk.comity.clauses.PrintedText;
import uk.comity.clauses.Splitter;
import uk.comity.councils.Council;
import uk.comity.documents.DocumentReading;
import uk.comity.documents.Documents;
import uk.comity.documents.Limits;
import uk.comity.norms.Pack;
import uk.comity.packs.ProtocolKind;
import uk.comity.packs.TextImport;
import uk.comity.packs.TextMap;
import uk.comity.packs.TextSource;

/** {@code comity protocol import}. */
@Command(
        name = "import",
        description = {
            "Takes over the text of the council's own document, so that pages show it beside the gists.",
            "Reads plain text, Markdown, PDF, DOCX, ODT and HTML. Shows which clauses matched first, and asks."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  comity protocol import our-protocol.pdf --council wbc --dry-run",
            "  comity protocol import our-protocol.docx --council wbc --map settled.csv --yes",
            "  comity protocol import our-protocol.txt --pack wbc --dry-run --clauses"
        })
final class ProtocolImportCommand implements Callable<Integer> {

    private static final int STEP = 100;

    private final Toolbox toolbox;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The document, as the council publishes it.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private Path file;

    @Option(names = "--council", paramLabel = "KEY", description = "The council whose protocol it is.")
    private Optional<String> council = Optional.empty();

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            description = {
                "The pack to match it to. Left out: the one in force in the council.",
                "With --dry-run and without --council: any pack, by its key or folder."
            })
    private Optional<String> packName = Optional.empty();

    @Option(
            names = "--map",
            paramLabel = "CSV",
            description = "Settles what could not be matched: lines of PRINTED,CLAUSE such as 4.9,4.9a.")
    private Optional<Path> map = Optional.empty();

    @Option(
            names = "--part",
            paramLabel = "N",
            description = "Where the file holds several protocols: which of them, from 1.")
    private Optional<Integer> part = Optional.empty();

    @Option(names = "--clauses", description = "Shows every printed clause, not only the totals and what is left over.")
    private boolean clauses;

    @Option(names = "--json", description = "The match as one JSON object. Changes nothing without --yes.")
    private boolean json;

    @Option(names = "--dry-run", description = "Shows what would be taken over, and changes nothing.")
    private boolean dryRun;

    @Option(names = "--yes", description = "Does not ask.")
    private boolean yes;

    ProtocolImportCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws IOException {
        if (council.isEmpty() && !(dryRun && packName.isPresent())) {
            throw Exit.wrongUsage(
                    spec, "Say whose protocol it is with --council KEY; or try a pack with --pack PACK --dry-run.");
        }
        // Before any database is opened: a file that cannot be used touches nothing.
        var read = read();
        var text = onePart(Splitter.split(read.pages()));
        if (text.isEmpty()) {
            throw Exit.wrongUsage(spec, "\"" + file.getFileName() + "\" has no text that could be a clause.");
        }
        if (!Language.isLikeEnglish(read.pages())) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "This does not read like English. The clauses are matched by their numbers and headings alone; look closely.");
        }
        if (council.isEmpty()) {
            var pack = PackSource.find(spec, toolbox.shelf(), packName.orElseThrow())
                    .soundOrPrint(toolbox.shelf(), spec.commandLine().getOut());
            return (pack.isEmpty() ? Exit.PACK_MISTAKES : shown(matched(text, pack.get()), pack.get())).code();
        }
        try (var premises = toolbox.open()) {
            return besides(Toolbox.council(spec, premises, council.orElseThrow()), read, text)
                    .code();
        }
    }

    private DocumentReading.Text read() {
        if (!Files.isRegularFile(file)) {
            throw Exit.wrongUsage(spec, "There is no file \"" + file + "\".");
        }
        var err = spec.commandLine().getErr();
        var name = String.valueOf(file.getFileName());
        return switch (Documents.read(file, name, Limits.AT_THE_TERMINAL, pages -> {
            if (pages % STEP == 0) {
                err.println("%,d pages read ...".formatted(pages));
                err.flush();
            }
        })) {
            case DocumentReading.Text text -> text;
            case DocumentReading.Unreadable(var sentence) -> throw Exit.wrongUsage(spec, sentence);
        };
    }

    private PrintedText onePart(PrintedText text) {
        var starts = text.starts();
        if (part.isPresent() && (part.orElseThrow() < 1 || part.orElseThrow() > starts.size())) {
            throw Exit.wrongUsage(
                    spec,
                    "The file has no part " + part.orElseThrow() + ": it holds " + Said.count(starts.size(), "protocol")
                            + ".");
        }
        if (starts.size() < 2) {
            return text;
        }
        if (part.isEmpty()) {
            var several = new StringBuilder("This file seems to hold " + starts.size()
                    + " protocols: the numbering begins again. Say which one with --part N:");
            for (var i = 0; i < starts.size(); i++) {
                var start = starts.get(i);
                several.append("%n  --part %d: %s, %s, from page %d"
                        .formatted(
                                i + 1,
                                start.title().isBlank() ? "without a title" : "\"" + start.title() + "\"",
                                Said.count(text.only(i).clauses().size(), "clause"),
                                start.page()));
            }
            throw Exit.wrongUsage(spec, several.toString());
        }
        return text.only(part.orElseThrow() - 1);
    }

    private Exit besides(Council found, DocumentReading.Text read, PrintedText text) throws IOException {
        var pack = pack(found);
        var matched = matched(text, pack);
        var shown = shown(matched, pack);
        if (dryRun || (json && !yes) || (!yes && !agreed())) {
            spec.commandLine().getErr().println("Nothing was changed.");
            return shown;
        }
        var source = new TextSource(
                String.valueOf(file.getFileName()), read.sha256(), read.pages().size());
        return Operator.perform(
                spec,
                found,
                ProtocolKind.FOLIO,
                TextImport.act(matched, pack, source),
                "Import of the protocol's text from " + file.getFileName());
    }

    private Pack pack(Council found) {
        var protocols = found.law().protocols();
        var pack = found.desk()
                .read(
                        found.now(),
                        here -> packName.isPresent()
                                ? protocols.adopted(packName.get(), here)
                                : protocols.find(here.day(), here).map(book -> book.council()));
        return pack.orElseThrow(
                () -> Exit.wrongUsage(
                        spec,
                        packName.map(name -> "This council has never adopted a pack \"" + name + "\".")
                                .orElse(
                                        "No protocol is in force in this council today. Adopt one first: comity council adopt.")));
    }

    private Matched matched(PrintedText text, Pack pack) throws IOException {
        var settled = map.isPresent() ? TextMap.read(lines(map.orElseThrow()), text, pack) : TextMap.NONE;
        if (!settled.mistakes().isEmpty()) {
            throw Exit.wrongUsage(
                    spec,
                    "\"" + map.orElseThrow() + "\" cannot be used as it is.\n  "
                            + String.join("\n  ", settled.mistakes()));
        }
        return Matching.match(text, pack.clauses(), settled.settled());
    }

    private List<String> lines(Path csv) throws IOException {
        if (!Files.isRegularFile(csv)) {
            throw Exit.wrongUsage(spec, "There is no file \"" + csv + "\".");
        }
        return Files.readAllLines(csv);
    }

    private Exit shown(Matched matched, Pack pack) {
        var report = new TextReport(matched, pack);
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(report.json());
        } else {
            report.tell(out, clauses);
        }
        return Exit.DONE;
    }

    private boolean agreed() {
        var out = spec.commandLine().getOut();
        out.print("Lay this text beside the gists? (yes or no) > ");
        out.flush();
        var answer = toolbox.terminal()
                .line()
                .orElseThrow(() -> Exit.wrongUsage(
                        spec, "Nobody answered, so nothing was changed. Add --yes to go on without being asked."));
        return answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
    }
}
