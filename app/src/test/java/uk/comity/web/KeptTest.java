package uk.comity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptTest {

    @Test
    void what_was_worked_out_is_not_worked_out_again() {
        var worked = new ArrayList<Integer>();
        var kept = new Kept<Integer, String>(2);

        for (var key : new int[] {1, 2, 1, 2}) {
            kept.get(key, each -> noted(worked, each));
        }

        assertThat(worked).containsExactly(1, 2);
    }

    @Test
    void the_one_that_nobody_asked_for_longest_goes_first() {
        var worked = new ArrayList<Integer>();
        var kept = new Kept<Integer, String>(2);

        for (var key : new int[] {1, 2, 1, 3, 1, 2}) {
            kept.get(key, each -> noted(worked, each));
        }

        assertThat(worked).containsExactly(1, 2, 3, 2);
    }

    private static String noted(List<Integer> worked, Integer key) {
        worked.add(key);
        return "value " + key;
    }
}
