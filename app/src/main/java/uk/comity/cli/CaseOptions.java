package uk.comity.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.comity.norms.FactType;
import uk.comity.norms.FactValue;
import uk.comity.norms.Names;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Situation;
import uk.comity.norms.Vocabulary;

/** The case that is put to a pack: an act, a day, facts. */
final class CaseOptions {

    private static final String SOURCE = "given on the command line";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(paramLabel = "PACK", description = "A pack's key, or its folder.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private String pack;

    @Option(names = "--act", paramLabel = "ACT", description = "What somebody wants to do, such as enquiry.raise.")
    private Optional<String> act = Optional.empty();

    @Option(
            names = "--fact",
            paramLabel = "NAME=VALUE",
            description = "What is known, such as actor-is-member=yes. May be given again and again.")
    private List<String> facts = new ArrayList<>();

    @Option(names = "--on", paramLabel = "DATE", description = "The day of the act. Left out: today.")
    private Optional<LocalDate> on = Optional.empty();

    String pack() {
        return pack;
    }

    LocalDate day(Toolbox toolbox) {
        return on.orElseGet(toolbox::today);
    }

    /** The act that was named, if one was; ends the command where the pack knows of none such. */
    Optional<String> act(Rulebook rulebook) {
        act.filter(name -> rulebook.vocabulary().findAct(name).isEmpty()).ifPresent(name -> {
            throw Exit.wrongUsage(
                    spec,
                    "There is no act \"" + name + "\". "
                            + Names.didYouMean(
                                            name, rulebook.vocabulary().acts().keySet())
                                    .orElse("This pack speaks of " + String.join(", ", acts(rulebook)) + "."));
        });
        return act;
    }

    /** The acts on which the pack, or the law beneath it, has a norm. */
    static List<String> acts(Rulebook rulebook) {
        var acts = new TreeSet<String>();
        Stream.concat(Stream.of(rulebook.council()), rulebook.beneath().stream())
                .forEach(pack -> pack.norms().forEach(norm -> acts.addAll(norm.on())));
        return List.copyOf(acts);
    }

    /** The facts that were given; ends the command at the first that cannot be. */
    Map<String, FactValue> facts(Rulebook rulebook, String of) {
        var known = new LinkedHashMap<String, FactValue>();
        for (var fact : facts) {
            var parts = fact.split("=", 2);
            if (parts.length < 2) {
                throw Exit.wrongUsage(
                        spec, "\"" + fact + "\" says no value. Write NAME=VALUE, such as actor-is-member=yes.");
            }
            var type = type(rulebook, parts[0], of);
            var value = type.read(parts[1])
                    .orElseThrow(() -> Exit.wrongUsage(
                            spec,
                            "\"" + parts[0] + "\" cannot be \"" + parts[1] + "\". Write " + FactChoices.of(type)
                                    + "."));
            known.put(parts[0], value);
        }
        return known;
    }

    private FactType type(Rulebook rulebook, String name, String of) {
        var defined = rulebook.council().findDefinedFact(name);
        if (defined.isPresent()) {
            throw Exit.wrongUsage(
                    spec,
                    "\"" + name + "\" is worked out from other facts: give "
                            + String.join(
                                    ", ",
                                    defined.get().means().facts().distinct().toList()) + ".");
        }
        var type = rulebook.vocabulary().findFact(name).orElseThrow(() -> {
            var known = known(rulebook.vocabulary(), of);
            return Exit.wrongUsage(
                    spec,
                    "There is no fact \"" + name + "\". "
                            + Names.didYouMean(name, known)
                                    .orElse("On " + of + " these can be known: " + String.join(", ", known) + "."));
        });
        if (!type.acts().isEmpty() && !type.acts().contains(of)) {
            throw Exit.wrongUsage(
                    spec,
                    "\"" + name + "\" cannot be known on " + of + ", only on "
                            + String.join(", ", new TreeSet<>(type.acts())) + ".");
        }
        return type;
    }

    private static List<String> known(Vocabulary vocabulary, String act) {
        return vocabulary.facts().values().stream()
                .filter(type -> type.acts().isEmpty() || type.acts().contains(act))
                .map(FactType::name)
                .sorted()
                .toList();
    }

    /** The situation with these facts. */
    static Situation situation(String act, LocalDate day, Map<String, FactValue> facts) {
        var situation = Situation.of(act, day);
        facts.forEach((name, value) -> situation.with(name, value, SOURCE));
        return situation.build();
    }
}
