package uk.comity.views;

import java.util.List;

/** When the clock of one duty stood still. */
record Pauses(List<DutyLine.Pause> pauses) {

    Pauses {
        pauses = List.copyOf(pauses);
    }

    String write() {
        return Written.write(this);
    }

    static Pauses read(String text) {
        return text.equals("[]") ? new Pauses(List.of()) : Written.read(text, Pauses.class);
    }
}
