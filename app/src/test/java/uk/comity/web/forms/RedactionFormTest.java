package uk.comity.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.comity.documents.Cut;

class RedactionFormTest {

    @Test
    void each_part_is_taken_out_for_its_own_reason() {
        var form = sent(
                "words", "Amaryllis Thwaite",
                "paragraph", "individual",
                "reason", "It names a person.",
                "words-2", "£4,000",
                "paragraph-2", "contract-terms",
                "reason-2", "A price is being settled.");

        assertThat(form.isFilledIn()).isTrue();
        assertThat(form.cuts())
                .map(Cut::reason)
                .containsExactly(
                        new Cut.Reason("Paragraph 1", "It names a person."),
                        new Cut.Reason("Paragraph 3", "A price is being settled."));
        assertThat(form.paragraph()).isEmpty();
        assertThat(form.reason()).isEqualTo("Paragraph 1: It names a person.\nParagraph 3: A price is being settled.");
    }

    @Test
    void a_part_that_was_not_begun_is_not_asked_for_and_one_that_was_begun_is() {
        assertThat(sent("words", "x1", "reason", "Private.").isFilledIn()).isTrue();

        var begun = sent("words", "x1", "reason", "Private.", "words-3", "y2");

        assertThat(begun.isFilledIn()).isFalse();
        assertThat(begun.all(List.of()))
                .filteredOn(question -> question.field().hasProblem())
                .map(question -> question.field().name())
                .containsExactly("reason-3");
        assertThat(begun.more(List.of()))
                .map(RedactionForm.More::shown)
                .containsExactly(RedactionForm.Shown.FOLDED, RedactionForm.Shown.OPEN);
    }

    @Test
    void what_was_looked_at_is_known_by_every_answer() {
        var one = sent("words", "x1", "reason", "Private.").madeOf();

        assertThat(sent("words", "x1", "reason", "Private.").madeOf()).isEqualTo(one);
        assertThat(sent("words", "x1", "reason", "Private.", "words-2", "y2", "reason-2", "Private.")
                        .madeOf())
                .isNotEqualTo(one);
    }

    private static RedactionForm sent(String... namesAndValues) {
        var fields = new HashMap<String, List<String>>(Map.of("title", List.of("A letter, in part")));
        for (var i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return RedactionForm.of(new Form(fields));
    }
}
