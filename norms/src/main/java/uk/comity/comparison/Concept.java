package uk.comity.comparison;

import java.util.List;

/**
 * One concept in every protocol that is compared.
 *
 * @param name as clauses name it, such as {@code need-to-know-test}
 * @param topic the part of a protocol that it belongs to, such as {@code documents}
 * @param cells in the order of the packs
 * @param law what the law beneath all of them says on it: gists
 * @param differences a sentence for each, the sharpest first
 * @param cases those that are answered differently because of it, the sharpest first; at most {@link #FEW}
 * @param found how many of these there are in all
 * @param weight how often it is met: clauses and acts of the concept, over all packs
 */
public record Concept(
        String name,
        String topic,
        List<Cell> cells,
        List<String> law,
        List<Difference> differences,
        List<Case> cases,
        int found,
        int weight) {

    /** So many cases are shown for a concept. */
    static final int FEW = 3;

    public Concept {
        cells = List.copyOf(cells);
        law = List.copyOf(law);
        differences = List.copyOf(differences);
        cases = List.copyOf(cases);
    }

    /** "Need to know test". */
    public String title() {
        return Phrases.capital(name.replace('-', ' '));
    }

    public Sharpness sharpness() {
        return differences.isEmpty() ? Sharpness.NONE : differences.getFirst().sharpness();
    }

    /**
     * What a protocol does where the sharpest difference shows, in a word or two: its answer to the sharpest case where that is
     * the difference, else the strongest of what it does on the concept.
     *
     * @param side its place among the packs
     */
    public String inShort(int side) {
        var isCase = !cases.isEmpty() && cases.getFirst().sharpness() == sharpness();
        return isCase ? cases.getFirst().inShort().get(side) : cells.get(side).inAWord();
    }

    /** In how many of the protocols there is a clause on it. */
    public int shared() {
        return (int) cells.stream().filter(cell -> !cell.isSilent()).count();
    }

    /** One way in which the protocols differ. */
    public record Difference(Sharpness sharpness, String sentence) {}
}
