package uk.comity.matters;

import java.util.List;
import java.util.Optional;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.acts.Surroundings;

/** To whom which document is open: one rule for pages, REST, lists and search. */
public interface PaperRights {

    /** The right by which the document is open to the person at that moment; empty where it is not. */
    Optional<Right> find(Surroundings surroundings, PersonId person, Paper paper);

    /** Whether somebody who knows its number may ask for the document by it, and so be told that it is there. */
    default boolean mayAskFor(Surroundings surroundings, PersonId person, Paper paper) {
        return paper.nature().holding().group().isEmpty();
    }

    /**
     * Why a document is open to somebody.
     *
     * @param words the right in words, for people
     * @param clauses of the protocol or the law; none where it was shared or shown
     * @param request the folio of the request on which it was shown
     */
    record Right(Route route, String words, List<String> clauses, Optional<FolioId> request) {
        public Right {
            clauses = List.copyOf(clauses);
        }
    }

    /** How somebody comes to a document. */
    enum Route {
        /** By keeping it, or by an office. */
        SHARING,
        /** It was shown on request, and still may be read. */
        GRANT,
        /** The council's protocol with the law permits it without anybody deciding. */
        PROTOCOL
    }
}
