package uk.comity.matters.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.matters.Council.HESPER;
import static uk.comity.matters.Council.JUNIOR_PLANNER;
import static uk.comity.matters.Council.MONITORING_OFFICER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.comity.acts.Course;
import uk.comity.acts.Decision;
import uk.comity.acts.PersonId;
import uk.comity.matters.Council;

class EnquiryStatesTest {

    private static final List<PersonId> PARTIES = List.of(HESPER, JUNIOR_PLANNER, MONITORING_OFFICER);
    private static final Path REFERENCE =
            Path.of(System.getProperty("comity.root", ".."), "docs/reference/enquiry-states.md");

    @Test
    void every_state_is_reached_and_every_act_is_tried_in_it() {
        assertThat(Samples.acts())
                .map(Object::getClass)
                .map(Class::getName)
                .containsExactlyElementsOf(Arrays.stream(EnquiryAct.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .toList());
        Samples.states()
                .forEach((state, story) -> assertThat(story.now().state()).isEqualTo(state));
    }

    @Test
    void an_act_whose_turn_it_is_can_be_done_by_one_of_the_parties_and_any_other_act_by_nobody() {
        Samples.states().forEach((state, _) -> {
            for (var act : Samples.acts()) {
                var story = Samples.at(state, act);
                var anybody = PARTIES.stream().anyMatch(one -> story.decide(one, act) instanceof Decision.Enter);
                assertThat(anybody)
                        .as("%s while %s", act.name(), state)
                        .isEqualTo(Turns.of(state, act) instanceof Turns.Turn.Of);
            }
        });
    }

    @Test
    void the_course_that_pages_draw_is_what_acts_make_of_an_enquiry() {
        var course = EnquiryCourse.course();
        assertThat(course.stages())
                .map(Course.Stage::title)
                .containsExactlyElementsOf(
                        Arrays.stream(State.values()).map(State::title).toList());
        for (var state : State.values()) {
            var moves = course.stages().stream()
                    .filter(stage -> stage.title().equals(state.title()))
                    .flatMap(stage -> stage.moves().stream())
                    .toList();
            for (var act : Samples.acts()) {
                var left = cell(state, act);
                var drawn = moves.stream()
                        .filter(move -> move.act().equals(act.name()))
                        .flatMap(move -> move.leadsTo().stream())
                        .toList();
                assertThat(drawn.isEmpty()).as("%s while %s", act.name(), state).isEqualTo(left.isEmpty());
                assertThat(left.isEmpty() || drawn.contains(left))
                        .as("%s while %s leaves it %s, drawn: %s", act.name(), state, left, drawn)
                        .isTrue();
            }
        }
    }

    @Test
    void somebody_who_has_no_part_in_it_can_do_nothing() {
        Samples.states().forEach((_, story) -> {
            for (var act : Samples.acts()) {
                assertThat(Turns.of(story.now().state(), act))
                        .satisfiesAnyOf(
                                _ -> assertThat(story.decide(Council.IMARA, act))
                                        .isInstanceOf(Decision.OutOfTurn.class),
                                turn -> assertThat(turn)
                                        .as("the protocol itself refuses it, with its clause")
                                        .isEqualTo(new Turns.Turn.Of(Turns.Who.WHOM_THE_PROTOCOL_LETS)));
            }
        });
    }

    @Test
    void whoever_is_turned_away_reads_whole_sentences() {
        Samples.states().forEach((_, story) -> {
            for (var act : Samples.acts()) {
                if (story.decide(Council.STRANGER, act) instanceof Decision.OutOfTurn(var sentence)) {
                    assertThat(sentence)
                            .matches("(?s)[A-Z].*[.]")
                            .doesNotContainIgnoringCase("invalid")
                            .doesNotContainIgnoringCase("error")
                            .doesNotContainIgnoringCase("denied")
                            .doesNotContainIgnoringCase("forbidden");
                }
            }
        });
    }

    /** Run with {@code -Dcomity.write.reference=true} to write the page anew. */
    @Test
    void the_reference_page_shows_the_table_as_it_is() throws IOException {
        var page = page();
        if (Boolean.getBoolean("comity.write.reference")) {
            Files.writeString(REFERENCE, page);
        }
        assertThat(Files.readString(REFERENCE)).isEqualTo(page);
    }

    private static String page() {
        var states = Arrays.stream(State.values()).toList();
        var lines = new ArrayList<String>();
        lines.add("# The states of an enquiry");
        lines.add("");
        lines.add(
                "Printed by `EnquiryStatesTest` from what the code does: do not edit. A cell says in which state the act leaves"
                        + " the enquiry; an empty cell means that the act is out of turn there.");
        lines.add("Whether the protocol permits an act that is in turn is another question.");
        lines.add("");
        lines.add("| act | by | " + states.stream().map(State::title).collect(Collectors.joining(" | ")) + " |");
        lines.add("|---|---|" + "---|".repeat(states.size()));
        for (var act : Samples.acts()) {
            lines.add("| " + title(act) + " | " + by(act) + " | "
                    + states.stream().map(state -> cell(state, act)).collect(Collectors.joining(" | ")) + " |");
        }
        lines.add("");
        lines.add(
                "*Decide the dispute* is shown where the refusal is upheld. Where the office decides that the enquiry is to be"
                        + " answered, it is open again and can no longer be declined.");
        lines.add(
                "*Decline to answer* is shown where the protocol leaves it to the officer; where an office decides, the"
                        + " refusal is only proposed.");
        lines.add("");
        lines.add("| state | where it stands |");
        lines.add("|---|---|");
        states.forEach(state -> lines.add("| " + state.title() + " | " + state.sentence() + " |"));
        return String.join("\n", lines) + "\n";
    }

    private static String title(EnquiryAct act) {
        return EnquiryWords.ACTS.stream()
                .filter(type -> type.name().equals(act.name()))
                .findFirst()
                .orElseThrow()
                .title();
    }

    private static String by(EnquiryAct act) {
        return Arrays.stream(State.values())
                .map(state -> Turns.of(state, act))
                .filter(Turns.Turn.Of.class::isInstance)
                .map(turn -> ((Turns.Turn.Of) turn).who().title())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String cell(State state, EnquiryAct act) {
        for (var one : PARTIES) {
            var story = Samples.at(state, act);
            if (story.decide(one, act) instanceof Decision.Enter(var entries)) {
                story.enter(one, entries);
                return story.now().state().title();
            }
        }
        return "";
    }
}
