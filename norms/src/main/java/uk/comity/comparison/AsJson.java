package uk.comity.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.comity.norms.Clause;
import uk.comity.norms.Fact;
import uk.comity.norms.FactWords;
import uk.comity.norms.Json;

/** A comparison as one JSON object, for programs. */
public final class AsJson {

    private final Comparison comparison;

    private AsJson(Comparison comparison) {
        this.comparison = comparison;
    }

    public static String of(Comparison comparison) {
        return new AsJson(comparison).json();
    }

    private String json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("day", comparison.day().toString());
        json.put("packs", comparison.sides().stream().map(AsJson::side).toList());
        json.put("summary", Summary.of(comparison));
        json.put("concepts", comparison.concepts().stream().map(this::concept).toList());
        json.put("acts", comparison.acts().stream().map(this::act).toList());
        json.put("sampled", comparison.sampled());
        return Json.of(json);
    }

    private static Map<String, Object> side(Comparison.Side side) {
        var json = new LinkedHashMap<String, Object>();
        json.put("pack", side.key());
        json.put("council", side.name());
        json.put("title", side.title());
        json.put("version", side.version());
        json.put("digest", side.digest());
        return json;
    }

    private Map<String, Object> concept(Concept concept) {
        var json = new LinkedHashMap<String, Object>();
        json.put("concept", concept.name());
        json.put("topic", concept.topic());
        json.put("difference", concept.sharpness().word());
        json.put("weight", concept.weight());
        json.put(
                "differences",
                concept.differences().stream()
                        .map(each -> Map.of("sharpness", each.sharpness().word(), "sentence", each.sentence()))
                        .toList());
        json.put("cases-found", concept.found());
        json.put("cases", concept.cases().stream().map(this::aCase).toList());
        json.put("law", concept.law());
        var sides = new LinkedHashMap<String, Object>();
        for (var i = 0; i < concept.cells().size(); i++) {
            sides.put(comparison.sides().get(i).key(), cell(concept.cells().get(i)));
        }
        json.put("packs", sides);
        return json;
    }

    private static Map<String, Object> cell(Cell cell) {
        var json = new LinkedHashMap<String, Object>();
        json.put("silent", cell.isSilent());
        json.put("clauses", cell.clauses().stream().map(Clause::id).toList());
        json.put("norms", cell.answers().stream().map(AsJson::rule).toList());
        json.put("deciders", cell.deciders());
        json.put("times", cell.times());
        json.put("told", cell.told());
        json.put("may-know", cell.mayKnow());
        return json;
    }

    private static Map<String, Object> rule(Cell.Rule rule) {
        var json = new LinkedHashMap<String, Object>();
        json.put("norm", rule.norm());
        json.put("effect", rule.effect());
        json.put("sentence", rule.sentence());
        json.put("clauses", rule.clauses());
        return json;
    }

    private Map<String, Object> act(Comparison.OnAct act) {
        var json = new LinkedHashMap<String, Object>();
        json.put("act", act.act());
        json.put("title", act.title());
        json.put("cases-found", act.found());
        json.put("cases", act.cases().stream().map(this::aCase).toList());
        return json;
    }

    private Map<String, Object> aCase(Case one) {
        var json = new LinkedHashMap<String, Object>();
        json.put("act", one.contrast().act());
        json.put("sharpness", one.sharpness().word());
        json.put("sentence", one.sentence());
        var facts = new LinkedHashMap<String, Object>();
        one.contrast().facts().forEach(fact -> facts.put(fact.name(), value(fact)));
        json.put("facts", facts);
        var answers = new LinkedHashMap<String, Object>();
        IntStream.range(0, comparison.sides().size())
                .forEach(i -> answers.put(
                        comparison.sides().get(i).key(),
                        stance(one.contrast().stances().get(i))));
        json.put("answers", answers);
        return json;
    }

    private static Object value(Fact fact) {
        return FactWords.value(fact.value());
    }

    private static Map<String, Object> stance(Stance stance) {
        var json = new LinkedHashMap<String, Object>();
        json.put(
                "answer",
                stance.outcome()
                        .map(each -> each.name().toLowerCase(java.util.Locale.ROOT))
                        .orElse("depends"));
        json.put(
                "norms",
                stance.because().stream().map(finding -> finding.norm()).toList());
        json.put(
                "clauses",
                stance.because().stream()
                        .flatMap(finding -> finding.clauses().stream())
                        .distinct()
                        .toList());
        json.put("needs", stance.needs());
        json.put(
                "ladder",
                stance.ladder()
                        .map(ladder ->
                                ladder.rungs().stream().map(rung -> rung.to()).toList())
                        .orElse(List.of()));
        return json;
    }
}
