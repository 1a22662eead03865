package uk.comity.matters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.comity.acts.Entered;
import uk.comity.acts.Entry;
import uk.comity.acts.FolioId;
import uk.comity.acts.Folios;
import uk.comity.acts.PersonId;
import uk.comity.acts.Ruling;

/** Folios kept on paper: what a test enters, it reads. */
public final class OnPaper implements Folios {

    private static Ruling owing(List<Ruling.Owed> duties) {
        return new Ruling(
                "silent",
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                duties,
                List.of(),
                List.of(),
                "",
                "");
    }

    private final List<Entered> all = new ArrayList<>();

    /** Enters these, as done by one act. */
    public Entered enter(FolioId folio, PersonId actor, Instant at, List<Entry> entries) {
        return enter(folio, actor, at, entries, List.of());
    }

    /** As {@link #enter(FolioId, PersonId, Instant, List)}, where the protocol raised these duties. */
    public Entered enter(FolioId folio, PersonId actor, Instant at, List<Entry> entries, List<Ruling.Owed> duties) {
        var entered = new Entered(
                all.size(),
                new UUID(1, all.size()),
                folio,
                actor,
                Optional.empty(),
                at,
                folio.kind() + ".act",
                "",
                entries,
                owing(duties));
        all.add(entered);
        return entered;
    }

    @Override
    public List<Entered> list(FolioId folio) {
        return all.stream().filter(one -> one.folio().equals(folio)).toList();
    }

    @Override
    public List<Entered> listKind(String kind, long after) {
        return all.stream()
                .filter(one -> one.folio().kind().equals(kind) && one.index() > after)
                .toList();
    }

    @Override
    public Optional<Mark> findLast(String kind) {
        return all.stream()
                .filter(one -> one.folio().kind().equals(kind))
                .reduce((_, later) -> later)
                .map(one -> new Mark(one.index(), one.actId()));
    }

    @Override
    public boolean holds(Mark mark) {
        return all.stream()
                .anyMatch(one -> one.index() == mark.index() && one.actId().equals(mark.actId()));
    }
}
