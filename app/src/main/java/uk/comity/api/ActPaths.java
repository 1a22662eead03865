package uk.comity.api;

import static uk.comity.api.OpenApi.COUNCIL;
import static uk.comity.api.OpenApi.answer;
import static uk.comity.api.OpenApi.answers;
import static uk.comity.api.OpenApi.body;
import static uk.comity.api.OpenApi.council;
import static uk.comity.api.OpenApi.operation;
import static uk.comity.api.OpenApi.path;
import static uk.comity.api.OpenApi.troubles;
import static uk.comity.api.Schemas.object;
import static uk.comity.api.Schemas.reference;
import static uk.comity.api.Schemas.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.comity.acts.Act;
import uk.comity.acts.Kind;
import uk.comity.acts.Kinds;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;

/** Describes the door of every act: done and weighed, on a matter that there is and on one that the act begins. */
record ActPaths(Schemas schemas, Map<String, Object> paths) {

    void describe(Kinds kinds) {
        kinds.all().forEach(this::acts);
    }

    private void acts(Kind<?, ?> kind) {
        for (var type : kind.acts()) {
            var verb = type.name().substring(kind.name().length() + 1);
            var act = ActReader.find(kind, verb)
                    .orElseThrow(() -> new IllegalStateException(type.name() + " has no record"));
            var folios = COUNCIL + "/folios/" + kind.name();
            var submission = submission(kind, type.name(), act);
            if (kind.opening().contains(type.name())) {
                paths.put(folios + "/" + verb, post(type.title() + beginning(kind), performed(), submission));
                paths.put(
                        folios + "/" + verb + "/weigh", post(weighing(type) + beginning(kind), weighed(), submission));
            }
            var key = path("key", text());
            paths.put(folios + "/{key}/" + verb, post(type.title(), performed(), submission, key));
            paths.put(folios + "/{key}/" + verb + "/weigh", post(weighing(type), weighed(), submission, key));
        }
    }

    private static String beginning(Kind<?, ?> kind) {
        return kind.naming() == Kind.Naming.BY_CHANCE
                ? ", opening a matter of its own"
                : ", in the caller's own matter";
    }

    private static String weighing(ActType type) {
        return "What the protocol would say: " + type.title();
    }

    private static Map<String, Object> weighed() {
        return troubles(answers(reference("Weighed")), 400, 401, 404, 409, 422);
    }

    /** What one sends to do an act: the act's own fields, and what only the person can tell. */
    private Map<String, Object> submission(Kind<?, ?> kind, String name, Class<? extends Act> act) {
        var members = new LinkedHashMap<String, Object>();
        members.put(
                "actId",
                object("type", "string", "format", "uuid", "description", "The same id twice is the same act."));
        members.put("inNameOf", reference("Person"));
        members.put(
                "seen", object("type", "integer", "description", "The last leaf of this matter that the person saw."));
        members.put("reason", text());
        members.put("declared", declared(kind, name));
        members.put("act", schemas.sent(act));
        var needed = Arrays.stream(act.getRecordComponents()).anyMatch(Schemas::isNeeded)
                ? List.of("act")
                : List.<String>of();
        return schemas.put(name, Schemas.shape(members, needed));
    }

    private static Map<String, Object> declared(Kind<?, ?> kind, String act) {
        var facts = new LinkedHashMap<String, Object>();
        for (var fact : kind.facts()) {
            if (fact.acts().isEmpty() || fact.acts().contains(act)) {
                fact.question().ifPresent(question -> facts.put(fact.name(), value(fact, question)));
            }
        }
        return Schemas.shape(facts, List.of());
    }

    private static Map<String, Object> value(FactType fact, String question) {
        var value = switch (fact.shape()) {
            case FactType.YesNo _ -> object("type", "boolean");
            case FactType.OneOf oneOf -> object("type", "string", "enum", oneOf.words());
            case FactType.HowMany _ -> object("type", "integer");
            case FactType.OnDay _ -> text("date");
        };
        value.put("description", question);
        return value;
    }

    private static Map<String, Object> performed() {
        var answers = object(
                "201",
                answer(
                        "Entered: the protocol permits it, or says nothing on it",
                        "application/json",
                        reference("Entered")));
        answers.put("202", answer("Entered, and an office decides next", "application/json", reference("Referred")));
        return troubles(answers, 400, 401, 404, 409, 422);
    }

    private static Map<String, Object> post(
            String summary, Map<String, Object> answers, Map<String, Object> body, Object... parameters) {
        var all = new ArrayList<Object>();
        all.add(council());
        all.addAll(Arrays.asList(parameters));
        return Map.of("post", body(operation(summary, answers, all), body));
    }
}
