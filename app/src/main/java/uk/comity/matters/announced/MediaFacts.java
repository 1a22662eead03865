package uk.comity.matters.announced;

import static uk.comity.matters.Words.asked;
import static uk.comity.matters.Words.oneOf;
import static uk.comity.matters.Words.supplied;
import static uk.comity.matters.Words.yesNo;
import static uk.comity.matters.announced.MediaWords.ASK_FOR_RELEASE;
import static uk.comity.matters.announced.MediaWords.QUOTE;
import static uk.comity.matters.announced.MediaWords.RELEASE;
import static uk.comity.matters.announced.MediaWords.SPEAK;
import static uk.comity.matters.announced.OccasionWords.PUBLICISE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.comity.norms.FactType;

/** What can be told of publicity, of a press release and its quotations, and of words to the media. */
final class MediaFacts {

    private MediaFacts() {}

    static List<FactType> all() {
        var all = new ArrayList<FactType>();
        all.addAll(publicity());
        all.addAll(releases());
        all.addAll(quotations());
        all.addAll(speakers());
        all.addAll(words());
        return List.copyOf(all);
    }

    private static List<FactType> publicity() {
        var publicity = Set.of(RELEASE, QUOTE, PUBLICISE);
        return List.of(
                asked(
                        "appears-to-sway-party-support",
                        "the publicity appears designed to affect support for a party",
                        "the publicity does not appear designed to affect support for a party",
                        publicity,
                        "Could it appear designed to win or lose support for a party?"),
                yesNo(
                        "in-election-period",
                        "notice of an election has been published and its poll has not closed",
                        "no election stands between its notice and the close of its poll",
                        publicity),
                asked(
                        "election-is-near",
                        "a local or national election is near",
                        "no local or national election is near",
                        Set.of(RELEASE, SPEAK),
                        "Is a local or national election near?"),
                supplied(
                        asked(
                                "checked-for-the-election",
                                "the wording has been checked with the election in mind",
                                "nobody has checked the wording with the election in mind",
                                publicity,
                                "Has somebody checked the wording with the election in mind?"),
                        "Have the wording checked with the election in mind, or wait until the poll has closed."),
                yesNo(
                        "actor-is-communications-team",
                        "the person acting works for the press office or communications team",
                        "the person acting does not work for the press office or communications team",
                        Set.of(RELEASE, PUBLICISE)));
    }

    private static List<FactType> releases() {
        var release = Set.of(RELEASE);
        var statements = Set.of(RELEASE, SPEAK);
        return List.of(
                asked(
                        "release-drafted-by-officer",
                        "an officer drafted the release",
                        "no officer drafted the release",
                        release,
                        "Did an officer draft the release?"),
                supplied(
                        asked(
                                "follows-the-media-procedures",
                                "the release follows the council's own media procedures",
                                "the release does not follow the council's own media procedures",
                                release,
                                "Does it follow the council's own media procedures?"),
                        "Take it through the council's own media procedures."),
                asked(
                        "promotes-a-party-group",
                        "the statement promotes a party group",
                        "the statement promotes no party group",
                        statements,
                        "Does it promote a party group?"),
                supplied(
                        asked(
                                "tells-of-council-policy-or-services",
                                "the statement tells of the council's policy or services",
                                "the statement tells of neither the council's policy nor its services",
                                statements,
                                "Does it promote the council's policy or services, or tell people about them?"),
                        "Keep to what the council's policy and services are."),
                supplied(
                        asked(
                                "is-factual-and-in-line-with-policy",
                                "the statement is factual and in line with the council's policy",
                                "the statement is not factual, or not in line with the council's policy",
                                statements,
                                "Is it factual, and in line with the council's policy?"),
                        "Change the wording so that it is factual and in line with policy."),
                supplied(
                        asked(
                                "help-was-sought",
                                "the communications team or a senior officer has been asked for help",
                                "neither the communications team nor a senior officer has been asked for help",
                                Set.of(ASK_FOR_RELEASE),
                                "Have you asked the communications team or a senior officer for help?"),
                        "Ask the communications team or the senior officer who deals with it for help."),
                asked(
                        "statement-is-party-political",
                        "the statement is a party political one",
                        "the statement is not a party political one",
                        Set.of(ASK_FOR_RELEASE),
                        "Is it a party political statement?"));
    }

