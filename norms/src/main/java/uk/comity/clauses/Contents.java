package uk.comity.clauses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds tables of contents, so that their lines are not taken for sections and clauses. */
final class Contents {

    private static final Pattern HEADER = Pattern.compile(
            "(?i)^(?:table of )?contents:?(?:\\s+(?:page|section|no\\.?|number)s?)*$|^section\\s+(?:page\\s*)?no\\.?$");
    private static final Pattern LEADER = Pattern.compile(
            "^.{2,160}?(?:\\.{4,}|(?:\\s\\.){3,}|…{2,}|_{4,}|\\t+)\\s*(?:\\d{1,4}(?:\\.\\d+)?|[ivxl]{1,6})$");
    private static final Pattern ENDS_IN_FIGURE = Pattern.compile("^\\S.{1,150}?\\s(?:\\d{1,3}(?:\\.0)?|[ivxl]{1,6})$");
    private static final Pattern PAGE = Pattern.compile("[.…\\t_]+\\s*(?:\\d+|[ivxl]+)$");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final int FEWEST = 3;
    /** A title that was broken over two lines stands between others. */
    private static final int REACH = 3;

    private final List<Line> lines;
    private final Map<String, Integer> lastPlace = new HashMap<>();
    private final List<String> table = new ArrayList<>();

    Contents(List<Line> lines) {
        this.lines = lines;
        for (var i = 0; i < lines.size(); i++) {
            lastPlace.put(title(lines.get(i)), i);
        }
    }

    /** The lines of the tables that were found. */
    List<String> table() {
        return table;
    }

    List<Line> cleared() {
        var gone = new HashSet<Integer>();
        for (var i = 0; i < lines.size(); i++) {
            if (gone.contains(i) || lines.get(i).isBlank()) {
                continue;
            }
            var header = HEADER.matcher(lines.get(i).text().replace('\t', ' ')).matches();
            if (header || LEADER.matcher(lines.get(i).text()).matches()) {
                var found = from(header ? i + 1 : i, header);
                if (found.size() >= FEWEST) {
                    gone.addAll(found);
                    gone.add(i);
                    found.forEach(place -> table.add(lines.get(place).text()));
                }
            }
        }
        var kept = new ArrayList<Line>();
        for (var i = 0; i < lines.size(); i++) {
            if (!gone.contains(i)) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    /** The entries of a table, as far as they reach without a break. */
    private Set<Integer> from(int start, boolean underHeader) {
        var found = new HashSet<Integer>();
        var titles = new HashSet<String>();
        var between = new ArrayList<Integer>();
        for (var i = start; i < lines.size() && between.size() < REACH; i++) {
            var line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (isEntry(line, i, underHeader) && titles.add(title(line))) {
                found.addAll(between);
                between.clear();
                found.add(i);
            } else if (line.text().matches(".*[.;:]$") || titles.contains(title(line))) {
                break;
            } else {
                between.add(i);
            }
        }
        return found;
    }

    private boolean isEntry(Line line, int place, boolean underHeader) {
        var text = line.text();
        if (LEADER.matcher(text).matches()) {
            return true;
        }
        if (!underHeader) {
            return false;
        }
        return HEADER.matcher(text.replace('\t', ' ')).matches()
                || line.isRow()
                || ENDS_IN_FIGURE.matcher(text).matches()
                // A table without page numbers: each of its lines comes again where the section begins.
                || (Numbers.find(text).isPresent() && lastPlace.getOrDefault(title(line), -1) > place);
    }

    private static String title(Line line) {
        var bare = PAGE.matcher(line.text()).replaceFirst("");
        return NO_LETTER.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
