package uk.comity.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import uk.comity.acts.Surroundings;
import uk.comity.comparison.Comparison;
import uk.comity.councils.SettableClock;
import uk.comity.norms.Names;
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

    /** The keys in the address, whether they come one by one or joined by commas. */
    static List<String> chosen(MultiValueMap<String, String> fields) {
        return fields.getOrDefault("packs", List.of()).stream()
                .flatMap(text -> Stream.of(text.split(",", -1)))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .limit(20)
                .toList();
    }

    /** What is wrong with the choice, or blank. */
    String problem(List<String> chosen) {
        var seen = new HashSet<String>();
        for (var key : chosen) {
            if (!keys().contains(key)) {
                var shown = key.length() > 40 ? key.substring(0, 40) + "..." : key;
                return "There is no protocol \"" + shown + "\" here. "
                        + Names.didYouMean(shown, keys()).orElse("Choose from the list.");
            }
            if (!seen.add(key)) {
                return name(key) + " is named twice. Choose each protocol once.";
            }
        }
        return chosen.size() < 2 ? "Choose two protocols or more" : "";
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
