package uk.comity.acts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import uk.comity.norms.Answer;
import uk.comity.norms.Judgement;

/** Lets an office stand aside from a ladder where whoever holds it is the person whom the matter is about. */
final class Concerned {

    /** The parts of a matter that make somebody the person concerned. */
    private static final List<String> PARTS =
            List.of("person-concerned", "member-concerned", "officer-concerned", "officer-asked");

    private Concerned() {}

    static Ruling standAside(Ruling ruling, Judgement judgement, Function<String, List<PersonId>> holders) {
        if (!(judgement.answer() instanceof Answer.Referred(var _, var ladder))
                || ladder.rungs().stream()
                        .allMatch(rung -> rung.unlessConcerned().isEmpty())) {
            return ruling;
        }
        var concerned = new HashSet<PersonId>();
        PARTS.forEach(part -> concerned.addAll(holders.apply(part)));
        var rungs = new ArrayList<DeskEntry.RungOf>();
        for (var i = 0; i < ladder.rungs().size(); i++) {
            var other = ladder.rungs().get(i).unlessConcerned();
            var rung = ruling.ladder().get(i);
            var people = rung.to().stream()
                    .flatMap(role -> holders.apply(role).stream())
                    .toList();
            var aside = !other.isEmpty() && !people.isEmpty() && concerned.containsAll(people);
            rungs.add(aside ? new DeskEntry.RungOf(other, rung.consulting(), rung.says()) : rung);
        }
        return ruling.upTheLadder(rungs);
    }
}
