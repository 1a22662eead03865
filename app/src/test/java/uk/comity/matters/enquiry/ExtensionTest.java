package uk.comity.matters.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.matters.Council.CHIEF_EXECUTIVE;
import static uk.comity.matters.Council.HESPER;
import static uk.comity.matters.Council.JUNIOR_PLANNER;
import static uk.comity.matters.Council.MONITORING_OFFICER;
import static uk.comity.matters.Council.NOON;
import static uk.comity.matters.Council.PIM;
import static uk.comity.matters.enquiry.Samples.act;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.comity.acts.Decision;
import uk.comity.acts.Extended;
import uk.comity.acts.PersonId;
import uk.comity.matters.Council;
import uk.comity.matters.enquiry.EnquiryAct.AgreeExtension;
import uk.comity.matters.enquiry.EnquiryAct.AskForExtension;
import uk.comity.matters.enquiry.EnquiryAct.DeclineExtension;
import uk.comity.norms.FactValue;
import uk.comity.norms.Situation;

/** More time by consent, on an enquiry that runs. The first last day is Tuesday 17 November 2026. */
class ExtensionTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 17);

    private final Story story = Story.raised(Story.TEN_DAYS_AND_MORE);

    @Test
    void the_officer_asks_the_member_agrees_and_the_time_is_counted_from_the_day_on_which_it_was_due() {
        story.did(JUNIOR_PLANNER, act(AskForExtension.class));
        assertThat(story.hearing().summary(story.now()).standing())
                .endsWith("Nell Harkaway has asked for 5 working days more. It waits for Cllr Hesper Quayle.");
        assertThat(story.hearing().summary(story.now()).facets()).containsEntry("time-asked-of", HESPER.value());
        assertThat(extensions()).isEmpty();

        story.did(HESPER, act(AgreeExtension.class));

        assertThat(extensions()).containsExactly(new Extended("5 working days", NOON, List.of("B")));
        assertThat(story.now().moreTime().asked()).isEmpty();
        assertThat(due()).contains(LocalDate.of(2026, 11, 24));
        assertThat(story.hearing().summary(story.now()).facets()).doesNotContainKey("time-asked-of");
    }

    @Test
    void the_member_may_give_it_unasked_and_support_staff_in_that_name_and_nobody_else() {
        assertThat(sentence(story.decide(JUNIOR_PLANNER, act(AgreeExtension.class))))
                .startsWith("Only Cllr Hesper Quayle can do this");
        assertThat(sentence(story.decide(MONITORING_OFFICER, act(AgreeExtension.class))))
                .startsWith("Only Cllr Hesper Quayle can do this");
        assertThat(story.decideInNameOf(HESPER, PIM, act(AgreeExtension.class))).isInstanceOf(Decision.Enter.class);
        assertThat(story.decide(HESPER, act(AgreeExtension.class))).isInstanceOf(Decision.Enter.class);
    }

    @Test
    void it_is_given_as_often_as_the_clause_says_and_not_once_more() {
        story.did(HESPER, act(AgreeExtension.class)).did(HESPER, act(AgreeExtension.class));

        assertThat(due()).contains(LocalDate.of(2026, 12, 1));
        var third = "More time was agreed twice already, and clause B allows no more.";
        assertThat(sentence(story.decide(HESPER, act(AgreeExtension.class)))).isEqualTo(third);
        assertThat(sentence(story.decide(JUNIOR_PLANNER, act(AskForExtension.class))))
                .isEqualTo(third);
    }

    @Test
    void who_does_not_agree_says_so_and_the_date_stays() {
        assertThat(sentence(story.decide(HESPER, act(DeclineExtension.class))))
                .isEqualTo("Nobody has asked for more time.");

        story.did(JUNIOR_PLANNER, act(AskForExtension.class)).did(HESPER, act(DeclineExtension.class));

        assertThat(due()).contains(FIRST);
        assertThat(story.decide(JUNIOR_PLANNER, act(AskForExtension.class))).isInstanceOf(Decision.Enter.class);
    }

    @Test
    void what_was_asked_for_is_not_asked_for_again_while_it_waits() {
        story.did(JUNIOR_PLANNER, act(AskForExtension.class));

        assertThat(sentence(story.decide(JUNIOR_PLANNER, act(AskForExtension.class))))
                .isEqualTo("Nell Harkaway has asked for more time already. It waits for Cllr Hesper Quayle.");
    }

    @Test
    void an_office_that_must_agree_is_shown_the_enquiry_while_it_is_asked() {
        var other = Story.raised(Story.owed(List.of("chief-executive")));
        assertThat(other.hearing().sharing(other.now()).people()).doesNotContain(CHIEF_EXECUTIVE);

        other.did(JUNIOR_PLANNER, act(AskForExtension.class));

        assertThat(other.hearing().sharing(other.now()).people()).contains(CHIEF_EXECUTIVE);
        assertThat(other.hearing().summary(other.now()).standing()).contains("It waits for the Chief Executive (");
        assertThat(other.decide(HESPER, act(AgreeExtension.class))).isInstanceOf(Decision.OutOfTurn.class);
        other.did(CHIEF_EXECUTIVE, act(AgreeExtension.class));
        assertThat(other.hearing().extensions(other.now(), "answer-in-ten-days"))
                .hasSize(1);
    }

    @Test
    void where_nobody_has_to_agree_the_time_is_taken() {
        var alone = Story.raised(Story.owed(List.of())).did(JUNIOR_PLANNER, act(AskForExtension.class));

        assertThat(alone.hearing().extensions(alone.now(), "answer-in-ten-days"))
                .hasSize(1);
        assertThat(sentence(alone.decide(HESPER, act(AgreeExtension.class))))
                .isEqualTo("Nobody has to agree to more time here: Nell Harkaway may take it.");
    }

    @Test
    void a_protocol_that_gives_no_more_time_says_so_and_offers_nothing() {
        var plain = Story.raised();

        assertThat(sentence(plain.decide(JUNIOR_PLANNER, act(AskForExtension.class))))
                .contains("lets nobody make the time for it longer");
        assertThat(plain.hearing().menu(plain.now(), HESPER))
                .map(EnquiryAct::name)
                .noneMatch(name -> name.contains("extension"));
    }

    @Test
    void a_date_that_stands_in_place_of_the_first_has_that_time_in_it() {
        story.did(HESPER, act(AgreeExtension.class))
                .did(JUNIOR_PLANNER, new EnquiryAct.Acknowledge(LocalDate.of(2026, 11, 26), ""));
        assertThat(due()).contains(LocalDate.of(2026, 11, 26));

        story.did(HESPER, act(AgreeExtension.class));

        assertThat(due()).contains(LocalDate.of(2026, 12, 3));
        assertThat(story.decide(HESPER, act(AgreeExtension.class))).isInstanceOf(Decision.OutOfTurn.class);
    }

    @Test
    void the_protocol_is_told_whether_the_time_is_over_how_often_it_was_agreed_and_whether_it_was_asked_for() {
        assertThat(told(HESPER).get("time-to-answer-is-over")).isEqualTo(FactValue.of(false));
        story.did(JUNIOR_PLANNER, act(AskForExtension.class))
                .did(HESPER, act(AgreeExtension.class))
                .at(NOON.plus(Duration.ofDays(22)));

        assertThat(told(HESPER))
                .containsEntry("time-to-answer-is-over", FactValue.of(true))
                .containsEntry("extensions-agreed", FactValue.of(1))
                .containsEntry("extension-was-asked-for", FactValue.of(false));
    }

    @Test
    void nothing_is_left_of_it_once_it_was_answered() {
        story.did(HESPER, act(AgreeExtension.class)).did(JUNIOR_PLANNER, act(EnquiryAct.Answer.class));

        assertThat(story.now().moreTime()).isEqualTo(MoreTime.NONE);
    }

    private Map<String, FactValue> told(PersonId actor) {
        var facts = Situation.of("enquiry.agree-extension", Council.DAY);
        story.hearing()
                .situate(
                        story.now(),
                        act(AgreeExtension.class),
                        story.submission(actor, Optional.empty(), act(AgreeExtension.class)),
                        facts);
        var told = new java.util.HashMap<String, FactValue>();
        facts.build().facts().forEach((name, fact) -> told.put(name, fact.value()));
        return told;
    }

    private List<Extended> extensions() {
        return story.hearing().extensions(story.now(), "answer-in-ten-days");
    }

    private Optional<LocalDate> due() {
        return uk.comity.matters.Due.of(
                        story.now().moreTime().clock(), Council.register().calendar())
                .day();
    }

    private static String sentence(Decision decision) {
        return switch (decision) {
            case Decision.OutOfTurn(var sentence) -> sentence;
            case Decision.Enter(var entries) -> throw new AssertionError(entries);
        };
    }
}
