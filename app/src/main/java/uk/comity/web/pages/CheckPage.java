package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.forms.Sheet;
import uk.comity.web.parts.Button;
import uk.comity.web.parts.FormKeys;
import uk.comity.web.parts.Timeline;

/**
 * What was answered, to be read over before it is sent.
 *
 * @param verdict what the protocol will answer; empty where somebody was quicker and it has to be asked again
 * @param changed what happened since the person looked
 * @param hidden the answers, sent again unseen
 * @param send the button that sends
 */
public record CheckPage(
        String heading,
        String about,
        Optional<Verdict> verdict,
        Optional<Timeline> changed,
        List<Row> rows,
        List<Sheet.Sent> hidden,
        FormKeys keys,
        String action,
        Button send) {

    /** One answer, and the id of its question, to which one goes back. */
    public record Row(String question, String answer, String id) {
        public Row {
            answer = answer.isBlank() ? "Not given" : answer;
        }
    }

    public CheckPage {
        rows = List.copyOf(rows);
        hidden = List.copyOf(hidden);
    }
}
