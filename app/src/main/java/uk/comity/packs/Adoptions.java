package uk.comity.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.comity.acts.Entry;

/** Which packs a council adopted, and what it settled for itself, in the order in which it did. */
public record Adoptions(List<ProtocolEntry.Adopted> adopted, List<ProtocolEntry.SettingChosen> chosen) {

    static final Adoptions NONE = new Adoptions(List.of(), List.of());

    public Adoptions {
        adopted = List.copyOf(adopted);
        chosen = List.copyOf(chosen);
    }

    Adoptions with(Entry entry) {
        return switch (entry) {
            case ProtocolEntry.Adopted next -> new Adoptions(longer(adopted, next), chosen);
            case ProtocolEntry.SettingChosen next -> new Adoptions(adopted, longer(chosen, next));
            default -> this;
        };
    }

    /** The pack in force on a day: of those whose first day has come, the one that starts last; of equals, the newest. */
    public Optional<ProtocolEntry.Adopted> find(LocalDate day) {
        Optional<ProtocolEntry.Adopted> found = Optional.empty();
        for (var one : adopted) {
            if (!one.from().isAfter(day)
                    && (found.isEmpty() || !one.from().isBefore(found.get().from()))) {
                found = Optional.of(one);
            }
        }
        return found;
    }

    /** What the council had settled for itself by a day, by setting. */
    public Map<String, String> settings(LocalDate day) {
        var settled = new TreeMap<String, String>();
        var since = new TreeMap<String, LocalDate>();
        for (var one : chosen) {
            var before = since.get(one.setting());
            if (!one.from().isAfter(day) && (before == null || !one.from().isBefore(before))) {
                settled.put(one.setting(), one.value());
                since.put(one.setting(), one.from());
            }
        }
        return settled;
    }

    private static <T> List<T> longer(List<T> list, T next) {
        var longer = new ArrayList<>(list);
        longer.add(next);
        return longer;
    }
}
