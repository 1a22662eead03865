package uk.comity.register.feed;

import java.util.List;
import java.util.Optional;
import uk.comity.register.FeedChanges.SetAside;
import uk.comity.register.PersonName;
import uk.comity.register.Term;

/**
 * A councillors' feed as read. It has only what the register needs: addresses, telephone numbers, e-mail, surgeries and
 * photographs stay in the feed, because whoever keeps no copy can neither leak nor forget to correct it. Posts and
 * portfolios stay there too: the register knows seats and offices by acts of their own.
 *
 * @param file the file's name
 * @param listed how many councillor elements the file holds: {@code councillors} and {@code setAside} together
 * @param remarks what was put right or looked odd in rows that are used, in the order of the file
 */
public record Feed(
        String file,
        int listed,
        List<WardRow> wards,
        List<CouncillorRow> councillors,
        List<Unused> unused,
        List<Remark> remarks)
        implements FeedReading {

    public Feed {
        wards = List.copyOf(wards);
        councillors = List.copyOf(councillors);
        unused = List.copyOf(unused);
        remarks = List.copyOf(remarks);
    }

    /**
     * A ward that the feed lists.
     *
     * @param seats the number that the feed states, or what it lists where it states none; empty where that is not above 0
     * @param vacant how many rows of the ward stand for a vacant seat
     */
    public record WardRow(String title, Optional<Integer> seats, int vacant) {}

    /**
     * A councillor of a ward.
     *
     * @param row number among the feed's councillors, from 1
     * @param source key in the register, such as {@code moderngov:199}; blank where the row has no id
     * @param terms as stated, in their order, overlaps merged; empty where none is stated
     */
    public record CouncillorRow(
            int row, String source, PersonName name, String ward, PartyLabel party, List<Term> terms) {
        public CouncillorRow {
            terms = List.copyOf(terms);
        }
    }

    /**
     * A row that cannot be used.
     *
     * @param source its councillor's key; blank for none. Somebody whose row is set aside is still listed
     */
    public record Unused(SetAside why, String source, String name) {}

    /** Something that a person may want to look at. */
    public record Remark(int row, String sentence) {}

    public List<SetAside> setAside() {
        return unused.stream().map(Unused::why).toList();
    }
}
