package uk.comity.cli;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import uk.comity.norms.FactType;
import uk.comity.norms.FactValue;
import uk.comity.norms.Judgement;
import uk.comity.norms.Rulebook;

/** {@code comity pack try}. */
@Command(
        name = "try",
        description = {
            "Asks what the protocol needs to know, one question at a time, and answers with the clause.",
            "An empty line, or a question mark, means that you do not know. Answers can be piped in, one a line."
        },
        footerHeading = "%nExample:%n",
        footer = "  comity pack try wbc --act enquiry.raise --fact actor-is-member=yes")
final class PackTryCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Mixin
    private CaseOptions given = new CaseOptions();

    PackTryCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var pack = PackSource.find(spec, toolbox.shelf(), given.pack()).soundOrPrint(toolbox.shelf(), out);
        if (pack.isEmpty()) {
            return Exit.PACK_MISTAKES.code();
        }
        var rulebook = PackSource.rulebook(toolbox.shelf(), pack.get());
        var act = given.act(rulebook).orElseGet(() -> askAct(rulebook));
        var judgement = ask(rulebook, act, given.day(toolbox), new LinkedHashMap<>(given.facts(rulebook, act)));
        out.println();
        Telling.tell(judgement, rulebook, out);
        return Exit.DONE.code();
    }

    private String askAct(Rulebook rulebook) {
        var acts = CaseOptions.acts(rulebook);
        var out = spec.commandLine().getOut();
        out.println("What does somebody want to do?");
        for (int i = 0; i < acts.size(); i++) {
            var act = acts.get(i);
            out.println("  " + (i + 1) + "  "
                    + rulebook.vocabulary()
                            .findAct(act)
                            .map(type -> type.title())
                            .orElse(act) + " (" + act + ")");
        }
        while (true) {
            var typed = prompt("The number, or the name").orElseThrow(() -> Exit.wrongUsage(spec, "No act was named."));
            if (acts.contains(typed)) {
                return typed;
            }
            if (typed.matches("[0-9]{1,4}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= acts.size()) {
                return acts.get(Integer.parseInt(typed) - 1);
            }
            out.println("Type a number from 1 to " + acts.size() + ".");
        }
    }

    /** Asks for whatever some norm waits for, until none waits for anything that the person can tell. */
    private Judgement ask(Rulebook rulebook, String act, LocalDate day, Map<String, FactValue> known) {
        var unknown = new HashSet<String>();
        while (true) {
            var judgement = rulebook.judge(CaseOptions.situation(act, day, known));
            var next = next(rulebook, judgement, unknown);
            if (next.isEmpty()) {
                return judgement;
            }
            var fact = next.get();
            ask(fact).ifPresentOrElse(value -> known.put(fact.name(), value), () -> unknown.add(fact.name()));
        }
    }

    private static Optional<FactType> next(Rulebook rulebook, Judgement judgement, Set<String> unknown) {
        var waiting = new HashSet<String>();
        judgement.findings().forEach(finding -> waiting.addAll(finding.missing()));
        var situation = judgement.situation();
        return rulebook.factsAskedFor(situation.act(), situation.day()).stream()
                .filter(type -> waiting.contains(type.name()) && !unknown.contains(type.name()))
                .findFirst();
    }

    private Optional<FactValue> ask(FactType fact) {
        var out = spec.commandLine().getOut();
        out.println();
        out.println(question(fact));
        if (fact.shape() instanceof FactType.OneOf(var words, var sentences)) {
            words.forEach(word -> out.println("  " + word + ": " + sentences.getOrDefault(word, word)));
        }
        while (true) {
            var typed = prompt(FactChoices.of(fact)).orElse("");
            if (typed.isEmpty() || typed.equals("?")) {
                out.println("Not known.");
                return Optional.empty();
            }
            var value = fact.read(typed);
            if (value.isPresent()) {
                return value;
            }
            out.println("\"" + typed + "\" is none of these.");
        }
    }

    private static String question(FactType fact) {
        return fact.question().orElseGet(() -> switch (fact.shape()) {
            case FactType.YesNo(var whenTrue, var _) -> "Is it so that " + whenTrue + "?";
            case FactType.OneOf _ -> "Which of these is so?";
            case FactType.HowMany(var sentence) -> "How many? \"" + sentence.replace("{}", "...") + "\"";
            case FactType.OnDay(var sentence) -> "When? \"" + sentence.replace("{}", "...") + "\"";
        });
    }

    private Optional<String> prompt(String hint) {
        var out = spec.commandLine().getOut();
        out.print("(" + hint + ") > ");
        out.flush();
        return toolbox.terminal().line().map(String::strip);
    }
}
