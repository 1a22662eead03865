package uk.comity.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import uk.comity.tables.council.views.tables.Paper;

/** PostgreSQL's full text search, in English. Words are always values, never SQL. */
final class FullText {

    /** Stand before and after a hit in what the database gives back; taken out of the text before, so that nobody can feign one. */
    private static final String BEFORE = "\uE000";

    private static final String AFTER = "\uE001";

    /** How much of a text is looked through for an extract, in characters. */
    private static final int LOOKED_THROUGH = 40_000;

    /** Documents. Under a short name: what rights come to is long enough to read for the database. */
    static final Paper PAPER = Paper.PAPER.as("p");

    /** The words of a document; jOOQ knows no such type, so the column is named by hand. */
    static final Field<Object> OF_PAPER = DSL.field(DSL.name("p", "words"), Object.class);

    /** The words of a past ruling. */
    static final Field<Object> OF_RULING = DSL.field(DSL.name("views", "ruling", "words"), Object.class);

    private FullText() {}

    /** As people type a search: words, "phrases", or, -without (websearch_to_tsquery). */
    static Field<Object> query(String words) {
        return DSL.field("websearch_to_tsquery('english', {0})", Object.class, DSL.val(words));
    }

    /** Titles in which all these words stand, the last perhaps not typed to its end; none where there is no word. */
    static Field<Object> beginning(String typed) {
        var words = Arrays.stream(typed.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        var all = words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" & "));
        return DSL.field("to_tsquery('english', {0})", Object.class, DSL.val(all.isEmpty() ? "" : all + ":*"));
    }

    static Condition matches(Field<?> vector, Field<Object> query) {
        return DSL.condition("{0} @@ {1}", vector, query);
    }

    static Field<Object> vector(Field<String> text) {
        return DSL.field("to_tsvector('english', {0})", Object.class, text);
    }

    /** A title by itself, weighed as titles are. */
    static Field<Object> title(Field<String> text) {
        return DSL.field("setweight(to_tsvector('english', {0}), 'A')", Object.class, text);
    }

    static Field<Float> rank(Field<?> vector, Field<Object> query) {
        return DSL.field("ts_rank({0}, {1})", Float.class, vector, query);
    }

    /**
     * A few words around each hit, with the hits marked for {@link #pieces}.
     *
     * @param most how many places; 0 for the whole text
     */
    static Field<String> extract(Field<String> text, Field<Object> query, int most) {
        return DSL.field(
                "ts_headline('english', translate(left({0}, {1}), {2}, ''), {3}, {4})",
                String.class,
                text,
                DSL.val(LOOKED_THROUGH),
                DSL.val(BEFORE + AFTER),
                query,
                DSL.val("StartSel=" + BEFORE + ", StopSel=" + AFTER
                        + (most == 0
                                ? ", HighlightAll=true"
                                : ", MaxFragments=" + most + ", MinWords=6, MaxWords=18, FragmentDelimiter=\" … \"")));
    }

    /** An extract cut into hits and what stands between them: text, never markup. Nothing where there is no hit. */
    static List<Results.Piece> pieces(String extract) {
        if (!extract.contains(BEFORE)) {
            return List.of();
        }
        return Arrays.stream(extract.split("(?=" + BEFORE + ")|(?<=" + AFTER + ")", -1))
                .filter(part -> !part.isEmpty())
                .map(FullText::piece)
                .toList();
    }

    private static Results.Piece piece(String part) {
        return part.startsWith(BEFORE)
                ? new Results.Piece(part.replace(BEFORE, "").replace(AFTER, ""), Results.Hit.YES)
                : new Results.Piece(part, Results.Hit.NO);
    }
}
