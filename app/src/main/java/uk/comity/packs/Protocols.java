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
    private final Remembered<ImportedTexts> texts =
            new Remembered<>(ProtocolKind.FOLIO.kind(), ImportedTexts.NONE, ImportedTexts::with);

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

    /**
     * The council's own text of the protocol in force on a day; empty where none was imported for it, or it was withdrawn.
     * {@link ProtocolText#find} gives the words of one clause.
     */
    public Optional<ProtocolText> text(LocalDate day, Folios folios) {
        return adoptions(folios).find(day).flatMap(adopted -> text(adopted.pack(), adopted.version(), folios));
    }

    /** The council's own text of one version of a pack. */
    public Optional<ProtocolText> text(String pack, String version, Folios folios) {
        return texts.at(folios).find(pack, version);
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
