package uk.comity.matters.announced;

import java.util.List;
import uk.comity.matters.Lexicon;

/** The words of every kind of matter that is not built yet. */
public final class Announced {

    private Announced() {}

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
