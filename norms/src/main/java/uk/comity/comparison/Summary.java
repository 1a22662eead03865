package uk.comity.comparison;

import java.util.ArrayList;
import java.util.List;
import uk.comity.norms.Sentences;

/** What changes for a councillor when these councils merge, in a few plain sentences with counts. */
public final class Summary {

    private final Comparison comparison;
    private final List<String> names;
    private final List<String> sentences = new ArrayList<>();

    private Summary(Comparison comparison) {
        this.comparison = comparison;
        this.names = comparison.names();
    }

    public static List<String> of(Comparison comparison) {
        var summary = new Summary(comparison);
        summary.whole();
        summary.differences();
        summary.alone();
        summary.acts();
        return summary.sentences;
    }

    private void whole() {
        var concepts = comparison.concepts();
        var shared = concepts.stream()
                .filter(concept -> concept.shared() == names.size())
                .count();
        if (shared == 0) {
            sentences.add("The protocols of " + Sentences.and(inSentence())
                    + " have no subject in common. What one says, the other" + (names.size() > 2 ? "s do" : " does")
                    + " not.");
        } else {
            sentences.add(
                    "The protocols of " + Sentences.and(inSentence()) + " speak of " + count(concepts.size(), "subject")
                            + ". " + (names.size() == 2 ? "Both" : "All of them") + " speak of " + shared + ".");
        }
    }

    /** "a county council" where it does not begin the sentence. */
    private List<String> inSentence() {
        return names.stream()
                .map(name -> name.startsWith("A ") ? "a" + name.substring(1) : name)
                .toList();
    }

    private void differences() {
        told(Sharpness.OPPOSITE, "a councillor may get opposite answers: one council permits what another refuses");
        told(Sharpness.ANOTHER_DECIDES, "another office decides, or the offices come in another order");
        told(Sharpness.ASKED_FIRST, "one council asks for something first, such as a reason or a consent");
        told(Sharpness.SILENT, "one council has a rule and another is silent");
        told(Sharpness.TIME, "the time allowed differs");
        told(Sharpness.TELLING, "other people are told, or may know");
        var same = count(Sharpness.NONE);
        if (same > 0) {
            sentences.add("On " + count(same, "subject") + " nothing changes.");
        }
    }

    private void told(Sharpness sharpness, String what) {
        var count = count(sharpness);
        if (count > 0) {
            sentences.add("On " + count(count, "subject") + " " + what + ".");
        }
    }

    private long count(Sharpness sharpness) {
        return comparison.concepts().stream()
                .filter(concept -> concept.sharpness() == sharpness)
                .count();
    }

    /** What each council's members would lose or learn: what it alone speaks of, and what it alone is silent on. */
    private void alone() {
        for (var i = 0; i < names.size(); i++) {
            var side = i;
            var only = comparison.concepts().stream()
                    .filter(concept ->
                            concept.shared() == 1 && !concept.cells().get(side).isSilent())
                    .count();
            var lacks = comparison.concepts().stream()
                    .filter(concept -> concept.shared() == names.size() - 1
                            && concept.cells().get(side).isSilent())
                    .count();
            sentences.add(names.get(i) + " alone speaks of " + count(only, "subject")
                    + (names.size() > 2 ? ", and alone is silent on " + lacks : "") + ".");
        }
    }

    private void acts() {
        var acts = comparison.acts().size();
        if (acts > 0) {
            sentences.add("There " + (acts == 1 ? "is 1 act" : "are " + acts + " acts")
                    + " on which some case is answered differently. "
                    + (comparison.sampled().isEmpty()
                            ? "Every case was looked at."
                            : "On " + Sentences.and(comparison.sampled())
                                    + " there are too many cases: not every one was looked at."));
        }
    }

    private static String count(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
