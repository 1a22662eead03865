package uk.comity.api;

import static uk.comity.api.Schemas.list;
import static uk.comity.api.Schemas.object;
import static uk.comity.api.Schemas.reference;
import static uk.comity.api.Schemas.text;

import java.util.List;
import java.util.Map;
import uk.comity.acts.Ruling;

/** Describes what REST tells: the shapes that {@link Answers}, {@link Shown} and {@link Problem} give. */
final class Replies {

    /** What each code of a problem means. */
    static final Map<Integer, String> TROUBLES = Map.of(
            400, "The request could not be read",
            401, "Sign in first",
            404, "There is nothing here for this caller",
            409, "The matter's state does not allow this now, or somebody was quicker",
            422, "The protocol refuses or holds it, with its clauses; or fields need another look",
            500, "A fault here; nothing was entered",
            503, "The database is away; nothing was entered");

    private static final Map<String, Object> WHOLE_NUMBER = Map.of("type", "integer");
    private static final Map<String, Object> CLAUSES = list(text());

    private final Schemas schemas;

    private Replies(Schemas schemas) {
        this.schemas = schemas;
    }

    static void describe(Schemas schemas) {
        var replies = new Replies(schemas);
        replies.hall();
        replies.receipts();
        replies.matters();
        replies.protocol();
        replies.problems();
        MayISchemas.describe(schemas);
    }

    private void hall() {
        schemas.put(
                "Person",
                object("type", "string", "pattern", "^[a-z0-9][a-z0-9-]{0,63}$", "description", "A person's id"));
        whole("Council", object("key", text(), "name", text()));
        whole("Clock", object("now", text("date-time")));
    }

    private void receipts() {
        whole(
                "Receipt",
                object(
                        "leaf",
                        WHOLE_NUMBER,
                        "actId",
                        text("uuid"),
                        "at",
                        text("date-time"),
                        "leafHash",
                        text(),
                        "entries",
                        list(text())));
        whole("Entered", entered());
        var referred = entered();
        referred.put("to", list(text()));
        referred.put("consulting", list(text()));
        whole("Referred", referred);
        whole("Weighed", object("goesOn", Map.of("type", "boolean"), "ruling", schemas.answered(Ruling.class)));
    }

    private Map<String, Object> entered() {
        return object(
                "outcome",
                object("type", "string", "enum", List.of("done", "referred")),
                "folio",
                text(),
                "receipt",
                reference("Receipt"),
                "ruling",
                schemas.answered(Ruling.class),
                "duties",
                list(reference("Duty")),
                "told",
                list(reference("Person")));
    }

    private void protocol() {
        whole(
                "Wording",
                object(
                        "clause", text(),
                        "pack", text(),
                        "version", text(),
                        "number", text(),
                        "heading", text(),
                        "text", text(),
                        "passage", text(),
                        "file", text(),
                        "sha256", text(),
                        "pages", WHOLE_NUMBER,
                        "importedAt", text("date-time")));
    }

    private void matters() {
        var facets = object("type", "object", "additionalProperties", text());
        whole(
                "Line",
                object(
                        "folio", text(),
                        "title", text(),
                        "state", text(),
                        "standing", text(),
                        "facets", facets,
                        "openedAt", text("date-time"),
                        "movedAt", text("date-time"),
                        "lastMoved", WHOLE_NUMBER));
        whole(
                "Folio",
                object(
                        "folio", text(),
                        "title", text(),
                        "state", text(),
                        "standing", text(),
                        "facets", facets,
                        "seen", WHOLE_NUMBER,
                        "timeline", list(reference("Happened")),
                        "duties", list(reference("Duty"))));
        happened();
        duty();
        whole(
                "Work",
                object(
                        "owed", list(reference("Duty")),
                        "toDecide", list(reference("Referral")),
                        "waitedFor", list(reference("Duty")),
                        "toKnow", list(reference("Notice"))));
        whole(
                "Referral",
                object(
                        "folio", text(),
                        "title", text(),
                        "to", list(text()),
                        "consulting", list(text()),
                        "clauses", CLAUSES,
                        "people", list(reference("Person")),
                        "since", text("date-time")));
        whole(
                "Notice",
                object(
                        "folio", text(),
                        "leaf", WHOLE_NUMBER,
                        "why", text(),
                        "clauses", CLAUSES,
                        "sentAt", text("date-time")));
    }

    private void happened() {
        var entry = some(
                object("type", text(), "data", object("type", "object", "description", "The entry's own fields")),
                "type",
                "data");
        var members = object(
                "leaf",
                WHOLE_NUMBER,
                "at",
                text("date-time"),
                "actor",
                reference("Person"),
                "inNameOf",
                reference("Person"),
                "act",
                text(),
                "entries",
                list(entry),
                "ruling",
                schemas.answered(Ruling.class));
        schemas.put("Happened", some(members, "leaf", "at", "actor", "act", "entries", "ruling"));
    }

    private void duty() {
        var members = object(
                "folio",
                text(),
                "norm",
                text(),
                "clauses",
                CLAUSES,
                "gist",
                text(),
                "to",
                text(),
                "within",
                text(),
                "strength",
                text(),
                "localSetting",
                object("type", "string", "description", "The council's own setting that gave the time; no clause did"),
                "contested",
                object("type", "string", "description", "Why the time is an open question"),
                "holders",
                list(reference("Person")),
                "claimants",
                list(reference("Person")),
                "startedAt",
                text("date-time"),
                "due",
                object("type", "string", "description", "A date; blank while the clock stands still"),
                "state",
                object("type", "string", "enum", List.of("open", "paused", "overdue", "discharged", "lapsed")),
                "left",
                text(),
                "sum",
                list(text()),
                "extensions",
                list(extension()));
        schemas.put(
                "Duty",
                some(
                        members,
                        "folio",
                        "norm",
                        "clauses",
                        "gist",
                        "to",
                        "within",
                        "strength",
                        "holders",
                        "claimants",
                        "startedAt",
                        "due",
                        "state"));
    }

    private static Map<String, Object> extension() {
        return some(
                object("by", text(), "agreedAt", text("date-time"), "clauses", CLAUSES, "sum", list(text())),
                "by",
                "agreedAt",
                "clauses");
    }

    private void problems() {
        var need = some(object("field", text(), "needs", text()), "field", "needs");
        var members = object(
                "type",
                text("uri"),
                "title",
                text(),
                "status",
                WHOLE_NUMBER,
                "detail",
                text(),
                "clauses",
                CLAUSES,
                "mayDecide",
                list(text()),
                "instead",
                text(),
                "needs",
                list(schemas.answered(Ruling.Need.class)),
                "ruling",
                schemas.answered(Ruling.class),
                "folio",
                text(),
                "receipt",
                reference("Receipt"),
                "fields",
                list(need),
                "seen",
                WHOLE_NUMBER,
                "since",
                list(reference("Happened")),
                "reference",
                text());
        schemas.put("Problem", some(members, "type", "title", "status", "detail"));
    }

    /** A schema all of whose members are always there. */
    private void whole(String name, Map<String, Object> members) {
        schemas.put(name, Schemas.shape(members, members.keySet()));
    }

    private static Map<String, Object> some(Map<String, ?> members, String... always) {
        return Schemas.shape(members, List.of(always));
    }
}
