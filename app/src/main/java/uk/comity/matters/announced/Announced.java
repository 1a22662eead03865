package uk.comity.matters.announced;

import java.util.List;
import uk.comity.matters.Lexicon;

/** The words of every kind of matter that is not built yet, and those of asking for documents. */
public final class Announced {

    private Announced() {}

    /**
     * The words by which documents are asked for and shown, and interests declared. The kinds that are built of them are handed
     * them by the hall, so that the words of documents, which three kinds share, stand in one place.
     */
    public static Lexicon inspection() {
        return InspectionWords.lexicon();
    }

    public static final List<Lexicon> KINDS = List.of(
            InspectionWords.lexicon(),
            AdviceWords.lexicon(),
            BudgetWords.lexicon(),
            CorrespondenceWords.lexicon(),
            MediaWords.lexicon(),
            OccasionWords.lexicon(),
            ReportWords.lexicon(),
            DecisionWords.lexicon(),
            ConsultationWords.lexicon(),
            ConcernWords.lexicon(),
            RelationshipWords.lexicon(),
            ScrutinyWords.lexicon(),
            AppointmentWords.lexicon(),
            FacilitiesWords.lexicon(),
            ConductWords.lexicon(),
            GovernanceWords.lexicon());
}
