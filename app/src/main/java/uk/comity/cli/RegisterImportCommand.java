package uk.comity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.comity.councils.Council;
import uk.comity.register.Registers;
import uk.comity.register.feed.Feed;
import uk.comity.register.feed.FeedPlan;
import uk.comity.register.feed.FeedReader;
import uk.comity.register.feed.FeedReading;

/** {@code comity register import}. */
@Command(
        name = "import",
        description = {
            "Takes over the councillors' feed of a ModernGov site (the XML of GetCouncillorsByWard).",
            "Shows what would change first, and asks. The same feed again changes nothing."
        },
        footerHeading = "%nExample:%n",
        footer = "  comity register import councillors.xml --council wbc --dry-run")
final class RegisterImportCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The feed, as the site gives it.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private Path file;

    @Option(names = "--council", paramLabel = "KEY", required = true, description = "The council whose feed it is.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private String council;

    @Option(names = "--dry-run", description = "Shows what would change, and changes nothing.")
    private boolean dryRun;

    @Option(names = "--yes", description = "Does not ask.")
    private boolean yes;

    RegisterImportCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws IOException {
        // Before any database is opened: a file that cannot be used touches nothing.
        var feed = read();
        try (var premises = toolbox.open()) {
            return plan(Toolbox.council(spec, premises, council), feed).code();
        }
    }

    private Feed read() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw Exit.wrongUsage(spec, "There is no file \"" + file + "\".");
        }
        return switch (FeedReader.read(file)) {
            case Feed feed -> feed;
            case FeedReading.Unreadable(var sentence, var _, var _) -> throw Exit.wrongUsage(spec, sentence);
        };
    }

    private Exit plan(Council found, Feed feed) {
        var out = spec.commandLine().getOut();
        var plan = found.desk()
                .read(found.now(), here -> FeedPlan.plan(found.law().registers().at(here.folios()), feed, here.day()));
        plan.lines().forEach(out::println);
        if (plan.refusal().isPresent()) {
            return Exit.REFUSED;
        }
        if (plan.act().isEmpty()) {
            out.println("The register says so already: nothing to change.");
            return Exit.DONE;
        }
        if (dryRun || !agreed()) {
            out.println("Nothing was changed.");
            return Exit.DONE;
        }
        var reason = "Import of the councillors' feed " + feed.file();
        return Operator.perform(spec, found, Registers.FOLIO, plan.act().get(), reason);
    }

    private boolean agreed() {
        if (yes) {
            return true;
        }
        var out = spec.commandLine().getOut();
        out.print("Enter this in the register? (yes or no) > ");
        out.flush();
        var answer = toolbox.terminal()
                .line()
                .orElseThrow(() -> Exit.wrongUsage(
                        spec, "Nobody answered, so nothing was changed. Add --yes to go on without being asked."));
        return answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
    }
}
