package uk.comity.merging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The plain part of YAML that packs are written in, as lists, maps and text: whatever a pack says is carried over as it stands. */
final class Yaml {

    private static final Pattern PLAIN =
            Pattern.compile("[a-z][a-z0-9.-]*|[0-9]{4}-[0-9]{2}-[0-9]{2}|[1-9][0-9]* [a-z ]+");

    private Yaml() {}

    /** Items of a file that is a list of tables. */
    static List<Map<String, Object>> items(String text) {
        var items = new ArrayList<Map<String, Object>>();
        if (load(text) instanceof List<?> list) {
            list.forEach(item -> items.add(table(item)));
        }
        return items;
    }

    static Map<String, Object> table(Object node) {
        var table = new LinkedHashMap<String, Object>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> table.put(String.valueOf(key), value));
        }
        return table;
    }

    static Object load(String text) {
        var settings = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
        var loaded = new Load(settings).loadFromString(text);
        return loaded == null ? "" : loaded;
    }

    /** The texts of a list, or the one text that stands for a list of it. */
    static List<String> texts(Object node) {
        return node instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(node));
    }

    static String text(Map<String, Object> table, String key) {
        return table.get(key) instanceof String text ? text : "";
    }

    /** Items as a file, each with the comments that belong to it before it. */
    static String file(List<Map<String, Object>> items, Comments comments) {
        var out = new StringBuilder();
        for (var item : items) {
            comments.of(item).forEach(line -> out.append("# ").append(line).append('\n'));
            var first = "- ";
            for (var entry : item.entrySet()) {
                out.append(first).append(entry.getKey()).append(':');
                value(entry.getValue(), 4, out);
                first = "  ";
            }
            out.append('\n');
        }
        return out.toString();
    }

    /** What stands before an item. */
    interface Comments {
        List<String> of(Map<String, Object> item);
    }

    /** A table as a file. */
    static String page(Map<String, Object> table) {
        var out = new StringBuilder();
        table.forEach((key, value) -> {
            out.append(key).append(':');
            value(value, 2, out);
        });
        return out.toString();
    }

    private static void value(Object value, int indent, StringBuilder out) {
        if (value instanceof List<?> list && !list.stream().allMatch(String.class::isInstance)) {
            out.append('\n');
            for (var item : list) {
                out.repeat(' ', indent).append("- ").append(flow(item)).append('\n');
            }
        } else {
            out.append(' ').append(flow(value)).append('\n');
        }
    }

    private static String flow(Object value) {
        return switch (value) {
            case Map<?, ?> map when map.isEmpty() -> "{}";
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
                        .collect(java.util.stream.Collectors.joining(", ", "{ ", " }"));
            case List<?> list when list.isEmpty() -> "[]";
            case List<?> list ->
                list.stream().map(Yaml::flow).collect(java.util.stream.Collectors.joining(", ", "[ ", " ]"));
            default -> scalar(String.valueOf(value));
        };
    }

    /** Names and numbers stand as they are; everything else in quotes, so that no sign in it is taken for YAML. */
    static String scalar(String text) {
        return PLAIN.matcher(text).matches() ? text : uk.comity.norms.Json.of(text);
    }
}
