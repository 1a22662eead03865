package uk.comity.matters.inspection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.Entered;
import uk.comity.acts.FolioId;
import uk.comity.acts.Folios;
import uk.comity.acts.Folios.Mark;
import uk.comity.acts.PersonId;
import uk.comity.acts.Surroundings;
import uk.comity.matters.Grants;

/**
 * Every request of one council's database, folded from its entries and kept in memory; construct one for each council. Any
 * thread may ask.
 */
public final class Requests implements Grants {

    private record Kept(Optional<Mark> upTo, Map<FolioId, Inspection> all) {
        static final Kept NOTHING = new Kept(Optional.empty(), Map.of());
    }

    private final AtomicReference<Kept> kept = new AtomicReference<>(Kept.NOTHING);

    @Override
    public Optional<Grant> running(Surroundings here, PersonId person, FolioId paper) {
        return ofPaper(here, person, paper)
                .flatMap(it -> it.grant()
                        .map(grant -> new Grant(
                                it.folio(), grant.terms().right(), grant.terms().conditions())));
    }

    /** Every document that was shown to the person, and still may be read. */
    public Set<FolioId> shownTo(Surroundings here, PersonId person) {
        return at(here.folios()).values().stream()
                .filter(it -> it.state() == State.SHOWN && it.member().equals(person))
                .filter(it -> it.grant().filter(one -> one.runs(here.day())).isPresent())
                .flatMap(it -> it.paper().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Inspection> ofPaper(Surroundings here, PersonId person, FolioId paper) {
        return at(here.folios()).values().stream()
                .filter(it -> it.state() == State.SHOWN
                        && it.member().equals(person)
                        && it.paper().equals(Optional.of(paper)))
                .filter(it -> it.grant().filter(one -> one.runs(here.day())).isPresent())
                .findFirst();
    }

    /** Every request, in the order in which they were first asked. */
    List<Inspection> list(Folios folios) {
        return List.copyOf(at(folios).values());
    }

    private Map<FolioId, Inspection> at(Folios folios) {
        var before = kept.get();
        if (before.upTo().equals(folios.findLast(InspectionKind.NAME))) {
            return before.all();
        }
        var now = caughtUp(before, folios);
        kept.set(now);
        return now.all();
    }

    /**
     * Reads on from the last act that was folded, that act included: a transaction that was rolled back may have left its leaf
     * here, and the leaf's index then belongs to another act.
     */
    private static Kept caughtUp(Kept before, Folios folios) {
        if (before.upTo().isPresent()) {
            var tail = folios.listKind(InspectionKind.NAME, before.upTo().get().index() - 1);
            if (!tail.isEmpty() && mark(tail.getFirst()).equals(before.upTo().get())) {
                return folded(before, tail.subList(1, tail.size()));
            }
        }
        return folded(Kept.NOTHING, folios.listKind(InspectionKind.NAME, -1));
    }

    private static Kept folded(Kept from, List<Entered> acts) {
        var all = new LinkedHashMap<>(from.all());
        var upTo = from.upTo();
        for (var entered : acts) {
            var now = all.getOrDefault(entered.folio(), Inspection.blank(entered.folio()));
            for (var entry : entered.entries()) {
                if (!(entry instanceof DeskEntry.Refused) && !(entry instanceof DeskEntry.Held)) {
                    now = Folding.fold(now, entry, entered);
                }
            }
            if (now.asked().isPresent()) {
                all.put(entered.folio(), now);
            }
            upTo = Optional.of(mark(entered));
        }
        return new Kept(upTo, java.util.Collections.unmodifiableMap(all));
    }

    private static Mark mark(Entered entered) {
        return new Mark(entered.index(), entered.actId());
    }
}
