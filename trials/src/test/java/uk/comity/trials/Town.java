package uk.comity.trials;

/** A council in a story. */
record Town(Story story, String key) {

    Somebody as(String person) {
        return new Somebody(this, person);
    }
}
