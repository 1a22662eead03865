package uk.comity.matters;

import java.util.Optional;
import java.util.Set;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.acts.Surroundings;

/**
 * Whom a document lets in, before anything of its folio is read. Whatever the key, the same questions are put to the database and to
 * the protocol: where there is no document, about one that is nobody's. So neither words nor time tell a closed one from none.
 */
public record Threshold(Papers papers, PaperRights rights) {

    /** What is asked about in place of a document that is not there: of a group to which nobody can belong, whatever their office. */
    private static final Nature NOBODYS = new Nature(
            Nature.Sort.OTHER,
            new Nature.Marking(Nature.Mark.CONFIDENTIAL, Optional.empty(), Nature.Openness.TO_NOBODY_YET),
            Nature.Business.NONE,
            new Nature.Holding("", Optional.empty(), "nobody at all", Optional.empty()),
            Set.of());

    /** The right by which the person comes in; empty where there is no such document, or it is not open to them. */
    public Optional<PaperRights.Right> right(Surroundings here, PersonId person, FolioId folio) {
        var there = papers.find(here, folio);
        var right = rights.find(here, person, there.orElseGet(() -> nobodys(folio)));
        return there.isPresent() ? right : Optional.empty();
    }

    /**
     * Whether the person may ask for it by its key: not for a paper of a group, and not for one that a norm walls off, unless it is
     * open to them. Who is told no learns nothing by it.
     */
    public boolean mayAskFor(Surroundings here, PersonId person, FolioId folio) {
        var there = papers.find(here, folio);
        var may = rights.mayAskFor(here, person, there.orElseGet(() -> nobodys(folio)));
        return there.isPresent() && may;
    }

    private static Paper nobodys(FolioId folio) {
        return new Paper(folio, "", NOBODYS);
    }
}
