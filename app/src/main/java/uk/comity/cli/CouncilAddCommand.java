package uk.comity.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.comity.packs.ProtocolKind;

/** {@code comity council add}. */
@Command(
        name = "add",
        description = {
            "Makes a council ready: a database of its own, a key for its ledger and, if you name one, its protocol.",
            "A program that is serving shows it after its next start."
        },
        footerHeading = "%nExample:%n",
        footer =
                "  comity council add harrowmere --name Harrowmere --protocol wbc --from 2027-04-01 --minute \"Council, minute 23\"")
final class CouncilAddCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(paramLabel = "KEY", description = "Its key in addresses: lower case letters, digits and hyphens.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private String key;

    @Mixin
    private NewCouncil named = new NewCouncil();

    @ArgGroup(exclusive = false)
    private @Nullable Adoption adoption;

    CouncilAddCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() {
        var asked = Optional.ofNullable(adoption);
        var act = asked.flatMap(one -> one.read(spec, toolbox));
        if (asked.isPresent() && act.isEmpty()) {
            return Exit.PACK_MISTAKES.code();
        }
        try (var premises = toolbox.open()) {
            named.check(premises, key);
            var council = premises.add(key, named.name(), named.colour());
            spec.commandLine().getOut().println("Made " + council.name() + ". Its address is /" + key + ".");
            return act.map(one -> Operator.perform(spec, council, ProtocolKind.FOLIO, one, ""))
                    .orElse(Exit.DONE)
                    .code();
        }
    }
}
