package uk.comity.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.norms.Allotments.norm;
import static uk.comity.norms.Allotments.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What holds of every pack and every situation, tried on many made by chance from fixed seeds. */
class LawsTest {

    private static final List<String> FACTS = List.of("is-holder", "is-raining", "warden-agrees");
    private static final List<String> EFFECTS = List.of(
            "permit: {}",
            "refuse: {}",
            "hold: { until: [ warden-agrees ] }",
            "refer: [ { to: warden } ]",
            "advise: {}");

    @Test
    void judgingIsDeterministic() {
        overManyCases(1, (book, known) -> {
            var reversed = new ArrayList<>(known);
            Collections.reverse(reversed);
            assertThat(book.judge(situation(reversed))).isEqualTo(book.judge(situation(known)));
        });
    }

    @Test
    void aFactThatNoNormReadsChangesNothing() {
        overManyCases(2, (book, known) -> {
            var more = Allotments.aDig()
                    .with("spades", FactValue.of(3), "x")
                    .with("no-such-fact", FactValue.of(true), "x");
            known.forEach(fact -> more.with(name(fact), FactValue.of(isTrue(fact)), "the test"));
            var judgement = book.judge(situation(known));
            assertThat(book.judge(more.build()).answer()).isEqualTo(judgement.answer());
            assertThat(book.judge(more.build()).findings()).isEqualTo(judgement.findings());
        });
    }

    /** What is settled while a fact is unknown stays settled whichever way the fact turns out. */
    @Test
    void anAnswerGivenWithAFactUnknownIsTheAnswerWhicheverWayItTurnsOut() {
        overManyCases(3, (book, known) -> {
            var before = book.judge(situation(known)).answer();
            if (before instanceof Answer.Held) {
                return;
            }
            for (var fact : FACTS) {
                if (known.stream().noneMatch(k -> name(k).equals(fact))) {
                    for (var mark : List.of("", "!")) {
                        var more = new ArrayList<>(known);
                        more.add(mark + fact);
                        var after = book.judge(situation(more)).answer();
                        assertThat(after.getClass())
                                .as("%s then %s", known, mark + fact)
                                .isEqualTo(before.getClass());
                    }
                }
            }
        });
    }

    @Test
    void withEveryFactKnownNothingWaits() {
        overManyCases(4, (book, known) -> {
            var all = new ArrayList<>(known);
            FACTS.stream()
                    .filter(f -> known.stream().noneMatch(k -> name(k).equals(f)))
                    .forEach(all::add);
            assertThat(book.judge(situation(all)).findings())
                    .extracting(Finding::status)
                    .doesNotContain(Finding.Status.WAITING);
        });
    }

    @Test
    void aHeldAnswerNeedsSomethingThatIsNotYetTrue() {
        overManyCases(5, (book, known) -> {
            if (book.judge(situation(known)).answer() instanceof Answer.Held(var needs)) {
                assertThat(needs)
                        .isNotEmpty()
                        .allSatisfy(need -> assertThat(known).doesNotContain(need.fact()));
            }
        });
    }

    @Test
    void aDecisiveNormIsNeverOneThatAnotherStandingNormOverrides() {
        overManyCases(6, (book, known) -> {
            var applied = book.judge(situation(known)).applied();
            for (var finding : applied) {
                for (var other : applied) {
                    assertThat(book.council()
                                    .findNorm(other.norm())
                                    .orElseThrow()
                                    .overrides())
                            .doesNotContain(finding.norm());
                }
            }
        });
    }

    @Test
    void theTraceOfAFullyKnownCaseAgreesWithTheConditionsReadNaively() {
        overManyCases(7, (book, known) -> {
            var all = new ArrayList<>(known);
            FACTS.stream()
                    .filter(f -> known.stream().noneMatch(k -> name(k).equals(f)))
                    .forEach(f -> all.add("!" + f));
            var found = book.judge(situation(all)).findings().stream()
                    .map(Finding::norm)
                    .toList();
            var expected = book.council().norms().stream()
                    .filter(norm -> holds(norm.when(), all))
                    .map(Norm::id)
                    .toList();
            assertThat(found).isEqualTo(expected);
        });
    }

    private static boolean holds(Condition condition, List<String> facts) {
        return switch (condition) {
            case Condition.Holds(var fact) -> facts.contains(fact);
            case Condition.All(var of) -> of.stream().allMatch(part -> holds(part, facts));
            case Condition.Any(var of) -> of.stream().anyMatch(part -> holds(part, facts));
            case Condition.None(var of) -> of.stream().noneMatch(part -> holds(part, facts));
            case Condition.IsOneOf _,
                    Condition.AtLeast _,
                    Condition.Before _,
                    Condition.OnOrAfter _,
                    Condition.Within _ -> throw new AssertionError("not used here");
        };
    }

    private static void overManyCases(int seed, BiConsumer<Rulebook, List<String>> law) {
        var random = new Random(seed);
        for (var i = 0; i < 25; i++) {
            var book = aRulebook(random);
            for (var n = 0; n < 27; n++) {
                law.accept(book, someFacts(random));
            }
        }
    }

    private static Rulebook aRulebook(Random random) {
        var norms = new StringBuilder();
        for (var i = 0; i < 1 + random.nextInt(5); i++) {
            var overrides = i > 0 && random.nextBoolean() ? "\noverrides: [ n" + random.nextInt(i) + " ]" : "";
            norms.append(norm(
                    "n" + i,
                    "when: [ " + aCondition(random, 2) + " ]\nunless: [ " + aCondition(random, 1) + " ]\n"
                            + EFFECTS.get(random.nextInt(EFFECTS.size())) + overrides));
        }
        try {
            return rulebook(norms.toString());
        } catch (IllegalStateException neverApplies) {
            return aRulebook(random);
        }
    }

    private static String aCondition(Random random, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return FACTS.get(random.nextInt(FACTS.size()));
        }
        var word = List.of("all", "any", "none").get(random.nextInt(3));
        return "{ " + word + ": [ " + aCondition(random, depth - 1) + ", " + aCondition(random, depth - 1) + " ] }";
    }

    private static List<String> someFacts(Random random) {
        var facts = new ArrayList<String>();
        for (var fact : FACTS) {
            switch (random.nextInt(3)) {
                case 0 -> facts.add(fact);
                case 1 -> facts.add("!" + fact);
                default -> {}
            }
        }
        return facts;
    }

    private static Situation situation(List<String> facts) {
        return Allotments.digging(facts.toArray(String[]::new));
    }

    private static String name(String fact) {
        return fact.startsWith("!") ? fact.substring(1) : fact;
    }

    private static boolean isTrue(String fact) {
        return !fact.startsWith("!");
    }
}
