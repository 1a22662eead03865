package uk.comity.web.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The way through a long list. {@code previous} and {@code next} are addresses, empty at the ends. */
public record Pagination(String previous, String next, List<Item> items) {

    /** A page of the list, or a gap between pages that are not shown. */
    public sealed interface Item permits Page, Gap {}

    /** A page with its number, from 1. */
    public record Page(int number, String href, Place place) implements Item {
        public Page {
            Must.lead(href);
        }

        public boolean isCurrent() {
            return place == Place.HERE;
        }
    }

    /** Pages left out. */
    public record Gap() implements Item {}

    /** Whether one looks at this page. */
    public enum Place {
        HERE,
        ELSEWHERE
    }

    public Pagination {
        items = List.copyOf(items);
    }

    /** Pages from 1 to {@code last}, seen from {@code current}: the ends, the neighbours, and gaps for the rest. */
    public static Pagination of(int current, int last, IntFunction<String> address) {
        var items = new ArrayList<Item>();
        for (int number = 1; number <= last; number++) {
            if (number == 1 || number == last || Math.abs(number - current) <= 1) {
                items.add(new Page(number, address.apply(number), number == current ? Place.HERE : Place.ELSEWHERE));
            } else if (!(items.getLast() instanceof Gap)) {
                items.add(new Gap());
            }
        }
        return new Pagination(
                current > 1 ? address.apply(current - 1) : "", current < last ? address.apply(current + 1) : "", items);
    }
}
