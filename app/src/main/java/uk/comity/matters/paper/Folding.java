package uk.comity.matters.paper;

import java.util.Optional;
import uk.comity.acts.Entered;
import uk.comity.acts.Entry;
import uk.comity.acts.FolioId;
import uk.comity.acts.Folios;
import uk.comity.matters.Nature.Mark;
import uk.comity.matters.Nature.Openness;
import uk.comity.matters.paper.Document.Classing;
import uk.comity.matters.paper.Document.Filing;
import uk.comity.matters.paper.Document.Finding;
import uk.comity.matters.paper.Document.Reading;

/** What a document is after what happened to it. Total: any entries in any order give a document. */
final class Folding {

    private Folding() {}

    static Document fold(Document before, Entry entry, Entered entered) {
        return entry instanceof PaperEntry ours ? after(before, ours, entered) : before;
    }

    /** The document that a folio keeps; empty where nothing was filed there. */
    static Optional<Document> read(Folios folios, FolioId folio) {
        var document = Document.blank(folio);
        for (var entered : folios.list(folio)) {
            for (var entry : entered.entries()) {
                document = fold(document, entry, entered);
            }
        }
        return Optional.of(document).filter(one -> one.filing().isPresent());
    }

    private static Document after(Document it, PaperEntry entry, Entered entered) {
        var classing = it.classing();
        return switch (entry) {
            case PaperEntry.Filed filed ->
                it.filed(
                        new Filing(entered.actor(), entered.at(), filed.redactionOf()),
                        filed.as(),
                        Classing.NONE.marked(
                                filed.classed().mark(), filed.classed().paragraph(), Optional.empty()),
                        filed.version());
            case PaperEntry.VersionAdded added -> it.with(added.version());
            case PaperEntry.Described described -> it.with(described.as());
            case PaperEntry.MarkedExempt exempt ->
                it.with(closed(classing)
                        .marked(
                                Mark.EXEMPT,
                                Optional.of(exempt.paragraph()),
                                Optional.of(new Finding(
                                        entered.actor(), entered.at(), exempt.balance(), exempt.reviewOn()))));
            case PaperEntry.MarkedConfidential _ ->
                it.with(closed(classing).marked(Mark.CONFIDENTIAL, Optional.empty(), Optional.empty()));
            case PaperEntry.MarkedOpen _ -> it.with(classing.marked(Mark.OPEN, Optional.empty(), Optional.empty()));
            case PaperEntry.Opened opened ->
                it.with(classing.opened(
                        switch (opened.to()) {
                            case MEMBERS -> Openness.TO_MEMBERS;
                            case PUBLIC -> Openness.TO_THE_PUBLIC;
                        }));
            case PaperEntry.PrivateBusinessConcluded _ -> it.with(classing.over());
            case PaperEntry.WasRead reading -> it.with(new Reading(entered.actor(), entered.at(), reading));
            case PaperEntry.ReleaseDirected _ -> it.with(classing.directed());
            case PaperEntry.Sent _,
                    PaperEntry.TermsAccepted _,
                    PaperEntry.CopyMarked _,
                    PaperEntry.Used _,
                    PaperEntry.Disclosed _ -> it;
        };
    }

    /** What is marked exempt or confidential is open to the public no longer. */
    private static Classing closed(Classing classing) {
        return classing.openness() == Openness.TO_THE_PUBLIC ? classing.opened(Openness.TO_MEMBERS) : classing;
    }
}
