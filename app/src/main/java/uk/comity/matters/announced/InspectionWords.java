package uk.comity.matters.announced;

import java.util.List;
import uk.comity.matters.Lexicon;

/** The words of inspection: asking to see a document, reading it, and passing on what it says. */
final class InspectionWords {

    private InspectionWords() {}

    static Lexicon lexicon() {
        return new Lexicon(List.of(), List.of(), List.of());
    }
}
