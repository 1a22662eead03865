package uk.comity.views;

import java.util.List;
import uk.comity.acts.Extended;
import uk.comity.matters.Due;

/** When the clock of one duty stood still, and by how much it was made longer. */
record Pauses(List<Due.Stop> pauses, List<Extended> extensions) {

    Pauses {
        pauses = List.copyOf(pauses);
        // Rows that were written before time could be made longer have none.
        extensions = extensions == null ? List.of() : List.copyOf(extensions);
    }

    String write() {
        return Written.write(this);
    }

    static Pauses read(String text) {
        return text.equals("[]") ? new Pauses(List.of(), List.of()) : Written.read(text, Pauses.class);
    }
}
