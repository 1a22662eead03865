package uk.comity.oracles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import uk.comity.norms.Condition;
import uk.comity.norms.FactType;
import uk.comity.norms.FactValue;
import uk.comity.norms.Situation;

/** Situations of one act made by chance: every primitive fact that its norms read, near the values that matter. */
final class RandomCases {

    private final Page page;
    private final String act;
    private final Map<String, List<Condition>> reads;
    private final List<LocalDate> borders;
    private final Random random;

    RandomCases(Page page, String act, long seed) {
        this.page = page;
        this.act = act;
        this.reads = page.reads();
        this.borders = borders(page);
        this.random = new Random(seed);
    }

    private static List<LocalDate> borders(Page page) {
        var borders = new ArrayList<LocalDate>();
        for (var entry : page.entries()) {
            var inForce = entry.norm().inForce();
            borders.add(inForce.from());
            inForce.until().ifPresent(borders::add);
        }
        return borders;
    }

    /** Half of the situations are known in full; in the others up to every second fact is not. */
    Situation next() {
        var day = day();
        var situation = Situation.of(act, day);
        var unknown = random.nextBoolean() ? 0 : random.nextInt(1, 6);
        var likely = random.nextInt(5, 10);
        reads.forEach((name, leaves) -> {
            if (random.nextInt(10) >= unknown) {
                situation.with(name, value(name, leaves, day, likely), "chance");
            }
        });
        return situation.build();
    }

    private LocalDate day() {
        if (borders.isEmpty() || random.nextInt(4) > 0) {
            return LocalDate.of(2019, 1, 1).plusDays(random.nextInt(4000));
        }
        return pick(borders).plusDays(random.nextInt(-1, 2));
    }

    private FactValue value(String name, List<Condition> leaves, LocalDate day, int likely) {
        var type = page.book().vocabulary().findFact(name).orElseThrow();
        var aim = pick(leaves);
        return switch (type.shape()) {
            case FactType.YesNo _ -> FactValue.of(random.nextInt(10) < likely);
            case FactType.OneOf(var words, var _) -> FactValue.of(word(words, aim, likely));
            case FactType.HowMany _ -> FactValue.of(number(aim));
            case FactType.OnDay _ -> FactValue.of(date(aim, day));
        };
    }

    private String word(List<String> words, Condition aim, int likely) {
        var aimed = aim instanceof Condition.IsOneOf && random.nextInt(10) < likely;
        return pick(aimed ? ((Condition.IsOneOf) aim).words() : words);
    }

    private long number(Condition aim) {
        return aim instanceof Condition.AtLeast(var _, var number) && random.nextInt(4) > 0
                ? Math.max(0, number + random.nextInt(-1, 2))
                : random.nextInt(12);
    }

    private LocalDate date(Condition aim, LocalDate day) {
        var around = random.nextInt(-1, 2);
        return switch (aim) {
            case Condition.Before(var _, var date) -> date.plusDays(around);
            case Condition.OnOrAfter(var _, var date) -> date.plusDays(around);
            case Condition.Within(var _, var days) -> day.minusDays(days).plusDays(around);
            default -> day.minusDays(random.nextInt(40));
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
