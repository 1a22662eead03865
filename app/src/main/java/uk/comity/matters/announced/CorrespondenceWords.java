package uk.comity.matters.announced;

import static uk.comity.matters.Words.act;
import static uk.comity.matters.Words.power;

import java.util.List;
import uk.comity.matters.Lexicon;
import uk.comity.norms.ActType;
import uk.comity.norms.RoleType;

/** The words of correspondence: letters and messages, who signs them and who is copied in. */
final class CorrespondenceWords {

    private CorrespondenceWords() {}

    static final String SEND = "correspondence.send";
    static final String COPY = "correspondence.copy";
    static final String CONSENT = "correspondence.consent";
    static final String ASK_NOT_TO_COPY = "correspondence.ask-not-to-copy";
    static final String ANSWER_ABOUT_MEMBER = "correspondence.answer-about-member";
    static final String CHOOSE_CHANNEL = "correspondence.choose-channel";
    static final String OPEN_POST = "correspondence.open-post";

    private static final List<ActType> ACTS = List.of(
            act(SEND, "Send a letter or message"),
            act(COPY, "Copy it to another member"),
            power(CONSENT, "Agree that it is copied"),
            power(ASK_NOT_TO_COPY, "Ask that it is not copied"),
            act(ANSWER_ABOUT_MEMBER, "Answer a question about a member"),
            act(CHOOSE_CHANNEL, "Say how a member likes to be reached"),
            act(OPEN_POST, "Open post addressed to a member"));

    private static final List<RoleType> ROLES = List.of(
            new RoleType("first-member", "the member whose correspondence it is"),
            new RoleType("members-for-the-area", "the members for the area"),
            new RoleType("correspondents", "everybody who wrote or received it"),
            new RoleType("enquirer", "the person who asked"));

    static Lexicon lexicon() {
        return new Lexicon(ACTS, CorrespondenceFacts.all(), ROLES, Meanings.correspondence());
    }
}
