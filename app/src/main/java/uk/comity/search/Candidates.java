package uk.comity.search;

import static uk.comity.tables.council.views.Tables.NATURE;
import static uk.comity.tables.council.views.Tables.PAPER;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * The newest documents that fit and that somebody may know of. What is not open, and known by its title only, is found by its
 * title only: neither its words nor their absence may tell anything of it.
 */
record Candidates(DSLContext sql, Reach reach, Sought sought) {

    /** One of them, with what counts and order need. */
    record Candidate(
            String key,
            String body,
            String kind,
            String mark,
            String department,
            OffsetDateTime filedAt,
            float rank,
            Results.Openness openness) {}

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::rank)
            .reversed()
            .thenComparing(Comparator.comparing(Candidate::filedAt).reversed())
            .thenComparing(Candidate::key);

    private static final Comparator<Candidate> NEWEST_FIRST =
            Comparator.comparing(Candidate::filedAt).reversed().thenComparing(Candidate::key);

    /** The best first; one more than {@code most} where there are more. */
    List<Candidate> list(int most) {
        var found = new ArrayList<Candidate>();
        var query = FullText.query(sought.words());
        var fits = sought.isForWords() ? FullText.matches(FullText.OF_PAPER, query) : DSL.trueCondition();
        var rank = sought.isForWords() ? FullText.rank(FullText.OF_PAPER, query) : DSL.inline(0f);
        found.addAll(fetch(fits.and(reach.natures()), rank, most, Results.Openness.OPEN));
        if (!reach.shown().isEmpty()) {
            var shown = PAPER.KEY.in(reach.shown()).andNot(reach.natures());
            found.addAll(fetch(fits.and(shown), rank, most, Results.Openness.OPEN));
        }
        if (reach.mayKnow()) {
            found.addAll(known(query, most));
        }
        return found.stream()
                .sorted(NEWEST_FIRST)
                .limit(most + 1)
                .sorted(BEST_FIRST)
                .toList();
    }

    private List<Candidate> known(Field<Object> query, int most) {
        var fits = sought.isForWords() ? FullText.matches(FullText.vector(PAPER.TITLE), query) : DSL.trueCondition();
        var rank = sought.isForWords() ? FullText.rank(FullText.title(PAPER.TITLE), query) : DSL.inline(0f);
        var listed = DSL.condition(PAPER.KNOWN_TO_MEMBERS)
                .and(reach.known())
                .andNot(reach.natures())
                .and(reach.shown().isEmpty() ? DSL.trueCondition() : PAPER.KEY.notIn(reach.shown()));
        return fetch(fits.and(listed), rank, most, Results.Openness.MAY_BE_ASKED_FOR);
    }

    private List<Candidate> fetch(Condition condition, Field<Float> rank, int most, Results.Openness openness) {
        return sql.select(PAPER.KEY, NATURE.BODY, NATURE.SORT, NATURE.MARK, NATURE.DEPARTMENT, PAPER.FILED_AT, rank)
                .from(PAPER)
                .join(NATURE)
                .on(NATURE.ID.eq(PAPER.NATURE))
                .where(condition.and(narrowed()))
                .orderBy(PAPER.FILED_AT.desc(), PAPER.KEY)
                .limit(most + 1)
                .fetch(row -> new Candidate(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        openness));
    }

    private Condition narrowed() {
        var to = sought.narrowed();
        var all = new ArrayList<Condition>();
        is(NATURE.BODY, to.body(), all);
        is(NATURE.SORT, to.kind(), all);
        is(NATURE.MARK, to.mark(), all);
        is(NATURE.DEPARTMENT, to.department(), all);
        to.filed().from().ifPresent(day -> all.add(PAPER.FILED_ON.ge(day)));
        to.filed().until().ifPresent(day -> all.add(PAPER.FILED_ON.le(day)));
        return DSL.and(all);
    }

    private static void is(Field<String> column, String value, List<Condition> all) {
        if (!value.isEmpty()) {
            all.add(column.eq(value));
        }
    }
}
