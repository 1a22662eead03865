package uk.comity.matters.announced;

import java.util.List;
import uk.comity.matters.Lexicon;

/** The words of decision: action under delegated powers. */
final class DecisionWords {

    private DecisionWords() {}

    static Lexicon lexicon() {
        return new Lexicon(List.of(), List.of(), List.of());
    }
}
