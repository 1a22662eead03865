package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.parts.CanDo;
import uk.comity.web.parts.FormKeys;
import uk.comity.web.parts.ProtocolSpeaks;
import uk.comity.web.parts.SummaryList;
import uk.comity.web.parts.Tag;
import uk.comity.web.parts.Timeline;

/**
 * One document.
 *
 * @param standing one sentence that says how far it is open
 * @param record what has happened, for those who keep it; empty for those to whom it is only open
 */
public record DocumentPage(
        String title,
        Tag state,
        String standing,
        SummaryList particulars,
        Reading reading,
        CanDo canDo,
        Optional<Record> record) {

    /**
     * The way to read it.
     *
     * @param right why it is open to this person
     * @param terms what the protocol asks of whoever reads it; none where it is silent
     * @param accepts what sending the form accepts, as the act names it
     * @param given what the reader is given: the file itself, or a marked copy
     */
    public record Reading(
            String action,
            FormKeys keys,
            String right,
            List<ProtocolSpeaks> terms,
            List<String> accepts,
            List<String> given) {
        public Reading {
            accepts = List.copyOf(accepts);
            given = List.copyOf(given);
            terms = List.copyOf(terms);
        }
    }

    /** What those who keep it see of it: what happened, readings among it, and who sees it. */
    public record Record(Timeline timeline, List<String> whoSees) {
        public Record {
            whoSees = List.copyOf(whoSees);
        }
    }
}
