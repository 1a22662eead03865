package uk.comity.councils;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.comity.acts.Desk;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.acts.Summary;
import uk.comity.acts.Surroundings;
import uk.comity.matters.Nature;
import uk.comity.matters.PaperRights;
import uk.comity.matters.paper.Document;
import uk.comity.matters.paper.PaperAct;
import uk.comity.matters.paper.PaperEntry;
import uk.comity.matters.paper.PaperKind;
import uk.comity.matters.paper.PaperShelf;
import uk.comity.matters.paper.Readership;
import uk.comity.register.Registers;
import uk.comity.views.PaperList;
import uk.comity.views.PaperList.Sought;

/**
 * The documents that are open to somebody. A document that is not open answers exactly like one that does not exist; only
 * where it was filed as known to members, and the member may ask for it, its title is on the list.
 */
public record OpenDocuments(Desk desk, PaperKind kind, PaperRights rights, Registers registers, PaperList rows) {

    /** A document on a list. */
    public record Line(FolioId folio, String title, Nature nature, LocalDate filedOn, String item, Reach reach) {}

    /** How far somebody comes to a document. */
    public enum Reach {
        OPEN,
        /** Its title is known, and it may be asked for. */
        MAY_BE_ASKED_FOR
    }

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

    /** The documents like that which this person may know of, the last filed first. */
    public List<Line> list(PersonId person, Sought sought, Instant now) {
        // The rows are read before the transaction that judges them: nobody holds two connections.
        var found = rows.find(sought);
        return desk.read(
                now,
                here -> found.stream()
                        .flatMap(row -> line(here, person, row, sought).stream())
                        .toList());
    }

    private Optional<Line> line(Surroundings here, PersonId person, PaperList.Row row, Sought sought) {
        return reach(here, person, row, sought)
                .map(reach -> new Line(
                        row.paper().folio(),
                        row.paper().title(),
                        row.paper().nature(),
                        row.filedOn(),
                        row.item(),
                        reach));
    }

    /** What may only be asked for is not found by its words: that would tell what stands in it. */
    private Optional<Reach> reach(Surroundings here, PersonId person, PaperList.Row row, Sought sought) {
        if (rights.find(here, person, row.paper()).isPresent()) {
            return Optional.of(Reach.OPEN);
        }
        var isMember = registers.at(here.folios()).isMember(person, here.day());
        return isMember && row.knownToMembers() && sought.words().isBlank()
                ? Optional.of(Reach.MAY_BE_ASKED_FOR)
                : Optional.empty();
    }

    /** One document; empty where there is none of this key, or it is not open to the person. */
    public Optional<Opened> find(PersonId person, String key, Instant now) {
        return FolioId.find(PaperKind.NAME + "/" + key)
                .flatMap(folio -> desk.read(
                        now,
                        here -> PaperShelf.document(here.folios(), folio)
                                .flatMap(document -> open(here, person, document))));
    }

    private Optional<Opened> open(Surroundings here, PersonId person, Document document) {
        var hearing = kind.hear(here);
        return rights.find(here, person, document.paper())
                .map(right -> new Opened(
                        document,
                        right,
                        hearing.summary(document),
                        hearing.menu(document, person),
                        kind.terms(here, person, document)));
    }
}
