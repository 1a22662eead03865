package uk.comity.search;

import static uk.comity.search.FullText.PAPER;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.conf.SettingsTools;
import org.jooq.conf.StatementType;
import org.jooq.impl.DSL;
import uk.comity.access.Standing;
import uk.comity.acts.Protocol;
import uk.comity.search.Candidates.Candidate;

/**
 * Lists, counts and searches of documents, always within the rights of whoever asks: in rows, counts, facets, suggestions and
 * extracts alike, nothing tells of a document that is not open to them. Construct one for each council.
 */
public final class Documents {

    /** How many documents are counted and ranked: the newest that fit. So a page costs the same whatever is on file. */
    public static final int MOST = 1000;

    private static final int SUGGESTIONS = 8;

    private final DSLContext sql;
    private final Reaches reaches;

    public Documents(DSLContext sql, Protocol protocol, Shown shown) {
        var settings = SettingsTools.clone(sql.settings()).withStatementType(StatementType.STATIC_STATEMENT);
        // Planned anew each time: what fits a rare word is found in another way than what fits a common one.
        this.sql = DSL.using(sql.configuration().derive(settings));
        this.reaches = new Reaches(this.sql, protocol, shown);
    }

    /** What is open to somebody at this moment. Asked within the standing's own transaction; what follows may come after it. */
    public Reach reach(Standing standing) {
        return reaches.of(standing);
    }

    /** The page of documents that fit and that the reader may know of: the best first, or the newest where no words are sought. */
    public Results find(Reach reach, Sought sought) {
        var all = new Candidates(sql, reach, sought).list(MOST);
        var counted = all.subList(0, Math.min(MOST, all.size()));
        var page = counted.stream()
                .skip((long) (sought.page() - 1) * Sought.A_PAGE)
                .limit(Sought.A_PAGE)
                .toList();
        return new Results(
                lines(page, sought),
                counted.size(),
                all.size() > MOST ? Results.More.YES : Results.More.NO,
                new Results.Facets(
                        tally(counted, Candidate::body),
                        tally(counted, Candidate::kind),
                        tally(counted, Candidate::mark),
                        tally(counted, Candidate::department)));
    }

    /** Titles that the reader may know of, for what is typed so far; the newest first. */
    public List<String> suggest(Reach reach, String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        var query = FullText.beginning(typed);
        var shown = reach.shown().isEmpty() ? DSL.falseCondition() : PAPER.KEY.in(reach.shown());
        var listed = DSL.condition(PAPER.KNOWN_TO_MEMBERS).and(reach.known());
        return sql
                .select(PAPER.TITLE)
                .from(PAPER)
                .where(FullText.matches(FullText.vector(PAPER.TITLE), query))
                .and(DSL.or(reach.natures(), shown, listed))
                .orderBy(PAPER.FILED_AT.desc(), PAPER.KEY)
                .limit(SUGGESTIONS * 4)
                .fetch(PAPER.TITLE)
                .stream()
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
    }

    private static Map<String, Integer> tally(List<Candidate> counted, Function<Candidate, String> by) {
        return counted.stream().collect(Collectors.groupingBy(by, Collectors.summingInt(_ -> 1))).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }

    private List<Results.Line> lines(List<Candidate> page, Sought sought) {
        var open = keys(page.stream().filter(each -> each.openness() == Results.Openness.OPEN));
        var extracts = sought.isForWords() ? extracts(open, sought) : Map.<String, String>of();
        var rows = sql.select(
                        PAPER.KEY,
                        PAPER.TITLE,
                        PAPER.BODY,
                        PAPER.SORT,
                        PAPER.MARK,
                        PAPER.DEPARTMENT,
                        PAPER.GROUP_KEY,
                        PAPER.MEETING,
                        PAPER.FILED_ON)
                .from(PAPER)
                .where(PAPER.KEY.in(keys(page.stream())))
                .fetchMap(PAPER.KEY);
        return page.stream()
                .flatMap(each -> Optional.ofNullable(rows.get(each.key())).stream()
                        .map(row -> new Results.Line(
                                each.key(),
                                row.value2(),
                                each.openness(),
                                new Results.About(
                                        row.value3(),
                                        row.value4(),
                                        row.value5(),
                                        row.value6(),
                                        row.value7(),
                                        Optional.ofNullable(row.value8()),
                                        row.value9()),
                                FullText.pieces(extracts.getOrDefault(each.key(), "")))))
                .toList();
    }

    private static List<String> keys(Stream<Candidate> of) {
        return of.map(Candidate::key).toList();
    }

    /** Of open documents only: extracts are their words. */
    private Map<String, String> extracts(Collection<String> open, Sought sought) {
        Field<String> text = DSL.field(
                "(select string_agg(t.text, ' ' order by t.page) from documents.text t where t.sha256 = {0})",
                String.class, PAPER.SHA256);
        return sql.select(
                        PAPER.KEY,
                        FullText.extract(DSL.coalesce(text, DSL.inline("")), FullText.query(sought.words()), 2))
                .from(PAPER)
                .where(PAPER.KEY.in(open))
                .fetchMap(row -> row.value1(), row -> row.value2());
    }
}
