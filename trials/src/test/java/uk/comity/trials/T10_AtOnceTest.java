package uk.comity.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.trials.Asking.anEnquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Telling.class)
@DisplayName("T10 Twice, at once, and too late")
class T10_AtOnceTest {

    private static final String HESPER = "hesper-quayle";
    private static final String IVO = "ivo-merridew-shaw";
    private static final int CLICKS = 8;

    @BeforeEach
    void on_a_tuesday_in_november(Story story) {
        story.on("2026-11-03T10:00");
    }

    @Test
    void the_same_act_twice_is_entered_once_and_answered_alike(Story story) {
        var council = story.at(Story.UTTLESFORD);
        var enquiry = council.as(HESPER).raises(anEnquiry()).done();
        var twice = Map.of(
                "actId",
                UUID.randomUUID().toString(),
                "act",
                Map.of("text", "In July."),
                "declared",
                Asking.PLAIN_ANSWER);
        var first = council.as(IVO).sends(enquiry.folio() + "/answer", twice).done();
        var again = council.as(IVO).sends(enquiry.folio() + "/answer", twice).done();
        assertThat(again.body().path("receipt")).isEqualTo(first.body().path("receipt"));
        assertThat(council.as(HESPER).looksAt(enquiry).body().path("timeline")).hasSize(2);
        story.standsInTheLedger();
    }

    @Test
    void eight_clicks_at_once_leave_one_leaf(Story story) throws Exception {
        var council = story.at(Story.UTTLESFORD);
        var enquiry = council.as(HESPER).raises(anEnquiry()).done();
        var click = Map.of(
                "actId",
                UUID.randomUUID().toString(),
                "act",
                Map.of("text", "In July."),
                "declared",
                Asking.PLAIN_ANSWER);
        var replies = atOnce(() -> council.as(IVO).sends(enquiry.folio() + "/answer", click));
        assertThat(replies).allSatisfy(reply -> reply.isStatus(201));
        assertThat(replies)
                .extracting(Reply::leaf)
                .containsOnly(replies.getFirst().leaf());
        assertThat(council.as(HESPER).looksAt(enquiry).body().path("timeline")).hasSize(2);
        story.standsInTheLedger();
    }

    /** The door chooses the key of a new matter: the act id alone tells that it is the same. */
    @Test
    void eight_clicks_at_once_on_raise_open_one_enquiry(Story story) throws Exception {
        var hesper = story.at(Story.UTTLESFORD).as(HESPER);
        var title = "Raised once " + UUID.randomUUID();
        var click = Map.of(
                "actId",
                UUID.randomUUID().toString(),
                "act",
                anEnquiry().titled(title).by(HESPER));
        var replies = atOnce(() -> hesper.sends("enquiry/raise", click));
        assertThat(replies).allSatisfy(reply -> reply.isStatus(201));
        assertThat(replies)
                .extracting(Reply::folio)
                .containsOnly(replies.getFirst().folio());
        var listed = hesper.gets("/folios/enquiry?text=" + title.replace(' ', '+'))
                .isStatus(200)
                .body();
        assertThat(listed).hasSize(1);
        story.standsInTheLedger();
    }

    @Test
    void the_same_act_id_from_somebody_else_is_another_act_and_tells_nothing_of_the_first(Story story) {
        var council = story.at(Story.UTTLESFORD);
        var act =
                Map.of("actId", UUID.randomUUID().toString(), "act", anEnquiry().by(HESPER));
        var first = council.as(HESPER).sends("enquiry/raise", act).done();
        var dilwyn = Map.of("actId", act.get("actId"), "act", anEnquiry().by("dilwyn-carrowmere"));
        var other =
                council.as("dilwyn-carrowmere").sends("enquiry/raise", dilwyn).done();
        assertThat(other.folio()).isNotEqualTo(first.folio());
        council.as("dilwyn-carrowmere").gets("/folios/" + first.folio()).notFound();
        story.standsInTheLedger();
    }

    @Test
    void who_looked_before_the_matter_moved_on_is_shown_what_changed(Story story) {
        var council = story.at(Story.WBC);
        var enquiry = council.as(HESPER).raises(anEnquiry()).done();
        var seen = council.as(HESPER).looksAt(enquiry).body().path("seen").asLong();
        council.as(IVO).answers(enquiry, "In July.").done();

        var withdrawal = Map.of("act", Map.of("why", "Never mind."), "seen", seen);
        var stale = council.as(HESPER)
                .sends(enquiry.folio() + "/withdraw", withdrawal)
                .problem(409, "stale");
        assertThat(stale.body().path("since")).hasSize(1);
        assertThat(stale.body().path("since").path(0).path("act").asString()).isEqualTo("enquiry.answer");
        assertThat(stale.body().path("since").path(0).path("actor").asString()).isEqualTo(IVO);
        stale.says("In July.");
        story.standsInTheLedger();
    }

    @Test
    void of_two_who_act_at_once_on_what_they_both_saw_one_is_too_late(Story story) throws Exception {
        var council = story.at(Story.WBC);
        var enquiry = council.as(HESPER).raises(anEnquiry()).done();
        var seen = council.as(HESPER).looksAt(enquiry).body().path("seen").asLong();
        var replies = atOnce(() -> council.as(IVO)
                .sends(enquiry.folio() + "/report-progress", Map.of("act", Map.of("text", "Asked."), "seen", seen)));
        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> reply.status() == 409)
                .hasSize(CLICKS - 1)
                .allSatisfy(late -> late.problem(409, "stale"));
        story.standsInTheLedger();
    }

    @Test
    void eight_members_who_ask_at_once_each_get_their_own_leaf(Story story) throws Exception {
        var council = story.at(Story.COUNTY);
        var members = List.of(
                "hesper-quayle",
                "ottoline-brannock",
                "dilwyn-carrowmere",
                "quillon-reave",
                "imara-toft-hadley",
                "bram-quennell",
                "jory-pendrake",
                "maud-tarrowby");
        var asking = new ArrayList<Callable<Reply>>();
        members.forEach(member -> asking.add(() -> council.as(member).raises(anEnquiry())));
        var replies = atOnce(asking);
        assertThat(replies).allSatisfy(reply -> reply.isStatus(201));
        assertThat(replies).extracting(Reply::leaf).doesNotHaveDuplicates();
        story.standsInTheLedger();
    }

    private static List<Reply> atOnce(Callable<Reply> click) throws Exception {
        return atOnce(java.util.Collections.nCopies(CLICKS, click));
    }

    private static List<Reply> atOnce(List<Callable<Reply>> clicks) throws Exception {
        try (var clickers = Executors.newVirtualThreadPerTaskExecutor()) {
            var replies = new ArrayList<Reply>();
            for (var reply : clickers.invokeAll(clicks)) {
                replies.add(reply.get());
            }
            return replies;
        }
    }
}
