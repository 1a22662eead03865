package uk.comity.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import uk.comity.councils.Redactions.Redacted;
import uk.comity.documents.Cut;

/** Versions of documents with parts taken out, for officers who keep them. The act {@code paper.file} then names the result. */
@RestController
@RequestMapping("/api/v1/{council}/documents/{key}/redactions")
class RedactionDoor {

    private static final String WANTED = "Give \"paragraph\" and \"reason\" as text, and as \"cuts\" a list: of"
            + " {\"words\": \"...\"}, or of {\"page\": 1, \"left\": 0, \"top\": 0, \"right\": 0, \"bottom\": 0} in points from"
            + " the upper left corner. A cut may have a \"paragraph\" and a \"reason\" of its own.";

    @PostMapping
    ResponseEntity<Map<String, Object>> make(Caller caller, @PathVariable String key, @RequestBody String body)
            throws IOException {
        var opened = DocumentDoor.opened(caller, key);
        var isOfficer = caller.council().as(caller.person(), standing -> standing.isOfficer());
        if (!opened.isKept() || !isOfficer || opened.document().as().holder().isOfAGroup()) {
            throw Answers.notFound();
        }
        var made = caller.council()
                .reading()
                .lent()
                .redactions()
                .make(opened.document().version(), cuts(body), caller.person());
        return switch (made) {
            case Redacted.NotMade(var sentence) -> throw new Problem(422, "not-redacted", sentence);
            case Redacted.Made result ->
                ResponseEntity.status(HttpStatus.CREATED).body(told(result));
        };
    }

    private static Map<String, Object> told(Redacted.Made made) {
        var told = new LinkedHashMap<String, Object>();
        told.put("sha256", made.sha256());
        told.put("file", made.file());
        told.put("boxes", made.boxes());
        told.put("notFound", made.notFound());
        told.put("pagesWithoutWords", made.pagesWithoutWords());
        told.put("text", made.text());
        return told;
    }

    private static List<Cut> cuts(String body) {
        try {
            var json = ActReader.JSON.readTree(body);
            var why = new Cut.Reason(
                    json.path("paragraph").asString(""), json.path("reason").asString(""));
            var cuts = new ArrayList<Cut>();
            for (var cut : json.path("cuts")) {
                cuts.add(cut(cut, reason(cut, why)));
            }
            if (cuts.isEmpty()
                    || cuts.stream().anyMatch(cut -> cut.reason().words().isBlank())) {
                throw new Problem(422, "fields", WANTED);
            }
            return cuts;
        } catch (JacksonException | IllegalArgumentException notSo) {
            throw new Problem(422, "fields", WANTED);
        }
    }

    /** A cut may bring a reason of its own; else that of the whole holds. */
    private static Cut.Reason reason(JsonNode cut, Cut.Reason why) {
        return new Cut.Reason(
                cut.path("paragraph").asString(why.paragraph()),
                cut.path("reason").asString(why.words()));
    }

    private static Cut cut(JsonNode cut, Cut.Reason why) {
        var words = cut.path("words").asString("");
        if (!words.isBlank()) {
            return new Cut.Phrase(words, why);
        }
        var box = new Cut.Box(figure(cut, "left"), figure(cut, "top"), figure(cut, "right"), figure(cut, "bottom"));
        var page = cut.path("page").asInt(0);
        if (page < 1 || box.left() >= box.right() || box.top() >= box.bottom()) {
            throw new Problem(422, "fields", WANTED);
        }
        return new Cut.Area(page, box, why);
    }

    private static float figure(JsonNode cut, String name) {
        return (float) cut.path(name).asDouble(0);
    }
}
