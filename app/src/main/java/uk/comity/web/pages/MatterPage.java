package uk.comity.web.pages;

import java.util.List;
import uk.comity.web.parts.CanDo;
import uk.comity.web.parts.DeadlineSum;
import uk.comity.web.parts.SummaryList;
import uk.comity.web.parts.Tag;
import uk.comity.web.parts.Timeline;

/**
 * One matter: an enquiry, or contact between a member and officers.
 *
 * @param standing one sentence that says where it stands, and what falls due
 * @param whoSees who can see it, a line each
 * @param dates how each date was worked out
 */
public record MatterPage(
        String title,
        Tag state,
        String standing,
        Timeline timeline,
        CanDo canDo,
        SummaryList particulars,
        List<String> whoSees,
        List<DateSum> dates) {

    /**
     * How one date was worked out.
     *
     * @param what what is due, and from whom
     * @param sums the sum, and one for each further time that was agreed; none while the clock stands still
     * @param sentences what else there is to say of it
     */
    public record DateSum(String what, List<DeadlineSum> sums, List<String> sentences) {
        public DateSum {
            sums = List.copyOf(sums);
            sentences = List.copyOf(sentences);
        }
    }

    public MatterPage {
        whoSees = List.copyOf(whoSees);
        dates = List.copyOf(dates);
    }
}
