package uk.comity.search;

import static uk.comity.search.FullText.PAPER;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import uk.comity.acts.Surroundings;

/**
 * The newest documents that fit and that somebody may know of, by one walk through all documents in that order. What is not open,
 * and known by its title only, is found by its title only: neither its words nor their absence may tell anything of it.
 */
record Candidates(DSLContext sql, Reach reach, Sought sought) {

    /** One of them, with what counts and order need. */
    record Candidate(
            String key,
            String body,
            String kind,
            String mark,
            String department,
            float rank,
            Results.Openness openness) {}

    private static final Field<Boolean> IS_OPEN = DSL.field(DSL.name("is_open"), Boolean.class);

    /** The best first, and of those that are as good the newest; one more than {@code most} where there are more. */
    List<Candidate> list(int most) {
        // Of a search the newest are taken first, and only then ordered by rank; the order of days stays where ranks
        // are equal.
        return fetch(most + 1).stream()
                .sorted(Comparator.comparingDouble(Candidate::rank).reversed())
                .toList();
    }

    /** What fits is found first, and ranked then: so rights are told the database twice at most. */
    private List<Candidate> fetch(int most) {
        var open = open();
        var found = DSL.select(
                        PAPER.KEY,
                        PAPER.BODY,
                        PAPER.SORT,
                        PAPER.MARK,
                        PAPER.DEPARTMENT,
                        PAPER.FILED_AT,
                        PAPER.TITLE,
                        FullText.OF_PAPER,
                        (reach.mayKnow() ? DSL.field(isOpen(open)) : DSL.inline(true)).as(IS_OPEN))
                .from(PAPER)
                .where(narrowed())
                .and(fits(open))
                .orderBy(PAPER.FILED_AT.desc(), PAPER.KEY)
                .limit(most)
                .asTable(PAPER.getName());
        return sql.select(PAPER.KEY, PAPER.BODY, PAPER.SORT, PAPER.MARK, PAPER.DEPARTMENT, rank(), IS_OPEN)
                .from(found)
                .orderBy(PAPER.FILED_AT.desc(), PAPER.KEY)
                .fetch(row -> new Candidate(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7() ? Results.Openness.OPEN : Results.Openness.MAY_BE_ASKED_FOR));
    }

    private Condition open() {
        return reach.shown().isEmpty() ? reach.natures() : reach.natures().or(PAPER.KEY.in(reach.shown()));
    }

    /** Of what was found: what is not known by its title can only have been found because it is open. */
    private static Condition isOpen(Condition open) {
        return DSL.condition(DSL.not(PAPER.KNOWN_TO_MEMBERS)).or(open);
    }

    private Condition fits(Condition open) {
        var listed = reach.mayKnow() ? DSL.condition(PAPER.KNOWN_TO_MEMBERS).and(reach.known()) : DSL.falseCondition();
        if (!sought.isForWords()) {
            return open.or(listed);
        }
        var words = FullText.query(sought.words());
        var matches = FullText.matches(FullText.OF_PAPER, words);
        var byTitle = FullText.matches(FullText.vector(PAPER.TITLE), words);
        // Whatever a title holds stands among the words too, so that is asked once of all; but what a title lacks may
        // stand there.
        return mayLeaveOut()
                ? DSL.or(open.and(matches), listed.andNot(open).and(byTitle))
                : matches.and(DSL.or(open, listed.and(byTitle)));
    }

    /** Whether the search may say what a document must not hold ({@code -word}). */
    private boolean mayLeaveOut() {
        return sought.words().contains("-");
    }

    private Field<Float> rank() {
        if (!sought.isForWords()) {
            return DSL.inline(0f);
        }
        var words = FullText.query(sought.words());
        var whole = FullText.rank(FullText.OF_PAPER, words);
        return reach.mayKnow()
                ? DSL.when(DSL.condition(IS_OPEN), whole).otherwise(FullText.rank(FullText.title(PAPER.TITLE), words))
                : whole;
    }

    private Condition narrowed() {
        var to = sought.narrowed();
        var all = new ArrayList<Condition>();
        is(PAPER.BODY, to.body(), all);
        is(PAPER.SORT, to.kind(), all);
        is(PAPER.MARK, to.mark(), all);
        is(PAPER.DEPARTMENT, to.department(), all);
        // By the moment and not by the day: that is the order in which documents are walked through.
        to.filed().from().ifPresent(day -> all.add(PAPER.FILED_AT.ge(beginning(day))));
        to.filed().until().ifPresent(day -> all.add(PAPER.FILED_AT.lt(beginning(day.plusDays(1)))));
        return DSL.and(all);
    }

    private static OffsetDateTime beginning(LocalDate day) {
        return day.atStartOfDay(Surroundings.ZONE).toOffsetDateTime();
    }

    private static void is(Field<String> column, String value, List<Condition> all) {
        if (!value.isEmpty()) {
            all.add(column.eq(value));
        }
    }
}
