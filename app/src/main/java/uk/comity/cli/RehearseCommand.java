package uk.comity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import uk.comity.documents.DocumentChild;

/**
 * {@code comity rehearse}: runs a little of everything that is done without a council, and shows nothing. The launcher has
 * Java write down what was loaded meanwhile, so that later starts are quicker.
 */
@Command(
        name = "rehearse",
        hidden = true,
        description = "Runs a little of everything once, for the start-up cache.",
        footerHeading = "%nExample:%n",
        footer = "  comity rehearse")
final class RehearseCommand implements Callable<Integer> {

    private static final List<List<String>> ALL = List.of(
            List.of("pack", "test", "east-northamptonshire"),
            List.of("pack", "check", "east-northamptonshire"),
            List.of("pack", "compare", "wbc", "east-northamptonshire"),
            List.of("pack", "explain", "wbc", "--act", "enquiry.raise", "--fact", "actor-is-member=yes"));

    private final Toolbox toolbox;

    RehearseCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws IOException {
        var nowhere = new PrintWriter(Writer.nullWriter());
        var worst = 0;
        for (var words : ALL) {
            var line = ComityCommand.with(toolbox).setOut(nowhere).setErr(nowhere);
            worst = Math.max(worst, line.execute(words.toArray(String[]::new)));
        }
        System.setProperty("java.awt.headless", "true");
        DocumentChild.rehearse();
        return worst;
    }
}
