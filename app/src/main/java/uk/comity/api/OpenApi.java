package uk.comity.api;

import static uk.comity.api.Schemas.list;
import static uk.comity.api.Schemas.object;
import static uk.comity.api.Schemas.reference;
import static uk.comity.api.Schemas.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.comity.acts.Kind;
import uk.comity.acts.Kinds;

/**
 * Describes REST as it is served (OpenAPI 3.1), read off the acts' records and the facts that people are asked. So what is
 * described is what is read, and a new act is described as soon as it exists.
 */
final class OpenApi {

    static final String COUNCIL = "/api/v1/{council}";

    private final Kinds kinds;
    private final Schemas schemas = new Schemas();
    private final Map<String, Object> paths = new LinkedHashMap<>();

    private OpenApi(Kinds kinds) {
        this.kinds = kinds;
    }

    /** The whole document. The same kinds give the same bytes. */
    static Map<String, Object> of(Kinds kinds) {
        var api = new OpenApi(kinds);
        Replies.describe(api.schemas);
        api.hall();
        api.reading();
        DocumentPaths.describe(api.schemas, api.paths);
        new ActPaths(api.schemas, api.paths).describe(kinds);
        return api.document();
    }

    private Map<String, Object> document() {
        return object(
                "openapi",
                "3.1.1",
                "info",
                object(
                        "title",
                        "Comity",
                        "version",
                        "1",
                        "description",
                        "Every act of members and officers, judged by the council's own protocol. A refusal is never a success."),
                "security",
                List.of(Map.of("signedIn", List.of()), Map.of("demonstration", List.of())),
                "paths",
                paths,
                "components",
                object(
                        "schemas",
                        schemas.components(),
                        "securitySchemes",
                        object(
                                "signedIn",
                                object("type", "http", "scheme", "basic"),
                                "demonstration",
                                object(
                                        "type",
                                        "apiKey",
                                        "in",
                                        "header",
                                        "name",
                                        CallerArgument.PERSON,
                                        "description",
                                        "In a demonstration: the id of the invented person to be."))));
    }

    private void hall() {
        paths.put(
                "/api/v1",
                Map.of("get", openTo("The councils that are served here", answers(list(reference("Council"))))));
        var clock = object("get", openTo("What time it is here", answers(reference("Clock"))));
        clock.put(
                "put",
                body(
                        openTo(
                                "Set the clock of a demonstration",
                                troubles(answers(reference("Clock")), 400, 404, 422)),
                        reference("Clock")));
        paths.put("/api/v1/clock", clock);
        paths.put(
                "/api/v1/openapi.json",
                Map.of("get", openTo("This document", troubles(answers(Map.of("type", "object")), 404))));
    }

    private void reading() {
        var kind = object(
                "type", "string", "enum", kinds.all().stream().map(Kind::name).toList());
        read(
                "/folios/{kind}",
                "The matters of a kind that the caller may see",
                list(reference("Line")),
                path("kind", kind),
                query("text", "Words that the title must hold"),
                query("state", "The state"),
                object(
                        "name",
                        "facets",
                        "in",
                        "query",
                        "style",
                        "form",
                        "explode",
                        true,
                        "description",
                        "Any facet and its value, such as ward=ward-3",
                        "schema",
                        object("type", "object", "additionalProperties", text())));
        read(
                "/folios/{kind}/{key}",
                "A matter: where it stands, its timeline, its duties",
                reference("Folio"),
                path("kind", kind),
                path("key", text()));
        var words = operation(
                "What the council's own document says in a clause",
                troubles(answers(reference("Wording")), 404),
                List.of(council(), path("clause", text())));
        words.put("security", List.of());
        paths.put(COUNCIL + "/protocol/text/{clause}", Map.of("get", words));
        read("/work", "What the caller owes, decides, waits for and is told", reference("Work"));
        var asked = openTo(
                "May I? Finds acts, asks, and answers", troubles(answers(reference("MayI")), 400, 404, 422, 429));
        asked.put("parameters", List.of(council()));
        paths.put(COUNCIL + "/may-i", Map.of("post", body(asked, reference("MayIAsked"))));
        LedgerPaths.describe(paths);
        SearchPaths.describe(schemas, paths);
        RegisterPaths.describe(schemas, paths);
    }

    private void read(String path, String summary, Map<String, Object> schema, Object... parameters) {
        var all = new ArrayList<Object>();
        all.add(council());
        all.addAll(Arrays.asList(parameters));
        paths.put(COUNCIL + path, Map.of("get", operation(summary, troubles(answers(schema), 400, 401, 404), all)));
    }

    private static Map<String, Object> openTo(String summary, Map<String, Object> answers) {
        var operation = operation(summary, troubles(answers), List.of());
        operation.put("security", List.of());
        return operation;
    }

    static Map<String, Object> operation(String summary, Map<String, Object> answers, List<Object> parameters) {
        return object("summary", summary, "parameters", parameters, "responses", answers);
    }

    static Map<String, Object> body(Map<String, Object> operation, Map<String, Object> schema) {
        return body(operation, "application/json", schema);
    }

    /** A file is the body, as it is. */
    static Map<String, Object> fileBody(Map<String, Object> operation) {
        return body(operation, "application/octet-stream", text("binary"));
    }

    private static Map<String, Object> body(
            Map<String, Object> operation, String mediaType, Map<String, Object> schema) {
        operation.put("requestBody", object("required", true, "content", Map.of(mediaType, Map.of("schema", schema))));
        return operation;
    }

    static Map<String, Object> answers(Map<String, Object> schema) {
        return object("200", answer("As asked", "application/json", schema));
    }

    static Map<String, Object> troubles(Map<String, Object> answers, int... codes) {
        for (var code : codes) {
            answers.putIfAbsent(String.valueOf(code), trouble(code));
        }
        answers.putIfAbsent("500", trouble(500));
        answers.putIfAbsent("503", trouble(503));
        return answers;
    }

    private static Map<String, Object> trouble(int code) {
        return answer(Replies.TROUBLES.getOrDefault(code, ""), "application/problem+json", reference("Problem"));
    }

    static Map<String, Object> answer(String description, String type, Map<String, Object> schema) {
        return object("description", description, "content", Map.of(type, Map.of("schema", schema)));
    }

    static Map<String, Object> council() {
        return path("council", text());
    }

    static Map<String, Object> path(String name, Map<String, Object> schema) {
        return object("name", name, "in", "path", "required", true, "schema", schema);
    }

    static Map<String, Object> query(String name, String description) {
        return query(name, description, text());
    }

    static Map<String, Object> query(String name, String description, Map<String, Object> schema) {
        return object("name", name, "in", "query", "description", description, "schema", schema);
    }
}
