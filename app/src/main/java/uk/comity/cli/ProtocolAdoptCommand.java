package uk.comity.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.comity.packs.Meeting;
import uk.comity.packs.ProtocolAct;
import uk.comity.packs.ProtocolKind;
import uk.comity.packs.Transition;

/** {@code comity protocol adopt}. */
@Command(
        name = "adopt",
        description = {
            "Enters that a meeting adopted a draft, and from which day it is in force.",
            "Acts of earlier days stay judged by what was in force then. A draft with mistakes is not adopted (exit code 5)."
        },
        footerHeading = "%nExample:%n",
        footer =
                "  comity protocol adopt 2 --council wbc --body Council --meeting 2027-03-18 --minute 23 --from 2027-04-01")
final class ProtocolAdoptCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(paramLabel = "DRAFT", description = "The draft's number.")
    private int draft;

    @Mixin
    private NamedCouncil named = new NamedCouncil();

    @Option(names = "--body", paramLabel = "NAME", required = true, description = "Which body adopted it.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private String body;

    @Option(names = "--meeting", paramLabel = "DATE", required = true, description = "The day of its meeting.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private LocalDate meeting;

    @Option(names = "--minute", paramLabel = "TEXT", required = true, description = "The minute's reference.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private String minute;

    @Option(names = "--from", paramLabel = "DATE", required = true, description = "The first day that is judged by it.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private LocalDate from;

    @Option(
            names = "--why-before",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Why the first day is before the meeting, where it is.")
    private String whyBefore = "";

    @Option(
            names = "--transition",
            paramLabel = "WORD",
            defaultValue = "old-matters-keep",
            description = {
                "What becomes of matters opened before: old-matters-keep (they keep the protocol they were opened under;"
                        + " taken where none is named), or from-its-first-day."
            })
    private String transition = "old-matters-keep";

    ProtocolAdoptCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() {
        var words = Optional.of(transition(transition));
        try (var premises = toolbox.open()) {
            var council = named.in(spec, premises);
            var found = ProtocolCommands.draft(spec, NamedCouncil.adoptions(council), draft);
            if (!found.check().passes()) {
                return DraftTelling.tell(found, spec.commandLine().getOut()).code();
            }
            var act = new ProtocolAct.Adopt(draft, new Meeting(body, meeting, minute), from, whyBefore, words);
            var exit = Operator.perform(spec, council, ProtocolKind.FOLIO, act, "");
            if (exit == Exit.DONE) {
                var all = NamedCouncil.adoptions(council);
                spec.commandLine()
                        .getOut()
                        .println(ProtocolCommands.line(all, all.adopted().getLast(), toolbox.today()));
            }
            return exit.code();
        }
    }

    private Transition transition(String word) {
        for (var one : Transition.values()) {
            if (word(one).equals(word)) {
                return one;
            }
        }
        throw Exit.wrongUsage(
                spec, "There is no transition \"" + word + "\". Say old-matters-keep or from-its-first-day.");
    }

    /** {@code old-matters-keep}. */
    static String word(Transition transition) {
        return transition.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
