package uk.comity.register;

import uk.comity.acts.PersonId;

/**
 * One term of a member.
 *
 * @param place the ward for which the member was elected, or the body to which they were co-opted, by its key
 * @param party what a feed or a ballot paper calls the member's party, as written; blank for none. A label, not a
 *     political group: that needs a notice (SI 1990/1553 reg 8)
 */
public record MemberTerm(
        PersonId member, Basis basis, String place, Voting voting, Term term, String party, Origin origin) {

    /** How one becomes a member. */
    public enum Basis {
        ELECTED,
        CO_OPTED
    }

    /** Whether a member has a vote. */
    public enum Voting {
        VOTING,
        NON_VOTING
    }

    /** Where the term was learnt. Only what a feed brought can a feed take away. */
    public enum Origin {
        HAND,
        FEED
    }

    public boolean isElected() {
        return basis == Basis.ELECTED;
    }

    MemberTerm with(Term other) {
        return new MemberTerm(member, basis, place, voting, other, party, origin);
    }

    MemberTerm labelled(String label) {
        return new MemberTerm(member, basis, place, voting, term, label, origin);
    }
}
