package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.parts.Link;

/**
 * One clause whole.
 *
 * @param own the council's own words; blank where none were imported
 * @param remarks why it has no effect, and what is open in it
 * @param facts what kind of clause it is, its concept, since when
 */
public record ClausePage(
        String title,
        String gist,
        String own,
        String ownNote,
        List<Rule> rules,
        List<String> remarks,
        List<Link> acts,
        List<Example> examples,
        List<Doubt> doubts,
        List<Row> facts,
        Around around) {

    /**
     * A rule of Comity's on it.
     *
     * @param terms what its words count as
     * @param ladder a picture of its offices, as SVG; empty where it goes to none
     */
    public record Rule(
            String sentence, List<String> terms, List<Link> goesBefore, List<Link> givesWay, Optional<Drawing> ladder) {
        public Rule {
            terms = List.copyOf(terms);
            goesBefore = List.copyOf(goesBefore);
            givesWay = List.copyOf(givesWay);
        }
    }

    /** A picture and the same in words. */
    public record Drawing(String svg, List<String> twin) {
        public Drawing {
            twin = List.copyOf(twin);
        }
    }

    /** A case: what is given, and what comes out. */
    public record Example(String sentence, List<String> given, String answer, Optional<Drawing> judged) {
        public Example {
            given = List.copyOf(given);
        }
    }

    public record Doubt(String title, String comity, Optional<String> otherwise, String now, Link link) {}

    public record Row(String key, String words) {}

    /** The clauses before and after, and the section. */
    public record Around(Optional<Link> before, Optional<Link> after) {}

    public ClausePage {
        rules = List.copyOf(rules);
        remarks = List.copyOf(remarks);
        acts = List.copyOf(acts);
        examples = List.copyOf(examples);
        doubts = List.copyOf(doubts);
        facts = List.copyOf(facts);
    }
}
