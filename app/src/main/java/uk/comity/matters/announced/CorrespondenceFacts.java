package uk.comity.matters.announced;

import static uk.comity.matters.Words.asked;
import static uk.comity.matters.Words.oneOf;
import static uk.comity.matters.Words.supplied;
import static uk.comity.matters.Words.yesNo;
import static uk.comity.matters.announced.CorrespondenceWords.ANSWER_ABOUT_MEMBER;
import static uk.comity.matters.announced.CorrespondenceWords.ASK_NOT_TO_COPY;
import static uk.comity.matters.announced.CorrespondenceWords.CHOOSE_CHANNEL;
import static uk.comity.matters.announced.CorrespondenceWords.CONSENT;
import static uk.comity.matters.announced.CorrespondenceWords.COPY;
import static uk.comity.matters.announced.CorrespondenceWords.OPEN_POST;
import static uk.comity.matters.announced.CorrespondenceWords.SEND;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.comity.norms.FactType;

/** What can be told of a letter, of a copy of it, and of whoever asks about either. */
final class CorrespondenceFacts {

    private CorrespondenceFacts() {}

    static List<FactType> all() {
        var all = new ArrayList<FactType>();
        all.addAll(letters());
        all.addAll(signing());
        all.addAll(whatItIsAbout());
        all.addAll(copying());
        all.addAll(others());
        return List.copyOf(all);
    }

    private static List<FactType> letters() {
        var send = Set.of(SEND);
        return List.of(
                oneOf(
                        "kind-of-letter",
                        send,
                        Optional.of("What kind of letter is it?"),
                        "official",
                        "the letter is an official one for the council",
                        "ward-member",
                        "the letter is a ward member's own",
                        "other",
                        "the letter is neither an official one nor a ward member's own"),
                oneOf(
                        "letter-in-name-of",
                        send,
                        Optional.of("In whose name does it go?"),
                        "officer",
                        "the letter goes in an officer's name",
                        "leader",
                        "the letter goes in the Leader's name",
                        "group-leaders",
                        "the letter goes in the names of the group leaders together",
                        "cabinet-member",
                        "the letter goes in a cabinet member's name",
                        "overview-chairman",
                        "the letter goes in the name of the chairman of a policy group, of scrutiny or of audit",
                        "council-chairman",
                        "the letter goes in the name of the Chairman of the Council",
                        "member",
                        "the letter goes in the name of another member"),
                oneOf(
                        "what-letter-does",
                        send,
                        Optional.of("What does the letter do for the council?"),
                        "informs",
                        "the letter neither binds the council nor instructs anybody for it",
                        "instructs",
                        "the letter gives instructions for the council",
                        "binds-in-law",
                        "the letter lays a duty on the council that the law would enforce",
                        "binds-otherwise",
                        "the letter commits the council in a way that the law would not enforce"));
    }

    private static List<FactType> signing() {
        var send = Set.of(SEND);
        return List.of(
                supplied(
                        asked(
                                "reason-for-a-members-name",
                                "the circumstances are exceptional, as in representations to a Minister",
                                "nothing exceptional calls for a member's name",
                                send,
                                "Is there something exceptional, such as representations to a Minister?"),
                        "Say what is exceptional about it, or send it in the officer's name."),
                asked(
                        "letter-is-civic-or-ceremonial",
                        "the letter is about a civic matter or a ceremony",
                        "the letter is about neither a civic matter nor a ceremony",
                        send,
                        "Is it about a civic matter or a ceremony?"),
                asked(
                        "answers-letter-sent-to-this-member",
                        "the letter answers something sent straight to this member",
                        "the letter does not answer anything sent straight to this member",
                        send,
                        "Does it answer an enquiry or a complaint that was sent straight to this member?"),
                supplied(
                        asked(
                                "letter-states-ward-capacity",
                                "the letter says that the member writes as a ward member",
                                "the letter does not say that the member writes as a ward member",
                                send,
                                "Does it say that you write as a ward member?"),
                        "Say in the letter that you write as a ward member."),
                asked(
                        "facts-unsure-or-feelings-high",
                        "the facts are unsure or feelings run high",
                        "the facts are sure and feelings do not run high",
                        send,
                        "Are the facts unsure, or is the matter controversial?"),
                yesNo(
                        "preferred-channel-is-known",
                        "it is known how this member likes to be reached",
                        "it is not known how this member likes to be reached",
                        send));
    }

