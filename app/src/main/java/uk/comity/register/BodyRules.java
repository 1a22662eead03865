package uk.comity.register;

import java.util.Optional;
import uk.comity.acts.Decision;

/** Bodies and the seats on them. */
final class BodyRules {

    private BodyRules() {}

    static Decision form(Register now, RegisterAct.FormBody act) {
        return Rules.newKey(act.body(), now.findBody(act.body()).isPresent())
                .and(Rules.title(act.title()))
                .and(act.parent().map(key -> body(now, key)).orElseGet(Check::begin))
                .and(Rules.term(act.term()))
                .thenEnter(new RegisterEntry.BodyFormed(
                        act.body(), act.title().strip(), act.sort(), act.parent(), act.term()));
    }

    private static Check body(Register now, String body) {
        return Check.begin()
                .that(
                        now.findBody(body).isPresent(),
                        "There is no body \"%s\" in the register. Form it first.".formatted(Rules.shortened(body)));
    }

    static Decision end(Register now, RegisterAct.EndBody act) {
        return body(now, act.body())
                .that(
                        now.findBody(act.body())
                                .filter(body -> body.term().holdsOn(act.until()))
                                .isPresent(),
                        "That body is not there on %s.".formatted(Rules.date(act.until())))
                .thenEnter(new RegisterEntry.BodyEnded(act.body(), act.until()));
    }

    static Decision seat(Register now, RegisterAct.TakeSeat act) {
        return body(now, act.body())
                .and(Rules.person(now, act.person()))
                .and(Rules.term(act.term()))
                .that(isThere(now, act), "That body is not there at that time.")
                .that(!sitsAlready(now, act), "%s sits there at that time already.".formatted(now.nameOf(act.person())))
                .and(chair(now, act))
                .thenEnter(new RegisterEntry.SeatTaken(act.body(), act.person(), act.role(), act.term()));
    }

    private static boolean isThere(Register now, RegisterAct.TakeSeat act) {
        var from = act.term().from();
        return now.findBody(act.body())
                .filter(body -> from.isEmpty() || body.term().holdsOn(from.get()))
                .isPresent();
    }

    private static boolean sitsAlready(Register now, RegisterAct.TakeSeat act) {
        return now.seats().stream()
                .anyMatch(seat -> seat.body().equals(act.body())
                        && seat.person().equals(act.person())
                        && seat.term().overlaps(act.term()));
    }

    private static Check chair(Register now, RegisterAct.TakeSeat act) {
        var chair = act.role() != Seat.Role.CHAIR
                ? Optional.<Seat>empty()
                : now.seats().stream()
                        .filter(seat -> seat.body().equals(act.body())
                                && seat.role() == Seat.Role.CHAIR
                                && seat.term().overlaps(act.term()))
                        .findFirst();
        return Check.begin()
                .that(
                        chair.isEmpty(),
                        "%s is in the chair at that time. End that seat first."
                                .formatted(chair.map(seat -> now.nameOf(seat.person()))
                                        .orElse("")));
    }

    static Decision leave(Register now, RegisterAct.LeaveSeat act) {
        var sits = now.seatsOf(act.person(), act.until()).stream()
                .anyMatch(seat -> seat.body().equals(act.body()));
        return Check.begin()
                .that(sits, "%s does not sit there on %s.".formatted(now.nameOf(act.person()), Rules.date(act.until())))
                .thenEnter(new RegisterEntry.SeatLeft(act.body(), act.person(), act.until()));
    }
}
