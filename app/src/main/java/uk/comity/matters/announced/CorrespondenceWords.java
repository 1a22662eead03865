package uk.comity.matters.announced;

import java.util.List;
import uk.comity.matters.Lexicon;

/** The words of correspondence: letters and messages, who signs them and who is copied in. */
final class CorrespondenceWords {

    private CorrespondenceWords() {}

    static Lexicon lexicon() {
        return new Lexicon(List.of(), List.of(), List.of());
    }
}
