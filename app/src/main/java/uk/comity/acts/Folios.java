package uk.comity.acts;

import java.util.List;

/** Reads what was entered. */
public interface Folios {

    /** Everything entered in a folio, in order, the desk's own entries too. */
    List<Entered> list(FolioId folio);

    /** Everything entered in folios of a kind with an index above this one, in order; -1 for all. */
    List<Entered> listKind(String kind, long after);

    /** Index of the last act entered in any folio of a kind; -1 when there is none. */
    long lastOfKind(String kind);

    /** Names the council's database: two councils never share what is kept in memory. */
    String council();
}
