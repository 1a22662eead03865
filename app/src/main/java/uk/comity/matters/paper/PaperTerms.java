package uk.comity.matters.paper;

import java.util.List;
import uk.comity.acts.PersonId;
import uk.comity.acts.Surroundings;

/** What the protocol asks of whoever reads a document: that it is used for its purpose alone, that it is kept to oneself. */
public interface PaperTerms {

    /** The terms on which this person reads it on that day; none where the protocol is silent. */
    List<PaperEntry.Term> of(Surroundings surroundings, PersonId reader, Document document);
}
