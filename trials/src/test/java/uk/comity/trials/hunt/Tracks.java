package uk.comity.trials.hunt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.comity.trials.hunt.PageMap.Method;
import uk.comity.trials.hunt.PageMap.Place;
import uk.comity.trials.hunt.RestMap.Operation;

/**
 * Everything that a hunter can send about one quarry in one council, in an order that does not turn on the quarry: so what comes
 * back for a document and for one that never was can be laid side by side.
 */
record Tracks(String council, List<Place> pages, RestMap rest, String hunter) {

    /** Something to send, and what it is in words. */
    record Step(String words, java.util.function.Function<Hunter, Answer> send) {}

    private static final List<String> SEARCHED =
            List.of("q", "text", "words", "paper", "body", "department", "file", "next");

    /** Every page, and everything that REST reads. */
    List<Step> looking(Quarry quarry) {
        var steps = new ArrayList<Step>();
        for (var place : pages) {
            if (place.method() == Method.GET) {
                for (var act : acts(place)) {
                    looking(place.with(name -> within(name, quarry, act)), quarry, steps);
                }
            }
        }
        for (var operation : rest.operations()) {
            if (operation.method().equals("GET")) {
                for (var path : paths(operation, quarry)) {
                    reading(operation, path, quarry, steps);
                }
            }
        }
        return steps;
    }

    /** Every form, and every act over REST, whole and in part. */
    List<Step> doing(Quarry quarry) {
        var steps = new ArrayList<Step>();
        for (var place : pages) {
            if (place.method() == Method.POST && !place.path().contains("/sign-")) {
                for (var act : acts(place)) {
                    submitting(place.with(name -> within(name, quarry, act)), quarry, steps);
                }
            }
        }
        for (var operation : rest.operations()) {
            if (!operation.method().equals("GET") && !operation.path().endsWith("/clock")) {
                for (var path : paths(operation, quarry)) {
                    sending(operation, path, quarry, steps);
                }
            }
        }
        return steps;
    }

    private static void looking(String path, Quarry quarry, List<Step> steps) {
        steps.add(new Step("GET " + path, hunter -> hunter.page(path)));
        if (path.matches("/[a-z-]+/(search|documents|enquiries|requests|requests/new|protocol|may-i|register)")) {
            for (var secret : quarry.secrets()) {
                var asked = path + "?"
                        + String.join(
                                "&",
                                SEARCHED.stream()
                                        .map(name -> name + "=" + Hunter.encoded(secret))
                                        .toList());
                steps.add(new Step("GET " + asked, hunter -> hunter.page(asked)));
                for (var name : List.of("q", "text", "paper")) {
                    var one = path + "?" + name + "=" + Hunter.encoded(secret);
                    steps.add(new Step("GET " + one, hunter -> hunter.page(one)));
                }
            }
        }
    }

    private static void reading(Operation operation, String path, Quarry quarry, List<Step> steps) {
        steps.add(new Step("GET " + path, hunter -> hunter.rest("GET", path, "")));
        for (var parameter : operation.query()) {
            for (var secret : quarry.secrets()) {
                var asked = path + "?" + parameter + "=" + Hunter.encoded(secret);
                steps.add(new Step("GET " + asked, hunter -> hunter.rest("GET", asked, "")));
            }
        }
    }

    private void submitting(String path, Quarry quarry, List<Step> steps) {
        for (var step : List.of("check", "send")) {
            var fields = new LinkedHashMap<String, String>();
            fields.put("step", step);
            for (var name : List.of("paper", "words", "text", "why", "purpose", "title", "file", "original")) {
                fields.put(name, quarry.key());
            }
            fields.put("paper", "paper/" + quarry.key());
            fields.put("sha256", quarry.sha256());
            fields.put("actId", quarry.actId());
            fields.put("member", hunter);
            fields.put("capacity", "council-business");
            steps.add(new Step("POST " + path + " " + step, hunter -> hunter.submit(path, Map.copyOf(fields))));
        }
    }

    private void sending(Operation operation, String path, Quarry quarry, List<Step> steps) {
        var schema = operation.body();
        if (schema.isEmpty() || schema.get().isMissingNode()) {
            steps.add(new Step(operation.method() + " " + path, hunter -> hunter.rest(operation.method(), path, "{}")));
            return;
        }
        var whole = rest.whole(schema.get(), name -> told(name, quarry));
        var bodies = new ArrayList<Map<String, Object>>();
        var plain = new LinkedHashMap<>(whole);
        List.of("seen", "inNameOf", "declared").forEach(plain::remove);
        bodies.add(plain);
        var stale = new LinkedHashMap<>(plain);
        stale.put("seen", 0);
        stale.remove("actId");
        bodies.add(stale);
        for (var body : bodies) {
            var json = RestMap.JSON.writeValueAsString(body);
            steps.add(new Step(
                    operation.method() + " " + path + " " + json,
                    hunter -> hunter.rest(operation.method(), path, json)));
        }
    }

    private String told(String name, Quarry quarry) {
        return switch (name) {
            case "actId" -> quarry.actId();
            case "sha256" -> quarry.sha256();
            case "original" -> quarry.key();
            case "person", "member" -> hunter;
            case "paper" -> "paper/" + quarry.key();
            // Where the document is named, nothing else may stand in its way.
            case "department", "scrutinises", "body", "words" -> "";
            default -> quarry.word();
        };
    }

    private List<String> paths(Operation operation, Quarry quarry) {
        var kinds = operation.within().contains("kind") ? List.of("paper", "inspection", "enquiry") : List.of("");
        return kinds.stream()
                .map(kind -> new Place(Method.GET, operation.path())
                        .with(name -> name.equals("kind") ? kind : within(name, quarry, Optional.empty())))
                .toList();
    }

    /** The acts of the kind of matter that a page is of; none for a page that names no act. */
    private List<Optional<String>> acts(Place place) {
        if (!place.variables().contains("act")) {
            return List.of(Optional.empty());
        }
        var kinds = Map.of(
                "documents",
                "paper",
                "requests",
                "inspection",
                "enquiries",
                "enquiry",
                "contact",
                "contact",
                "interests",
                "interest");
        var kind = kinds.getOrDefault(place.path().split("/", -1)[2], "enquiry");
        var begins = "/api/v1/{council}/folios/" + kind + "/{key}/";
        return rest.operations().stream()
                .map(Operation::path)
                .filter(path -> path.startsWith(begins) && !path.endsWith("/weigh"))
                .map(path -> Optional.of(path.substring(begins.length())))
                .toList();
    }

    private String within(String name, Quarry quarry, Optional<String> act) {
        return switch (name) {
            case "council" -> council;
            case "act" -> act.orElseThrow();
            case "leaf" -> String.valueOf(quarry.leaf());
            case "sha256" -> quarry.sha256();
            case "key", "token", "clause", "member", "setting", "name" -> quarry.key();
            case "number", "page", "step" -> "1";
            default -> throw new AssertionError("say what stands for {" + name + "} in an address that is hunted");
        };
    }
}
