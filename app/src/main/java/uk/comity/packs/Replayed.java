package uk.comity.packs;

import java.time.LocalDate;
import java.util.List;
import uk.comity.acts.FolioId;

/**
 * One act of the ledger, put to a draft.
 *
 * @param leaf its index
 * @param before the answer that was given, in one word
 * @param after what the draft answers; blank where it cannot be told
 * @param norm the draft's norm that decides it; blank for none
 * @param because what that norm says, or what else became different, or what nobody was asked
 */
public record Replayed(
        long leaf,
        FolioId folio,
        String act,
        LocalDate day,
        Turn turn,
        String before,
        String after,
        String norm,
        List<String> clauses,
        List<String> because) {

    public Replayed {
        clauses = List.copyOf(clauses);
        because = List.copyOf(because);
    }

    /** What the draft makes of it. */
    public enum Turn {
        /** The same answer, and the same follows from it. */
        SAME,
        /** The same answer, but other duties, times or people to be told. */
        SETS_OFF_OTHERWISE,
        /** Another answer, or another office. */
        OTHERWISE,
        /** The draft asks something that nobody was asked then. */
        CANNOT_BE_TOLD
    }
}
