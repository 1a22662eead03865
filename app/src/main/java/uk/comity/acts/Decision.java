package uk.comity.acts;

import java.util.List;

/** What a kind of matter makes of an act, before the protocol is asked. */
public sealed interface Decision {

    /** These entries would result. */
    record Enter(List<Entry> entries) implements Decision {
        public Enter {
            entries = List.copyOf(entries);
        }
    }

    /**
     * The state of the matter does not allow the act.
     *
     * @param sentence why, and what can be done next, in plain English
     */
    record OutOfTurn(String sentence) implements Decision {}

    static Decision enter(Entry... entries) {
        return new Enter(List.of(entries));
    }

    static Decision outOfTurn(String sentence) {
        return new OutOfTurn(sentence);
    }
}
