package uk.comity.matters.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.matters.inspection.InspectionAct.Capacity;
import uk.comity.matters.inspection.InspectionAct.Sort;
import uk.comity.matters.inspection.InspectionEntry.Asked;

class BreadthTest {

    private static final PersonId HESPER = new PersonId("hesper-quayle");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    private static final Breadth FIVE_A_WEEK = new Breadth(5, 7);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anything in the archive",
                "everything on the depot",
                "All files of the highways department",
                "any documents about me",
                "every e-mail of last year",
                "I would like to look through the archive",
                "The whole archive"
            })
    void words_that_name_no_one_document_are_noticed(String words) {
        assertThat(grounds(words, "", List.of())).singleElement().asString().contains("names no one document");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The drainage report of May",
                "The report on all-weather pitches",
                "Minutes of the planning committee of 3 March"
            })
    void a_document_that_is_described_is_not(String words) {
        assertThat(grounds(words, "", List.of())).isEmpty();
    }

    @Test
    void whoever_names_the_document_is_not_held_to_the_words() {
        assertThat(grounds("Everything in it", "paper/k1", List.of())).isEmpty();
    }

    @Test
    void many_requests_without_a_reason_within_a_week_are_noticed_and_others_are_not_counted() {
        var four = requests(4, HESPER, TODAY.minusDays(1), "");

        assertThat(grounds("The lease", "", four)).singleElement().asString().contains("number 5 within 7 days");
        assertThat(grounds("The lease", "", four.subList(0, 3))).isEmpty();
        assertThat(grounds("The lease", "", requests(9, HESPER, TODAY.minusDays(7), "")))
                .isEmpty();
        assertThat(grounds("The lease", "", requests(9, new PersonId("jory-pendrake"), TODAY, "")))
                .isEmpty();
    }

    @Test
    void ten_different_requests_each_for_one_document_and_with_a_reason_are_no_roaming() {
        var nine = requests(9, HESPER, TODAY, "It is on the agenda of my committee.");

        assertThat(grounds(asked("The lease", "", "A ward matter."), nine)).isEmpty();
        assertThat(grounds("The lease", "", nine)).isEmpty();
    }

    @Test
    void whoever_says_why_after_many_requests_without_a_reason_goes_on() {
        var nine = requests(9, HESPER, TODAY, "");

        assertThat(grounds("The lease", "", nine)).isNotEmpty();
        assertThat(grounds(asked("The lease", "", "A ward matter."), nine)).isEmpty();
        assertThat(grounds(asked("Everything on the lease", "", "A ward matter."), nine))
                .hasSize(2);
    }

    @Test
    void the_same_document_asked_for_again_and_again_is_noticed_whatever_the_reason() {
        var again = IntStream.range(0, 4)
                .mapToObj(i -> request(i, asked("The lease, please", "", "A ward matter."), TODAY))
                .toList();

        assertThat(grounds(asked("the lease please!", "", "Another matter."), again))
                .singleElement()
                .asString()
                .contains("number 5");
        assertThat(grounds(asked("The minutes", "", "Another matter."), again)).isEmpty();
    }

    private static List<String> grounds(String words, String paper, List<Inspection> others) {
        return grounds(asked(words, paper, ""), others);
    }

    private static List<String> grounds(Asked asked, List<Inspection> others) {
        return FIVE_A_WEEK.grounds(asked, others, TODAY);
    }

    private static List<Inspection> requests(int many, PersonId member, LocalDate day, String purpose) {
        return IntStream.range(0, many)
                .mapToObj(i -> request(i, asked(member, "Lease number " + i, "", purpose), day))
                .toList();
    }

    private static Inspection request(int number, Asked asked, LocalDate day) {
        return Inspection.blank(new FolioId("inspection", "k" + number))
                .with(asked)
                .begun(day)
                .with(Inspection.File.EMPTY.answered(
                        new InspectionEntry.Answered("permitted", "", List.of(), List.of(), List.of())));
    }

    private static Asked asked(String words, String paper, String purpose) {
        return asked(HESPER, words, paper, purpose);
    }

    private static Asked asked(PersonId member, String words, String paper, String purpose) {
        return new Asked(
                Sort.SEE,
                member,
                paper,
                words,
                "",
                Capacity.COUNCIL_BUSINESS,
                purpose,
                "",
                "",
                Optional.empty(),
                List.of(),
                List.of());
    }
}
