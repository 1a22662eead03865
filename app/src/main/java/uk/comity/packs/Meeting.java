package uk.comity.packs;

import java.time.LocalDate;

/**
 * The meeting that decided, as its minutes are cited.
 *
 * @param body such as {@code the Council}
 * @param date of the meeting
 * @param minute the minute's own reference, such as {@code minute 23}
 */
public record Meeting(String body, LocalDate date, String minute) {

    public Meeting {
        body = body.strip();
        minute = minute.strip();
    }

    /** The citation in one line: {@code the Council, 2027-03-18, minute 23}. */
    public String cited() {
        return body + ", " + date + ", " + minute;
    }
}
