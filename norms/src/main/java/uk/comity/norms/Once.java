package uk.comity.norms;

import java.util.Map;
import java.util.function.Function;

/** Keeps ids apart: of two things with one id, the second is a mistake. */
final class Once {

    private Once() {}

    static <T> void put(
            Map<String, T> all,
            String id,
            T thing,
            String what,
            YamlNode.Words name,
            Function<T, Place> place,
            Mistakes mistakes) {
        if (!Names.wellFormed(id) && !what.equals("clauses")) {
            mistakes.add(
                    name.place(),
                    "\"" + id + "\" cannot be a name.",
                    "Names are lower case words joined by hyphens, such as \"answer-in-five-days\".");
        }
        var first = all.putIfAbsent(id, thing);
        if (first != null) {
            mistakes.add(
                    name.place(),
                    "There are two " + what + " named \"" + id + "\".",
                    "The first is at " + place.apply(first) + ". Give one of them another name.");
        }
    }
}
