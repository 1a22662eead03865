package uk.comity.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.comity.acts.PersonId;

/**
 * One of each act that needs nothing in the register beforehand: menus weigh them. Acts on somebody or something that is
 * there begin on its own page.
 */
final class Samples {

    private Samples() {}

    static List<RegisterAct> on(LocalDate day) {
        var name = PersonName.read("Cllr A Sample");
        return List.of(
                new RegisterAct.AddPerson(new PersonId("a-sample"), name),
                new RegisterAct.AddWard("a-sample", "A sample", Optional.empty(), Optional.empty()),
                new RegisterAct.AddDepartment("a-sample", "A sample", Optional.empty()),
                new RegisterAct.FormBody("a-sample", "A sample", Body.Sort.COMMITTEE, Optional.empty(), Term.from(day)),
                new RegisterAct.DeclareClosure(nextWeekday(day), "A sample"));
    }

    private static LocalDate nextWeekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case FRIDAY -> day.plusDays(3);
            case SATURDAY -> day.plusDays(2);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, SUNDAY -> day.plusDays(1);
        };
    }
}
