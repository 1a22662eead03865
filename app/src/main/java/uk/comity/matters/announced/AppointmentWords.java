package uk.comity.matters.announced;

import java.util.List;
import uk.comity.matters.Lexicon;

/** The words of appointment: members' part in appointing, disciplining and employing officers. */
final class AppointmentWords {

    private AppointmentWords() {}

    static Lexicon lexicon() {
        return new Lexicon(List.of(), List.of(), List.of());
    }
}
