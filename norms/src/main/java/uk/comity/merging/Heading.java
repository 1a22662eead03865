package uk.comity.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code pack.yaml} of the merged pack: words of the first pack, titles of offices and settings of all. */
final class Heading {

    private final Taken taken;
    private final Merge.Name name;
    private final LocalDate from;

    Heading(Taken taken, Merge.Name name, LocalDate from) {
        this.taken = taken;
        this.name = name;
        this.from = from;
    }

    Map<String, Object> page() {
        var first = taken.sources().getFirst();
        var page = new LinkedHashMap<String, Object>();
        page.put("pack", name.key());
        page.put("language", Yaml.text(raw(first), "language"));
        page.put("title", name.title());
        page.put("council", taken.sources().stream().map(Source::name).collect(Collectors.joining(" and ")));
        page.put("kind", Yaml.text(raw(first), "kind"));
        page.put("version", "draft");
        page.put("in-force", Map.of("from", from.toString()));
        first.pack().beneath().ifPresent(law -> page.put("beneath", law));
        page.put("words", new LinkedHashMap<>(Yaml.table(raw(first).getOrDefault("words", Map.of()))));
        page.put("offices", offices());
        page.put("settings", settings());
        return page;
    }

    static Map<String, Object> raw(Source source) {
        return Yaml.table(Yaml.load(
                Optional.ofNullable(source.files().texts().get("pack.yaml")).orElse("")));
    }

    private Map<String, Object> offices() {
        var offices = new LinkedHashMap<String, Object>();
        taken.sources()
                .forEach(source -> Yaml.table(raw(source).getOrDefault("offices", Map.of()))
                        .forEach(offices::putIfAbsent));
        return offices;
    }

    private List<Object> settings() {
        var seen = new HashSet<String>();
        var settings = new ArrayList<>();
        for (var source : taken.sources()) {
            if (raw(source).get("settings") instanceof List<?> list) {
                for (var each : list) {
                    var setting = Yaml.table(each);
                    setting.computeIfPresent(
                            "setting", (_, old) -> taken.naming(source).setting(String.valueOf(old)));
                    if (seen.add(Yaml.text(setting, "setting"))) {
                        settings.add(setting);
                    }
                }
            }
        }
        return settings;
    }
}
