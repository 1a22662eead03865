package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.forms.Sheet;
import uk.comity.web.parts.BackLink;
import uk.comity.web.parts.DateInput;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.LinkButton;
import uk.comity.web.parts.ProtocolSpeaks;
import uk.comity.web.parts.SummaryList;

/**
 * May I?: what it comes to.
 *
 * @param about what somebody wants to do
 * @param remarks what else is to be said before the rest: who can tell what is not known, that it is the same either way
 * @param start leads to the act's form, where its kind is built
 * @param more leads to the questions that tell what it sets off
 * @param dates how dues were worked out
 * @param how leads to how it was judged
 * @param law what the law adds
 */
public record MayIAnswerPage(
        BackLink back,
        String about,
        String asked,
        Verdict verdict,
        List<String> remarks,
        Optional<LinkButton> start,
        Optional<Link> more,
        List<Worked> dates,
        Link how,
        List<ProtocolSpeaks> law,
        SummaryList said,
        Again again) {

    public MayIAnswerPage {
        remarks = List.copyOf(remarks);
        dates = List.copyOf(dates);
        law = List.copyOf(law);
    }

    /** How a due date was worked out. */
    public record Worked(String title, List<String> sentences) {
        public Worked {
            sentences = List.copyOf(sentences);
        }
    }

    /** The same question on another day, or to another council. */
    public record Again(DateInput day, String action, List<Sheet.Sent> kept, List<Link> councils, Link other) {
        public Again {
            kept = List.copyOf(kept);
            councils = List.copyOf(councils);
        }
    }
}
