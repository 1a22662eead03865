package uk.comity.oracles;

/**
 * What the conditions of an act's norms come to in one situation; one bit for each norm, in the order of {@link Page}.
 *
 * @param holds norms whose conditions hold, none of their exceptions among them
 * @param waits norms of which that is not known
 * @param met holds of which every fact is true that they ask for
 */
record Bits(long holds, long waits, long met) {

    static boolean has(long bits, int index) {
        return (bits >> index & 1) == 1;
    }
}
