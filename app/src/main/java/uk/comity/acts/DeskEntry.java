package uk.comity.acts;

import java.util.List;

/** What the desk itself enters, whatever the kind of matter. */
public sealed interface DeskEntry extends Entry {

    /** The act was refused; what was tried is kept. */
    record Refused(String act) implements DeskEntry {
        @Override
        public String type() {
            return "desk.refused/1";
        }
    }

    /** The act waits for something. */
    record Held(String act) implements DeskEntry {
        @Override
        public String type() {
            return "desk.held/1";
        }
    }

    /**
     * The question went to an office.
     *
     * @param act the act that raised it
     * @param norm the norm that sends it there
     * @param ladder every rung, as it was on that day: old matters keep theirs
     * @param rung which rung has it now, from 0
     */
    record Referred(String act, String norm, List<String> clauses, List<RungOf> ladder, int rung) implements DeskEntry {
        public Referred {
            clauses = List.copyOf(clauses);
            ladder = List.copyOf(ladder);
        }

        @Override
        public String type() {
            return "desk.referred/1";
        }

        public RungOf now() {
            return ladder.get(rung);
        }
    }

    /**
     * One rung as entered.
     *
     * @param to role names, any one of which may act
     * @param consulting role names whose view must be on file first
     * @param says whether the protocol lets it decide, or only discuss: {@code decides} or {@code discusses}
     */
    record RungOf(List<String> to, List<String> consulting, String says) {
        public RungOf {
            to = List.copyOf(to);
            consulting = List.copyOf(consulting);
        }
    }
}
