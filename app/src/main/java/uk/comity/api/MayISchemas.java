package uk.comity.api;

import static uk.comity.api.Schemas.list;
import static uk.comity.api.Schemas.object;
import static uk.comity.api.Schemas.text;

import java.util.List;
import java.util.Map;

/** Describes what May I? is sent and tells. */
final class MayISchemas {

    private MayISchemas() {}

    static void describe(Schemas schemas) {
        var sent = object("act", text(), "words", text(), "on", text("date"), "answers", Map.of("type", "object"));
        schemas.put("MayIAsked", Schemas.shape(sent, List.of()));
        var members = object(
                "state",
                object("type", "string", "enum", List.of("found", "ask", "settled", "contradicted")),
                "found",
                list(Map.of("type", "object")),
                "act",
                text(),
                "on",
                text("date"),
                "spoken",
                object("type", "boolean", "description", "Whether the protocol speaks of this act at all"),
                "answers",
                Map.of("type", "object"),
                "question",
                Map.of("type", "object"),
                "questions",
                list(text()),
                "detail",
                text(),
                "verdict",
                Map.of("type", "object"));
        schemas.put("MayI", Schemas.shape(members, List.of("state")));
    }
}
