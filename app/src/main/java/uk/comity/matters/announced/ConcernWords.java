package uk.comity.matters.announced;

import java.util.List;
import uk.comity.matters.Lexicon;

/** The words of concern: a complaint or concern of a member or an officer, and its way up. */
final class ConcernWords {

    private ConcernWords() {}

    static Lexicon lexicon() {
        return new Lexicon(List.of(), List.of(), List.of());
    }
}
