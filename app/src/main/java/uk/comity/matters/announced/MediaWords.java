package uk.comity.matters.announced;

import static uk.comity.matters.Words.act;

import java.util.List;
import uk.comity.matters.Lexicon;
import uk.comity.norms.ActType;
import uk.comity.norms.RoleType;

/** The words of media: press releases, statements and interviews. */
final class MediaWords {

    private MediaWords() {}

    static final String RELEASE = "media.release";
    static final String ASK_FOR_RELEASE = "media.ask-for-release";
    static final String QUOTE = "media.quote";
    static final String SPEAK = "media.speak";
    static final String NOTE_INTEREST = "media.note-interest";

    private static final List<ActType> ACTS = List.of(
            act(RELEASE, "Issue a press release"),
            act(ASK_FOR_RELEASE, "Ask for a press release"),
            act(QUOTE, "Quote a member in a press release"),
            act(SPEAK, "Speak to the media"),
            act(NOTE_INTEREST, "Note that the media take an interest"));

    private static final List<RoleType> ROLES = List.of(
            new RoleType("communications-team", "the communications team"),
            new RoleType("relevant-members", "the members whom the matter touches"));

    static Lexicon lexicon() {
        return new Lexicon(ACTS, MediaFacts.all(), ROLES, Meanings.media());
    }
}
