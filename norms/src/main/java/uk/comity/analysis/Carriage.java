package uk.comity.analysis;

import java.util.List;
import java.util.Set;
import uk.comity.norms.Claim;

/**
 * One way in which advice given to a group is carried from somebody who knows it to somebody who does not: an act, and what
 * must be so for it to carry the advice. What acts mean is not in the norm language, so this is a catalogue; a test holds it to the
 * vocabulary, and asks a word on every act that is not here.
 */
enum Carriage {
    TO_ANOTHER_GROUP(
            Holder.OTHER_GROUP,
            "advice.pass-on",
            "passes the advice on to another group",
            Facts.OFFICER,
            Facts.ADVICE,
            Claim.is("passed-to", "another-group")),
    TO_ANOTHER_MEMBER(
            Holder.OTHER_GROUP,
            "advice.pass-on",
            "passes the advice on to a member of another group",
            Facts.OFFICER,
            Facts.ADVICE,
            Claim.is("passed-to", "another-member")),
    TO_A_COLLEAGUE(
            Holder.COLLEAGUE,
            "advice.pass-on",
            "passes the advice on to a colleague",
            Facts.OFFICER,
            Facts.ADVICE,
            Claim.is("passed-to", "officer-not-involved")),
    TO_A_SENIOR_OFFICER(
            Holder.SENIOR,
            "advice.pass-on",
            "passes the advice on to a senior officer",
            Facts.OFFICER,
            Facts.ADVICE,
            Claim.is("passed-to", "senior-officer")),
    TO_AN_OUTSIDER(
            Holder.OUTSIDER,
            "advice.pass-on",
            "passes the advice on to an outsider",
            Facts.OFFICER,
            Facts.ADVICE,
            Claim.is("passed-to", "outsider")),
    ON_REQUEST(
            Holder.OTHER_GROUP,
            "advice.ask",
            "is asked by another group for that very advice",
            Facts.MEMBER,
            Claim.is("wanted-by-group", "anothers-advice")),
    BY_INSPECTION(
            Holder.OTHER_GROUP,
            "inspection.request",
            "is asked to show it as a document",
            Facts.MEMBER,
            Facts.ANOTHERS),
    BY_COPY(Holder.OTHER_GROUP, "inspection.request-copy", "is asked for a copy of it", Facts.MEMBER, Facts.ANOTHERS),
    BY_LETTER(
            Holder.OTHER_GROUP,
            "correspondence.copy",
            "copies the letter to another member",
            Facts.OFFICER,
            Claim.is("correspondence-is-between", "member-and-officer")),
    BY_WORD(
            Holder.OTHER_GROUP,
            "paper.disclose",
            "tells another member what the document says",
            Facts.OFFICER,
            Facts.ANOTHERS,
            Claim.yes("recipient-is-another-member")),
    OF_A_BUDGET(
            Holder.OTHER_GROUP,
            "budget.pass-on",
            "passes the group's budget proposals on to another group",
            Facts.OFFICER,
            Claim.is("passed-to", "another-group"));

    /** What several ways ask for. */
    private static final class Facts {
        static final Claim OFFICER = Claim.yes("actor-is-officer");
        static final Claim MEMBER = Claim.yes("actor-is-member");
        static final Claim ADVICE = Claim.is("passed-on", "advice");
        static final Claim ANOTHERS = Claim.yes("paper-is-advice-to-another-member");
    }

    private final Holder to;
    private final String act;
    private final String how;

    @SuppressWarnings("ImmutableEnumChecker") // the list is a copy that nobody changes
    private final List<Claim> claims;

    Carriage(Holder to, String act, String how, Claim... claims) {
        this.to = to;
        this.act = act;
        this.how = how;
        this.claims = List.of(claims);
    }

    /** From whom it can be had in this way: whoever of the officers knows it. */
    Set<Holder> from() {
        return Holder.OFFICERS;
    }

    Holder to() {
        return to;
    }

    String act() {
        return act;
    }

    /** What its giver does, in words that go on after the giver. */
    String how() {
        return how;
    }

    List<Claim> claims() {
        return claims;
    }
}
