package uk.comity.councils;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.comity.acts.Desk;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.acts.Summary;
import uk.comity.acts.Surroundings;
import uk.comity.matters.Nature;
import uk.comity.matters.Paper;
import uk.comity.matters.PaperRights;
import uk.comity.matters.paper.Document;
import uk.comity.matters.paper.PaperAct;
import uk.comity.matters.paper.PaperEntry;
import uk.comity.matters.paper.PaperKind;
import uk.comity.matters.paper.PaperShelf;
import uk.comity.matters.paper.Readership;

/** One document at a time, if it is open to somebody; what is not open answers exactly like what does not exist. Lists: search. */
public record OpenDocuments(Desk desk, PaperKind kind, PaperRights rights) {

    /** What is asked about in place of a document that is not there. */
    private static final Nature NOBODYS = new Nature(
            Nature.Sort.OTHER,
            new Nature.Marking(Nature.Mark.CONFIDENTIAL, Optional.empty(), Nature.Openness.TO_NOBODY_YET),
            Nature.Business.NONE,
            new Nature.Holding("", Optional.empty(), "", Optional.empty()),
            Set.of());

    /**
     * A document that is open to somebody.
     *
     * @param right why
     * @param menu what the person can do with it, as samples to weigh
     * @param terms what the protocol asks of this person who would read it; none where it is silent
     */
    public record Opened(
            Document document,
            PaperRights.Right right,
            Summary summary,
            List<PaperAct> menu,
            List<PaperEntry.Term> terms) {
        public Opened {
            terms = List.copyOf(terms);
            menu = List.copyOf(menu);
        }

        /** Whether a reading gives a marked copy, and not the file itself. */
        public boolean isMarked() {
            return Readership.isMarked(document, right);
        }

        /** Whether the person keeps it, and so may look through its record. */
        public boolean isKept() {
            return right.route() == PaperRights.Route.SHARING;
        }
    }

    /**
     * One document; empty where there is none of this key, or it is not open to the person. Both are found out in the same way,
     * so that not even the time tells them apart: where there is none, the rights in one that nobody has are asked for.
     */
    public Optional<Opened> find(PersonId person, String key, Instant now) {
        return FolioId.find(PaperKind.NAME + "/" + key)
                .flatMap(folio -> desk.read(now, here -> find(here, person, folio)));
    }

    private Optional<Opened> find(Surroundings here, PersonId person, FolioId folio) {
        var document = PaperShelf.document(here.folios(), folio);
        var right =
                rights.find(here, person, document.map(Document::paper).orElseGet(() -> new Paper(folio, "", NOBODYS)));
        return document.flatMap(found -> right.map(why -> open(here, person, found, why)));
    }

    private Opened open(Surroundings here, PersonId person, Document document, PaperRights.Right right) {
        var hearing = kind.hear(here);
        return new Opened(
                document,
                right,
                hearing.summary(document),
                hearing.menu(document, person),
                kind.terms(here, person, document));
    }
}
