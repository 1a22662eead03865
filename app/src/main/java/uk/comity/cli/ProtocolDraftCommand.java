package uk.comity.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.comity.packs.ProtocolAct;
import uk.comity.packs.ProtocolKind;

/** {@code comity protocol draft}. */
@Command(
        name = "draft",
        description = {
            "Lays a draft of the protocol before the council: a folder of your own, or a pack that comes with Comity.",
            "It is checked there and then, and what came of it is kept. A draft with mistakes is kept too (exit code 5)."
        },
        footerHeading = "%nExample:%n",
        footer = "  comity protocol draft ./our-protocol --council wbc --note \"After the working group of March\"")
final class ProtocolDraftCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(paramLabel = "PACK", description = "A pack's folder, or the key of one that comes with Comity.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private String pack;

    @Mixin
    private NamedCouncil named = new NamedCouncil();

    @Option(names = "--note", paramLabel = "TEXT", defaultValue = "", description = "What is new in it.")
    private String note = "";

    ProtocolDraftCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() {
        var source = PackSource.find(spec, toolbox.shelf(), pack);
        try (var premises = toolbox.open()) {
            var council = named.in(spec, premises);
            var act = new ProtocolAct.LayDraft(
                    source.files().key(), source.files().texts(), note);
            var exit = Operator.perform(spec, council, ProtocolKind.FOLIO, act, note);
            if (exit != Exit.DONE) {
                return exit.code();
            }
            var draft = NamedCouncil.adoptions(council).drafts().getLast();
            return DraftTelling.tell(draft, spec.commandLine().getOut()).code();
        }
    }
}
