package uk.comity.residual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.comity.norms.Answer;
import uk.comity.norms.FactType;
import uk.comity.norms.FactValue;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Situation;
import uk.comity.packs.OurPacks;

/** On every act of every council: what is left after some facts are told holds exactly where the engine permits. */
class OurPacksLeftOverTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final int SPLITS = 6;
    private static final int CASES = 40;

    static List<String> protocols() {
        return OurPacks.PROTOCOLS;
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void what_is_left_holds_exactly_where_the_engine_permits(String protocol) {
        var book = OurPacks.rulebook(protocol);
        var random = new Random(protocol.hashCode());
        var permitted = new AtomicInteger();
        for (var act : book.acts().stream().sorted().toList()) {
            var types = new ArrayList<>(book.factsAskedFor(act, DAY));
            if (types.isEmpty()) {
                continue;
            }
            var splits = act.startsWith("inspection.request") || act.equals("paper.read") ? SPLITS * 10 : SPLITS;
            for (var split = 0; split < splits; split++) {
                compare(book, act, types, random, permitted);
            }
        }
        assertThat(permitted.get()).as("cases in which the engine permits").isGreaterThan(200);
    }

    private static void compare(
            Rulebook book, String act, List<FactType> types, Random random, AtomicInteger permitted) {
        var told = new TreeMap<String, FactValue>();
        var open = new HashSet<String>();
        var likely = random.nextInt(2, 9);
        for (var type : types) {
            switch (random.nextInt(8)) {
                case 0 -> {}
                case 1, 2, 3, 4 -> told.put(type.name(), value(type, random, likely));
                default -> open.add(type.name());
            }
        }
        var left = PartialEvaluation.permitted(book, situation(act, told), open);
        for (var i = 0; i < CASES; i++) {
            var whole = new TreeMap<>(told);
            types.stream()
                    .filter(type -> open.contains(type.name()) && random.nextInt(10) > 0)
                    .forEach(type -> whole.put(type.name(), value(type, random, likely)));
            var engine = book.judge(situation(act, whole)).answer() instanceof Answer.Permitted;
            permitted.addAndGet(engine ? 1 : 0);
            assertThat(left.of(fact -> Optional.ofNullable(whole.get(fact))))
                    .as("%s: %s with %s", act, left, whole)
                    .isEqualTo(engine);
        }
    }

    private static Situation situation(String act, Map<String, FactValue> told) {
        var situation = Situation.of(act, DAY);
        told.forEach((fact, value) -> situation.with(fact, value, "chance"));
        return situation.build();
    }

    private static FactValue value(FactType type, Random random, int likely) {
        return switch (type.shape()) {
            case FactType.YesNo _ -> FactValue.of(random.nextInt(10) < likely);
            case FactType.OneOf(var words, var _) -> FactValue.of(words.get(random.nextInt(words.size())));
            case FactType.HowMany _ -> FactValue.of((long) random.nextInt(12));
            case FactType.OnDay _ -> FactValue.of(DAY.minusDays(random.nextInt(120)));
        };
    }
}
