package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Acts that would begin a matter, weighed over REST: the answer of the protocol, and nothing entered. */
class WeighingTest extends DocumentsServed {

    private static final Map<String, Object> REQUEST =
            Map.of("member", "quayle", "paper", "", "words", "The lease of the boathouse", "capacity", "PRIVATE");

    @Test
    void an_act_that_would_begin_a_matter_is_weighed_as_it_would_be_answered_and_nothing_is_entered() {
        var before = head();

        var weighed = send(SmallCouncil.QUAYLE, post("folios/inspection/request/weigh", submission(REQUEST)));
        var enquiry = send(
                SmallCouncil.QUAYLE,
                post(
                        "folios/enquiry/raise/weigh",
                        submission(Map.of(
                                "title", "Homes let",
                                "question", "How many?",
                                "member", "quayle",
                                "addressee", Map.of("department", "housing"),
                                "capacity", "COUNCIL_BUSINESS",
                                "subject", "SERVICE",
                                "visibility", "ONLY_ME"))));

        assertThat(weighed.statusCode()).as(weighed.body()).isEqualTo(200);
        assertThat(enquiry.statusCode()).as(enquiry.body()).isEqualTo(200);
        assertThat(head()).isEqualTo(before);
        var done = send(SmallCouncil.QUAYLE, post("folios/inspection/request", submission(REQUEST)));
        assertThat(json(weighed).findValue("answer")).isEqualTo(json(done).findValue("answer"));
        assertThat(head()).isNotEqualTo(before);
    }

    @Test
    void whoever_may_not_begin_a_matter_is_told_the_same_before_and_after() {
        for (var who : List.of(SmallCouncil.ORME, SmallCouncil.HEAD)) {
            var weighed = send(who, post("folios/inspection/request/weigh", submission(REQUEST)));
            var done = send(who, post("folios/inspection/request", submission(REQUEST)));
            assertThat(weighed.statusCode()).as(weighed.body()).isEqualTo(409).isEqualTo(done.statusCode());
            assertThat(json(weighed).get("detail")).isEqualTo(json(done).get("detail"));
        }
        assertThat(send(SmallCouncil.QUAYLE, post("folios/inspection/withdraw/weigh", submission(Map.of("why", "No."))))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_acts_in_a_members_name_acts_in_what_is_kept_for_that_member_without_naming_it() {
        var approach = Map.of("officer", "adeyemi", "by", "CALL", "what", "A word on the weir.");
        var inName = JSON.writeValueAsString(Map.of("inNameOf", "quayle", "act", approach));

        var named = send(SmallCouncil.SUPPORT, post("folios/contact/quayle/approach/weigh", inName));
        var unnamed = send(SmallCouncil.SUPPORT, post("folios/contact/approach/weigh", inName));
        assertThat(named.statusCode()).as(named.body()).isEqualTo(200);
        assertThat(unnamed.body()).isEqualTo(named.body());
    }

    @Test
    void the_description_of_rest_has_a_weighing_for_each_act_that_begins_a_matter() {
        var paths = JSON.readTree(new Browser(start).get("/api/v1/openapi.json").body())
                .get("paths");
        for (var act : List.of("inspection/request", "inspection/attend-exempt", "enquiry/raise", "paper/file")) {
            assertThat(paths.has("/api/v1/{council}/folios/" + act)).as(act).isTrue();
            assertThat(paths.has("/api/v1/{council}/folios/" + act + "/weigh"))
                    .as(act)
                    .isTrue();
        }
        assertThat(paths.has("/api/v1/{council}/folios/inspection/show/weigh")).isFalse();
    }

    private static String head() {
        return nobody("ledger/checkpoint").body();
    }
}
