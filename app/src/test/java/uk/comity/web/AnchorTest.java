package uk.comity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnchorTest {

    @Test
    void clauses_whose_names_differ_only_in_signs_have_anchors_of_their_own() {
        var names = List.of(
                "1", "1.", "1)", "(1)", "1. (a)", "1.a", "1-a", "1 a", "4.2a", "4.2A", "4.2(a)", "para 3", "para-3",
                "§ 3", "3", "s3/1", "s3.1");

        assertThat(names.stream().map(Speaking::anchor).toList())
                .doesNotHaveDuplicates()
                .allSatisfy(anchor -> assertThat(anchor).matches("clause-[a-z0-9_-]+"));
    }

    @Test
    void a_plain_number_keeps_its_plain_anchor() {
        assertThat(Speaking.anchor("4.9a")).isEqualTo("clause-4-9a");
    }
}
