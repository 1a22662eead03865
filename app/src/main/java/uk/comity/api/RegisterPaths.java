package uk.comity.api;

import static uk.comity.api.Schemas.list;
import static uk.comity.api.Schemas.object;
import static uk.comity.api.Schemas.reference;
import static uk.comity.api.Schemas.text;

import java.util.List;
import java.util.Map;

/** What {@link RegisterDoor} answers, as {@link OpenApi} describes it. */
final class RegisterPaths {

    private RegisterPaths() {}

    static void describe(Schemas schemas, Map<String, Object> paths) {
        var person = object("person", reference("Person"), "name", text(), "member", Map.of("type", "boolean"));
        person.putAll(object("wards", list(text()), "group", text()));
        person.put("seats", list(whole(object("body", text(), "as", text()))));
        person.putAll(object("post", text(), "grade", text(), "department", text()));
        person.putAll(object("offices", list(text()), "supports", list(reference("Person"))));
        var register = object("on", text("date"), "people", list(whole(person)));
        register.put("bodies", list(whole(object("key", text(), "title", text(), "sort", text()))));
        register.put("departments", list(whole(object("key", text(), "title", text(), "parent", text()))));
        register.put("wards", list(whole(object("key", text(), "title", text()))));
        register.put("groups", list(whole(object("key", text(), "title", text(), "leader", text()))));
        schemas.put("Register", whole(register));
        paths.put(
                OpenApi.COUNCIL + "/register",
                Map.of(
                        "get",
                        OpenApi.operation(
                                "Who and what there is today: the people, bodies, departments, wards and groups that acts name",
                                OpenApi.troubles(OpenApi.answers(reference("Register")), 401, 404),
                                List.of(OpenApi.council()))));
    }

    private static Map<String, Object> whole(Map<String, Object> members) {
        return Schemas.shape(members, members.keySet());
    }
}
