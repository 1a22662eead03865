package uk.comity.matters.announced;

import static uk.comity.matters.Words.asked;
import static uk.comity.matters.Words.oneOf;
import static uk.comity.matters.Words.yesNo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.comity.norms.FactType;

/** The facts of political restriction: which posts it binds, and what their holders leave alone. */
final class PoliticsFacts {

    private PoliticsFacts() {}

    static List<FactType> all() {
        var politics = Set.of(AppointmentWords.POLITICS);
        var post = Set.of(AppointmentWords.LIST_POST);
        return List.of(
                yesNo(
                        "post-is-politically-restricted",
                        "the officer's post is politically restricted",
                        "the officer's post is not politically restricted",
                        politics),
                yesNo(
                        "is-political-assistant",
                        "the officer is a political assistant",
                        "the officer is not a political assistant",
                        politics),
                oneOf(
                        "political-activity",
                        politics,
                        Optional.of("What is the activity?"),
                        "parliament",
                        "the activity is sitting in Parliament",
                        "council-seat",
                        "the activity is being a member of a local authority",
                        "candidature",
                        "the activity is standing for election to Parliament or a local authority",
                        "agent",
                        "the activity is acting as an election agent or sub-agent",
                        "party-office",
                        "the activity is an office or a committee seat in a party or branch",
                        "canvassing",
                        "the activity is canvassing for a party or a candidate",
                        "speaking",
                        "the activity is speaking to the public",
                        "publishing",
                        "the activity is publishing, or letting others publish, something written or drawn",
                        "other",
                        "the activity is another one"),
                asked(
                        "party-office-means-management",
                        "the party office brings a part in the general management of the party or branch",
                        "the party office brings no part in the general management of the party or branch",
                        politics,
                        "Is the party office likely to bring a part in the general management of the party or branch?"),
                asked(
                        "party-office-means-outside-dealings",
                        "the party office brings dealings for the party with people outside it",
                        "the party office brings no dealings for the party with people outside it",
                        politics,
                        "Is the party office likely to bring dealings for the party with people outside it?"),
                asked(
                        "seems-meant-to-sway-party-support",
                        "the activity seems meant to change support for a political party",
                        "the activity does not seem meant to change support for a political party",
                        politics,
                        "Would it seem meant to change support for a political party?"),
                yesNo(
                        "post-is-named-in-the-act",
                        "the post is one that the Act itself restricts, such as a chief officer's",
                        "the post is not one that the Act itself restricts",
                        post),
                asked(
                        "post-advises-regularly",
                        "the post brings regular advice to the authority, its executive or its committees",
                        "the post brings no regular advice to the authority, its executive or its committees",
                        post,
                        "Does the post bring regular advice to the authority, its executive or its committees?"),
                asked(
                        "post-speaks-to-the-media",
                        "the post brings regular speaking to journalists or broadcasters for the authority",
                        "the post brings no regular speaking to journalists or broadcasters",
                        post,
                        "Does the post bring regular speaking to journalists or broadcasters for the authority?"));
    }
}
