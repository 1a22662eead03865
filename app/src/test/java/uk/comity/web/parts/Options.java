package uk.comity.web.parts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The options of a GOV.UK case, which remember what was read: what nobody reads is an option that our part does not have. */
final class Options {

    /** A case that our part does not offer, and why. */
    static final class NotOurs extends RuntimeException {
        NotOurs(String why) {
            super(why);
        }
    }

    private final Map<?, ?> values;
    private final String path;
    private final Set<String> unread;

    private Options(Map<?, ?> values, String path, Set<String> unread) {
        this.values = values;
        this.path = path;
        this.unread = unread;
    }

    static Options of(Map<?, ?> values) {
        var leaves = new LinkedHashSet<String>();
        collect(values, "", leaves);
        return new Options(values, "", leaves);
    }

    private static void collect(@Nullable Object value, String path, Set<String> leaves) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> collect(each, path + "." + key, leaves));
        } else if (value instanceof List<?> list) {
            for (int index = 0; index < list.size(); index++) {
                collect(list.get(index), path + "." + index, leaves);
            }
        } else {
            leaves.add(path);
        }
    }

    /** Options that nobody asked for, without their position in lists. */
    Set<String> unread() {
        var names = new LinkedHashSet<String>();
        unread.forEach(leaf -> names.add(leaf.substring(1).replaceAll("\\.\\d+", "[]")));
        return names;
    }

    boolean has(String key) {
        return values.get(key) != null;
    }

    /** The option's text or number, empty where there is none. */
    String text(String key) {
        unread.remove(path + "." + key);
        var value = values.get(key);
        return value == null ? "" : value.toString();
    }

    boolean isOn(String key) {
        return text(key).equals("true");
    }

    Options child(String key) {
        return new Options(values.get(key) instanceof Map<?, ?> map ? map : Map.of(), path + "." + key, unread);
    }

    List<Options> list(String key) {
        return rows(values.get(key), path + "." + key);
    }

    /** A list of lists, such as a table's rows. */
    List<List<Options>> lists(String key) {
        if (!(values.get(key) instanceof List<?> list)) {
            return List.of();
        }
        var rows = new java.util.ArrayList<List<Options>>();
        for (int index = 0; index < list.size(); index++) {
            rows.add(rows(list.get(index), path + "." + key + "." + index));
        }
        return rows;
    }

    private List<Options> rows(@Nullable Object value, String at) {
        if (!(value instanceof List<?> list)) {
            return List.of();
        }
        var items = new java.util.ArrayList<Options>();
        for (int index = 0; index < list.size(); index++) {
            if (!(list.get(index) instanceof Map<?, ?> map)) {
                throw new NotOurs("an empty item in a list");
            }
            items.add(new Options(map, at + "." + index, unread));
        }
        return items;
    }
}
