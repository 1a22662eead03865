package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Panel;
import uk.comity.web.parts.SummaryList;

/**
 * The receipt of an act.
 *
 * @param entered what was entered, in words
 * @param setsOff what it set off, with dates
 * @param told who was told
 * @param how leads to how it was judged, where a protocol judged it
 * @param proof how it can be proved that the entry is in the ledger
 */
public record ReceiptPage(
        Panel panel,
        List<String> entered,
        List<Verdict.Effect> setsOff,
        List<String> told,
        SummaryList proof,
        List<Link> downloads,
        Optional<Link> how,
        Link back) {
    public ReceiptPage {
        entered = List.copyOf(entered);
        setsOff = List.copyOf(setsOff);
        told = List.copyOf(told);
        downloads = List.copyOf(downloads);
    }
}
