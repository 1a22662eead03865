package uk.comity.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.comity.aloud.ReadAloud;
import uk.comity.norms.Explanation;
import uk.comity.norms.Rulebook;
import uk.comity.pictures.Pictures;

/** {@code comity pack explain}. */
@Command(
        name = "explain",
        description = "Judges one case and shows the whole trace: the answer, the clause, the facts, what stood back.",
        footerHeading = "%nExample:%n",
        footer = "  comity pack explain wbc --act enquiry.raise --fact actor-is-member=yes --on 2026-11-03")
final class PackExplainCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Mixin
    private CaseOptions given = new CaseOptions();

    @Option(names = "--json", description = "As one JSON object.")
    private boolean json;

    @Option(
            names = "--svg",
            description = "As a picture: questions and answers with the clauses, what settled it in bold.")
    private boolean svg;

    PackExplainCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var source = PackSource.find(spec, toolbox.shelf(), given.pack());
        var pack = source.soundOrPrint(toolbox.shelf(), out);
        if (pack.isEmpty()) {
            return Exit.PACK_MISTAKES.code();
        }
        explain(PackSource.rulebook(toolbox.shelf(), pack.get()));
        return Exit.DONE.code();
    }

    private void explain(Rulebook rulebook) {
        var act = given.act(rulebook)
                .orElseThrow(() -> Exit.wrongUsage(
                        spec,
                        "Say what somebody wants to do: --act with one of "
                                + String.join(", ", CaseOptions.acts(rulebook)) + "."));
        var situation = CaseOptions.situation(act, given.day(toolbox), given.facts(rulebook, act));
        rulebook.vocabulary().clash(situation.facts().values()).ifPresent(clash -> {
            throw Exit.wrongUsage(spec, clash.sentence(rulebook.vocabulary()));
        });
        var judgement = rulebook.judge(situation);
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Explanation.json(judgement).strip());
        } else if (svg) {
            out.print(Pictures.trace(judgement, ReadAloud.of(rulebook)).svg("explain"));
            out.flush();
        } else {
            Telling.tell(judgement, rulebook, out);
        }
    }
}
