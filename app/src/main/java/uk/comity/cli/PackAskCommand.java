package uk.comity.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.comity.asking.Asking;
import uk.comity.asking.Conversation;
import uk.comity.asking.Question;
import uk.comity.asking.Reply;
import uk.comity.asking.Search;
import uk.comity.asking.Step;
import uk.comity.matters.Guises;
import uk.comity.matters.Plainly;
import uk.comity.norms.Names;
import uk.comity.norms.Rulebook;

/** {@code comity pack ask}: May I? at the command line. */
@Command(
        name = "ask",
        description = {
            "May I? Finds what you want to do, asks only what the answer hangs on, and answers with the clause.",
            "At a terminal it asks one question after another. Else it prints the next question, or the answer.",
            "An answer is NAME=VALUE, such as who=member or paper-is-draft=no; \"unknown\" means that you do not know."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  comity pack ask wbc may I see the draft report",
            "  comity pack ask wbc --act inspection.request --fact who=member --fact paper-is-draft=no"
        })
final class PackAskCommand implements Callable<Integer> {

    private static final int MOST_HITS = 8;

    private final Toolbox toolbox;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PACK", description = "A pack's key, or its folder.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private String pack;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "WORDS",
            description = "What you want to do, in your own words.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--act", paramLabel = "ACT", description = "The act by its name, such as enquiry.raise.")
    private Optional<String> act = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", description = "The day of the act. Left out: today.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(
            names = "--fact",
            paramLabel = "NAME=VALUE",
            description = "An answer that you give at once. May be given again and again.")
    private List<String> facts = new ArrayList<>();

    @Option(names = "--json", description = "As one JSON object.")
    private boolean json;

    PackAskCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var read = PackSource.find(spec, toolbox.shelf(), pack).soundOrPrint(toolbox.shelf(), out);
        if (read.isEmpty()) {
            return Exit.PACK_MISTAKES.code();
        }
        var rulebook = PackSource.rulebook(toolbox.shelf(), read.get());
        var telling = new AskTelling(rulebook, out, json);
        var chosen = act.map(name -> known(rulebook, name)).or(() -> found(rulebook, telling));
        if (chosen.isPresent()) {
            ask(rulebook, chosen.get(), telling);
        }
        return Exit.DONE.code();
    }

    private String known(Rulebook rulebook, String name) {
        if (rulebook.vocabulary().findAct(name).isEmpty()) {
            throw Exit.wrongUsage(
                    spec,
                    "There is no act \"" + name + "\". "
                            + Names.didYouMean(
                                            name, rulebook.vocabulary().acts().keySet())
                                    .orElse(
                                            "Say in your own words what you want to do, or see \"comity pack words\"."));
        }
        return name;
    }

    /** The act that somebody means; nothing where the choice was printed for another try. */
    private Optional<String> found(Rulebook rulebook, AskTelling telling) {
        var typed = String.join(" ", words);
        if (typed.isBlank() && toolbox.terminal().isInteractive()) {
            typed = telling.prompt(toolbox.terminal(), "What do you want to do?")
                    .orElse("");
        }
        if (typed.isBlank()) {
            throw Exit.wrongUsage(spec, "Say what you want to do, in your own words or with --act.");
        }
        var hits = Search.over(rulebook, Plainly.SAYINGS).find(typed, MOST_HITS);
        telling.hits(typed, hits);
        if (hits.isEmpty() || !toolbox.terminal().isInteractive()) {
            return Optional.empty();
        }
        while (true) {
            var line = telling.prompt(toolbox.terminal(), "Which one? Its number, or nothing to stop");
            if (line.isEmpty() || line.get().isBlank()) {
                return Optional.empty();
            }
            if (line.get().matches("[0-9]{1,2}")
                    && Integer.parseInt(line.get()) >= 1
                    && Integer.parseInt(line.get()) <= hits.size()) {
                return Optional.of(
                        hits.get(Integer.parseInt(line.get()) - 1).act().name());
            }
        }
    }

    private void ask(Rulebook rulebook, String act, AskTelling telling) {
        var day = on.orElseGet(toolbox::today);
        if (!rulebook.council().inForce().contains(day)) {
            telling.notInForce(day);
            return;
        }
        var asking = Asking.of(rulebook, Guises.COMPANY);
        var conversation = asking.about(act, day, given(asking));
        if (toolbox.terminal().isInteractive() && !json) {
            conversation = questions(conversation, telling);
        }
        telling.step(conversation);
    }

    private SequencedMap<String, Reply> given(Asking asking) {
        var given = new LinkedHashMap<String, Reply>();
        for (var fact : facts) {
            var parts = fact.split("=", 2);
            var choices = asking.choices(parts[0])
                    .orElseThrow(() -> Exit.wrongUsage(
                            spec,
                            "There is no question \"" + parts[0] + "\". "
                                    + Names.didYouMean(
                                                    parts[0],
                                                    asking.book()
                                                            .vocabulary()
                                                            .facts()
                                                            .keySet())
                                            .orElse("Ask without it: the questions come with their names.")));
            given.put(
                    parts[0],
                    asking.read(parts[0], parts.length < 2 ? "" : parts[1])
                            .orElseThrow(() -> Exit.wrongUsage(
                                    spec,
                                    "\"" + fact + "\" is no answer. Write " + parts[0] + "= and one of: " + choices
                                            + ".")));
        }
        return given;
    }

    /** Asks until it is settled, and then what it sets off, as long as somebody answers. */
    private Conversation questions(Conversation begun, AskTelling telling) {
        var conversation = begun;
        while (true) {
            var next = next(conversation);
            if (next.isEmpty()) {
                return conversation;
            }
            var question = next.get();
            telling.question(question);
            var line = telling.prompt(toolbox.terminal(), "Your answer, or ? if you do not know");
            if (line.isEmpty()) {
                return conversation;
            }
            var typed = line.get().isBlank() || line.get().equals("?")
                    ? Reply.UNKNOWN
                    : telling.chosen(question, line.get());
            var reply = conversation.asking().read(question.name(), typed);
            if (reply.isPresent()) {
                conversation = conversation.with(question.name(), reply.get());
            } else {
                telling.notAnAnswer(line.get());
            }
        }
    }

    private static Optional<Question> next(Conversation conversation) {
        return switch (conversation.step()) {
            case Step.Ask(var question) -> Optional.of(question);
            case Step.Settled(var verdict) -> verdict.more();
            case Step.Contradicted _ -> Optional.empty();
        };
    }
}
