package uk.comity.councils;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.comity.acts.Desk;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.acts.Summary;
import uk.comity.acts.Surroundings;
import uk.comity.matters.PaperRights;
import uk.comity.matters.paper.Document;
import uk.comity.matters.paper.PaperAct;
import uk.comity.matters.paper.PaperEntry;
import uk.comity.matters.paper.PaperKind;
import uk.comity.matters.paper.PaperShelf;
import uk.comity.matters.paper.Readership;

/** One document at a time, if it is open to somebody; what is not open answers exactly like what does not exist. Lists: search. */
public record OpenDocuments(Desk desk, PaperKind kind) {

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
     * One document; empty where there is none of this key, or it is not open to the person. Both are found out by the same steps,
     * before anything of the folio is read, so that not even the time tells them apart.
     */
    public Optional<Opened> find(PersonId person, String key, Instant now) {
        return FolioId.find(PaperKind.NAME + "/" + key)
                .flatMap(folio -> desk.read(now, here -> find(here, person, folio)));
    }

    private Optional<Opened> find(Surroundings here, PersonId person, FolioId folio) {
        return kind.right(here, person, folio)
                .flatMap(right ->
                        PaperShelf.document(here.folios(), folio).map(document -> open(here, person, document, right)));
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