    private static List<FactType> quotations() {
        var quote = Set.of(QUOTE);
        return List.of(
                oneOf(
                        "quoted-person",
                        quote,
                        Optional.of("Whom does the release quote?"),
                        "leader",
                        "the release quotes the Leader",
                        "executive-member",
                        "the release quotes an executive member",
                        "committee-chairman",
                        "the release quotes the Chairman or Vice-Chairman of a committee",
                        "opposition-spokesman",
                        "the release quotes an opposition spokesman",
                        "council-chairman",
                        "the release quotes the Chairman or Vice-Chairman of the Council",
                        "other-member",
                        "the release quotes another member"),
                asked(
                        "quoted-persons-service-is-involved",
                        "the release is about a service of the person quoted",
                        "the release is not about a service of the person quoted",
                        quote,
                        "Is the release about a service that the person quoted answers for?"),
                asked(
                        "release-is-on-a-ceremony",
                        "the release is about a ceremony",
                        "the release is not about a ceremony",
                        quote,
                        "Is the release about a ceremony?"),
                asked(
                        "shows-party-of-the-quoted",
                        "the release shows the party of the person quoted",
                        "the release does not show the party of the person quoted",
                        quote,
                        "Does it show the party of the person quoted?"));
    }

    private static List<FactType> speakers() {
        var speak = Set.of(SPEAK);
        return List.of(
                oneOf(
                        "speaks-as",
                        speak,
                        Optional.of("In what capacity do you speak?"),
                        "ward-member",
                        "the member speaks as a ward member",
                        "office-holder",
                        "the member speaks as the holder of an office, such as a committee chairman",
                        "council",
                        "the member speaks for the council",
                        "party-group",
                        "the member speaks for a party group",
                        "candidate",
                        "the member was approached as a candidate or party activist",
                        "private",
                        "the member speaks as a private person"),
                asked(
                        "attends-outside-body",
                        "the member attends or stands for the council at a meeting of an outside body",
                        "the member does not speak from a meeting of an outside body",
                        speak,
                        "Do you attend, or stand for the council at, a meeting of an outside body?"),
                asked(
                        "council-has-considered-it",
                        "the council has considered the matter",
                        "the council has not yet considered the matter",
                        speak,
                        "Has the council considered the matter?"),
                supplied(
                        asked(
                                "authorised-to-answer-the-media",
                                "the officer is authorised to answer the media on this",
                                "the officer is not authorised to answer the media on this",
                                speak,
                                "Are you authorised to answer the media on this?"),
                        "Get authority to answer the media first."),
                supplied(
                        asked(
                                "reason-for-an-officers-views",
                                "it has been said why an officer and not a member gives the view",
                                "it has not been said why an officer and not a member gives the view",
                                speak,
                                "Is there a reason why an officer and not a member gives the view?"),
                        "Say why an officer gives the view, or leave views to a member."));
    }

    private static List<FactType> words() {
        var speak = Set.of(SPEAK);
        return List.of(
                oneOf(
                        "words-to-the-media-are",
                        speak,
                        Optional.of("What do you mean to give the media?"),
                        "facts",
                        "the words are plain facts",
                        "policy",
                        "the words explain the council's policy",
                        "views",
                        "the words are comments or views"),
                asked(
                        "criticises-an-officer",
                        "the statement criticises an officer",
                        "the statement criticises no officer",
                        speak,
                        "Does it criticise an officer?"),
                asked(
                        "unsure-of-the-facts",
                        "the member is not sure of the facts",
                        "the member is sure of the facts",
                        speak,
                        "Are you unsure of any of the facts?"),
                asked(
                        "decision-still-to-come",
                        "the statement touches on a decision that is still to come",
                        "the statement touches on no decision that is still to come",
                        speak,
                        "Does it touch on a decision that is still to come?"),
                asked(
                        "may-lead-to-a-claim",
                        "somebody may make a claim over it, or it may be an insurance matter",
                        "no claim and no insurance matter is likely to come of it",
                        speak,
                        "Could somebody make a claim over it, or could it be an insurance matter?"));
    }
}
