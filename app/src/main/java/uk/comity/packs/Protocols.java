package uk.comity.packs;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import uk.comity.acts.Entered;
import uk.comity.acts.Folios;
import uk.comity.acts.Protocol;
import uk.comity.acts.Remembered;
import uk.comity.acts.Surroundings;
import uk.comity.norms.Rulebook;

/** The protocols of one council: read off its ledger, compiled once for each text and its settings. */
public final class Protocols implements Protocol {

    private final Supplier<Shelf> shelf;
    private final Map<Key, Rulebook> compiled = new ConcurrentHashMap<>();
    private final Remembered<Adoptions> adoptions =
            new Remembered<>(ProtocolKind.FOLIO.kind(), Adoptions.NONE, Protocols::with);

    /** Takes the shelf late: its vocabulary is that of all kinds, and some kinds ask for the protocol's settings. */
    public Protocols(Supplier<Shelf> shelf) {
        this.shelf = shelf;
    }

    @Override
    public Optional<Rulebook> find(LocalDate day, Surroundings surroundings) {
        var all = adoptions(surroundings.folios());
        return all.find(day).map(adopted -> rulebook(adopted, all.settings(day)));
    }

    /** Everything that the council adopted and settled so far. */
    public Adoptions adoptions(Folios folios) {
        return adoptions.at(folios);
    }

    private Rulebook rulebook(ProtocolEntry.Adopted adopted, Map<String, String> settings) {
        return compiled.computeIfAbsent(
                new Key(adopted.digest(), adopted.beneath().hashCode(), settings),
                _ -> shelf.get()
                        .rulebook(
                                Shelf.files(adopted.pack(), adopted.files()),
                                Shelf.files(adopted.lawPack(), adopted.beneath()))
                        .withSettings(settings));
    }

    private static Adoptions with(Adoptions adoptions, Entered entered) {
        var longer = adoptions;
        for (var entry : entered.entries()) {
            longer = longer.with(entry);
        }
        return longer;
    }

    private record Key(String digest, int beneath, Map<String, String> settings) {}
}
