package uk.comity.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import uk.comity.acts.PersonId;

/** Bodies and the seats on them. */
record Bodies(Map<String, Body> bodies, List<Seat> seats) {

    /** What the norm language calls the council as a whole. */
    private static final Set<String> WHOLE_COUNCIL = Set.of("the-council-itself", "full-council");

    static final Bodies EMPTY = new Bodies(Map.of(), List.of());

    List<Body> on(LocalDate day) {
        return bodies.values().stream().filter(body -> body.term().holdsOn(day)).toList();
    }

    /** Seats that hold on the day; a seat goes when its body does. */
    List<Seat> seatsOn(LocalDate day, Predicate<Seat> which) {
        return seats.stream()
                .filter(seat -> which.test(seat) && seat.term().holdsOn(day) && isThere(seat.body(), day))
                .toList();
    }

    /**
     * Who enters what a body decided: its chair, or else its vice-chair. A protocol may leave the last word to a panel or to the
     * whole council; the person who presides there speaks for it.
     *
     * @param role the body's key, or one of the names that the norm language has for the council as a whole
     */
    List<PersonId> presiding(String role, LocalDate day) {
        if (!bodies.containsKey(role) && !WHOLE_COUNCIL.contains(role)) {
            return List.of();
        }
        var chairs = presiding(role, Seat.Role.CHAIR, day);
        return chairs.isEmpty() ? presiding(role, Seat.Role.VICE_CHAIR, day) : chairs;
    }

    private List<PersonId> presiding(String role, Seat.Role as, LocalDate day) {
        return seatsOn(day, seat -> seat.role() == as && isCalled(role, seat.body())).stream()
                .map(Seat::person)
                .distinct()
                .toList();
    }

    private boolean isCalled(String role, String body) {
        var found = bodies.get(body);
        return body.equals(role)
                || (WHOLE_COUNCIL.contains(role) && found != null && found.sort() == Body.Sort.COUNCIL);
    }

    boolean isThere(String body, LocalDate day) {
        var found = bodies.get(body);
        return found != null && found.term().holdsOn(day);
    }

    Bodies with(Body body) {
        return new Bodies(Lists.with(bodies, body.key(), body), seats);
    }

    Bodies with(Seat seat) {
        return new Bodies(bodies, Lists.plus(seats, seat));
    }

    Bodies ended(String body, LocalDate until) {
        var found = bodies.get(body);
        return found == null ? this : with(found.with(found.term().endingOn(until)));
    }

    Bodies left(String body, PersonId person, LocalDate until) {
        var changed = Lists.changed(
                seats,
                seat -> seat.body().equals(body)
                        && seat.person().equals(person)
                        && seat.term().holdsOn(until),
                seat -> seat.with(seat.term().endingOn(until)));
        return new Bodies(bodies, changed);
    }
}
