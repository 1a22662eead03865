package uk.comity.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import uk.comity.calendar.WorkingCalendar;
import uk.comity.norms.ExampleResult;
import uk.comity.norms.Examples;
import uk.comity.norms.Pack;

/** {@code comity pack}: no council and no database is needed. */
@Command(
        name = "pack",
        description = "Checks, explains and tries protocols.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExample:%n",
        footer = "  comity pack check packs/src/main/resources/packs/wbc")
final class PackCommands {

    private PackCommands() {}

    static CommandLine with(Toolbox toolbox) {
        return new CommandLine(new PackCommands())
                .addSubcommand(new ListAll(toolbox))
                .addSubcommand(new PackCheckCommand(toolbox))
                .addSubcommand(new Test(toolbox))
                .addSubcommand(new PackCompareCommand(toolbox))
                .addSubcommand(new PackCoverageCommand(toolbox))
                .addSubcommand(new PackDoubtsCommand(toolbox))
                .addSubcommand(new PackExplainCommand(toolbox))
                .addSubcommand(new PackAskCommand(toolbox))
                .addSubcommand(new PackReadCommand(toolbox))
                .addSubcommand(new PackMergeCommand(toolbox))
                .addSubcommand(new PackReplayCommand(toolbox))
                .addSubcommand(new PackTryCommand(toolbox))
                .addSubcommand(new PackNewCommand(toolbox))
                .addSubcommand(new PackSchemaCommand())
                .addSubcommand(new PackWordsCommand(toolbox));
    }

    static String size(Pack pack) {
        return Said.count(pack.norms().size(), "norm") + ", "
                + Said.count(pack.clauses().size(), "clause") + ", "
                + Said.count(pack.examples().size(), "example");
    }

    @Command(
            name = "list",
            description = "Lists the packs that come with the program.",
            footerHeading = "%nExample:%n",
            footer = "  comity pack list")
    static final class ListAll implements Callable<Integer> {

        private final Toolbox toolbox;

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private CommandSpec spec;

        ListAll(Toolbox toolbox) {
            this.toolbox = toolbox;
        }

        @Override
        public Integer call() {
            var rows = new ArrayList<List<String>>();
            for (var source : new PackChoice().sources(spec, toolbox)) {
                var pack = toolbox.shelf().read(source.files()).pack();
                rows.add(List.of(pack.key(), pack.version(), pack.title(), size(pack)));
            }
            Said.columns(rows).forEach(spec.commandLine().getOut()::println);
            return Exit.DONE.code();
        }
    }

    @Command(
            name = "test",
            description = {
                "Judges the examples of packs and prints those that come out otherwise than their authors expect.",
                "Exit code 5 where one does."
            },
            footerHeading = "%nExample:%n",
            footer = "  comity pack test wbc")
    static final class Test implements Callable<Integer> {

        private final Toolbox toolbox;

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private CommandSpec spec;

        @Mixin
        private PackChoice packs = new PackChoice();

        Test(Toolbox toolbox) {
            this.toolbox = toolbox;
        }

        @Override
        public Integer call() {
            var wrong = 0;
            for (var source : packs.sources(spec, toolbox)) {
                var pack =
                        source.soundOrPrint(toolbox.shelf(), spec.commandLine().getOut());
                wrong += pack.map(sound -> differing(source, sound)).orElse(1);
            }
            return (wrong == 0 ? Exit.DONE : Exit.PACK_MISTAKES).code();
        }

        private int differing(PackSource source, Pack pack) {
            var out = spec.commandLine().getOut();
            var results = Examples.run(PackSource.rulebook(toolbox.shelf(), pack), WorkingCalendar.englandAndWales());
            var differing =
                    results.stream().filter(result -> !result.asExpected()).toList();
            for (ExampleResult result : differing) {
                out.println(source.place() + result.example().place() + ": "
                        + result.example().sentence());
                result.differences().forEach(difference -> out.println("    " + difference));
            }
            out.println(pack.key() + ": " + (results.size() - differing.size()) + " of "
                    + Said.count(results.size(), "example") + " as expected.");
            return differing.size();
        }
    }
}
