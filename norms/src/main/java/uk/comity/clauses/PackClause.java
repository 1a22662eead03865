package uk.comity.clauses;

import java.util.Optional;
import java.util.regex.Pattern;
import uk.comity.norms.Clause;

/**
 * What the id of a pack's clause says about where it is printed: the printed number, with letters for the rules that Comity
 * tells apart within it. {@code s8-groups/8.4a} is a rule of the 8.4 that stands in the section 8 on groups.
 *
 * @param prefix before the stroke; blank where there is none
 * @param number as printed; blank where the id has none
 * @param bracket in round brackets after the number; blank where there is none
 * @param letter of the rule or the bullet; blank where there is none
 * @param words instead of a number, such as {@code from-officers}; blank where there is a number
 */
record PackClause(Clause clause, String prefix, String number, String bracket, String letter, String words) {

    private static final Pattern NUMBERED =
            Pattern.compile("\\[?(\\d+(?:\\.\\d+)*)\\]?(?:\\(([a-z0-9]{1,4})\\))?([a-z]?)\\d*");
    private static final Pattern NAMED = Pattern.compile("\\[?([^\\]]+?)\\]?(?:-([a-z]))?");

    static PackClause of(Clause clause) {
        var stroke = clause.id().lastIndexOf('/');
        var prefix = stroke < 0 ? "" : clause.id().substring(0, stroke);
        var rest = clause.id().substring(stroke + 1);
        var numbered = NUMBERED.matcher(rest);
        if (numbered.matches()) {
            return new PackClause(
                    clause,
                    prefix,
                    numbered.group(1),
                    Optional.ofNullable(numbered.group(2)).orElse(""),
                    numbered.group(3),
                    "");
        }
        var named = NAMED.matcher(rest);
        return named.matches()
                ? new PackClause(
                        clause,
                        prefix,
                        "",
                        "",
                        Optional.ofNullable(named.group(2)).orElse(""),
                        named.group(1))
                : new PackClause(clause, prefix, "", "", "", rest);
    }

    String id() {
        return clause.id();
    }

    /** What all the rules of one printed clause have in common. */
    Place place() {
        return new Place(prefix, number);
    }

    /** A printed clause as a pack speaks of it. */
    record Place(String prefix, String number) {}
}
