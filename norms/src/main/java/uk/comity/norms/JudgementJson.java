package uk.comity.norms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A judgement as one JSON object. What is absent is left out. */
final class JudgementJson {

    private JudgementJson() {}

    static String of(Judgement judgement) {
        var situation = judgement.situation();
        var json = object("act", situation.act());
        json.put("day", situation.day());
        json.put("facts", facts(List.copyOf(new TreeMap<>(situation.facts()).values())));
        json.put("answer", answer(judgement.answer()));
        json.put(
                "findings",
                judgement.findings().stream().map(JudgementJson::finding).toList());
        json.put("pack", pack(judgement.pack()));
        put(json, "beneath", judgement.beneath().map(JudgementJson::pack));
        json.put("engine", judgement.engine());
        return Json.of(json);
    }

    private static Map<String, Object> answer(Answer answer) {
        return switch (answer) {
            case Answer.Permitted(var because) -> because("permitted", because);
            case Answer.Refused(var because, var mayDecide, var instead) -> {
                var json = because("refused", because);
                json.put("may-decide", mayDecide);
                put(json, "instead", instead);
                yield json;
            }
            case Answer.Held(var needs) -> {
                var json = object("answer", "held");
                json.put("needs", needs.stream().map(JudgementJson::need).toList());
                yield json;
            }
            case Answer.Referred(var because, var ladder) -> {
                var json = because("referred", because);
                json.put("ladder", ladder(ladder));
                yield json;
            }
            case Answer.Silent _ -> object("answer", "silent");
        };
    }

    private static Map<String, Object> because(String answer, Finding because) {
        var json = object("answer", answer);
        json.put("because", because.norm());
        json.put("clauses", because.clauses());
        return json;
    }

    private static Map<String, Object> need(Answer.Need need) {
        var json = object("fact", need.fact());
        json.put("sentence", need.sentence());
        json.put("because", need.because().norm());
        return json;
    }

    private static List<Map<String, Object>> ladder(Ladder ladder) {
        return ladder.rungs().stream()
                .map(rung -> {
                    var json = object("to", rung.to());
                    json.put("consulting", rung.consulting());
                    json.put("says", Words.of(rung.says()));
                    put(json, "within", rung.within().map(Span::inWords));
                    if (!rung.unlessConcerned().isEmpty()) {
                        json.put("unless-concerned", rung.unlessConcerned());
                    }
                    return json;
                })
                .toList();
    }

    private static Map<String, Object> finding(Finding finding) {
        var json = object("pack", finding.pack());
        json.put("norm", finding.norm());
        json.put("clauses", finding.clauses());
        json.put("gist", finding.gist());
        json.put("effect", effect(finding.effect()));
        json.put("status", Words.of(finding.status()));
        put(json, "defeated-by", finding.defeatedBy());
        json.put("facts", facts(finding.facts()));
        json.put("missing", finding.missing());
        return json;
    }

    private static Map<String, Object> effect(Effect effect) {
        return switch (effect) {
            case Effect.Permit _ -> object("effect", "permit");
            case Effect.Refuse(var mayDecide, var instead) -> {
                var json = object("effect", "refuse");
                json.put("may-decide", mayDecide);
                put(json, "instead", instead);
                yield json;
            }
            case Effect.Hold(var until) -> object("effect", "hold", "until", until);
            case Effect.Refer(var ladder) -> object("effect", "refer", "ladder", ladder(ladder));
            case Effect.Owe(var duty) -> object("effect", "owe", "duty", duty(duty));
            case Effect.Tell(var who, var when) -> {
                var json = object("effect", "tell", "who", who);
                json.put("when", Words.of(when));
                yield json;
            }
            case Effect.Wall(var who) -> object("effect", "wall", "who", who);
            case Effect.RecordIn(var register) -> object("effect", "record", "register", register);
            case Effect.Advise _ -> object("effect", "advise");
        };
    }

    private static Map<String, Object> duty(Duty duty) {
        var json = object("holder", duty.holder());
        json.put("claimant", duty.claimant());
        json.put("to", duty.to());
        put(json, "within", duty.within().map(Span::inWords));
        json.put("strength", Words.of(duty.strength()));
        put(json, "or", duty.or().map(or -> object("to", or.to(), "stating", or.stating())));
        put(json, "pause", duty.pause().map(pause -> {
            var stops = object("from", pause.from(), "until", pause.until());
            put(stops, "setting", pause.setting());
            return stops;
        }));
        put(json, "setting", duty.setting());
        put(json, "contested", duty.contested());
        put(json, "until", duty.until().map(Until::inWords));
        put(json, "extend", duty.extension().map(extension -> {
            var longer = object("by", extension.by().inWords(), "times", extension.times());
            longer.put("consent", extension.consent());
            return longer;
        }));
        return json;
    }

    private static List<Map<String, Object>> facts(List<Fact> facts) {
        return facts.stream()
                .map(fact -> {
                    var json = object("fact", fact.name());
                    json.put("value", value(fact.value()));
                    json.put("source", fact.source());
                    return json;
                })
                .toList();
    }

    private static Object value(FactValue value) {
        return switch (value) {
            case FactValue.Truth(var holds) -> holds;
            case FactValue.Term(var word) -> word;
            case FactValue.Count(var number) -> number;
            case FactValue.Day(var date) -> date;
        };
    }

    private static Map<String, Object> pack(Judgement.PackId pack) {
        var json = object("key", pack.key(), "version", pack.version());
        json.put("digest", pack.digest().toString());
        return json;
    }

    private static Map<String, Object> object(String key, Object value) {
        var json = new LinkedHashMap<String, Object>();
        json.put(key, value);
        return json;
    }

    private static Map<String, Object> object(String key, Object value, String second, Object other) {
        var json = object(key, value);
        json.put(second, other);
        return json;
    }

    private static void put(Map<String, Object> json, String key, Optional<?> value) {
        value.ifPresent(present -> json.put(key, present));
    }
}
