package uk.comity.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import uk.comity.acts.PersonId;

/**
 * Describes records as JSON Schema (2020-12, which OpenAPI 3.1 uses), each under its own name among the components.
 *
 * @param components filled as records are met, in the order of their names
 */
record Schemas(Map<String, Object> components) {

    Schemas() {
        this(new TreeMap<>());
    }

    /** Who writes the JSON: callers may leave out what may be blank or empty; we always write every member. */
    private enum By {
        CALLER,
        US
    }

    /** What a caller sends for a record: its name among the components. */
    Map<String, Object> sent(Class<?> record) {
        return named(record, By.CALLER);
    }

    /** What we answer for a record: its name among the components. */
    Map<String, Object> answered(Class<?> record) {
        return named(record, By.US);
    }

    /** Puts a schema under a name, and refers to it. */
    Map<String, Object> put(String name, Map<String, Object> schema) {
        components.put(name, schema);
        return reference(name);
    }

    static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    /** Whether a caller must give a component: text may be left out where it is blank. */
    static boolean isNeeded(RecordComponent component) {
        return !component.getType().equals(Optional.class)
                && !component.getType().equals(String.class);
    }

    private Map<String, Object> named(Class<?> type, By by) {
        var name = name(type);
        if (!components.containsKey(name)) {
            // First the name, then what is within: a record may hold itself.
            components.put(name, Map.of());
            components.put(name, type.isEnum() ? constants(type) : members(type, by));
        }
        return reference(name);
    }

    /** {@code EnquiryAct.Addressee} for a nested record, {@code Ruling} for any other. */
    private static String name(Class<?> type) {
        return type.getEnclosingClass() == null
                ? type.getSimpleName()
                : name(type.getEnclosingClass()) + "." + type.getSimpleName();
    }

    private static Map<String, Object> constants(Class<?> type) {
        return object(
                "type",
                "string",
                "enum",
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList());
    }

    private Map<String, Object> members(Class<?> type, By by) {
        var properties = new LinkedHashMap<String, Object>();
        var needed = new ArrayList<String>();
        for (var component : type.getRecordComponents()) {
            properties.put(component.getName(), schema(component.getGenericType(), by));
            if (by == By.US || isNeeded(component)) {
                needed.add(component.getName());
            }
        }
        return shape(properties, needed);
    }

    /** An object with these members and no others. */
    static Map<String, Object> shape(Map<String, ?> properties, Collection<String> needed) {
        var schema = object("type", "object", "properties", properties);
        if (!needed.isEmpty()) {
            schema.put("required", List.copyOf(needed));
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> schema(Type type, By by) {
        if (type instanceof ParameterizedType generic) {
            var first = generic.getActualTypeArguments()[0];
            if (generic.getRawType().equals(Optional.class)) {
                return by == By.CALLER ? schema(first, by) : orNull(schema(first, by));
            }
            if (generic.getRawType().equals(Map.class)) {
                return object(
                        "type", "object", "additionalProperties", schema(generic.getActualTypeArguments()[1], by));
            }
            if (generic.getRawType() instanceof Class<?> raw && Collection.class.isAssignableFrom(raw)) {
                return list(schema(first, by));
            }
        }
        if (type instanceof Class<?> plain) {
            return (plain.isRecord() && !plain.equals(PersonId.class)) || plain.isEnum()
                    ? named(plain, by)
                    : plain(plain);
        }
        throw new IllegalStateException("REST has no words for " + type);
    }

    private static Map<String, Object> plain(Class<?> type) {
        if (type.equals(PersonId.class)) {
            return reference("Person");
        }
        var known = PLAIN.get(type);
        if (known == null) {
            throw new IllegalStateException("REST has no words for " + type);
        }
        return known;
    }

    private static final Map<Class<?>, Map<String, Object>> PLAIN = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(LocalDate.class, object("type", "string", "format", "date")),
            Map.entry(
                    LocalDateTime.class,
                    object("type", "string", "description", "By England's clocks, such as 2026-11-03T14:30:00.")),
            Map.entry(Instant.class, object("type", "string", "format", "date-time")),
            Map.entry(UUID.class, object("type", "string", "format", "uuid")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(int.class, Map.of("type", "integer")),
            Map.entry(Integer.class, Map.of("type", "integer")),
            Map.entry(long.class, Map.of("type", "integer")),
            Map.entry(Long.class, Map.of("type", "integer")));

    static Map<String, Object> text() {
        return Map.of("type", "string");
    }

    static Map<String, Object> text(String format) {
        return object("type", "string", "format", format);
    }

    static Map<String, Object> list(Map<String, Object> items) {
        return object("type", "array", "items", items);
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
    }

    /** Members in the order given: name, value, name, value. */
    static Map<String, Object> object(Object... namesAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
