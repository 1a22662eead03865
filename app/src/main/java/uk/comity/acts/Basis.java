package uk.comity.acts;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import uk.comity.ledger.Canonical;
import uk.comity.norms.FactValue;
import uk.comity.norms.Situation;

/**
 * What the protocol was asked with: kept beside the ruling, so that another protocol can be asked the same.
 *
 * @param facts every fact that was told, by name, whether or not a norm read it
 * @param rung on which rung of a ladder a referral would have started
 */
public record Basis(Map<String, FactValue> facts, int rung) {

    public Basis {
        facts = Map.copyOf(facts);
    }

    static Basis of(Situation situation, int rung) {
        var facts = new TreeMap<String, FactValue>();
        situation.facts().forEach((name, fact) -> facts.put(name, fact.value()));
        return new Basis(facts, rung);
    }

    /** As the ledger holds it: a day in a field of its own, so that it is never taken for a word. */
    Canonical.Fields written() {
        var told = Canonical.Fields.NONE;
        for (var fact : facts.entrySet()) {
            told = switch (fact.getValue()) {
                case FactValue.Truth(var holds) -> told.with(fact.getKey(), new Canonical.Truth(holds));
                case FactValue.Term(var word) -> told.with(fact.getKey(), word);
                case FactValue.Count(var number) -> told.with(fact.getKey(), new Canonical.Whole(number));
                case FactValue.Day(var date) ->
                    told.with(fact.getKey(), Canonical.Fields.NONE.with("day", date.toString()));
            };
        }
        return Canonical.Fields.NONE.with("facts", told).with("rung", new Canonical.Whole(rung));
    }

    static Basis read(JsonNode written) {
        var facts = new TreeMap<String, FactValue>();
        for (var fact : written.get("facts").properties()) {
            var value = fact.getValue();
            if (value.isBoolean()) {
                facts.put(fact.getKey(), FactValue.of(value.asBoolean()));
            } else if (value.isIntegralNumber()) {
                facts.put(fact.getKey(), FactValue.of(value.asLong()));
            } else if (value.isString()) {
                facts.put(fact.getKey(), FactValue.of(value.asString()));
            } else {
                facts.put(
                        fact.getKey(),
                        FactValue.of(LocalDate.parse(value.get("day").asString())));
            }
        }
        return new Basis(facts, written.get("rung").asInt());
    }
}
