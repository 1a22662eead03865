package uk.comity.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.comity.comparison.Comparison;
import uk.comity.comparison.Concept;
import uk.comity.merging.Choices;
import uk.comity.norms.Names;
import uk.comity.web.forms.Form;

/**
 * Whose rule goes on where protocols merge, as it stands in an address: {@code part.documents~wbc,need-to-know-test~uttlesford}.
 * A subject that is not named goes by its part; a part that is not named by what Comity recommends.
 *
 * @param taken part (with {@link #PART} before it) or subject, to the key of a pack
 * @param problem what cannot be followed in the address; blank for nothing
 */
record MergeChoices(Map<String, String> taken, String problem) {

    static final String PART = "part.";

    /** What precedes the name of a part or subject in the form, so that it meets no other field. */
    static final String FIELD = "take-";

    MergeChoices {
        taken = Map.copyOf(taken);
    }

    /** Those of the address, and over them what the form says: a blank choice takes one away. */
    static MergeChoices read(Form form, Comparison comparison) {
        var taken = new TreeMap<String, String>();
        for (var each : form.text("choices").split(",", -1)) {
            var pair = each.split("~", 2);
            if (pair.length == 2) {
                taken.put(pair[0], pair[1]);
            }
        }
        form.fields().keySet().stream().filter(name -> name.startsWith(FIELD)).forEach(name -> {
            var about = name.substring(FIELD.length());
            if (form.text(name).isEmpty()) {
                taken.remove(about);
            } else {
                taken.put(about, form.text(name));
            }
        });
        return new MergeChoices(taken, problem(taken, comparison));
    }

    private static String problem(Map<String, String> taken, Comparison comparison) {
        var keys = comparison.sides().stream().map(Comparison.Side::key).toList();
        var known = Stream.concat(
                        comparison.topics().stream().map(topic -> PART + topic),
                        comparison.concepts().stream().map(Concept::name))
                .toList();
        for (var each : taken.entrySet()) {
            if (!known.contains(each.getKey())) {
                return "None of these protocols has a subject \"" + shown(each.getKey()) + "\". "
                        + Names.didYouMean(shown(each.getKey()), known).orElse("Choose from the lists below.");
            }
            if (!keys.contains(each.getValue())) {
                return "The protocol \"" + shown(each.getValue()) + "\" is not among those that merge. "
                        + Names.didYouMean(shown(each.getValue()), keys).orElse("Choose from the lists below.");
            }
        }
        return "";
    }

    private static String shown(String word) {
        return word.length() > 40 ? word.substring(0, 40) + "..." : word;
    }

    Optional<String> find(String about) {
        return Optional.ofNullable(taken.get(about));
    }

    /** As it stands in an address. */
    String text() {
        return new TreeMap<>(taken)
                .entrySet().stream()
                        .map(each -> each.getKey() + "~" + each.getValue())
                        .collect(Collectors.joining(","));
    }

    /**
     * Every subject for which something was chosen. Where a part goes by a protocol that says nothing on a subject, nothing is
     * chosen for it; whoever names the subject itself may choose silence.
     */
    Choices choices(Comparison comparison) {
        var take = new HashMap<String, String>();
        for (var concept : comparison.concepts()) {
            find(concept.name())
                    .or(() -> find(PART + concept.topic()).filter(key -> speaks(comparison, concept, key)))
                    .ifPresent(key -> take.put(concept.name(), key));
        }
        return new Choices(take);
    }

    private static boolean speaks(Comparison comparison, Concept concept, String key) {
        var side =
                comparison.sides().stream().map(Comparison.Side::key).toList().indexOf(key);
        return side >= 0 && !concept.cells().get(side).isSilent();
    }

    /** The same choices as a file for {@code comity pack merge --choices}. */
    static String file(Choices choices, List<String> packs) {
        var text = new StringBuilder(
                "# Whose rule goes on. What is not named goes by the recommendation of Comity.\n# comity pack merge "
                        + String.join(" ", packs) + " --choices choices.yaml --into FOLDER\n");
        new TreeMap<>(choices.take())
                .forEach((concept, key) -> text.append("- { concept: " + concept + ", take: " + key + " }\n"));
        return text.toString();
    }
}
