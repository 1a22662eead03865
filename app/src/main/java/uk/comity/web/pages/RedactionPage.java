package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.forms.RedactionForm.More;
import uk.comity.web.parts.ErrorSummary;
import uk.comity.web.parts.FormKeys;
import uk.comity.web.parts.Question;

/**
 * Parts are taken out of a document: what, and then the result, before it is filed.
 *
 * @param about the document
 * @param result what was made of the answers; empty before that
 */
public record RedactionPage(
        String about,
        Optional<ErrorSummary> problems,
        Asked asked,
        String action,
        FormKeys keys,
        Optional<Result> result) {

    /**
     * What is asked.
     *
     * @param questions on what is taken out for the first reason
     * @param more the same for each other reason
     * @param called how the version is called
     */
    public record Asked(List<Question> questions, List<More> more, Question called) {
        public Asked {
            questions = List.copyOf(questions);
            more = List.copyOf(more);
        }
    }

    /**
     * What was made.
     *
     * @param said how much was taken out, and what to look for by eye
     * @param sha256 of the file that was made
     * @param madeOf names the answers that it was made of
     */
    public record Result(List<String> said, List<Sheet> pages, String sha256, String madeOf) {
        public Result {
            said = List.copyOf(said);
            pages = List.copyOf(pages);
        }
    }

    /**
     * A page of the result.
     *
     * @param address of its picture
     * @param text what can still be read in it
     */
    public record Sheet(int number, String address, String text) {}
}
