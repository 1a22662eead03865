package uk.comity.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.comity.norms.Condition;
import uk.comity.norms.FactValue;
import uk.comity.norms.Vocabulary;
import uk.comity.packs.OurPacks;

/** Holds the catalogue of what acts can carry to the vocabulary: no act is new to it without a word. */
class CarriageTest {

    private static final Vocabulary WORDS = OurPacks.VOCABULARY;

    private static List<String> carrying() {
        return Arrays.stream(Carriage.values()).map(Carriage::act).distinct().toList();
    }

    /** Each act of the list, with the reason that stands above it. */
    private static Map<String, String> notCarrying() throws IOException {
        var acts = new LinkedHashMap<String, String>();
        var twice = new ArrayList<String>();
        var why = "";
        try (var in = Stream.of(CarriageTest.class.getResourceAsStream("not-carrying.txt"))
                .findFirst()
                .orElseThrow()) {
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("## ")) {
                    why = line.substring(3);
                } else if (!line.isBlank() && !line.startsWith("#") && acts.put(line, why) != null) {
                    twice.add(line);
                }
            }
        }
        assertThat(twice).as("acts with two reasons").isEmpty();
        return acts;
    }

    @Test
    void every_act_carries_advice_by_the_catalogue_or_is_said_not_to_and_why() throws IOException {
        var not = notCarrying();
        var all = new TreeSet<>(WORDS.acts().keySet());

        assertThat(all).hasSizeGreaterThan(200);
        var without = new TreeSet<>(all);
        without.removeAll(not.keySet());
        carrying().forEach(without::remove);
        assertThat(without)
                .as(
                        "acts of which nobody has said whether they carry a group's advice to somebody: put each into Carriage,"
                                + " or under a reason in not-carrying.txt")
                .isEmpty();
        assertThat(not.keySet()).as("acts that are both").doesNotContainAnyElementsOf(carrying());
        assertThat(all).as("acts that there are").containsAll(not.keySet()).containsAll(carrying());
        assertThat(not.values()).as("reasons").allMatch(reason -> reason.endsWith("."));
    }

    @Test
    void what_must_be_so_for_an_act_to_carry_advice_can_be_known_of_that_act() {
        for (var way : Carriage.values()) {
            assertThat(way.claims()).as(way.name()).isNotEmpty();
            way.claims().stream().flatMap(claim -> claim.conditions()).forEach(condition -> isKnown(way, condition));
        }
    }

    private static void isKnown(Carriage way, Condition condition) {
        var told = switch (condition) {
            case Condition.Holds(var fact) -> Map.entry(fact, FactValue.of(true));
            case Condition.IsOneOf(var fact, var words) -> Map.entry(fact, FactValue.of(words.getFirst()));
            default -> throw new AssertionError(way + " asks for " + condition);
        };
        var fact = WORDS.findFact(told.getKey())
                .orElseThrow(() -> new AssertionError(way + " asks for " + told.getKey() + ", which there is not"));
        assertThat(fact.acts().isEmpty() || fact.acts().contains(way.act()))
                .as("%s is known on %s", fact.name(), way.act())
                .isTrue();
        assertThat(fact.shape().takes(told.getValue()))
                .as("%s can be %s", fact.name(), told.getValue())
                .isTrue();
    }
}
