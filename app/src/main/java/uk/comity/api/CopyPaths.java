package uk.comity.api;

import static uk.comity.api.Schemas.list;
import static uk.comity.api.Schemas.object;
import static uk.comity.api.Schemas.reference;
import static uk.comity.api.Schemas.text;

import java.util.List;
import java.util.Map;

/** What {@link CopyDoor} takes and answers, as {@link OpenApi} describes it. */
final class CopyPaths {

    private CopyPaths() {}

    /** Describes what is answered under its names among the components, and every path. */
    static void describe(Schemas schemas, Map<String, Object> paths) {
        shapes(schemas);
        var token = OpenApi.path("token", text());
        paths.put(
                OpenApi.COUNCIL + "/copies/{token}",
                Map.of(
                        "get",
                        binary(
                                "The content of what was read, once: the file itself, or a copy with the reader's mark as PDF",
                                "application/octet-stream",
                                List.of(OpenApi.council(), token))));
        paths.put(
                OpenApi.COUNCIL + "/copies/{token}/pages/{page}",
                Map.of(
                        "get",
                        binary(
                                "A page of what was read, as a picture; the header Comity-Pages says how many there are",
                                "image/png",
                                List.of(
                                        OpenApi.council(),
                                        token,
                                        OpenApi.path("page", Map.of("type", "integer", "minimum", 1))))));
        paths.put(OpenApi.COUNCIL + "/documents/{key}/redactions", Map.of("post", redacting()));
        paths.put(OpenApi.COUNCIL + "/copies/trace", Map.of("post", tracing()));
    }

    private static Map<String, Object> redacting() {
        var answers = object(
                "201",
                OpenApi.answer("Made and kept, to be looked at and filed", "application/json", reference("Redacted")));
        var operation = OpenApi.operation(
                "Make a version of a document with parts taken out, which the act paper.file then names as redactionOf",
                OpenApi.troubles(answers, 401, 404, 422),
                List.of(OpenApi.council(), OpenApi.path("key", text())));
        var number = Map.of("type", "number");
        var cut = object(
                "type",
                "object",
                "description",
                "Words wherever they stand, or a part of a page in points from its upper left corner",
                "properties",
                object(
                        "words",
                        text(),
                        "paragraph",
                        text(),
                        "reason",
                        text(),
                        "page",
                        Map.of("type", "integer"),
                        "left",
                        number,
                        "top",
                        number,
                        "right",
                        number,
                        "bottom",
                        number));
        return OpenApi.body(
                operation,
                object(
                        "type",
                        "object",
                        "properties",
                        object("paragraph", text(), "reason", text(), "cuts", list(cut)),
                        "required",
                        List.of("cuts")));
    }

    private static Map<String, Object> binary(String summary, String mediaType, List<Object> parameters) {
        var answers = object("200", OpenApi.answer("The content", mediaType, text("binary")));
        return OpenApi.operation(summary, OpenApi.troubles(answers, 401, 404, 422, 503), parameters);
    }

    private static Map<String, Object> tracing() {
        var operation = OpenApi.operation(
                "Say whose copy a file is that turned up elsewhere; for the Monitoring Officer",
                OpenApi.troubles(OpenApi.answers(reference("Trace")), 401, 404),
                List.of(OpenApi.council(), OpenApi.query("name", "The file's own name")));
        return OpenApi.fileBody(operation);
    }

    private static void shapes(Schemas schemas) {
        Map<String, Object> whole = Map.of("type", "integer");
        var redacted = object(
                "sha256",
                text(),
                "file",
                text(),
                "boxes",
                whole,
                "notFound",
                list(text()),
                "pagesWithoutWords",
                list(whole),
                "text",
                list(text()));
        schemas.put("Redacted", Schemas.shape(redacted, redacted.keySet()));
        var copy = object(
                "by",
                object("type", "string", "enum", List.of("hidden-mark", "printed-line")),
                "copy",
                whole,
                "document",
                text(),
                "title",
                text(),
                "reader",
                text(),
                "name",
                text(),
                "at",
                text("date-time"),
                "version",
                whole,
                "right",
                text(),
                "clauses",
                list(text()));
        schemas.put("TracedCopy", Schemas.shape(copy, copy.keySet()));
        var remark = object("sort", text(), "sentence", text());
        schemas.put("TraceRemark", Schemas.shape(remark, remark.keySet()));
        var trace = object("copies", list(reference("TracedCopy")), "remarks", list(reference("TraceRemark")));
        schemas.put("Trace", Schemas.shape(trace, trace.keySet()));
    }
}
