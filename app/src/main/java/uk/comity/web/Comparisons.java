package uk.comity.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import uk.comity.acts.Surroundings;
import uk.comity.comparison.Comparison;
import uk.comity.councils.SettableClock;
import uk.comity.norms.Pack;
import uk.comity.norms.Rulebook;
import uk.comity.packs.Shelf;

/** Comparisons of the packs that come with the program: worked out once for each choice of packs, for they do not change. */
@Component
final class Comparisons {

    private final Shelf shelf;
    private final SettableClock clock;
    private final Map<String, Rulebook> books = new ConcurrentHashMap<>();
    private final Map<Chosen, Comparison> made = new ConcurrentHashMap<>();

    private record Chosen(List<String> keys, LocalDate day) {}

    Comparisons(Shelf shelf, SettableClock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    List<String> keys() {
        return shelf.keys();
    }

    /** The name in the pack's source. */
    String name(String key) {
        var pack = book(key).council();
        return pack.council().orElse(pack.title());
    }

    /** The packs of these keys side by side, always in the order of the shelf. */
    Comparison of(List<String> keys) {
        var today = clock.instant().atZone(Surroundings.ZONE).toLocalDate();
        made.keySet().removeIf(each -> !each.day().equals(today));
        var chosen = new Chosen(keys().stream().filter(keys::contains).toList(), today);
        return made.computeIfAbsent(chosen, all -> {
            var rulebooks = all.keys().stream().map(this::book).toList();
            return Comparison.of(rulebooks, Comparison.day(packs(rulebooks), all.day()));
        });
    }

    private static List<Pack> packs(List<Rulebook> rulebooks) {
        return rulebooks.stream().map(Rulebook::council).toList();
    }

    private Rulebook book(String key) {
        return books.computeIfAbsent(key, shelf::rulebook);
    }
}