    private static List<FactType> whatItIsAbout() {
        var letters = Set.of(SEND, COPY);
        return List.of(
                oneOf(
                        "correspondence-is-between",
                        letters,
                        Optional.of("Who writes to whom?"),
                        "member-and-officer",
                        "a member and an officer write to each other",
                        "two-members",
                        "two members write to each other",
                        "council-and-others",
                        "somebody outside the council writes or is written to"),
                oneOf(
                        "correspondence-is-on",
                        Set.of(SEND, COPY, ASK_NOT_TO_COPY),
                        Optional.of("What is it about?"),
                        "single-constituent",
                        "the letter is about a single constituent",
                        "ward-matter",
                        "the letter is about a matter of general interest in a ward, parish or town",
                        "other",
                        "the letter is about neither a single constituent nor a matter of general local interest"),
                asked(
                        "member-asked-for-no-copies",
                        "the member has asked that it is not copied",
                        "the member has not asked that it is not copied",
                        letters,
                        "Has the member asked that it is not copied?"),
                asked(
                        "reason-against-copying",
                        "a political or other reason makes copying out of place",
                        "no political or other reason makes copying out of place",
                        letters,
                        "Is there a political or other reason not to copy it?"));
    }

    private static List<FactType> copying() {
        var copy = Set.of(COPY);
        return List.of(
                asked(
                        "copy-is-blind",
                        "the copy is blind",
                        "the copy is open for all to see",
                        copy,
                        "Would the copy be blind, so that the others do not see it?"),
                supplied(
                        asked(
                                "copy-is-necessary",
                                "the circumstances make the copy necessary",
                                "nothing makes the copy necessary",
                                copy,
                                "Do the circumstances make the copy necessary?"),
                        "Say what makes the copy necessary, or do not copy it."),
                supplied(
                        yesNo(
                                "member-permits-the-copy",
                                "the member whose correspondence it is has permitted the copy",
                                "no permission of the member whose correspondence it is is on file",
                                copy),
                        "Ask the member whose correspondence it is to permit the copy."),
                supplied(
                        asked(
                                "author-agrees-to-the-copy",
                                "the author said that it was for copying, or agrees to the copy",
                                "the author neither said that it was for copying nor agrees to the copy",
                                copy,
                                "Did the author say that it was for copying, or agree to the copy?"),
                        "Ask the author to agree to the copy."),
                asked(
                        "confidentiality-was-asked",
                        "one of the two asked for confidentiality",
                        "nobody asked for confidentiality",
                        copy,
                        "Did the member or the officer ask for confidentiality?"));
    }

    private static List<FactType> others() {
        return List.of(
                yesNo(
                        "actor-is-first-member",
                        "the person acting is the member whose correspondence it is",
                        "the person acting is not the member whose correspondence it is",
                        Set.of(COPY, CONSENT, ASK_NOT_TO_COPY, CHOOSE_CHANNEL)),
                yesNo(
                        "actor-wrote-the-correspondence",
                        "the person acting wrote it",
                        "the person acting did not write it",
                        Set.of(CONSENT, ASK_NOT_TO_COPY)),
                asked(
                        "enquirer-is-from-the-public",
                        "the question comes from a member of the public",
                        "the question does not come from a member of the public",
                        Set.of(ANSWER_ABOUT_MEMBER),
                        "Does the question come from a member of the public?"),
                asked(
                        "post-names-a-member",
                        "the post is addressed to a member",
                        "the post is not addressed to a member",
                        Set.of(OPEN_POST),
                        "Is the post addressed to a member?"));
    }
}
