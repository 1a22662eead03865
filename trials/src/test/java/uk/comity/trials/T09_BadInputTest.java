package uk.comity.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.trials.Asking.anEnquiry;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Telling.class)
@DisplayName("T09 What does not make sense is told apart, and leaves nothing behind")
class T09_BadInputTest {

    private static final Optional<String> HESPER = Optional.of("hesper-quayle");
    private static final Optional<String> NOBODY = Optional.empty();
    private static final String RAISE = "/wbc/folios/enquiry/raise";

    private String before = "";

    @BeforeEach
    void on_a_tuesday_in_november(Story story) {
        story.on("2026-11-03T10:00");
        before = checkpoint(story);
    }

    private static String checkpoint(Story story) {
        return story.rest().get(NOBODY, "/wbc/ledger/checkpoint").isStatus(200).text();
    }

    private void nothing_was_entered(Story story) {
        assertThat(checkpoint(story)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere/folios/enquiry/raise, 404, nowhere",
        "/wbc/folios/wedding/raise, 404, wedding",
        "/wbc/folios/enquiry/ponder, 404, ponder",
        "/wbc/folios/enquiry/No%20Such/answer, 404, No Such",
        "/wbc/folios/enquiry/no-such-key/answer, 404, not yours to see"
    })
    void an_unknown_council_kind_verb_or_key_is_not_found_and_named(String path, int code, String named, Story story) {
        story.rest()
                .post(HESPER, path, Map.of("act", Map.of("text", "?")))
                .problem(code, "not-found")
                .says(named);
        nothing_was_entered(story);
    }

