package uk.comity.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code comity protocol check}. */
@Command(
        name = "check",
        description = {
            "Prints what came of checking a draft when it was laid, as file:line:column. Nothing is entered.",
            "Exit code 5 where it has mistakes."
        },
        footerHeading = "%nExample:%n",
        footer = "  comity protocol check 2 --council wbc")
final class ProtocolCheckCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(paramLabel = "DRAFT", description = "The draft's number.")
    private int draft;

    @Mixin
    private NamedCouncil named = new NamedCouncil();

    ProtocolCheckCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() {
        try (var premises = toolbox.open()) {
            var found = ProtocolCommands.draft(spec, NamedCouncil.adoptions(named.in(spec, premises)), draft);
            return DraftTelling.tell(found, spec.commandLine().getOut()).code();
        }
    }
}
