package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.parts.Button;
import uk.comity.web.parts.ErrorSummary;
import uk.comity.web.parts.FormKeys;
import uk.comity.web.parts.ProtocolSpeaks;
import uk.comity.web.parts.Question;

/**
 * The form of one act: the protocol speaks before the person sends.
 *
 * @param heading what the act is, as a button says it
 * @param about the matter; blank where the act begins one
 * @param problems what is to be put right, if something is
 * @param spoken what the protocol says to begin with
 * @param action where the form is sent
 */
public record ActPage(
        String heading,
        String about,
        Optional<ErrorSummary> problems,
        List<ProtocolSpeaks> spoken,
        List<Asked> asked,
        FormKeys keys,
        String action,
        Button button) {

    /** A question, and what the protocol says beside it. */
    public record Asked(Question question, List<ProtocolSpeaks> beside) {
        public Asked {
            beside = List.copyOf(beside);
        }
    }

    public ActPage {
        spoken = List.copyOf(spoken);
        asked = List.copyOf(asked);
    }
}
