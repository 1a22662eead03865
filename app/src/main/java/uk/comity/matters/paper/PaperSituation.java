package uk.comity.matters.paper;

import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.matters.Nature;
import uk.comity.matters.Offices;
import uk.comity.matters.PaperTelling;
import uk.comity.matters.Telling;
import uk.comity.matters.Words;

/** Tells every fact of {@link PaperWords} that the register, the folio or the act knows. */
record PaperSituation(Offices offices) {

    private static final String ACT = "what was filled in";
    private static final String FOLIO = "this document's record";

    void tell(Document it, PaperAct act, Submission submission, Telling telling) {
        telling.actor(submission, PaperWords.facts());
        var papers = new PaperTelling(telling);
        var nature = act instanceof PaperAct.File file ? asFiled(file) : it.nature();
        papers.paper(nature);
        papers.asker(nature, submission.inNameOf().orElse(submission.actor()));
        switch (act) {
            case PaperAct.MarkExempt exempt -> exempt(exempt, submission.actor(), telling);
            case PaperAct.Open _ -> background(it, telling);
            case PaperAct.Use use -> telling.byFolio("purpose-of-use", Words.of(use.purpose()), ACT);
            case PaperAct.Disclose to -> {
                telling.byFolio("purpose-of-use", Words.of(to.purpose()), ACT);
                telling.byFolio("release-was-directed", isDirected(it), FOLIO);
            }
            case PaperAct.File _,
                    PaperAct.AddVersion _,
                    PaperAct.Describe _,
                    PaperAct.MarkConfidential _,
                    PaperAct.MarkOpen _,
                    PaperAct.Send _,
                    PaperAct.ConcludePrivateBusiness _,
                    PaperAct.Read _,
                    PaperAct.DirectRelease _ -> {}
        }
    }

    private static Nature asFiled(PaperAct.File file) {
        return Document.blank(new uk.comity.acts.FolioId(PaperKind.NAME, "new"))
                .with(file.as())
                .with(Document.Classing.NONE.marked(
                        file.classed().mark(), file.classed().paragraph(), java.util.Optional.empty()))
                .nature();
    }

    private void exempt(PaperAct.MarkExempt act, PersonId actor, Telling telling) {
        telling.byRegister(
                "actor-is-proper-officer", Roles.properOfficers(offices).contains(actor));
        telling.byFolio("public-interest-is-weighed", !act.balance().isBlank(), ACT);
        telling.byFolio("exempt-paragraph", Words.of(act.paragraph()), ACT);
    }

    /** Where the list is on file it is known to be; an empty list may still be printed in the report itself. */
    private static void background(Document it, Telling telling) {
        if (!it.as().belongs().background().isEmpty()) {
            telling.byFolio("background-papers-are-listed", true, FOLIO);
        }
    }

    private static boolean isDirected(Document it) {
        return it.classing().released() == Document.Release.DIRECTED;
    }
}
