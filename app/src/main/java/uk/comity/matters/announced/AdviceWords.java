package uk.comity.matters.announced;

import java.util.List;
import uk.comity.matters.Lexicon;

/** The words of advice: officers' advice to political groups, and their attendance at group meetings. */
final class AdviceWords {

    private AdviceWords() {}

    static Lexicon lexicon() {
        return new Lexicon(List.of(), List.of(), List.of());
    }
}
