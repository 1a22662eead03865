package uk.comity.api;

import static uk.comity.api.Schemas.list;
import static uk.comity.api.Schemas.object;
import static uk.comity.api.Schemas.reference;
import static uk.comity.api.Schemas.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What {@link DocumentDoor} takes and answers, as {@link OpenApi} describes it. */
final class DocumentPaths {

    private DocumentPaths() {}

    /** Describes what is answered under its names among the components, and every path. */
    static void describe(Schemas schemas, Map<String, Object> paths) {
        shapes(schemas);
        paths.put(OpenApi.COUNCIL + "/files", Map.of("put", keeping(), "post", keeping()));
        var key = OpenApi.path("key", text());
        paths.put(
                OpenApi.COUNCIL + "/documents/{key}",
                get("A document, and the right by which it is open to the caller", reference("Document"), key));
        paths.put(OpenApi.COUNCIL + "/documents/{key}/read", Map.of("post", reading(key)));
        CopyPaths.describe(schemas, paths);
    }

    private static Map<String, Object> get(String summary, Map<String, Object> schema, Object... parameters) {
        var all = new ArrayList<Object>(List.of(OpenApi.council()));
        all.addAll(List.of(parameters));
        return Map.of("get", OpenApi.operation(summary, OpenApi.troubles(OpenApi.answers(schema), 400, 401, 404), all));
    }

    private static Map<String, Object> keeping() {
        var answers = object("201", OpenApi.answer("Kept", "application/json", reference("KeptFile")));
        var operation = OpenApi.operation(
                "Keep a file, which the act paper.file then names by its digest",
                OpenApi.troubles(answers, 400, 401, 404, 422),
                List.of(OpenApi.council(), OpenApi.query("name", "The file's own name")));
        return OpenApi.fileBody(operation);
    }

    private static Map<String, Object> reading(Map<String, Object> key) {
        var answers =
                object("201", OpenApi.answer("Entered, with the address of the content", "application/json", READ));
        return OpenApi.operation(
                "Read a document: entered in the ledger, and the content lies once at the address that is answered",
                OpenApi.troubles(answers, 400, 401, 404, 409, 422),
                List.of(OpenApi.council(), key));
    }

    private static final Map<String, Object> READ =
            object("type", "object", "properties", Map.of("content", text()), "required", List.of("content"));

    private static final Map<String, Object> TERM = object(
            "type",
            "object",
            "description",
            "What the protocol asks of whoever reads: accept it by sending its clauses with the act, as accepts.clauses",
            "properties",
            object("norm", text(), "clauses", list(text()), "words", text()),
            "required",
            List.of("norm", "clauses", "words"));

    private static void shapes(Schemas schemas) {
        schemas.put(
                "KeptFile",
                Schemas.shape(
                        object(
                                "sha256",
                                text(),
                                "size",
                                Map.of("type", "integer"),
                                "mediaType",
                                text(),
                                "remark",
                                text()),
                        List.of("sha256", "size", "mediaType")));
        var document = object(
                "folio",
                text(),
                "title",
                text(),
                "standing",
                text(),
                "sort",
                text(),
                "mark",
                text(),
                "right",
                text(),
                "clauses",
                list(text()),
                "terms",
                list(TERM),
                "given",
                object("type", "string", "enum", List.of("file", "marked-copy")),
                "sha256",
                text(),
                "mediaType",
                text(),
                "versions",
                Map.of("type", "integer"));
        var needed = List.copyOf(document.keySet());
        document.put("partsTakenOut", text());
        schemas.put("Document", Schemas.shape(document, needed));
    }
}
