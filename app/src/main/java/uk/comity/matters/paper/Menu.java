package uk.comity.matters.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import uk.comity.acts.Decision;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.matters.Nature.Paragraph;
import uk.comity.matters.paper.PaperAct.Purpose;
import uk.comity.matters.paper.PaperAct.To;

/** The acts that make sense for a person now, each with values that make it whole: samples, to be weighed. */
record Menu(Turns turns) {

    private static final UUID NOBODYS = new UUID(0, 0);
    /** Long enough for any sample: nobody reads it. */
    private static final String TEXT = "…";

    List<PaperAct> of(Document it, PersonId actor) {
        return it.filing().isEmpty()
                ? List.of()
                : samples(it, actor).stream()
                        .filter(act -> turns.decide(it, act, probe(it, act, actor)) instanceof Decision.Enter)
                        .toList();
    }

    private Submission probe(Document it, PaperAct act, PersonId actor) {
        return new Submission(
                NOBODYS,
                actor,
                Optional.empty(),
                turns.surroundings().at(),
                it.folio(),
                OptionalLong.empty(),
                "",
                Map.of(),
                act);
    }

    /** Marking as exempt is offered to the proper officer alone; anybody else who tries is told why by the law's clause. */
    private List<PaperAct> samples(Document it, PersonId actor) {
        var all = new ArrayList<PaperAct>();
        all.add(PaperAct.Read.accepting(turns.readers().terms(turns.surroundings(), actor, it)));
        if (turns.keeps(it, actor)) {
            all.add(new PaperAct.Describe(it.as(), TEXT));
            all.add(new PaperAct.Open(To.MEMBERS));
            all.add(new PaperAct.Open(To.PUBLIC));
            all.add(new PaperAct.Send(TEXT));
            all.add(new PaperAct.MarkConfidential(TEXT));
            all.add(new PaperAct.MarkOpen(TEXT));
            all.add(new PaperAct.ConcludePrivateBusiness(TEXT));
            all.add(new PaperAct.DirectRelease(TEXT));
        }
        if (Roles.properOfficers(turns.offices()).contains(actor)) {
            all.add(new PaperAct.MarkExempt(
                    Paragraph.BUSINESS_AFFAIRS, TEXT, turns.offices().day().plusYears(1)));
        }
        all.add(new PaperAct.Use(Purpose.AS_REQUESTED, TEXT));
        all.add(new PaperAct.Disclose(TEXT, Purpose.AS_REQUESTED, TEXT));
        return all;
    }
}
