package uk.comity.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.comity.norms.Allotments.norm;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The norms of a pack in force, read when they are asked for. */
class LaterNormsTest {

    private static final String DIGGING = norm("holders-dig", "when: [ is-holder ]\npermit: {}");
    private static final String LENDING = "- norm: lend\n  clauses: [\"1.3\"]\n  on: plot.lend\n";

    private static Pack adopted(String... more) {
        return PackReader.readAdopted(files(more), Allotments.vocabulary(), Optional.empty())
                .pack();
    }

    private static PackFiles files(String... more) {
        return Allotments.files(DIGGING, more.length == 0 ? Map.of() : Map.of("norms/more.yaml", more[0]));
    }

    @Test
    void onlyTheFilesThatNameTheActAreRead() {
        var pack = adopted(LENDING + "  permit: { because: nothing of the kind }\n");
        assertThat(pack.normsOn("plot.dig")).extracting(Norm::id).containsExactly("holders-dig");
        assertThatThrownBy(() -> pack.normsOn("plot.lend"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("norms/more.yaml");
        assertThatThrownBy(() -> pack.norms().size()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anActInALetterThatIsWrittenAsANumberIsFound() {
        var pack = adopted(LENDING.replace("plot.lend", "\"plot.l\\x65nd\"") + "  permit: {}\n");
        assertThat(pack.normsOn("plot.lend")).extracting(Norm::id).containsExactly("lend");
    }

    @Test
    void allNormsAreThoseOfAPackReadWhole() {
        var more = LENDING + "  overrides: all\n  permit: {}\n" + norm("rest", "refuse: { instead: Rest. }");
        var whole = Allotments.loose(files(more));
        assertThat(adopted(more).norms()).isEqualTo(whole.norms());
        assertThat(adopted(more).normsOn("plot.dig")).isEqualTo(whole.normsOn("plot.dig"));
        assertThat(adopted(more).normsOn("plot.lend")).isEqualTo(whole.normsOn("plot.lend"));
        assertThat(adopted(more).normsOn("shed.open")).isEmpty();
    }
}
