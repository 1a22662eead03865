package uk.comity.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The engine and the plain {@link Reference} give the same judgement of the same question, whole. */
class ReferenceTest {

    @Test
    void judgesRandomPacksAsTheReferenceDoes() {
        var packs = new RandomPacks(11);
        Map<Class<?>, Integer> answers = new HashMap<>();
        for (var pack = 0; pack < 40; pack++) {
            var book = packs.rulebook();
            for (var question = 0; question < 150; question++) {
                var situation = packs.situation();
                var judgement = book.judge(situation);
                assertThat(judgement).isEqualTo(Reference.judge(book, situation));
                answers.merge(judgement.answer().getClass(), 1, Integer::sum);
            }
        }
        assertThat(answers)
                .as("every answer came up often")
                .hasSize(5)
                .allSatisfy((_, count) -> assertThat(count).isGreaterThan(200));
    }
}
