package uk.comity.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.comity.packs.ProtocolAct;
import uk.comity.packs.ProtocolKind;

/** {@code comity protocol withdraw-text}. */
@Command(
        name = "withdraw-text",
        description = "Takes the council's own text away again: pages then show the gists alone.",
        footerHeading = "%nExample:%n",
        footer = "  comity protocol withdraw-text --council wbc --why \"It was last year's text\"")
final class ProtocolTextAwayCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Option(names = "--council", paramLabel = "KEY", required = true, description = "The council's key.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private String council;

    @Option(names = "--why", paramLabel = "TEXT", required = true, description = "Why it is taken away.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private String why;

    ProtocolTextAwayCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() {
        try (var premises = toolbox.open()) {
            var found = Toolbox.council(spec, premises, council);
            var text = found.desk()
                    .read(found.now(), here -> found.law().protocols().text(here.day(), here.folios()));
            if (text.isEmpty()) {
                spec.commandLine()
                        .getErr()
                        .println("No text stands beside the protocol in force, so there is none to take away.");
                return Exit.REFUSED.code();
            }
            var act = new ProtocolAct.WithdrawText(text.get().pack(), text.get().version(), why);
            return Operator.perform(spec, found, ProtocolKind.FOLIO, act, why).code();
        }
    }
}
