package uk.comity.councils;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.comity.asking.Asking;
import uk.comity.asking.Search;
import uk.comity.matters.Guises;
import uk.comity.matters.Plainly;
import uk.comity.norms.Rulebook;

/** The protocols that May I? has thought through, kept for the next who asks. Shared by the doors. */
public final class Askings {

    /** A rulebook is its own key: the same text under the same settings is compiled once for each council. */
    private static final int MOST = 64;

    private final Map<Rulebook, Asked> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Rulebook, Asked> eldest) {
            return size() > MOST;
        }
    };

    private record Asked(Asking asking, Search search) {}

    public Asking asking(Rulebook book) {
        return asked(book).asking();
    }

    public Search search(Rulebook book) {
        return asked(book).search();
    }

    private Asked asked(Rulebook book) {
        synchronized (kept) {
            return kept.computeIfAbsent(
                    book, one -> new Asked(Asking.of(one, Guises.COMPANY), Search.over(one, Plainly.SAYINGS)));
        }
    }
}
