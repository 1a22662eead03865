package uk.comity.matters;

import uk.comity.acts.PersonId;
import uk.comity.acts.Surroundings;

/** Whether a member's contact with an officer is restricted. Kinds of matter never see each other: this is what they share of it. */
public interface Restrictions {

    /** How a member stands towards an officer at that moment. */
    Reach reach(Surroundings surroundings, PersonId member, PersonId officer);

    /**
     * How far a member may reach towards an officer.
     *
     * @param restricted whether the member's contact with the officer's department is restricted
     * @param covers whether the officer is one whom the restriction keeps from the member
     * @param consented whether the Head of Service has consented beforehand
     * @param source where this was read, for people
     */
    record Reach(boolean restricted, boolean covers, boolean consented, String source) {}
}
