package uk.comity.register;

import java.time.LocalDate;
import java.util.Optional;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.calendar.InWords;
import uk.comity.norms.FactValue;
import uk.comity.norms.Situation;

/** Tells the facts that the register knows of people on a day. Every kind of matter uses it, so that they all say the same. */
public final class Situating {

    private Situating() {}

    /** Every fact of the actor, for whoever lays this submission on the desk. */
    public static void actor(Register register, Submission submission, LocalDate day, Situation.Builder facts) {
        actor(register, submission.actor(), submission.inNameOf(), day, facts);
    }

    /**
     * Every fact of the actor.
     *
     * @param inNameOf the member in whose name the actor means to act
     */
    public static void actor(
            Register register, PersonId actor, Optional<PersonId> inNameOf, LocalDate day, Situation.Builder facts) {
        var grade = register.gradeOf(actor, day);
        var source = source(day);
        tell(facts, source, "actor-is-member", register.isMember(actor, day));
        tell(facts, source, "actor-is-officer", grade.isPresent());
        var supports = inNameOf.filter(member -> register.actsFor(actor, member, day));
        tell(facts, source, "actor-is-support-staff", supports.isPresent());
        tell(facts, source, "actor-is-junior-officer", is(grade, Grade.JUNIOR));
        tell(facts, source, "actor-is-service-manager-or-above", isAtLeast(grade, Grade.SERVICE_MANAGER));
        tell(facts, source, "actor-is-head-of-service", is(grade, Grade.HEAD_OF_SERVICE));
        tell(facts, source, "actor-is-head-of-service-or-above", isAtLeast(grade, Grade.HEAD_OF_SERVICE));
        var directs = is(grade, Grade.ASSISTANT_DIRECTOR) || is(grade, Grade.DIRECTOR);
        tell(facts, source, "actor-is-assistant-director-or-director", directs);
        tell(facts, source, "actor-is-a-full-director", is(grade, Grade.DIRECTOR));
        tell(facts, source, "actor-is-chief-executive", acts(register, actor, Office.CHIEF_EXECUTIVE, day));
        tell(facts, source, "actor-is-monitoring-officer", acts(register, actor, Office.MONITORING_OFFICER, day));
        tell(facts, source, "actor-is-legal-services", acts(register, actor, Office.LEGAL_SERVICES, day));
    }

    /** The facts of the officer whom a member approaches. Nothing is told of somebody who is no officer that day. */
    public static void officerAsked(Register register, PersonId officer, LocalDate day, Situation.Builder facts) {
        var grade = register.gradeOf(officer, day);
        if (grade.isEmpty()) {
            return;
        }
        var source = source(day);
        tell(facts, source, "officer-asked-is-junior", is(grade, Grade.JUNIOR));
        tell(facts, source, "officer-asked-is-service-manager-or-above", isAtLeast(grade, Grade.SERVICE_MANAGER));
        tell(facts, source, "officer-asked-is-head-of-service-or-above", isAtLeast(grade, Grade.HEAD_OF_SERVICE));
    }

    /** Where a fact of the register was read, in words: {@code the register on 3 November 2026}. */
    public static String source(LocalDate day) {
        return "the register on " + InWords.plain(day);
    }

    private static boolean acts(Register register, PersonId actor, Office office, LocalDate day) {
        return register.actingFor(office.key(), day).contains(actor);
    }

    private static boolean is(Optional<Grade> grade, Grade wanted) {
        return grade.filter(wanted::equals).isPresent();
    }

    private static boolean isAtLeast(Optional<Grade> grade, Grade wanted) {
        return grade.filter(one -> one.isAtLeast(wanted)).isPresent();
    }

    private static void tell(Situation.Builder facts, String source, String fact, boolean holds) {
        facts.with(fact, FactValue.of(holds), source);
    }
}
