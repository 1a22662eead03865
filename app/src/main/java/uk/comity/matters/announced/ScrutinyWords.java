package uk.comity.matters.announced;

import java.util.List;
import uk.comity.matters.Lexicon;

/** The words of scrutiny: officers before scrutiny and regulatory committees. */
final class ScrutinyWords {

    private ScrutinyWords() {}

    static Lexicon lexicon() {
        return new Lexicon(List.of(), List.of(), List.of());
    }
}