    @Test
    void an_unknown_person_and_no_person_at_all_are_asked_to_sign_in(Story story) {
        for (var person : new String[] {"nobody-of-that-name", "Robert'); DROP TABLE leaf;--", "operator"}) {
            story.rest()
                    .post(Optional.of(person), RAISE, Map.of("act", anEnquiry().by("hesper-quayle")))
                    .problem(401, "not-signed-in");
        }
        story.rest().post(NOBODY, RAISE, Map.of()).problem(401, "not-signed-in");
        story.rest().get(NOBODY, "/wbc/work").problem(401, "not-signed-in");
        nothing_was_entered(story);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"act\":", "[]", "\"raise\"", "{} {}", "<act/>", "{\"act\":{\"title\":\"a\",}}"})
    void a_body_that_is_no_json_object_is_told_so(String body, Story story) {
        story.rest().send(HESPER, "POST", RAISE, body).problem(400, "fields");
        nothing_was_entered(story);
    }

    @Test
    void no_body_at_all_names_what_is_needed(Story story) {
        story.rest().send(HESPER, "POST", RAISE, "").problem(400, "fields");
        story.rest().send(HESPER, "POST", RAISE, "{}").wantsAnotherLookAt("member");
        nothing_was_entered(story);
    }

    @Test
    void an_unknown_field_is_named_wherever_it_stands(Story story) {
        var hesper = story.at(Story.WBC).as("hesper-quayle");
        hesper.raises(anEnquiry().with("colour", "red")).wantsAnotherLookAt("colour");
        hesper.raises(anEnquiry().with("addressee", Map.of("officer", "ivo-merridew-shaw", "floor", 3)))
                .wantsAnotherLookAt("addressee.floor");
        hesper.sends("enquiry/raise", Map.of("act", anEnquiry().by("hesper-quayle"), "decalred", Map.of()))
                .wantsAnotherLookAt("decalred");
        hesper.raises(anEnquiry().declaring("actor-is-chief-executive"))
                .wantsAnotherLookAt("declared.actor-is-chief-executive");
        nothing_was_entered(story);
    }

    @Test
    void a_value_of_the_wrong_sort_is_named_with_what_is_needed(Story story) {
        var hesper = story.at(Story.WBC).as("hesper-quayle");
        hesper.raises(anEnquiry().with("needed", Map.of("by", "2026-02-30", "why", "A meeting")))
                .wantsAnotherLookAt("needed.by")
                .says("a date that there is");
        hesper.raises(anEnquiry().about("GOSSIP")).wantsAnotherLookAt("subject").says("CASEWORK");
        hesper.raises(anEnquiry().with("capacity", 1)).wantsAnotherLookAt("capacity");
        hesper.raises(anEnquiry().with("addressee", "ivo-merridew-shaw")).wantsAnotherLookAt("addressee");
        hesper.raises(anEnquiry().to("Ivo Merridew-Shaw")).problem(422, "fields");
        for (var sent : Map.<String, Object>of(
                        "actId", "not-a-uuid", "seen", "yesterday", "declared", "all", "reason", 7, "inNameOf", "A B")
                .entrySet()) {
            hesper.sends(
                            "enquiry/raise",
                            Map.of("act", anEnquiry().by("hesper-quayle"), sent.getKey(), sent.getValue()))
                    .wantsAnotherLookAt(sent.getKey());
        }
        nothing_was_entered(story);
    }

    @Test
    void no_answer_speaks_of_classes_or_of_our_libraries(Story story) {
        var hesper = story.at(Story.WBC).as("hesper-quayle");
        for (var reply : new Reply[] {
            hesper.raises(anEnquiry().with("needed", Map.of("by", "2026-02-30", "why", ""))),
            hesper.raises(anEnquiry().about("GOSSIP")),
            hesper.raises(anEnquiry().with("addressee", 3)),
            hesper.raises(anEnquiry().with("colour", "red")),
            hesper.raises(anEnquiry().to("Ivo Merridew-Shaw")),
            story.rest().send(HESPER, "POST", RAISE, "{")
        }) {
            for (var word : new String[] {"java.", "uk.comity", "jackson", "Exception", "deserializ", "[Source"}) {
                reply.doesNotSay(word);
            }
        }
        nothing_was_entered(story);
    }

    @Test
    void text_that_is_too_long_or_cannot_be_shown_is_refused_wherever_it_stands(Story story) {
        var hesper = story.at(Story.WBC).as("hesper-quayle");
        var megabyte = "a".repeat(1_000_000);
        hesper.raises(anEnquiry().asking(megabyte))
                .wantsAnotherLookAt("question")
                .says("1000000 characters");
        hesper.raises(anEnquiry().with("needed", Map.of("by", "2026-12-01", "why", megabyte)))
                .wantsAnotherLookAt("needed.why");
        hesper.sends("enquiry/raise", Map.of("act", anEnquiry().by("hesper-quayle"), "reason", megabyte))
                .wantsAnotherLookAt("reason");
        hesper.raises(anEnquiry().asking("A\u0000B")).wantsAnotherLookAt("question");
        hesper.raises(anEnquiry().titled("A\u001b[31mB")).wantsAnotherLookAt("title");
        story.rest()
                .send(
                        HESPER,
                        "POST",
                        RAISE,
                        Rest.JSON
                                .writeValueAsString(Map.of("act", anEnquiry().by("hesper-quayle")))
                                .replace("When were they last cleaned?", "half a character: \\ud83d"))
                .wantsAnotherLookAt("question");
        nothing_was_entered(story);
    }

    @Test
    void right_to_left_emoji_accents_and_line_ends_are_kept_as_they_were_written(Story story) {
        var written = "שלום \u200fעולם \u202eabc\u202c — 👩🏽‍🌾 e\u0301 ﬁ <b>&amp;</b> ' \" \\ ${7*7} {{x}}\r\n\tÐ";
        var hesper = story.at(Story.WBC).as("hesper-quayle");
        var enquiry = hesper.raises(anEnquiry()
                        .titled("🌧 " + written.strip().substring(0, 20))
                        .asking(written))
                .done();
        var entry = hesper.looksAt(enquiry)
                .body()
                .path("timeline")
                .path(0)
                .path("entries")
                .path(0);
        assertThat(entry.path("data").path("question").asString()).isEqualTo(written);
        story.standsInTheLedger();
    }

    @Test
    void a_date_that_has_passed_and_a_thing_that_is_nobodys_are_told_in_plain_words(Story story) {
        var hesper = story.at(Story.WBC).as("hesper-quayle");
        hesper.raises(anEnquiry().with("needed", Map.of("by", "2026-10-30", "why", "A meeting")))
                .outOfTurn()
                .says("30 October 2026 has passed");
        hesper.raises(anEnquiry().to("hesper-quayle")).outOfTurn().says("not an officer");
        hesper.raises(anEnquiry().toDepartment("astrology")).outOfTurn().says("astrology");
        nothing_was_entered(story);
    }

    @Test
    void the_clock_takes_a_time_and_nothing_else(Story story) {
        story.rest().send(NOBODY, "PUT", "/clock", "{\"now\":\"tea time\"}").wantsAnotherLookAt("now");
        story.rest().send(NOBODY, "PUT", "/clock", "{}").wantsAnotherLookAt("now");
        story.rest().send(NOBODY, "PUT", "/clock", "?").problem(400, "fields");
        nothing_was_entered(story);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/wbc/ledger/leaves/99999999", "/wbc/ledger/proof/-1", "/wbc/ledger/leaves/abc"})
    void a_leaf_that_is_not_there_is_not_found(String path, Story story) {
        story.rest().get(HESPER, path).notFound();
    }

    @Test
    void a_path_that_is_not_there_and_a_way_of_asking_that_is_not_known_are_told_so(Story story) {
        story.rest().get(HESPER, "/wbc/nothing/here").problem(404, "not-found");
        story.rest()
                .send(HESPER, "DELETE", "/wbc/work", "")
                .problem(404, "not-found")
                .says("DELETE");
        nothing_was_entered(story);
    }
}
