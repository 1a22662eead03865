package uk.comity.matters.announced;

import java.util.List;
import uk.comity.matters.Lexicon;

/** The words of conduct: how members and officers deal with each other from day to day. */
final class ConductWords {

    private ConductWords() {}

    static Lexicon lexicon() {
        return new Lexicon(List.of(), List.of(), List.of());
    }
}
