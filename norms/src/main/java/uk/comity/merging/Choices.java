package uk.comity.merging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import uk.comity.comparison.Comparison;
import uk.comity.comparison.Concept;
import uk.comity.norms.Mistake;
import uk.comity.norms.Names;

/**
 * Whose rule goes on, concept by concept.
 *
 * @param take concept to the key of a pack
 */
public record Choices(Map<String, String> take) {

    public Choices {
        take = Map.copyOf(take);
    }

    /** What came of reading a file of choices. */
    public sealed interface Reading {}

    /** The choices that it holds. */
    public record Read(Choices choices) implements Reading {}

    /** What is wrong in it, everything at once. */
    public record Wrong(List<Mistake> mistakes) implements Reading {
        public Wrong {
            mistakes = List.copyOf(mistakes);
        }
    }

    /** A recommended choice, and why. */
    public record Advised(String concept, String take, String because) {}

    /** Nothing chosen: what is recommended goes for everything. */
    public static Choices none() {
        return new Choices(Map.of());
    }

    /**
     * What is recommended where nobody chooses. Where one protocol alone speaks, it goes on; else the one with the most norms
     * on the concept; of equals, the one with the most clauses on it; of equals again, the one that was named first.
     */
    public static List<Advised> advised(Comparison comparison) {
        return comparison.concepts().stream()
                .map(concept -> advised(comparison, concept))
                .toList();
    }

    private static Advised advised(Comparison comparison, Concept concept) {
        var best = -1;
        for (var i = 0; i < concept.cells().size(); i++) {
            if (!concept.cells().get(i).isSilent() && (best < 0 || size(concept, i) > size(concept, best))) {
                best = i;
            }
        }
        var chosen = best;
        var name = comparison.names().get(best);
        var norms = concept.cells().get(best).norms().size();
        var isTie = concept.cells().stream()
                        .filter(cell -> !cell.isSilent()
                                && cell.norms().size()
                                        == concept.cells().get(chosen).norms().size())
                        .count()
                > 1;
        var because = concept.shared() == 1
                ? name + " alone speaks of it."
                : isTie
                        ? "Others have as many norms on it; " + name + " has more clauses on it, or was named first."
                        : name + " has the most norms on it: " + norms + ".";
        return new Advised(concept.name(), comparison.sides().get(best).key(), because);
    }

    /** Norms weigh more than any number of clauses. */
    private static int size(Concept concept, int side) {
        var cell = concept.cells().get(side);
        return cell.norms().size() * 1000 + cell.clauses().size();
    }

    /** A file to be filled in: every concept with what is recommended, the sharpest differences first. */
    public static String template(Comparison comparison) {
        var keys = String.join(
                ", ", comparison.sides().stream().map(Comparison.Side::key).toList());
        var text = new StringBuilder("# Whose rule goes on when these councils merge? The packs are " + keys + ".\n"
                + "# Each subject has what Comity recommends. Put another pack's name after \"take\" where its rule should go on.\n"
                + "# A subject that is left out goes by the recommendation.\n\n");
        var concepts = new LinkedHashMap<String, Concept>();
        comparison.concepts().forEach(concept -> concepts.put(concept.name(), concept));
        for (var advised : advised(comparison)) {
            var concept = concepts.get(advised.concept());
            if (concept != null && !concept.differences().isEmpty()) {
                text.append("# ").append(concept.sharpness().title()).append(".\n");
            }
            text.append("- concept: ").append(advised.concept()).append('\n');
            text.append("  take: ").append(advised.take()).append('\n');
            text.append("  because: ").append(Yaml.scalar(advised.because())).append("\n\n");
        }
        return text.toString();
    }

    /**
     * Reads a file of choices.
     *
     * @param file its name, for mistakes
     * @param concepts those that there are to choose for
     * @param packs keys of the packs that merge
     */
    public static Reading read(String file, String text, Set<String> concepts, List<String> packs) {
        var reader = new Reader(file, concepts, packs);
        try {
            var settings = LoadSettings.builder().setLabel(file).build();
            new Compose(settings).composeString(text).ifPresent(reader::all);
        } catch (MarkedYamlEngineException e) {
            reader.wrong(
                    e.getProblemMark(), "This is not YAML: " + e.getProblem() + ".", "Look at the line before, too.");
        } catch (YamlEngineException e) {
            reader.wrong(
                    Optional.empty(), "This is not YAML: " + e.getMessage() + ".", "Write a new one with --choices.");
        }
        return reader.mistakes.isEmpty() ? new Read(new Choices(reader.take)) : new Wrong(reader.mistakes);
    }

    /** Reads the nodes of a file, each with its place. */
    private static final class Reader {

        private final String file;
        private final Set<String> concepts;
        private final List<String> packs;
        private final List<Mistake> mistakes = new ArrayList<>();
        private final Map<String, String> take = new LinkedHashMap<>();
        private final Set<String> seen = new HashSet<>();

        Reader(String file, Set<String> concepts, List<String> packs) {
            this.file = file;
            this.concepts = concepts;
            this.packs = packs;
        }

        void wrong(Optional<Mark> mark, String sentence, String help) {
            mistakes.add(new Mistake(
                    file,
                    mark.map(at -> at.getLine() + 1).orElse(0),
                    mark.map(at -> at.getColumn() + 1).orElse(0),
                    sentence,
                    Optional.of(help)));
        }

        void all(Node node) {
            if (!(node instanceof SequenceNode list)) {
                wrong(node.getStartMark(), "Here must be a list of choices.", "Begin each with \"- concept:\".");
                return;
            }
            list.getValue().forEach(this::choice);
        }

        private void choice(Node node) {
            Optional<ScalarNode> concept = Optional.empty();
            Optional<ScalarNode> pack = Optional.empty();
            if (node instanceof MappingNode table) {
                for (var entry : table.getValue()) {
                    var key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                    var value = entry.getValueNode() instanceof ScalarNode scalar
                            ? Optional.of(scalar)
                            : Optional.<ScalarNode>empty();
                    switch (key) {
                        case "concept" -> concept = value;
                        case "take" -> pack = value;
                        case "because" -> {}
                        default ->
                            wrong(
                                    entry.getKeyNode().getStartMark(),
                                    "A choice has no key \"" + key + "\".",
                                    Names.didYouMean(key, List.of("concept", "take", "because"))
                                            .orElse("The keys are concept, take and because."));
                    }
                }
            }
            if (concept.isEmpty() || pack.isEmpty()) {
                wrong(node.getStartMark(), "A choice needs \"concept\" and \"take\".", "Write one word after each.");
                return;
            }
            chosen(concept.get(), pack.get());
        }

        private void chosen(ScalarNode concept, ScalarNode pack) {
            var name = concept.getValue();
            if (!concepts.contains(name)) {
                wrong(
                        concept.getStartMark(),
                        "None of these protocols speaks of \"" + name + "\".",
                        Names.didYouMean(name, concepts).orElse("Take the names from a fresh file of choices."));
            } else if (!seen.add(name)) {
                wrong(concept.getStartMark(), "\"" + name + "\" is chosen twice.", "Leave one of them out.");
            }
            if (!packs.contains(pack.getValue())) {
                wrong(
                        pack.getStartMark(),
                        "No pack \"" + pack.getValue() + "\" is being merged.",
                        Names.didYouMean(pack.getValue(), packs)
                                .orElse("The packs are " + String.join(", ", packs) + "."));
            }
            take.put(name, pack.getValue());
        }
    }
}
