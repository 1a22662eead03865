package uk.comity.norms;

/** A fact in its slot that follows from the day since which a time runs, where nobody tells it. */
record Elapsed(int slot, String fact, OwnWords.Passed passed) {

    void workOut(Known known, Situation situation) {
        if (known.fact(slot) == null) {
            known.put(slot, passed.at(fact, situation).orElse(null));
        }
    }
}
