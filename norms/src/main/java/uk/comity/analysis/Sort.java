package uk.comity.analysis;

/** What kind of weakness it is: a closed list, gravest first. */
public enum Sort {
    CONTRADICTION("contradiction", Weight.STOPS, "Norms that contradict each other"),
    NEVER_APPLIES("never-applies", Weight.STOPS, "Norms that can never apply"),
    NEVER_MATTERS("never-matters", Weight.LOOK, "Norms that apply but never make a difference"),
    GAP("gap", Weight.LOOK, "Cases that no norm answers"),
    NOBODYS_POWER("nobodys-power", Weight.LOOK, "Powers that nobody has in any case"),
    DUTY_BARRED("duty-barred", Weight.LOOK, "Duties that nobody may discharge"),
    NO_SOURCE("no-source", Weight.LOOK, "Facts that nobody supplies"),
    NO_START("no-start", Weight.LOOK, "Clocks that never start, or never go on"),
    WALL("wall", Weight.DOCUMENT, "Ways by which one group comes to read advice given to another"),
    LADDER_LOOPS("ladder-loops", Weight.DOCUMENT, "Ladders that come back to the same office"),
    LADDER_ENDS_OPEN("ladder-ends-open", Weight.DOCUMENT, "Ladders that end in nobody who decides"),
    LADDER_RETURNS("ladder-returns", Weight.DOCUMENT, "Ladders that can return to the person concerned"),
    LONE_OFFICE("lone-office", Weight.DOCUMENT, "Powers of one office, which may be vacant or concerned itself"),
    DUTY_WITHOUT_END("duty-without-end", Weight.DOCUMENT, "Duties without a time"),
    CONTESTED("contested", Weight.DOCUMENT, "Times that the document leaves open");

    private final String word;
    private final Weight weight;
    private final String heading;

    Sort(String word, Weight weight, String heading) {
        this.word = word;
        this.weight = weight;
        this.heading = heading;
    }

    /** As a pack, JSON and an address name it. */
    public String word() {
        return word;
    }

    public Weight weight() {
        return weight;
    }

    /** What people read above all of this sort. */
    public String heading() {
        return heading;
    }

    /** How much hangs on it. */
    public enum Weight {
        /** The pack does not go into force with it. */
        STOPS("stops adoption"),
        /** The author should look at it. */
        LOOK("worth a look"),
        /** The document itself is so: it is shown, and stops nothing. */
        DOCUMENT("the document's own");

        private final String words;

        Weight(String words) {
            this.words = words;
        }

        /** In words. */
        public String words() {
            return words;
        }
    }
}
