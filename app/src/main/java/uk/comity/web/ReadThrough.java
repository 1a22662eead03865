package uk.comity.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import uk.comity.aloud.Differences;
import uk.comity.aloud.ReadAloud;
import uk.comity.aloud.Saying;
import uk.comity.norms.Clause;
import uk.comity.norms.ClauseNumber;
import uk.comity.norms.Norm;
import uk.comity.norms.Pack;
import uk.comity.norms.Rulebook;

/**
 * A pack of a rulebook read through once, for all who look at it: its clauses as the document has them, its sections, and
 * which norms cite which clause. A rulebook never changes, and another text or setting makes another rulebook.
 */
final class ReadThrough {

    /** Rulebooks that pages show at one time: each council's of today, and some of other days. */
    private static final int MOST = 64;

    private static final Kept<Key, ReadThrough> READ = new Kept<>(MOST);
    private static final Kept<Versions, List<Differences.InClause>> CHANGES = new Kept<>(MOST);

    private final ReadAloud aloud;
    private final List<Clause> inOrder;
    private final Map<String, List<Clause>> sections;
    private final Map<String, List<Norm>> norms;
    private final Map<String, Saying> sayings = new ConcurrentHashMap<>();

    /** A rulebook is its own key: it has the settings of one council in it. */
    private record Key(Rulebook book, String pack) {}

    private record Versions(Rulebook before, Rulebook after) {}

    private ReadThrough(Rulebook book, Pack pack) {
        this.aloud =
                isOwn(book, pack) ? ReadAloud.of(book) : ReadAloud.ofLaw(book).orElseThrow();
        this.inOrder = isOwn(book, pack) ? asPrinted(pack) : byNumber(pack);
        this.sections = Collections.unmodifiableMap(inOrder.stream()
                .collect(Collectors.groupingBy(
                        clause -> ClauseNumber.of(clause.id()).section(), LinkedHashMap::new, Collectors.toList())));
        this.norms = cited(book, pack);
    }

    /** By their numbers; where hardly any has one, as the author wrote them down. */
    private static List<Clause> asPrinted(Pack pack) {
        var placed = pack.clauses().stream()
                .filter(clause -> ClauseNumber.of(clause.id()).hasPlace())
                .count();
        return placed * 2 >= pack.clauses().size() ? byNumber(pack) : pack.clauses();
    }

    private static List<Clause> byNumber(Pack pack) {
        return pack.clauses().stream()
                .sorted(Comparator.comparing((Clause clause) -> ClauseNumber.of(clause.id())))
                .toList();
    }

    private static Map<String, List<Norm>> cited(Rulebook book, Pack pack) {
        var cited = new LinkedHashMap<String, List<Norm>>();
        for (var norm : pack.norms()) {
            if (book.isRead(norm.read())) {
                norm.clauses().stream()
                        .distinct()
                        .forEach(clause -> cited.computeIfAbsent(clause, _ -> new ArrayList<>())
                                .add(norm));
            }
        }
        return cited;
    }

    /** The council's pack of a rulebook, or the one beneath. */
    static ReadThrough of(Rulebook book, Pack pack) {
        return READ.get(new Key(book, pack.key()), _ -> new ReadThrough(book, pack));
    }

    /** What changed from one version to the next. */
    static List<Differences.InClause> changes(Rulebook before, Rulebook after) {
        return CHANGES.get(new Versions(before, after), both -> Differences.between(both.before(), both.after()));
    }

    private static boolean isOwn(Rulebook book, Pack pack) {
        return pack.key().equals(book.council().key());
    }

    ReadAloud aloud() {
        return aloud;
    }

    /** The clauses as the document has them. */
    List<Clause> inOrder() {
        return inOrder;
    }

    /** The clauses of each top-level section, in the document's order. */
    Map<String, List<Clause>> sections() {
        return sections;
    }

    /** The norms that rest on a clause and stand as the council reads its doubts. */
    List<Norm> norms(Clause clause) {
        return norms.getOrDefault(clause.id(), List.of());
    }

    /** A norm in sentences. */
    Saying saying(Norm norm) {
        return sayings.computeIfAbsent(norm.id(), _ -> aloud.norm(norm));
    }
}
