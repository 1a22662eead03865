package uk.comity.matters.announced;

import java.util.List;
import uk.comity.matters.Lexicon;

/** The words of relationship: close personal familiarity and interests, declared and weighed. */
final class RelationshipWords {

    private RelationshipWords() {}

    static Lexicon lexicon() {
        return new Lexicon(List.of(), List.of(), List.of());
    }
}
