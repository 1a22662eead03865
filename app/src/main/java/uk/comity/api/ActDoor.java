package uk.comity.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import uk.comity.acts.FolioId;
import uk.comity.acts.Kind;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.norms.FactType;
import uk.comity.norms.FactValue;

/** Performs and weighs acts: one door for every act of every kind. */
@RestController
@RequestMapping("/api/v1/{council}/folios/{kind}")
class ActDoor {

    /** Opens a new folio by an act. */
    @PostMapping("/{verb}")
    ResponseEntity<Map<String, Object>> open(
            Caller caller, @PathVariable String kind, @PathVariable String verb, @RequestBody String body) {
        return perform(caller, kind, UUID.randomUUID().toString().substring(0, 13), verb, body);
    }

    /** Performs an act on a folio. */
    @PostMapping("/{key}/{verb}")
    ResponseEntity<Map<String, Object>> perform(
            Caller caller,
            @PathVariable String kind,
            @PathVariable String key,
            @PathVariable String verb,
            @RequestBody String body) {
        var submission = submission(caller, kind, key, verb, body);
        return Answers.of(caller, caller.council().desk().perform(submission));
    }

    /** Says what the protocol would answer, and enters nothing. */
    @PostMapping("/{key}/{verb}/weigh")
    ResponseEntity<Map<String, Object>> weigh(
            Caller caller,
            @PathVariable String kind,
            @PathVariable String key,
            @PathVariable String verb,
            @RequestBody String body) {
        var submission = submission(caller, kind, key, verb, body);
        return ResponseEntity.status(HttpStatus.OK)
                .body(Answers.weighed(caller.council().desk().weigh(submission)));
    }

    private static Submission submission(Caller caller, String kindName, String key, String verb, String body) {
        var kind = caller.council()
                .law()
                .kinds()
                .find(kindName)
                .orElseThrow(() -> new Problem(404, "not-found", "There is no kind of matter called \"" + kindName + "\"."));
        var type = ActReader.find(kind, verb)
                .orElseThrow(() -> new Problem(
                        404,
                        "not-found",
                        "\"" + verb + "\" is not something that one does with a matter of this kind. One can "
                                + verbs(kind) + "."));
        var folio = FolioId.find(kindName + "/" + key)
                .orElseThrow(() -> new Problem(404, "not-found", "\"" + key + "\" names no matter."));
        var json = json(body);
        var faults = new ArrayList<ActReader.Fault>();
        var declared = declared(caller, json.path("declared"), faults);
        var actId = actId(json, faults);
        var inNameOf = inNameOf(json, faults);
        if (!faults.isEmpty()) {
            throw ActReader.fields(faults);
        }
        return new Submission(
                actId,
                caller.person(),
                inNameOf,
                caller.council().now(),
                folio,
                json.path("seen").isIntegralNumber() ? OptionalLong.of(json.get("seen").asLong()) : OptionalLong.empty(),
                json.path("reason").asString(""),
                declared,
                ActReader.read(type, json.has("act") ? json.get("act") : ActReader.JSON.createObjectNode()));
    }

    private static String verbs(Kind<?, ?> kind) {
        return String.join(", ", ActReader.acts(kind).stream().map(ActReader::verb).toList());
    }

    private static JsonNode json(String body) {
        try {
            var json = ActReader.JSON.readTree(body.isBlank() ? "{}" : body);
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException e) {
            throw new Problem(400, "fields", "The body is not JSON: " + e.getOriginalMessage());
        }
        throw new Problem(400, "fields", "The body must be a JSON object.");
    }

    private static UUID actId(JsonNode json, List<ActReader.Fault> faults) {
        var text = json.path("actId").asString("");
        try {
            return text.isEmpty() ? UUID.randomUUID() : UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            faults.add(new ActReader.Fault("actId", "\"" + text + "\" is not a UUID."));
            return new UUID(0, 0);
        }
    }

    private static Optional<PersonId> inNameOf(JsonNode json, List<ActReader.Fault> faults) {
        var text = json.path("inNameOf").asString("");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(new PersonId(text));
        } catch (IllegalArgumentException nobody) {
            faults.add(new ActReader.Fault("inNameOf", "\"" + text + "\" is nobody's id."));
            return Optional.empty();
        }
    }

    private static Map<String, FactValue> declared(Caller caller, JsonNode json, List<ActReader.Fault> faults) {
        var declared = new HashMap<String, FactValue>();
        for (var property : json.properties()) {
            var name = property.getKey();
            var type = caller.council().law().vocabulary().findFact(name).filter(fact -> fact.question().isPresent());
            if (type.isEmpty()) {
                faults.add(new ActReader.Fault("declared." + name, "Nobody is asked to declare this."));
            } else {
                value(type.get(), property.getValue())
                        .ifPresentOrElse(
                                value -> declared.put(name, value),
                                () -> faults.add(new ActReader.Fault("declared." + name, wanted(type.get()))));
            }
        }
        return declared;
    }

    private static Optional<FactValue> value(FactType type, JsonNode json) {
        return switch (type.shape()) {
            case FactType.YesNo _ ->
                json.isBoolean() ? Optional.of(FactValue.of(json.asBoolean())) : Optional.empty();
            case FactType.OneOf oneOf ->
                json.isString() && oneOf.words().contains(json.asString())
                        ? Optional.of(FactValue.of(json.asString()))
                        : Optional.empty();
            case FactType.HowMany _ ->
                json.isIntegralNumber() ? Optional.of(FactValue.of(json.asLong())) : Optional.empty();
            case FactType.OnDay _ -> Answers.date(json.asString("")).map(FactValue::of);
        };
    }

    private static String wanted(FactType type) {
        return switch (type.shape()) {
            case FactType.YesNo _ -> "Answer true or false.";
            case FactType.OneOf oneOf -> "Answer one of " + String.join(", ", oneOf.words()) + ".";
            case FactType.HowMany _ -> "Answer with a whole number.";
            case FactType.OnDay _ -> "Answer with a date such as 2026-11-03.";
        };
    }
}
