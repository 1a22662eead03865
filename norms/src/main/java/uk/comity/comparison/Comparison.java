package uk.comity.comparison;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import uk.comity.norms.Pack;
import uk.comity.norms.Rulebook;

/**
 * Two to six protocols side by side, concept by concept and act by act, the sharpest differences first.
 *
 * @param sides in the order in which they were named
 * @param concepts every concept of any of them
 * @param acts every act on which some case is answered differently
 * @param sampled acts of which not every case was looked at, for they hang on too many facts
 */
public record Comparison(
        List<Side> sides, LocalDate day, List<Concept> concepts, List<OnAct> acts, List<String> sampled) {

    /** So many protocols can be compared. */
    public static final int MOST = 6;

    public Comparison {
        sides = List.copyOf(sides);
        concepts = List.copyOf(concepts);
        acts = List.copyOf(acts);
        sampled = List.copyOf(sampled);
    }

    /**
     * One protocol.
     *
     * @param key of the pack
     * @param name whose protocol it is, as the pack's source names it
     */
    public record Side(String key, String name, String title, String version, String digest) {
        static Side of(Pack pack) {
            return new Side(
                    pack.key(),
                    pack.council().orElse(pack.title()),
                    pack.title(),
                    pack.version(),
                    pack.digest().toString());
        }
    }

    /**
     * One act.
     *
     * @param title what a button says
     * @param cases the sharpest first; not all of them where there are many
     * @param found how many there are in all
     */
    public record OnAct(String act, String title, List<Case> cases, int found) {
        public OnAct {
            cases = List.copyOf(cases);
        }
    }

    /**
     * Compares protocols as they stand on a day.
     *
     * @throws IllegalArgumentException where there are not two to six
     */
    public static Comparison of(List<Rulebook> books, LocalDate day) {
        if (books.size() < 2 || books.size() > MOST) {
            throw new IllegalArgumentException("Two to six protocols can be compared, not " + books.size() + ".");
        }
        return new Comparing(books, day).comparison();
    }

    /** The day on which these packs are best compared: today, or the first later day on which all of them are in force. */
    public static LocalDate day(List<Pack> packs, LocalDate today) {
        return packs.stream()
                .map(pack -> pack.inForce().from())
                .filter(from -> from.isAfter(today))
                .max(Comparator.naturalOrder())
                .orElse(today);
    }

    /** The same with these concepts only. */
    public Comparison only(Predicate<Concept> wanted) {
        return new Comparison(sides, day, concepts.stream().filter(wanted).toList(), acts, sampled);
    }

    /** The same with one concept only. */
    public Comparison onConcept(String name) {
        return only(concept -> concept.name().equals(name));
    }

    /** The same with one act only, and the concepts of norms that speak of it. */
    public Comparison onAct(String act) {
        var ofAct = only(concept -> concept.cells().stream()
                .flatMap(cell -> cell.norms().stream())
                .anyMatch(norm -> norm.on().contains(act)));
        var one = acts.stream().filter(each -> each.act().equals(act)).toList();
        return new Comparison(sides, day, ofAct.concepts, one, sampled.contains(act) ? List.of(act) : List.of());
    }

    /** Every topic of the concepts, in order of their names. */
    public List<String> topics() {
        return concepts.stream().map(Concept::topic).distinct().sorted().toList();
    }

    /** "WBC", "Uttlesford" and so on; where two have one name, with the pack's key. */
    public List<String> names() {
        return sides.stream().map(this::name).toList();
    }

    private String name(Side side) {
        var same =
                sides.stream().filter(other -> other.name().equals(side.name())).count();
        return same > 1 ? side.name() + " (" + side.key() + ")" : side.name();
    }
}
