package uk.comity.web.parts;

import java.time.LocalDate;
import java.util.List;

/** When something is due, in words, and whether it presses. */
public record Due(State state, String words) {

    /** Due within this many working days is due soon. */
    public static final int SOON_WORKING_DAYS = 2;

    /** How much a due date presses. */
    public enum State {
        OVERDUE,
        TODAY,
        SOON,
        LATER
    }

    /**
     * The due date as seen on {@code today}.
     *
     * @param workingDays the working days between the two dates, whichever comes first; 0 where only days off lie between
     */
    public static Due on(LocalDate due, LocalDate today, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are counted from 0, not " + workingDays);
        }
        var day = Spoken.day(due);
        if (due.isEqual(today)) {
            return new Due(State.TODAY, day);
        }
        var days = Spoken.count(workingDays, "working day");
        if (due.isBefore(today)) {
            return new Due(State.OVERDUE, workingDays == 0 ? day : day + ", " + days + " ago");
        }
        return new Due(workingDays <= SOON_WORKING_DAYS ? State.SOON : State.LATER, day + ", in " + days);
    }

    /** The tag, or none where nothing presses. */
    public List<Tag> tags() {
        return switch (state) {
            case OVERDUE -> List.of(new Tag("Overdue", Tag.Colour.RED));
            case TODAY -> List.of(new Tag("Due today", Tag.Colour.ORANGE));
            case SOON -> List.of(new Tag("Due soon", Tag.Colour.YELLOW));
            case LATER -> List.of();
        };
    }
}
