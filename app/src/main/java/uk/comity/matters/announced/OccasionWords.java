package uk.comity.matters.announced;

import static uk.comity.matters.Words.act;
import static uk.comity.matters.Words.asked;
import static uk.comity.matters.Words.oneOf;
import static uk.comity.matters.Words.power;
import static uk.comity.matters.Words.supplied;
import static uk.comity.matters.Words.yesNo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.comity.matters.Lexicon;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;
import uk.comity.norms.RoleType;

/** The words of occasion: civic ceremonies and invitations. */
final class OccasionWords {

    private OccasionWords() {}

    static final String ARRANGE = "occasion.arrange";
    static final String REPRESENT = "occasion.represent";
    static final String NOMINATE = "occasion.nominate";
    static final String PUBLICISE = "occasion.publicise";
    static final String REPORT_GIFT = "occasion.report-gift";
    static final String HAND_OVER_GIFT = "occasion.hand-over-gift";

    private static final List<ActType> ACTS = List.of(
            act(ARRANGE, "Arrange a ceremony"),
            act(REPRESENT, "Lead or represent the council at a ceremony"),
            power(NOMINATE, "Nominate another member for a ceremony"),
            act(PUBLICISE, "Publicise a ceremony"),
            act(REPORT_GIFT, "Report a gift"),
            act(HAND_OVER_GIFT, "Hand a gift to the council"));

    private static final List<RoleType> ROLES = List.of(
            new RoleType("other-councils-of-the-area", "the other councils of the area"),
            new RoleType("member-given-the-gift", "the member who was given the gift"),
            new RoleType("the-council-itself", "the Council"));

    static Lexicon lexicon() {
        var facts = new ArrayList<FactType>();
        facts.addAll(occasions());
        facts.addAll(whoIsAway());
        facts.addAll(whoNominates());
        facts.addAll(gifts());
        return new Lexicon(ACTS, facts, ROLES, Meanings.occasion());
    }

    private static List<FactType> occasions() {
        var arrange = Set.of(ARRANGE);
        var represent = Set.of(REPRESENT);
        return List.of(
                asked(
                        "ceremony-is-in-the-area",
                        "the ceremony takes place in the area of the members concerned",
                        "the ceremony takes place outside every member's area",
                        arrange,
                        "Does the ceremony take place within the council's area?"),
                asked(
                        "other-councils-are-concerned",
                        "it is fitting to tell the other councils of the area",
                        "there is no call to tell the other councils of the area",
                        arrange,
                        "Does it concern the other councils of the area too?"),
                oneOf(
                        "ceremony-belongs-to",
                        Set.of(REPRESENT, NOMINATE),
                        Optional.of("To whose business does the ceremony belong?"),
                        "council",
                        "the ceremony belongs to no one committee or portfolio",
                        "committee",
                        "the ceremony belongs to one committee or portfolio"),
                oneOf(
                        "ceremony-is-held-by",
                        represent,
                        Optional.of("Who holds the ceremony?"),
                        "council",
                        "the council holds the ceremony",
                        "another-body",
                        "another body holds the ceremony and has invited the council"),
                oneOf(
                        "representative",
                        represent,
                        Optional.of("Who is to lead it, or to represent the council?"),
                        "council-chairman",
                        "the Chairman of the Council is to go",
                        "council-vice-chairman",
                        "the Vice-Chairman of the Council is to go",
                        "leader",
                        "the Leader is to go",
                        "committee-chairman",
                        "the Chairman of the committee is to go",
                        "committee-vice-chairman",
                        "the Vice-Chairman of the committee is to go",
                        "executive-member",
                        "the executive member for the portfolio is to go",
                        "nominated-member",
                        "a member nominated for it is to go",
                        "other-member",
                        "another member is to go"),
                supplied(
                        yesNo(
                                "nomination-is-on-file",
                                "a nomination of this member is on file",
                                "no nomination of this member is on file",
                                represent),
                        "Have the nomination recorded by whoever may nominate."));
    }

    private static List<FactType> whoIsAway() {
        var both = Set.of(REPRESENT, NOMINATE);
        return List.of(
                asked(
                        "council-chairman-is-away",
                        "the Chairman of the Council is away",
                        "the Chairman of the Council is there",
                        Set.of(REPRESENT),
                        "Is the Chairman of the Council away?"),
                asked(
                        "council-vice-chairman-is-away",
                        "the Vice-Chairman of the Council is away",
                        "the Vice-Chairman of the Council is there",
                        Set.of(REPRESENT),
                        "Is the Vice-Chairman of the Council away?"),
                asked(
                        "leader-is-away",
                        "the Leader is not available",
                        "the Leader is available",
                        both,
                        "Is the Leader unavailable?"),
                asked(
                        "committee-chairman-is-away",
                        "the Chairman of the committee is not available",
                        "the Chairman of the committee is available",
                        both,
                        "Is the Chairman of the committee unavailable?"),
                asked(
                        "committee-vice-chairman-is-away",
                        "the Vice-Chairman of the committee is not available",
                        "the Vice-Chairman of the committee is available",
                        both,
                        "Is the Vice-Chairman of the committee unavailable?"));
    }

    private static List<FactType> whoNominates() {
        var nominate = Set.of(NOMINATE);
        return List.of(
                yesNo(
                        "actor-is-council-chairman-or-vice-chairman",
                        "the person acting is the Chairman or Vice-Chairman of the Council",
                        "the person acting is neither the Chairman nor the Vice-Chairman of the Council",
                        nominate),
                yesNo(
                        "actor-is-chairman-or-vice-chairman-of-the-committee",
                        "the person acting is the Chairman or Vice-Chairman of the committee",
                        "the person acting is neither the Chairman nor the Vice-Chairman of the committee",
                        nominate),
                yesNo(
                        "actor-is-executive-member-for-it",
                        "the person acting is the executive member for the portfolio",
                        "the person acting is not the executive member for the portfolio",
                        nominate));
    }

    private static List<FactType> gifts() {
        var gift = Set.of(REPORT_GIFT);
        return List.of(
                asked(
                        "gift-is-in-the-councils-name",
                        "the gift was given in the council's name",
                        "the gift was not given in the council's name",
                        gift,
                        "Was the gift given in the council's name, on an official engagement or council business?"),
                asked(
                        "gift-is-personal-or-insignificant",
                        "the gift is personal or insignificant",
                        "the gift is neither personal nor insignificant",
                        gift,
                        "Is the gift a personal or insignificant one?"));
    }
}
