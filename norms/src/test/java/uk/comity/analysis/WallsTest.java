package uk.comity.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.analysis.Library.findings;
import static uk.comity.analysis.Library.norm;

import java.util.List;
import org.junit.jupiter.api.Test;

class WallsTest {

    private static final String CONSENT =
            norm("with-leave", "advice.pass-on", "when: [ group-asks-to-pass-it-on ]\npermit: {}\noverrides: [ shut ]");
    private static final String SHUT =
            norm("shut", "advice.pass-on", "refuse: { may-decide: [ chief-executive, librarian ] }");
    private static final String NO_SIGHT = norm(
            "no-sight",
            "inspection.request",
            "when: [ paper-is-advice-to-another-member ]\nrefuse: { may-decide: [ chief-executive, librarian ] }");

    @Test
    void where_every_way_is_refused_only_a_change_of_groups_is_left() {
        assertThat(ways(SHUT, CONSENT, NO_SIGHT)).containsExactly(List.of("crossing"));
    }

    @Test
    void a_way_that_the_protocol_permits_is_told_in_one_step_with_its_clause() {
        var open = norm("open", "inspection.request", "when: [ actor-is-member ]\npermit: {}");

        assertThat(findings(Sort.WALL, SHUT, CONSENT, open))
                .filteredOn(one -> one.about().contains("inspection.request"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.sentence())
                            .contains("in one step: The officer who advised the group is asked to show it")
                            .contains("The protocol permits it.");
                    assertThat(one.clauses()).containsExactly("1");
                    assertThat(one.example().orElse("")).contains("Ask to see a document");
                });
    }

    @Test
    void an_act_that_is_not_spoken_of_is_assumed_to_go_on_and_that_is_said() {
        var onlyGroups = norm(
                "no-groups",
                "advice.pass-on",
                "when: [ { fact: passed-to, is-one-of: [ another-group, officer-not-involved, outsider ] } ]\n"
                        + "refuse: { may-decide: [ chief-executive, librarian ] }");

        assertThat(findings(Sort.WALL, onlyGroups, NO_SIGHT))
                .filteredOn(one -> one.about().contains("advice.pass-on"))
                .singleElement()
                .satisfies(one -> assertThat(one.sentence())
                        .contains("passes the advice on to a member of another group")
                        .contains("an act that is not spoken of is assumed to go on"));
    }

    @Test
    void somebody_outside_is_a_way_of_its_own() {
        var inside = norm(
                "no-inside",
                "advice.pass-on",
                "unless: [ { fact: passed-to, is-one-of: [ outsider ] } ]\n"
                        + "refuse: { may-decide: [ chief-executive, librarian ] }");

        assertThat(ways(inside, NO_SIGHT)).containsExactly(List.of("outsider"), List.of("crossing"));
    }

    @Test
    void a_wall_that_stands_keeps_the_receiver_out_and_one_that_lets_everybody_in_is_named() {
        var wall = norm("wall", "advice.pass-on", "wall: { who: [ advising-officer ] }");
        var sieve = norm("sieve", "advice.pass-on", "wall: { who: [ advising-officer, every-member ] }");

        assertThat(ways(wall, NO_SIGHT)).containsExactly(List.of("crossing"));
        assertThat(ways(sieve, NO_SIGHT)).contains(List.of("sieve", "every-member"));
        assertThat(ways(sieve, NO_SIGHT)).anyMatch(about -> about.contains("advice.pass-on"));
    }

    @Test
    void a_protocol_that_says_nothing_of_advice_has_no_wall_to_breach() {
        assertThat(ways(NO_SIGHT)).isEmpty();
    }

    private static List<List<String>> ways(String... norms) {
        return findings(Sort.WALL, norms).stream().map(Observation::about).toList();
    }
}
