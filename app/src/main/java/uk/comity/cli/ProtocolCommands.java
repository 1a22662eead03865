package uk.comity.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.comity.packs.Adoption;
import uk.comity.packs.Adoptions;
import uk.comity.packs.Draft;
import uk.comity.packs.ProtocolAct;
import uk.comity.packs.ProtocolKind;

/** {@code comity protocol}: a council's protocol, from its draft to its end. */
@Command(
        name = "protocol",
        description = "Lays drafts of a council's protocol, enters their adoption, and shows what was in force when.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExample:%n",
        footer = "  comity protocol list --council wbc")
final class ProtocolCommands {

    private ProtocolCommands() {}

    static CommandLine with(Toolbox toolbox) {
        return new CommandLine(new ProtocolCommands())
                .addSubcommand(new ProtocolDraftCommand(toolbox))
                .addSubcommand(new ProtocolCheckCommand(toolbox))
                .addSubcommand(new ProtocolAdoptCommand(toolbox))
                .addSubcommand(new Withdraw(toolbox))
                .addSubcommand(new ListAll(toolbox))
                .addSubcommand(new ProtocolShowCommand(toolbox))
                .addSubcommand(new RenewLaw(toolbox))
                .addSubcommand(new ProtocolImportCommand(toolbox))
                .addSubcommand(new ProtocolTextAwayCommand(toolbox));
    }

    /** The draft of this number; ends the command where there is none. */
    static Draft draft(CommandSpec spec, Adoptions all, int number) {
        return all.findDraft(number)
                .orElseThrow(() -> Exit.wrongUsage(
                        spec,
                        "There is no draft " + number + ". "
                                + (all.drafts().isEmpty()
                                        ? "None has been laid: see \"comity protocol draft --help\"."
                                        : "They are 1 to " + all.drafts().size() + ".")));
    }

    /** The adoption of this number; ends the command where there is none. */
    static Adoption adoption(CommandSpec spec, Adoptions all, int number) {
        return all.findAdoption(number)
                .orElseThrow(() -> Exit.wrongUsage(
                        spec,
                        "There is no adoption " + number + ". "
                                + (all.adopted().isEmpty()
                                        ? "None has been entered: see \"comity protocol adopt --help\"."
                                        : "They are 1 to " + all.adopted().size() + ".")));
    }

    /** One line on an adoption. */
    static String line(Adoptions all, Adoption adoption, LocalDate day) {
        return "Adoption " + adoption.number() + ": " + adoption.pack() + ", version " + adoption.version() + ", "
                + state(all, adoption, day) + " (" + adoption.minute() + ")";
    }

    /** How far an adoption has come, in a few words. */
    static String state(Adoptions all, Adoption adoption, LocalDate day) {
        return switch (all.state(adoption, day)) {
            case TO_COME -> "to come into force on " + adoption.from();
            case IN_FORCE ->
                "in force since " + adoption.from()
                        + all.lastDay(adoption).map(last -> " until " + last).orElse("");
            case SUPERSEDED ->
                "superseded: in force from " + adoption.from()
                        + all.lastDay(adoption).map(last -> " until " + last).orElse("");
            case WITHDRAWN -> "withdrawn before " + adoption.from();
        };
    }

    @Command(
            name = "withdraw",
            description = "Withdraws an adoption before its first day. What was in force goes on.",
            footerHeading = "%nExample:%n",
            footer = "  comity protocol withdraw 2 --council wbc --why \"Council, minute 31: to be looked at again\"")
    static final class Withdraw implements Callable<Integer> {

        private final Toolbox toolbox;

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private CommandSpec spec;

        @Parameters(paramLabel = "ADOPTION", description = "The adoption's number.")
        private int adoption;

        @Mixin
        private NamedCouncil named = new NamedCouncil();

        @Option(names = "--why", paramLabel = "TEXT", required = true, description = "Why, and who decided it.")
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private String why;

        Withdraw(Toolbox toolbox) {
            this.toolbox = toolbox;
        }

        @Override
        public Integer call() {
            try (var premises = toolbox.open()) {
                var council = named.in(spec, premises);
                adoption(spec, NamedCouncil.adoptions(council), adoption);
                var act = new ProtocolAct.Withdraw(adoption, why);
                return Operator.perform(spec, council, ProtocolKind.FOLIO, act, why)
                        .code();
            }
        }
    }

    @Command(
            name = "list",
            description = "Lists the drafts, and the adoptions with their first and last days.",
            footerHeading = "%nExample:%n",
            footer = "  comity protocol list --council wbc")
    static final class ListAll implements Callable<Integer> {

        private final Toolbox toolbox;

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private CommandSpec spec;

        @Mixin
        private NamedCouncil named = new NamedCouncil();

        ListAll(Toolbox toolbox) {
            this.toolbox = toolbox;
        }

        @Override
        public Integer call() {
            try (var premises = toolbox.open()) {
                var all = NamedCouncil.adoptions(named.in(spec, premises));
                var rows = new ArrayList<List<String>>();
                for (var draft : all.drafts()) {
                    rows.add(List.of(
                            "Draft " + draft.number(), draft.pack(), draft.version(), DraftTelling.outcome(draft)));
                }
                for (var one : all.adopted()) {
                    rows.add(List.of(
                            "Adoption " + one.number(),
                            one.pack(),
                            one.version(),
                            state(all, one, toolbox.today()) + " (" + one.minute() + ")"));
                }
                for (var law : all.laws()) {
                    rows.add(List.of("Law", law.pack(), law.version(), "from " + law.from() + " (" + law.why() + ")"));
                }
                var out = spec.commandLine().getOut();
                Said.columns(rows).forEach(out::println);
                if (rows.isEmpty()) {
                    out.println(
                            "Nothing has been laid or adopted. \"comity protocol draft --help\" says how to begin.");
                }
                return Exit.DONE.code();
            }
        }
    }

    @Command(
            name = "renew-law",
            description = {
                "Puts the law that comes with this release of Comity beneath the protocol, from a day on.",
                "Old matters are judged by the law of the day too."
            },
            footerHeading = "%nExample:%n",
            footer = "  comity protocol renew-law --council wbc --from 2027-04-01 --why \"SI 2027/101\"")
    static final class RenewLaw implements Callable<Integer> {

        private final Toolbox toolbox;

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private CommandSpec spec;

        @Mixin
        private NamedCouncil named = new NamedCouncil();

        @Option(names = "--from", paramLabel = "DATE", required = true, description = "The first day.")
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private LocalDate from;

        @Option(names = "--why", paramLabel = "TEXT", required = true, description = "What changed the law.")
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private String why;

        RenewLaw(Toolbox toolbox) {
            this.toolbox = toolbox;
        }

        @Override
        public Integer call() {
            try (var premises = toolbox.open()) {
                var act = new ProtocolAct.RenewLaw(from, why);
                return Operator.perform(spec, named.in(spec, premises), ProtocolKind.FOLIO, act, why)
                        .code();
            }
        }
    }
}
