package uk.comity.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.comity.norms.Fact;
import uk.comity.norms.FactValue;
import uk.comity.norms.FactWords;
import uk.comity.norms.Sentences;

/** Puts a case that protocols answer differently into words. */
final class CaseWords {

    /** As many facts that are as they mostly are may stand in a sentence. */
    private static final int ORDINARY = 2;

    private final Contrast contrast;
    private final List<Phrases> sides;

    private final Meanings meanings;

    private CaseWords(Contrast contrast, List<Phrases> sides, Meanings meanings) {
        this.contrast = contrast;
        this.sides = sides;
        this.meanings = meanings;
    }

    static Case of(Contrast contrast, List<Phrases> sides, Meanings meanings) {
        var words = new CaseWords(contrast, sides, meanings);
        var situation = words.situation();
        return new Case(
                contrast,
                situation,
                contrast.facts().stream().map(words::words).toList(),
                words.each(Phrases::stance),
                words.each(Phrases::inShort),
                situation + ": " + words.answers() + ".");
    }

    private String situation() {
        var facts = new ArrayList<>(said(Ordinary.NO));
        var ordinary = said(Ordinary.YES);
        facts.addAll(ordinary.subList(0, Math.min(ORDINARY, ordinary.size())));
        var more = ordinary.size() - ORDINARY;
        var rest = more > 0 ? ", with " + more + " other fact" + (more == 1 ? "" : "s") + " as usual" : "";
        return sides.getFirst().act(contrast.act())
                + (facts.isEmpty() ? ", in every case" : ", when " + together(facts))
                + rest;
    }

    /** Facts that hold commas or joints of their own are kept apart by ", and". */
    private static String together(List<String> facts) {
        return facts.stream().anyMatch(fact -> fact.contains(", ") || fact.contains(" and ") || fact.contains(" or "))
                ? String.join(", and ", facts)
                : Sentences.and(facts);
    }

    private interface Saying {
        String of(Phrases phrases, Stance stance);
    }

    private List<String> each(Saying saying) {
        return IntStream.range(0, sides.size())
                .mapToObj(i -> saying.of(sides.get(i), contrast.stances().get(i)))
                .toList();
    }

    /** What each protocol says, but for those that would have to know more. */
    private String answers() {
        return IntStream.range(0, sides.size())
                .filter(i -> contrast.stances().get(i).outcome().isPresent())
                .mapToObj(i -> sides.get(i).name() + " "
                        + sides.get(i).stance(contrast.stances().get(i)))
                .collect(Collectors.joining("; "));
    }

    private enum Ordinary {
        YES,
        NO
    }

    private List<String> said(Ordinary which) {
        return told().stream()
                .filter(fact -> isOrdinary(fact) == (which == Ordinary.YES))
                .map(this::words)
                .toList();
    }

    /** The facts without those that follow from another by the meaning of the words. */
    private List<Fact> told() {
        var told = new ArrayList<>(contrast.facts());
        for (var fact : contrast.facts().reversed()) {
            var follows = told.stream()
                    .filter(other -> !other.equals(fact))
                    .anyMatch(other -> fact.value()
                            .equals(meanings.follow(other.name(), other.value()).get(fact.name())));
            if (follows) {
                told.remove(fact);
            }
        }
        return told;
    }

    private static boolean isOrdinary(Fact fact) {
        return fact.value().equals(FactValue.of(false));
    }

    private String words(Fact fact) {
        return FactWords.of(fact, sides.getFirst().vocabulary());
    }
}
