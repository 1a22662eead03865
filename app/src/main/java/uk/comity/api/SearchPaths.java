package uk.comity.api;

import static uk.comity.api.Schemas.list;
import static uk.comity.api.Schemas.object;
import static uk.comity.api.Schemas.reference;
import static uk.comity.api.Schemas.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.comity.search.Sought;

/** What {@link SearchDoor} takes and answers, as {@link OpenApi} describes it. */
final class SearchPaths {

    private static final Map<String, Object> WHOLE_NUMBER = Map.of("type", "integer");

    private SearchPaths() {}

    static void describe(Schemas schemas, Map<String, Object> paths) {
        shapes(schemas);
        get(
                paths,
                "/documents",
                "The documents that are open to the caller, and those that may be asked for",
                reference("Documents"),
                parameters());
        get(
                paths,
                "/search",
                "Documents, and on the first page matters, clauses, people and past rulings, within the caller's rights",
                reference("Found"),
                parameters());
        get(
                paths,
                "/search/suggestions",
                "Titles for what is typed so far, of documents that the caller may know of",
                list(text()),
                List.of(words("What is typed so far")));
    }

    private static List<Object> parameters() {
        return List.of(
                words("Words, \"phrases\", or, -without; blank for every document, the last filed first"),
                OpenApi.query("body", "Key of the body responsible"),
                OpenApi.query("kind", "What kind of document", among(SoughtReader.KINDS)),
                OpenApi.query("class", "Its class", among(SoughtReader.CLASSES)),
                OpenApi.query("department", "Key of the department that holds it"),
                OpenApi.query("from", "Filed on this day or later", text("date")),
                OpenApi.query("until", "Filed on this day or before", text("date")),
                OpenApi.query(
                        "page",
                        "Which page of " + Sought.A_PAGE,
                        object("type", "integer", "minimum", 1, "maximum", SoughtReader.LAST_PAGE)));
    }

    private static Map<String, Object> words(String description) {
        return OpenApi.query("q", description, object("type", "string", "maxLength", Sought.LONGEST));
    }

    private static Map<String, Object> among(List<String> words) {
        return object("type", "string", "enum", words);
    }

    private static void get(
            Map<String, Object> paths,
            String path,
            String summary,
            Map<String, Object> schema,
            List<Object> parameters) {
        var all = new ArrayList<Object>(List.of(OpenApi.council()));
        all.addAll(parameters);
        var answers = OpenApi.troubles(OpenApi.answers(schema), 401, 404, 422);
        paths.put(OpenApi.COUNCIL + path, Map.of("get", OpenApi.operation(summary, answers, all)));
    }

    private static void shapes(Schemas schemas) {
        var line = object("folio", text(), "title", text(), "open", Map.of("type", "boolean"), "body", text());
        line.putAll(object("kind", text(), "class", text(), "department", text(), "group", text()));
        line.putAll(object("filedOn", text("date"), "extract", text()));
        var needed = List.copyOf(line.keySet());
        line.put("meeting", text("date"));
        schemas.put("DocumentLine", Schemas.shape(line, needed));
        var counts = object("type", "object", "additionalProperties", WHOLE_NUMBER);
        var facets = object("body", counts, "kind", counts, "class", counts, "department", counts);
        var documents = object(
                "count",
                object("type", "integer", "description", "How many fit; a thousand where there are more."),
                "more",
                Map.of("type", "boolean"),
                "page",
                WHOLE_NUMBER,
                "facets",
                Schemas.shape(facets, facets.keySet()),
                "documents",
                list(reference("DocumentLine")));
        schemas.put("Documents", Schemas.shape(documents, documents.keySet()));
        var found = new LinkedHashMap<>(documents);
        found.put("matters", list(reference("Line")));
        found.put("clauses", list(whole(object("pack", text(), "clause", text(), "gist", text()))));
        found.put("people", list(whole(object("person", reference("Person"), "name", text()))));
        var ruling = object("leaf", WHOLE_NUMBER, "folio", text(), "act", text(), "answer", text());
        ruling.putAll(object("clauses", list(text()), "gist", text(), "on", text("date")));
        found.put("rulings", list(whole(ruling)));
        schemas.put("Found", Schemas.shape(found, documents.keySet()));
    }

    private static Map<String, Object> whole(Map<String, Object> members) {
        return Schemas.shape(members, members.keySet());
    }
}
