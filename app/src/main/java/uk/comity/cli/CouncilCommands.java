package uk.comity.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.comity.councils.Council;
import uk.comity.packs.ProtocolAct;
import uk.comity.packs.ProtocolKind;

/** {@code comity council}. */
@Command(
        name = "council",
        description = "Makes councils ready, and puts their protocols into force.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExample:%n",
        footer = "  comity council list")
final class CouncilCommands {

    private CouncilCommands() {}

    static CommandLine with(Toolbox toolbox) {
        return new CommandLine(new CouncilCommands())
                .addSubcommand(new ListAll(toolbox))
                .addSubcommand(new CouncilAddCommand(toolbox))
                .addSubcommand(new Adopt(toolbox))
                .addSubcommand(new ChooseSetting(toolbox));
    }

    @Command(
            name = "list",
            description = "Lists the councils, each with the protocol in force today and the size of its ledger.",
            footerHeading = "%nExample:%n",
            footer = "  comity council list")
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
            try (var premises = toolbox.open()) {
                var rows = new ArrayList<List<String>>();
                for (var council : premises.list()) {
                    var leaves = council.reading().views().ledger().size();
                    rows.add(List.of(
                            council.key(), council.name(), protocol(council), Said.count(leaves, "leaf", "leaves")));
                }
                var out = spec.commandLine().getOut();
                Said.columns(rows).forEach(out::println);
                if (rows.isEmpty()) {
                    out.println("There is no council yet. \"comity council add --help\" says how to make one.");
                }
                return Exit.DONE.code();
            }
        }

        private static String protocol(Council council) {
            return council.desk()
                    .read(
                            council.now(),
                            here -> council.law()
                                    .protocols()
                                    .adoptions(here.folios())
                                    .find(here.day())
                                    .map(adopted ->
                                            adopted.pack() + " " + adopted.version() + " since " + adopted.from())
                                    .orElse("no protocol in force"));
        }
    }

    @Command(
            name = "adopt",
            description = {
                "Brings in the protocol that a council has already. The next one is laid by \"comity protocol draft\".",
                "A pack with mistakes does not go into force: exit code 5, and every mistake."
            },
            footerHeading = "%nExample:%n",
            footer =
                    "  comity council adopt wbc --protocol ./our-protocol --from 2027-04-01 --minute \"Council, minute 23\"")
    static final class Adopt implements Callable<Integer> {

        private final Toolbox toolbox;

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private CommandSpec spec;

        @Parameters(paramLabel = "COUNCIL", description = "The council's key.")
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private String council;

        @CommandLine.ArgGroup(exclusive = false, multiplicity = "1")
        private Adoption adoption = new Adoption();

        Adopt(Toolbox toolbox) {
            this.toolbox = toolbox;
        }

        @Override
        public Integer call() {
            var act = adoption.read(spec, toolbox);
            if (act.isEmpty()) {
                return Exit.PACK_MISTAKES.code();
            }
            try (var premises = toolbox.open()) {
                var found = Toolbox.council(spec, premises, council);
                return Operator.perform(spec, found, ProtocolKind.FOLIO, act.get(), "")
                        .code();
            }
        }
    }

    @Command(
            name = "setting",
            description =
                    "Settles what the protocol leaves open. It is shown as the council's own choice, never as protocol.",
            footerHeading = "%nExample:%n",
            footer =
                    "  comity council setting wbc answer-within \"8 working days\" --from 2027-04-01 --why \"Council, minute 24\"")
    static final class ChooseSetting implements Callable<Integer> {

        private final Toolbox toolbox;

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private CommandSpec spec;

        @Parameters(paramLabel = "COUNCIL", index = "0", description = "The council's key.")
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private String council;

        @Parameters(paramLabel = "NAME", index = "1", description = "The setting, as the pack names it.")
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private String setting;

        @Parameters(paramLabel = "VALUE", index = "2", description = "Such as \"8 working days\", yes or no.")
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private String value;

        @Option(names = "--from", paramLabel = "DATE", required = true, description = "The first day.")
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private LocalDate from;

        @Option(names = "--why", paramLabel = "TEXT", required = true, description = "Who decided it, and why.")
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private String why;

        ChooseSetting(Toolbox toolbox) {
            this.toolbox = toolbox;
        }

        @Override
        public Integer call() {
            try (var premises = toolbox.open()) {
                var found = Toolbox.council(spec, premises, council);
                var act = new ProtocolAct.ChooseSetting(setting, value, from, why);
                return Operator.perform(spec, found, ProtocolKind.FOLIO, act, why)
                        .code();
            }
        }
    }
}
