package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.forms.Sheet;
import uk.comity.web.parts.BackLink;
import uk.comity.web.parts.ErrorSummary;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Question;
import uk.comity.web.parts.SummaryList;

/**
 * May I?: one question.
 *
 * @param about what somebody wants to do
 * @param kept the answers given before, sent along unseen
 * @param whys the rules that hang on the answer
 * @param form whether "I do not know" is among the choices, or needs a button of its own
 * @param said the answers given before, each with a link that changes it
 */
public record MayIAskPage(
        BackLink back,
        String about,
        Optional<ErrorSummary> problems,
        Question question,
        String action,
        List<Sheet.Sent> kept,
        List<Why> whys,
        Form form,
        SummaryList said) {

    public MayIAskPage {
        kept = List.copyOf(kept);
        whys = List.copyOf(whys);
    }

    /** How the question is answered. */
    public enum Form {
        CHOICES,
        WRITTEN
    }

    /** A rule, and its clauses. */
    public record Why(String gist, List<Link> clauses) {
        public Why {
            clauses = List.copyOf(clauses);
        }
    }
}
