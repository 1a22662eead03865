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
        paths.put(OpenApi.COUNCIL + "/copies/trace", Map.of("post", tracing()));
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
        operation.put(
                "requestBody",
                object(
                        "required",
                        true,
                        "content",
                        Map.of("application/octet-stream", Map.of("schema", text("binary")))));
        return operation;
    }

    private static void shapes(Schemas schemas) {
        var whole = Map.of("type", "integer");
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
