package uk.comity.analysis;

import java.util.Set;

/** Who may come to know what officers advised a group. */
enum Holder {
    ADVISER("the officer who advised the group"),
    COLLEAGUE("an officer who had no part in it"),
    SENIOR("a senior officer"),
    OUTSIDER("somebody outside the council"),
    OTHER_GROUP("a member of another group");

    /** Officers are bound alike: no norm tells the one who advised from the one who was told. */
    static final Set<Holder> OFFICERS = Set.of(ADVISER, COLLEAGUE, SENIOR);

    private final String words;

    Holder(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
