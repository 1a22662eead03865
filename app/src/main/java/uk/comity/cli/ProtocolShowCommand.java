package uk.comity.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.comity.packs.Adoption;
import uk.comity.packs.Adoptions;
import uk.comity.packs.Transition;

/** {@code comity protocol show}. */
@Command(
        name = "show",
        description = "Shows the protocol in force on a day, or one adoption: who adopted it, from when, until when.",
        footerHeading = "%nExample:%n",
        footer = {"  comity protocol show --council wbc --on 2027-04-01", "  comity protocol show 2 --council wbc"})
final class ProtocolShowCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ADOPTION",
            arity = "0..1",
            description = "The adoption's number. Left out: what is in force on the day.")
    private Optional<Integer> number = Optional.empty();

    @Mixin
    private NamedCouncil named = new NamedCouncil();

    @Option(names = "--on", paramLabel = "DATE", description = "The day. Left out: today.")
    private Optional<LocalDate> day = Optional.empty();

    ProtocolShowCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() {
        var on = day.orElseGet(toolbox::today);
        try (var premises = toolbox.open()) {
            var all = NamedCouncil.adoptions(named.in(spec, premises));
            var found =
                    number.isPresent() ? Optional.of(ProtocolCommands.adoption(spec, all, number.get())) : all.find(on);
            if (found.isEmpty()) {
                spec.commandLine().getErr().println("No protocol is in force on " + on + ".");
                return Exit.NOT_YOURS.code();
            }
            show(all, found.get(), on);
            return Exit.DONE.code();
        }
    }

    private void show(Adoptions all, Adoption adoption, LocalDate on) {
        var out = spec.commandLine().getOut();
        out.println(ProtocolCommands.line(all, adoption, on));
        adoption.draft().ifPresent(draft -> out.println("  It was draft " + draft + "."));
        if (!adoption.stated().equals(adoption.from())) {
            out.println("  The meeting named " + adoption.stated() + ". It was entered on " + adoption.from()
                    + ", and what was judged in between stays judged.");
        }
        if (!adoption.whyBefore().isEmpty()) {
            out.println("  Why it begins before the meeting: " + adoption.whyBefore());
        }
        out.println("  Old matters: " + transition(adoption.transition()));
        out.println("  Entered by " + adoption.by() + " as leaf " + adoption.leaf() + ". Text: " + adoption.digest());
        all.law(on).ifPresent(law -> out.println("  On the law " + law.pack() + " " + law.version() + "."));
        adoption.withdrawn()
                .ifPresent(gone ->
                        out.println("  Withdrawn by " + gone.by() + " as leaf " + gone.leaf() + ": " + gone.why()));
    }

    private static String transition(Transition transition) {
        return switch (transition) {
            case OLD_MATTERS_KEEP -> "they keep the protocol under which they were opened.";
            case FROM_ITS_FIRST_DAY -> "what is done in them from its first day on is judged by it too.";
        };
    }
}
