package uk.comity.matters;

import java.util.List;
import uk.comity.acts.PersonId;
import uk.comity.acts.Surroundings;

/** The register of interests, as far as other kinds of matter ask it. */
public interface Interests {

    /** The member's declared interests that touch this document at that moment, each in a few words. */
    List<String> touching(Surroundings surroundings, PersonId member, Paper paper);
}
