package uk.comity.oracles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.comity.norms.Rulebook;
import uk.comity.norms.SettingValue;
import uk.comity.packs.OurPacks;

/** Our engine, CEL, propositional logic and, for a part of one pack, plain Java: no difference. */
class OraclesTest {

    private final CelPrograms programs = new CelPrograms(OurPacks.VOCABULARY);
    private final Map<Kind, Integer> answers = new EnumMap<>(Kind.class);
    private int byHand;

    @Test
    void every_engine_answers_alike() {
        ask(20_000, 1);
    }

    @Test
    @Tag("slow")
    void every_engine_answers_a_million_questions_alike() {
        ask(1_000_000, 2);
    }

    private void ask(int questions, long seed) {
        var books = books(new Random(seed));
        var acts = books.stream().mapToInt(book -> Page.acts(book).size()).sum();
        var each = Math.ceilDiv(questions, acts);
        var began = System.nanoTime();
        books.forEach(book -> Page.acts(book).forEach(act -> ask(book, act, each, seed)));
        var asked = answers.values().stream().mapToInt(i -> i).sum();
        System.out.printf(
                "%,d questions on %,d acts of %d rulebooks, %,d of them answered by hand too: %s, in %d s%n",
                asked, acts, books.size(), byHand, answers, (System.nanoTime() - began) / 1_000_000_000);
        assertThat(asked).isGreaterThanOrEqualTo(questions);
        assertThat(byHand).isGreaterThan(questions / 200);
        assertThat(answers)
                .as("every answer came up often")
                .hasSize(Kind.values().length)
                .allSatisfy((_, count) -> assertThat(count).isGreaterThan(questions / 100));
    }

    private void ask(Rulebook book, String act, int questions, long seed) {
        var page = Page.of(book, act);
        var cases = new RandomCases(page, act, seed + act.hashCode());
        var oracles = new LinkedHashMap<String, Oracle>();
        oracles.put("CEL", new CelOracle(page, programs));
        oracles.put("logic", new LogicOracle(page));
        var facts = page.reads().size();
        var hand = new WbcByHand(isOn(book, "disputes-on-documents"));
        var handKnows = book.council().key().equals("wbc") && WbcByHand.speaksOf(act);
        for (var question = 0; question < questions; question++) {
            var situation = cases.next();
            var ours = Kind.of(book.judge(situation).answer());
            answers.merge(ours, 1, Integer::sum);
            oracles.forEach((name, oracle) -> assertThat(oracle.answer(situation))
                    .as("%s on %s, %s", name, book.council().key(), situation)
                    .isEqualTo(ours));
            if (handKnows && situation.facts().size() == facts) {
                byHand++;
                assertThat(hand.answer(situation)).as("by hand: %s", situation).isEqualTo(ours);
            }
        }
    }

    /** Every pack as it stands, with every doubt read otherwise and every truth turned round, and with some of them. */
    private static List<Rulebook> books(Random random) {
        var books = new ArrayList<Rulebook>();
        var law = OurPacks.law();
        books.add(Rulebook.of(law, Optional.empty(), OurPacks.VOCABULARY));
        for (var key : OurPacks.PROTOCOLS) {
            var pack = OurPacks.read(key).pack();
            var book = Rulebook.of(pack, pack.beneath().map(_ -> law), OurPacks.VOCABULARY);
            books.add(book);
            books.add(turned(book, 1, random));
            books.add(turned(book, 2, random));
        }
        return books;
    }

    private static Rulebook turned(Rulebook book, int oneIn, Random random) {
        var chosen = new LinkedHashMap<String, String>();
        book.settings().keySet().stream().sorted().forEach(name -> {
            if (book.settings().get(name) instanceof SettingValue.Truth(var holds) && random.nextInt(oneIn) == 0) {
                chosen.put(name, holds ? "no" : "yes");
            }
        });
        return book.withSettings(chosen);
    }

    private static boolean isOn(Rulebook book, String doubt) {
        return new SettingValue.Truth(true).equals(book.settings().get(doubt));
    }
}
