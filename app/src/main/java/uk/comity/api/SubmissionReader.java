package uk.comity.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BiFunction;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import uk.comity.acts.Act;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.norms.FactType;
import uk.comity.norms.FactValue;
import uk.comity.norms.Vocabulary;

/** Reads what is sent with an act: its id, whose name it is in, what was seen, what is declared, and the act itself. */
final class SubmissionReader {

    private static final List<String> MEMBERS = List.of("actId", "inNameOf", "seen", "reason", "declared", "act");

    private final JsonNode json;
    private final List<ActReader.Fault> faults = new ArrayList<>();

    private SubmissionReader(JsonNode json) {
        this.json = json;
    }

    /**
     * The submission, or a problem that names each field that needs another look.
     *
     * @param folio the folio that an act of this id is on, by whom or in whose name it is done
     */
    static Submission read(
            Caller caller, BiFunction<UUID, PersonId, FolioId> folio, Class<? extends Act> type, String body) {
        var reader = new SubmissionReader(json(body));
        reader.unknown();
        var declared = reader.declared(caller.council().vocabulary());
        var actId = reader.actId();
        var inNameOf = reader.inNameOf();
        var seen = reader.seen();
        var reason = reader.reason();
        if (!reader.faults.isEmpty()) {
            throw ActReader.fields(reader.faults);
        }
        var act = ActReader.read(
                type, reader.json.has("act") ? reader.json.get("act") : ActReader.JSON.createObjectNode());
        return new Submission(
                actId,
                caller.person(),
                inNameOf,
                caller.council().now(),
                folio.apply(actId, inNameOf.orElse(caller.person())),
                seen,
                reason,
                declared,
                act);
    }

    private static JsonNode json(String body) {
        try {
            var json = ActReader.JSON.readTree(body.isBlank() ? "{}" : body);
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new Problem(
                    400,
                    "fields",
                    "The body is not JSON. Look at line " + Math.max(1, place.getLineNr()) + ", column "
                            + Math.max(1, place.getColumnNr()) + ".");
        }
        throw new Problem(400, "fields", "The body must be a JSON object.");
    }

    private void unknown() {
        for (var name : json.propertyNames()) {
            if (!MEMBERS.contains(name)) {
                fault(name, "Nothing of this name is sent with an act. One sends " + String.join(", ", MEMBERS) + ".");
            }
        }
    }

    private UUID actId() {
        var text = text("actId");
        try {
            return text.isEmpty() ? UUID.randomUUID() : UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            fault("actId", "\"" + text + "\" is not a UUID.");
            return new UUID(0, 0);
        }
    }

    private Optional<PersonId> inNameOf() {
        var text = text("inNameOf");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(new PersonId(text));
        } catch (IllegalArgumentException nobody) {
            fault("inNameOf", "\"" + text + "\" is nobody's id.");
            return Optional.empty();
        }
    }

    private OptionalLong seen() {
        var seen = json.path("seen");
        if (seen.isMissingNode() || seen.isNull()) {
            return OptionalLong.empty();
        }
        if (!seen.isIntegralNumber() || !seen.canConvertToLong()) {
            fault("seen", "Give the number of the last leaf that was seen.");
            return OptionalLong.empty();
        }
        return OptionalLong.of(seen.asLong());
    }

    private String reason() {
        var text = text("reason");
        ActReader.checkText("reason", text, faults);
        return text;
    }

    private String text(String name) {
        var value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            fault(name, "Give this as text.");
            return "";
        }
        return value.asString();
    }

    private Map<String, FactValue> declared(Vocabulary vocabulary) {
        var given = json.path("declared");
        if (!given.isMissingNode() && !given.isNull() && !given.isObject()) {
            fault("declared", "Put what is declared here, as an object of facts.");
        }
        var declared = new HashMap<String, FactValue>();
        for (var property : given.properties()) {
            var name = property.getKey();
            var type = vocabulary.findFact(name).filter(fact -> fact.question().isPresent());
            if (type.isEmpty()) {
                fault(
                        "declared." + name,
                        "Nobody is asked to declare this. /api/v1/openapi.json lists what may be declared with this act.");
            } else {
                value(type.get(), property.getValue())
                        .ifPresentOrElse(
                                value -> declared.put(name, value),
                                () -> fault("declared." + name, wanted(type.get())));
            }
        }
        return declared;
    }

    private static Optional<FactValue> value(FactType type, JsonNode json) {
        return switch (type.shape()) {
            case FactType.YesNo _ -> json.isBoolean() ? Optional.of(FactValue.of(json.asBoolean())) : Optional.empty();
            case FactType.OneOf oneOf ->
                json.isString() && oneOf.words().contains(json.asString())
                        ? Optional.of(FactValue.of(json.asString()))
                        : Optional.empty();
            case FactType.HowMany _ ->
                json.isIntegralNumber() && json.canConvertToLong()
                        ? Optional.of(FactValue.of(json.asLong()))
                        : Optional.empty();
            case FactType.OnDay _ ->
                json.isString() ? Answers.date(json.asString()).map(FactValue::of) : Optional.empty();
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

    private void fault(String field, String needs) {
        faults.add(new ActReader.Fault(field, needs));
    }
}
