package uk.comity.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;
import uk.comity.norms.Names;
import uk.comity.norms.Pack;
import uk.comity.norms.Vocabulary;

/** {@code comity pack words}. */
@Command(
        name = "words",
        description = {
            "Lists the acts that norms can speak of; with an act, the facts that can be known of it, and what they ask.",
            "These are the names that a pack, an example and \"comity pack explain\" use."
        },
        footerHeading = "%nExample:%n",
        footer = {"  comity pack words inspection.request", "  comity pack words --pack ./our-protocol"})
final class PackWordsCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "ACT", description = "An act. Left out: all acts.")
    private Optional<String> act = Optional.empty();

    @Option(names = "--pack", paramLabel = "PACK", description = "A pack's key or folder: its own words are added.")
    private Optional<String> pack = Optional.empty();

    PackWordsCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() {
        var own = Optional.<Pack>empty();
        if (pack.isPresent()) {
            own = PackSource.find(spec, toolbox.shelf(), pack.get())
                    .soundOrPrint(toolbox.shelf(), spec.commandLine().getOut());
            if (own.isEmpty()) {
                return Exit.PACK_MISTAKES.code();
            }
        }
        var program = toolbox.shelf().vocabulary();
        var vocabulary = own.map(sound -> sound.vocabulary(program)).orElse(program);
        act.ifPresentOrElse(name -> facts(vocabulary, known(vocabulary, name)), () -> acts(vocabulary));
        return Exit.DONE.code();
    }

    private ActType known(Vocabulary vocabulary, String name) {
        return vocabulary
                .findAct(name)
                .orElseThrow(() -> Exit.wrongUsage(
                        spec,
                        "There is no act \"" + name + "\". "
                                + Names.didYouMean(name, vocabulary.acts().keySet())
                                        .orElse("\"comity pack words\" lists them all.")));
    }

    private void acts(Vocabulary vocabulary) {
        var rows = vocabulary.acts().values().stream()
                .map(type -> List.of(type.name(), type.title()))
                .sorted((one, other) -> one.getFirst().compareTo(other.getFirst()))
                .toList();
        Said.columns(rows).forEach(spec.commandLine().getOut()::println);
    }

    private void facts(Vocabulary vocabulary, ActType type) {
        var out = spec.commandLine().getOut();
        out.println(type.name() + ": " + type.title());
        vocabulary.facts().values().stream()
                .filter(fact -> fact.acts().isEmpty() || fact.acts().contains(type.name()))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .forEach(fact -> {
                    out.println();
                    out.println("  " + fact.name() + " (" + FactChoices.of(fact) + ")");
                    fact.question().ifPresent(question -> out.println("      " + question));
                    meanings(fact).forEach(line -> out.println("      " + line));
                });
    }

    private static List<String> meanings(FactType fact) {
        return switch (fact.shape()) {
            case FactType.YesNo(var whenTrue, var whenFalse) -> List.of("yes: " + whenTrue, "no: " + whenFalse);
            case FactType.OneOf(var words, var sentences) ->
                words.stream()
                        .map(word -> word + ": " + sentences.getOrDefault(word, word))
                        .toList();
            case FactType.HowMany(var sentence) -> List.of(sentence.replace("{}", "..."));
            case FactType.OnDay(var sentence) -> List.of(sentence.replace("{}", "..."));
        };
    }
}
