package uk.comity.clauses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Sets aside what belongs to the page and not to the text: running titles, page numbers. */
final class Furniture {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)^(?:[-–—|]\\s*)?(?:page|p\\.)\\s*\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?(?:\\s*[-–—|])?$|^[-–—|]\\s*\\d{1,4}\\s*[-–—|]$");
    private static final Pattern BARE = Pattern.compile("^\\d{1,4}$");
    private static final int EDGE = 3;
    private static final int LONGEST = 120;

    private final List<Line> lines;
    private final List<String> aside = new ArrayList<>();

    Furniture(List<Line> lines) {
        this.lines = lines;
    }

    List<String> aside() {
        return aside;
    }

    List<Line> cleared() {
        var edges = edges();
        var running = running(edges);
        var repeated = repeated();
        var seen = new HashSet<String>();
        var kept = new ArrayList<Line>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var key = key(line);
            var goes = PAGE_NUMBER.matcher(line.text()).matches()
                    || (edges.contains(i)
                            && (running.contains(key)
                                    || BARE.matcher(line.text()).matches()))
                    || (repeated.contains(key) && !seen.add(key));
            if (goes && !line.isBlank()) {
                aside.add(line.text());
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    /** The places of the first and last lines of each page, where there is more than one. */
    private Set<Integer> edges() {
        var places = new HashMap<Integer, List<Integer>>();
        for (var i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                places.computeIfAbsent(lines.get(i).page(), _ -> new ArrayList<>())
                        .add(i);
            }
        }
        var edges = new HashSet<Integer>();
        if (places.size() > 1) {
            for (var page : places.values()) {
                edges.addAll(page.subList(0, Math.min(EDGE, page.size())));
                edges.addAll(page.subList(Math.max(0, page.size() - EDGE), page.size()));
            }
        }
        return edges;
    }

    /** What stands at the edge of many pages, whatever its figures. */
    private Set<String> running(Set<Integer> edges) {
        var pages = new HashMap<String, Set<Integer>>();
        edges.forEach(i -> pages.computeIfAbsent(key(lines.get(i)), _ -> new HashSet<>())
                .add(lines.get(i).page()));
        var count = lines.isEmpty() ? 0 : lines.getLast().page();
        var enough = Math.max(3, Math.round(count * 0.3));
        var running = new HashSet<String>();
        pages.forEach((key, on) -> {
            if (on.size() >= enough && key.length() <= LONGEST) {
                running.add(key);
            }
        });
        return running;
    }

    /** Running titles of a text without pages: the same short line three times or more. */
    private Set<String> repeated() {
        var counts = new HashMap<String, Integer>();
        for (var line : lines) {
            if (isLikeATitle(line)) {
                counts.merge(key(line), 1, Integer::sum);
            }
        }
        var repeated = new HashSet<String>();
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() >= 3) {
                repeated.add(count.getKey());
            }
        }
        return repeated;
    }

    private static boolean isLikeATitle(Line line) {
        return line.starts()
                && line.marker() == Line.Marker.NONE
                && line.text().length() <= LONGEST
                && line.text().split("\\s+", -1).length >= 3
                && !line.text().matches(".*[.;:,]$")
                && Numbers.find(line.text()).isEmpty();
    }

    /** Page numbers differ from page to page; so do the numbers of sections, which are no furniture. */
    private static String key(Line line) {
        var text = line.text().toLowerCase(Locale.ROOT);
        return Numbers.find(line.text()).isPresent() ? text : text.replaceAll("\\d+", "#");
    }
}
