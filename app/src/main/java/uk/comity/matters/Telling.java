package uk.comity.matters;

import java.time.LocalDate;
import java.util.List;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.calendar.InWords;
import uk.comity.norms.FactType;
import uk.comity.norms.FactValue;
import uk.comity.norms.Situation;
import uk.comity.register.Register;
import uk.comity.register.Situating;

/** Tells facts to one question, each with where it was read. */
public record Telling(Situation.Builder facts, Register register, LocalDate day) {

    /** A day as people read it: 3 November 2026. */
    public static String date(LocalDate day) {
        return InWords.plain(day);
    }

    /**
     * Tells what the person declared for this act, then the facts of the actor, {@link Words#ACTOR}. Only facts that are asked of people: nobody can declare what the
     * register or the folio knows. Told first, so that whatever Comity knows itself goes before it.
     */
    public void actor(Submission submission, List<FactType> types) {
        if (!submission.declared().isEmpty()) {
            declared(submission, types);
        }
        Situating.actor(register, submission, day, facts);
    }

    private void declared(Submission submission, List<FactType> types) {
        var source = "declared by " + register.nameOf(submission.actor());
        for (var type : types) {
            var value = submission.declared().get(type.name());
            if (value != null && isAsked(type, submission.act().name()) && fits(type, value)) {
                facts.with(type.name(), value, source);
            }
        }
    }

    private static boolean isAsked(FactType type, String act) {
        return type.question().isPresent()
                && (type.acts().isEmpty() || type.acts().contains(act));
    }

    private static boolean fits(FactType type, FactValue value) {
        return switch (type.shape()) {
            case FactType.YesNo _ -> value instanceof FactValue.Truth;
            case FactType.OneOf words ->
                value instanceof FactValue.Term(String word) && words.words().contains(word);
            case FactType.HowMany _ -> value instanceof FactValue.Count;
            case FactType.OnDay _ -> value instanceof FactValue.Day;
        };
    }

    /** A fact that the register knows. */
    public void byRegister(String fact, boolean holds) {
        facts.with(fact, FactValue.of(holds), Situating.source(day));
    }

    /** A fact that the folio, or the act itself, knows. */
    public void byFolio(String fact, boolean holds, String source) {
        facts.with(fact, FactValue.of(holds), source);
    }

    /** A word that the folio, or the act itself, knows. */
    public void byFolio(String fact, String word, String source) {
        facts.with(fact, FactValue.of(word), source);
    }

    /** A number that the folio, or the act itself, knows. */
    public void byFolio(String fact, int number, String source) {
        facts.with(fact, FactValue.of(number), source);
    }

    /** The facts of {@link Words#officerApproached}. */
    public void approached(PersonId officer, Restrictions.Reach reach) {
        Situating.officerAsked(register, officer, day, facts);
        byFolio("member-is-restricted", reach.restricted(), reach.source());
        byFolio("officer-asked-is-covered-by-restriction", reach.covers(), reach.source());
        byFolio("head-of-service-has-consented", reach.consented(), reach.source());
    }
}
