package uk.comity.matters.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.matters.Council.HESPER;
import static uk.comity.matters.Council.IMARA;
import static uk.comity.matters.Council.JUNIOR_PLANNER;
import static uk.comity.matters.Council.MONITORING_OFFICER;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.comity.acts.Decision;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.Entry;
import uk.comity.acts.PersonId;

class EnquiryFoldTest {

    private static final List<PersonId> ANYBODY = List.of(HESPER, JUNIOR_PLANNER, MONITORING_OFFICER, IMARA);

    @Test
    void the_same_entries_give_the_same_position_whatever_anybody_tries_in_whatever_order() {
        for (int seed = 0; seed < 200; seed++) {
            var chance = new Random(seed);
            var entered = new ArrayList<List<Entry>>();
            var actors = new ArrayList<PersonId>();
            var story = new Story();
            for (int step = 0; step < 40; step++) {
                var actor = pick(chance, ANYBODY);
                var act = pick(chance, Samples.acts());
                if (story.decide(actor, act) instanceof Decision.Enter(var entries)) {
                    var all = withReferral(chance, entries);
                    story.enter(actor, all);
                    entered.add(all);
                    actors.add(actor);
                }
                assertThat(story.hearing().summary(story.now()).standing()).isNotBlank();
                assertThat(story.hearing().menu(story.now(), actor)).doesNotContainNull();
            }
            var again = new Story();
            for (int i = 0; i < entered.size(); i++) {
                again.enter(actors.get(i), entered.get(i));
            }
            assertThat(again.now()).as("seed %d", seed).isEqualTo(story.now());
        }
    }

    @Test
    void entries_in_an_order_that_no_desk_would_enter_still_give_a_position() {
        var entries = new ArrayList<Entry>(Samples.states().values().stream()
                .flatMap(story -> story.entered().stream())
                .toList());
        for (int seed = 0; seed < 200; seed++) {
            java.util.Collections.shuffle(entries, new Random(seed));
            var story = new Story();
            story.enter(HESPER, entries);
            assertThat(story.now().asked()).isPresent();
        }
    }

    @Test
    void what_the_desk_refused_or_held_changes_nothing() {
        var story = Story.raised();
        var before = story.now();

        story.enter(HESPER, List.of(new DeskEntry.Refused("enquiry.answer"), new DeskEntry.Held("enquiry.answer")));

        assertThat(story.now()).isEqualTo(before);
    }

    private static List<Entry> withReferral(Random chance, List<Entry> entries) {
        if (entries.getFirst() instanceof EnquiryEntry.Disputed && chance.nextBoolean()) {
            return List.of(
                    entries.getFirst(),
                    new DeskEntry.Referred(
                            "enquiry.dispute", "n", List.of(), List.of(Story.MONITORING_OFFICER_DECIDES), 0));
        }
        return entries;
    }

    private static <T> T pick(Random chance, List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }
}
