package uk.comity.bench;

import java.util.List;
import java.util.Optional;
import uk.comity.acts.Entered;
import uk.comity.acts.FolioId;
import uk.comity.acts.Folios;

/** Nothing was entered before. */
record NoFolios() implements Folios {

    @Override
    public List<Entered> list(FolioId folio) {
        return List.of();
    }

    @Override
    public List<Entered> listKind(String kind, long after) {
        return List.of();
    }

    @Override
    public Optional<Mark> findLast(String kind) {
        return Optional.empty();
    }

    @Override
    public boolean holds(Mark mark) {
        return false;
    }
}
