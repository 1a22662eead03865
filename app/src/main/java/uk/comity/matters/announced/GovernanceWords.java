package uk.comity.matters.announced;

import java.util.List;
import uk.comity.matters.Lexicon;

/** The words of protocol: issuing, interpreting, reviewing and amending the protocol itself. */
final class GovernanceWords {

    private GovernanceWords() {}

    static Lexicon lexicon() {
        return new Lexicon(List.of(), List.of(), List.of());
    }
}
