package uk.comity.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.comity.acts.Entered;
import uk.comity.acts.Entry;
import uk.comity.acts.FolioId;
import uk.comity.acts.Folios;
import uk.comity.acts.PersonId;
import uk.comity.acts.Ruling;
import uk.comity.register.Registers;

/** Folios that hold one act: the whole register, entered at once. */
record RegisterOnly(List<Entry> entries) implements Folios {

    private static final UUID ACT = new UUID(1, 1);

    private Entered entered() {
        return new Entered(
                0,
                ACT,
                Registers.FOLIO,
                PersonId.OPERATOR,
                Optional.empty(),
                Instant.parse("2020-01-01T00:00:00Z"),
                "register.act",
                "",
                entries,
                new Ruling(
                        "silent",
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        "",
                        ""));
    }

    @Override
    public List<Entered> list(FolioId folio) {
        return folio.equals(Registers.FOLIO) ? List.of(entered()) : List.of();
    }

    @Override
    public List<Entered> listKind(String kind, long after) {
        return kind.equals(Registers.FOLIO.kind()) && after < 0 ? List.of(entered()) : List.of();
    }

    @Override
    public Optional<Mark> findLast(String kind) {
        return kind.equals(Registers.FOLIO.kind()) ? Optional.of(new Mark(0, ACT)) : Optional.empty();
    }

    @Override
    public boolean holds(Mark mark) {
        return mark.equals(new Mark(0, ACT));
    }
}
