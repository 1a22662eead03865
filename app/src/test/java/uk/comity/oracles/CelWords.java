package uk.comity.oracles;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.comity.norms.Condition;
import uk.comity.norms.Effect;
import uk.comity.norms.Pack;

/**
 * The norm language put into CEL. A fact is two variables, its value and whether it is known, so that one expression says
 * when a condition is true and another when it is false; it is unknown when neither holds.
 */
final class CelWords {

    private CelWords() {}

    static String value(String fact) {
        return "f_" + fact.replace('-', '_');
    }

    static String known(String fact) {
        return "k_" + fact.replace('-', '_');
    }

    static String yes(Pack pack, Condition condition) {
        return switch (condition) {
            case Condition.All(var of) -> join(of, " && ", "true", one -> yes(pack, one));
            case Condition.Any(var of) -> join(of, " || ", "false", one -> yes(pack, one));
            case Condition.None(var of) -> join(of, " && ", "true", one -> no(pack, one));
            case Condition.Holds(var name)
            when pack.findDefinedFact(name).isPresent() ->
                yes(pack, pack.findDefinedFact(name).orElseThrow().means());
            default -> "(" + known(Page.nameOf(condition)) + " && " + test(condition) + ")";
        };
    }

    static String no(Pack pack, Condition condition) {
        return switch (condition) {
            case Condition.All(var of) -> join(of, " || ", "false", one -> no(pack, one));
            case Condition.Any(var of) -> join(of, " && ", "true", one -> no(pack, one));
            case Condition.None(var of) -> join(of, " || ", "false", one -> yes(pack, one));
            case Condition.Holds(var name)
            when pack.findDefinedFact(name).isPresent() ->
                no(pack, pack.findDefinedFact(name).orElseThrow().means());
            default -> "(" + known(Page.nameOf(condition)) + " && !" + test(condition) + ")";
        };
    }

    private static String test(Condition leaf) {
        var value = value(Page.nameOf(leaf));
        return switch (leaf) {
            case Condition.IsOneOf(var _, var words) ->
                "(" + value + " in " + join(words, ", ", "", word -> "'" + word + "'", "[", "]") + ")";
            case Condition.AtLeast(var _, var number) -> "(" + value + " >= " + number + ")";
            case Condition.Before(var _, var date) -> "(" + value + " < " + date.toEpochDay() + ")";
            case Condition.OnOrAfter(var _, var date) -> "(" + value + " >= " + date.toEpochDay() + ")";
            case Condition.Within(var _, var days) -> "(day - " + value + " <= " + days + ")";
            default -> value;
        };
    }

    private static <T> String join(List<T> parts, String by, String none, Function<T, String> each) {
        return parts.isEmpty() ? none : join(parts, by, none, each, "(", ")");
    }

    private static <T> String join(
            List<T> parts, String by, String none, Function<T, String> each, String open, String close) {
        return parts.isEmpty() ? none : parts.stream().map(each).collect(Collectors.joining(by, open, close));
    }

    /** Whether a norm holds: 'out', 'holds' or 'waits'. */
    static String state(Page.Entry entry) {
        var pack = entry.pack();
        var inForce = entry.norm().inForce();
        var out = "day < " + inForce.from().toEpochDay()
                + inForce.until()
                        .map(LocalDate::toEpochDay)
                        .map(last -> " || day > " + last)
                        .orElse("")
                + " || " + no(pack, entry.norm().when())
                + " || " + yes(pack, entry.exception());
        var holds = yes(pack, entry.norm().when()) + " && " + no(pack, entry.exception());
        return "(" + out + ") ? 'out' : (" + holds + ") ? 'holds' : 'waits'";
    }

    /** The answer when of the norms those hold whose n is true, and of the holds those are met whose m is. */
    static String answer(Page page) {
        var refuse = standing(page, Effect.Refuse.class, "");
        var hold = standing(page, Effect.Hold.class, " && !m");
        var refer = page.of(Effect.Refer.class)
                .mapToObj(i -> stands(page, i) + " ? 'REFERRED:" + page.ladder(i) + "' : ")
                .collect(Collectors.joining());
        var permit = standing(page, Effect.Permit.class, "") + " || " + standing(page, Effect.Hold.class, "");
        var answer = refuse + " ? 'REFUSED' : " + hold + " ? 'HELD' : " + refer + "(" + permit
                + ") ? 'PERMITTED' : 'SILENT'";
        for (var index : page.defeatersFirst().reversed()) {
            var defeaters = page.defeaters(index);
            if (!defeaters.isEmpty()) {
                var defeated = join(defeaters, " || ", "false", i -> stands(page, i));
                answer = "cel.bind(s" + index + ", n" + index + " && !" + defeated + ", " + answer + ")";
            }
        }
        return answer;
    }

    /** A norm that nothing can defeat stands where it holds. */
    private static String stands(Page page, int index) {
        return (page.defeaters(index).isEmpty() ? "n" : "s") + index;
    }

    /** Whether one of that effect stands, for each of which something more may be asked by its number. */
    private static String standing(Page page, Class<? extends Effect> effect, String more) {
        return join(page.of(effect).boxed().toList(), " || ", "false", i -> {
            var stands = stands(page, i);
            return more.isEmpty() ? stands : "(" + stands + more + i + ")";
        });
    }
}
