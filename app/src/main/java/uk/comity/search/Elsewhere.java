package uk.comity.search;

import static uk.comity.tables.council.views.Tables.RULING;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import uk.comity.access.Standing;
import uk.comity.acts.FolioId;
import uk.comity.norms.Clause;
import uk.comity.norms.Pack;
import uk.comity.norms.Rulebook;
import uk.comity.register.Person;
import uk.comity.views.FolioLine;
import uk.comity.views.Lists;

/** Finds matters, clauses, people and past rulings: each within the reader's rights. */
public final class Elsewhere {

    private static final int MOST = 5;
    /** How many rulings are looked through for some that the reader may see. */
    private static final int LOOKED_THROUGH = 2000;

    /** Kinds of matter that have a page of their own. */
    private static final List<String> MATTERS = List.of("enquiry", "contact", "inspection");

    private final DSLContext sql;
    private final Lists lists;

    Elsewhere(DSLContext sql, Lists lists) {
        this.sql = sql;
        this.lists = lists;
    }

    /** What was found, the best first of each sort. */
    public record Found(List<FolioLine> matters, List<InClause> clauses, List<Person> people, List<Past> rulings) {
        public Found {
            matters = List.copyOf(matters);
            clauses = List.copyOf(clauses);
            people = List.copyOf(people);
            rulings = List.copyOf(rulings);
        }

        public static final Found NOTHING = new Found(List.of(), List.of(), List.of(), List.of());
    }

    /** A clause with what it says, in our own words. */
    public record InClause(String pack, String clause, List<Results.Piece> gist) {
        public InClause {
            gist = List.copyOf(gist);
        }
    }

    /**
     * What the protocol answered once.
     *
     * @param answer {@code permitted}, {@code refused}, {@code held} or {@code referred}
     */
    public record Past(
            long leaf, FolioLine folio, String act, String answer, List<String> clauses, String gist, LocalDate day) {
        public Past {
            clauses = List.copyOf(clauses);
        }
    }

    /** What the words find; nothing where there are none. */
    public Found find(Standing standing, Optional<Rulebook> book, String words) {
        if (words.isBlank()) {
            return Found.NOTHING;
        }
        return new Found(
                lists.find(standing, words, MATTERS, MOST),
                book.map(protocol -> clauses(protocol, words)).orElse(List.of()),
                people(standing, words),
                rulings(standing, words));
    }

    private List<InClause> clauses(Rulebook book, String words) {
        var all = Stream.concat(Stream.of(book.council()), book.beneath().stream())
                .flatMap(pack -> pack.clauses().stream().map(clause -> new Placed(pack, clause)))
                .toList();
        var texts = all.stream().map(each -> each.clause().gist()).toArray(String[]::new);
        var query = FullText.query(words);
        var text = DSL.field(DSL.name("text"), String.class);
        var place = DSL.field(DSL.name("place"), Long.class);
        var numbered = IntStream.range(0, all.size())
                .filter(i -> all.get(i).clause().id().equalsIgnoreCase(words.strip()))
                .mapToObj(i -> all.get(i).found(List.of(new Results.Piece(texts[i], Results.Hit.NO))));
        var found = sql
                .select(place, FullText.extract(text, query, 0))
                .from("unnest({0}::text[]) with ordinality as t(text, place)", DSL.val(texts))
                .where(FullText.matches(FullText.vector(text), query))
                .orderBy(FullText.rank(FullText.vector(text), query).desc(), place)
                .limit(MOST)
                .fetch(row -> all.get(row.value1().intValue() - 1).found(FullText.pieces(row.value2())))
                .stream();
        return Stream.concat(numbered, found).limit(MOST).toList();
    }

    private record Placed(Pack pack, Clause clause) {
        InClause found(List<Results.Piece> gist) {
            return new InClause(pack.key(), clause.id(), gist);
        }
    }

    /** Members and officers in whose names all the words begin a part. */
    private static List<Person> people(Standing standing, String words) {
        var typed = words.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+");
        return standing.register().people().stream()
                .filter(person -> standing.register().isMember(person.id(), standing.day())
                        || standing.register()
                                .findOfficer(person.id(), standing.day())
                                .isPresent())
                .filter(person -> Arrays.stream(typed).allMatch(word -> begins(person, word)))
                .limit(MOST)
                .toList();
    }

    private static boolean begins(Person person, String word) {
        return Arrays.stream(person.name().spoken().toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+"))
                .anyMatch(part -> part.startsWith(word));
    }

    private List<Past> rulings(Standing standing, String words) {
        var seen = new HashMap<FolioId, Optional<FolioLine>>();
        var query = FullText.query(words);
        return sql
                .selectFrom(RULING)
                .where(FullText.matches(FullText.OF_RULING, query))
                .and(RULING.KIND.in(MATTERS))
                .orderBy(FullText.rank(FullText.OF_RULING, query).desc(), RULING.LEAF.desc())
                .limit(LOOKED_THROUGH)
                .fetch()
                .stream()
                .flatMap(row -> find(standing, new FolioId(row.getKind(), row.getFolioKey()), seen).stream()
                        .map(line -> new Past(
                                row.getLeaf(),
                                line,
                                row.getAct(),
                                row.getAnswer(),
                                List.of(row.getClauses()),
                                row.getGist(),
                                row.getEnteredOn())))
                .limit(MOST)
                .toList();
    }

    private Optional<FolioLine> find(Standing standing, FolioId folio, Map<FolioId, Optional<FolioLine>> seen) {
        return seen.computeIfAbsent(folio, one -> lists.find(standing, one));
    }
}
