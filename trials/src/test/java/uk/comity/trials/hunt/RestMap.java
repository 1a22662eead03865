package uk.comity.trials.hunt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every path of the OpenAPI description, with bodies that fit it: a new path is hunted as soon as it is described. */
final class RestMap {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DEEPEST = 8;

    private final JsonNode schemas;
    private final List<Operation> operations = new ArrayList<>();

    private RestMap(JsonNode document) {
        this.schemas = document.path("components").path("schemas");
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method ->
                                operations.add(operation(path.getKey(), method.getKey(), method.getValue()))));
    }

    /** What stands for a text in a request. */
    interface Filling {

        /**
         * @param name of the field or parameter
         * @return what is sent there
         */
        String of(String name);
    }

    /**
     * One method of one path.
     *
     * @param within names of what stands in the path
     * @param query names of what can be asked in the address
     * @param body what is sent, where something is
     */
    record Operation(String method, String path, List<String> within, List<String> query, Optional<JsonNode> body) {}

    static RestMap read(String document) {
        var map = new RestMap(JSON.readTree(document));
        assertThat(map.operations).hasSizeGreaterThan(100);
        assertThat(map.operations)
                .extracting(Operation::path)
                .contains("/api/v1/{council}/documents/{key}", "/api/v1/{council}/search");
        return map;
    }

    List<Operation> operations() {
        return operations;
    }

    private static Operation operation(String path, String method, JsonNode it) {
        var within = new ArrayList<String>();
        var query = new ArrayList<String>();
        for (var parameter : it.path("parameters")) {
            (parameter.path("in").asString().equals("path") ? within : query)
                    .add(parameter.path("name").asString());
        }
        var content = it.path("requestBody").path("content");
        var body = content.isMissingNode()
                ? Optional.<JsonNode>empty()
                : Optional.of(content.path("application/json").path("schema"));
        return new Operation(method.toUpperCase(Locale.ROOT), path, within, query, body);
    }

    /** A body with every field filled in. */
    Map<String, Object> whole(JsonNode schema, Filling filling) {
        return filled("", schema, filling, DEEPEST) instanceof Map<?, ?> map ? texts(map) : Map.of();
    }

    private static Map<String, Object> texts(Map<?, ?> map) {
        var all = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> all.put(String.valueOf(name), value));
        return all;
    }

    private Object filled(String name, JsonNode schema, Filling filling, int left) {
        if (schema.has("$ref")) {
            var to = schema.path("$ref").asString();
            var named = to.substring(to.lastIndexOf('/') + 1);
            return filled(named.equals("Person") ? "person" : name, schemas.path(named), filling, left - 1);
        }
        for (var either : List.of("anyOf", "oneOf")) {
            if (schema.has(either)) {
                return filled(name, schema.path(either).path(0), filling, left);
            }
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0).asString();
        }
        return switch (schema.path("type").asString("")) {
            case "boolean" -> false;
            case "integer", "number" -> 0;
            case "array" -> left <= 0 ? List.of() : List.of(filled(name, schema.path("items"), filling, left - 1));
            case "object" -> {
                var fields = new LinkedHashMap<String, Object>();
                if (left > 0) {
                    schema.path("properties")
                            .properties()
                            .forEach(field -> fields.put(
                                    field.getKey(), filled(field.getKey(), field.getValue(), filling, left - 1)));
                }
                yield fields;
            }
            default ->
                switch (schema.path("format").asString("")) {
                    case "date" -> "2026-12-15";
                    case "date-time" -> "2026-12-15T10:00:00Z";
                    default -> filling.of(name);
                };
        };
    }
}
