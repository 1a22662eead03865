package uk.comity.register;

import java.time.DayOfWeek;
import java.time.LocalDate;
import uk.comity.acts.Decision;

/** Days on which the council is closed. */
final class ClosureRules {

    private ClosureRules() {}

    static Decision declare(Register now, RegisterAct.DeclareClosure act, LocalDate today) {
        var closed = act.day();
        var weekend = closed.getDayOfWeek() == DayOfWeek.SATURDAY || closed.getDayOfWeek() == DayOfWeek.SUNDAY;
        return Check.begin()
                .that(
                        !closed.isBefore(today),
                        "%s has passed, and deadlines were counted with it. Choose today or a day to come."
                                .formatted(Rules.date(closed)))
                .that(!weekend, "%s is at a weekend, which is no working day anyway.".formatted(Rules.date(closed)))
                .that(
                        !now.closures().containsKey(closed),
                        "The council is closed on %s already.".formatted(Rules.date(closed)))
                .and(Rules.title(act.why()))
                .thenEnter(new RegisterEntry.ClosureDeclared(closed, act.why().strip()));
    }

    static Decision withdraw(Register now, RegisterAct.WithdrawClosure act, LocalDate today) {
        return Check.begin()
                .that(
                        now.closures().containsKey(act.day()),
                        "No closure is declared for %s.".formatted(Rules.date(act.day())))
                .that(
                        !act.day().isBefore(today),
                        "%s has passed, and deadlines were counted without it.".formatted(Rules.date(act.day())))
                .thenEnter(new RegisterEntry.ClosureWithdrawn(act.day()));
    }
}
