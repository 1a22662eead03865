package uk.comity.matters.inspection;

import java.util.ArrayList;
import java.util.List;

/** Lists that are never changed. */
final class Lists {

    private Lists() {}

    static <T> List<T> plus(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return List.copyOf(more);
    }
}
