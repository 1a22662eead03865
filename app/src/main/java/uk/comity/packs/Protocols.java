package uk.comity.packs;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import uk.comity.acts.Entered;
import uk.comity.acts.Folios;
import uk.comity.acts.Protocol;
import uk.comity.acts.Remembered;
import uk.comity.acts.Surroundings;
import uk.comity.norms.Pack;
import uk.comity.norms.PackFiles;
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
        return find(day, day, surroundings);
    }

    @Override
    public Optional<Rulebook> find(LocalDate opened, LocalDate day, Surroundings surroundings) {
        var all = adoptions(surroundings.folios());
        return all.judging(opened, day)
                .flatMap(judging -> all.law(day).map(law -> {
                    var adoption = judging.adoption();
                    var key = new Key(adoption.digest(), law.digest(), all.settings(judging.settledBy()));
                    return rulebook(key, adoption::text, law::text);
                }));
    }

    /** Everything that the council laid, adopted and settled so far. */
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

    /** A pack without mistakes as it would judge today: on the law of the day, with what the council has settled. */
    public Rulebook rulebook(PackFiles pack, Surroundings surroundings) {
        var all = adoptions(surroundings.folios());
        var law = all.law(surroundings.day()).map(LawText::text).orElseGet(shelf.get()::law);
        var key = new Key(pack.digest(), law.digest(), all.settings(surroundings.day()));
        return rulebook(key, () -> pack, () -> law);
    }

    /** The version of a pack that the council adopted last; empty where it never adopted one of this key. */
    public Optional<Pack> adopted(String key, Surroundings surroundings) {
        return adoptions(surroundings.folios()).adopted().reversed().stream()
                .filter(adopted -> adopted.pack().equals(key))
                .findFirst()
                .map(adopted -> rulebook(adopted.text(), surroundings).council());
    }

    private Rulebook rulebook(Key key, Supplier<PackFiles> pack, Supplier<PackFiles> law) {
        return compiled.computeIfAbsent(key, _ -> {
            var book = shelf.get().rulebook(pack.get(), law.get());
            return book.withSettings(fitting(book, key.settings()));
        });
    }

    /** What the council settled for a protocol is not settled for another that does not leave it open. */
    private static Map<String, String> fitting(Rulebook book, Map<String, String> settings) {
        var fitting = new TreeMap<>(settings);
        fitting.entrySet()
                .removeIf(one -> !book.settingMistakes(Map.of(one.getKey(), one.getValue()))
                        .isEmpty());
        return fitting;
    }

    private static Adoptions with(Adoptions adoptions, Entered entered) {
        var longer = adoptions;
        for (var entry : entered.entries()) {
            longer = longer.with(entry, entered);
        }
        return longer;
    }

    private record Key(String digest, String law, Map<String, String> settings) {}
}
