package uk.comity.matters.contact;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.acts.Surroundings;
import uk.comity.matters.Offices;
import uk.comity.matters.Telling;

/** Tells every fact of {@link ContactWords} that the register, the calendar, the folio or the act knows. */
record ContactFacts(Offices offices, OfficeHours hours) {

    void tell(Contact it, ContactAct act, Submission submission, Telling telling) {
        telling.actor(submission, ContactWords.FACTS);
        var now = submission.at().atZone(Surroundings.ZONE).toLocalDateTime();
        switch (act) {
            case ContactAct.Restrict restrict -> heads(submission.actor(), restrict.departments(), telling);
            case ContactAct.Lift _ -> heads(submission.actor(), restricted(it), telling);
            case ContactAct.Consent consent ->
                heads(submission.actor(), List.of(offices.departmentOf(consent.officer())), telling);
            case ContactAct.Approach approach -> {
                telling.approached(approach.officer(), ContactRestrictions.reach(it, offices, approach.officer()));
                telling.byFolio("approached-by", approach.by().name().toLowerCase(Locale.ROOT), "what was filled in");
                hours(now, telling);
            }
            case ContactAct.CallLine _ -> hours(now, telling);
            case ContactAct.Meet meet -> {
                telling.approached(meet.officer(), ContactRestrictions.reach(it, offices, meet.officer()));
                hours(meet.when(), telling);
            }
        }
    }

    private static List<String> restricted(Contact it) {
        return it.restriction().map(one -> one.terms().departments()).orElse(List.of());
    }

    private void heads(PersonId actor, List<String> departments, Telling telling) {
        telling.byRegister(
                "actor-heads-the-service",
                departments.stream()
                        .anyMatch(one -> offices.register()
                                .headOfService(one, offices.day())
                                .filter(actor::equals)
                                .isPresent()));
    }

    private void hours(LocalDateTime when, Telling telling) {
        telling.byFolio(
                "outside-office-hours", !hours.areOpen(when), "the calendar on " + Telling.date(when.toLocalDate()));
    }
}
