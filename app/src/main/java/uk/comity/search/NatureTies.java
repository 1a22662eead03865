package uk.comity.search;

import java.util.List;
import java.util.stream.Stream;
import uk.comity.residual.Residual;

/**
 * How the facts of a document hang together, whatever it is: what {@link uk.comity.matters.PaperTelling} can never tell at once.
 * With these, what is left of the norms is a third as long.
 */
final class NatureTies {

    /** Told of documents with a meeting, or with a paragraph of Schedule 12A; everything else is told of all. */
    private static final List<String> NOT_OF_ALL =
            List.of("exempt-paragraph", "clear-days-before-the-meeting", "full-years-since-the-meeting");

    private static final Residual HAS_CLEAR_DAYS = new Residual.AtLeast("clear-days-before-the-meeting", 1);
    private static final Residual HAS_YEARS = new Residual.AtLeast("full-years-since-the-meeting", 1);
    private static final Residual HAS_A_MEETING = new Residual.Known("full-years-since-the-meeting");
    private static final Residual IS_OVER = new Residual.Holds("executive-business-is-over");

    /** Each of them holds of every document on every day. */
    static final List<Residual> ALL = Stream.concat(
                    NatureFacts.OPEN.stream()
                            .filter(fact -> !NOT_OF_ALL.contains(fact))
                            .sorted()
                            .map(Residual.Known::new),
                    Stream.of(
                            follows(
                                    new Residual.Known("exempt-paragraph"),
                                    new Residual.IsOneOf("paper-class", List.of("exempt"))),
                            same(HAS_A_MEETING, new Residual.Known("clear-days-before-the-meeting")),
                            follows(business("past-meeting", "coming-meeting"), HAS_A_MEETING),
                            follows(business("no-meeting"), new Residual.Not(HAS_A_MEETING)),
                            follows(business("past-meeting"), IS_OVER),
                            follows(business("coming-meeting"), new Residual.Not(IS_OVER)),
                            follows(HAS_YEARS, new Residual.Not(HAS_CLEAR_DAYS)),
                            follows(HAS_YEARS, new Residual.Not(business("coming-meeting"))),
                            follows(HAS_YEARS, new Residual.Any(List.of(IS_OVER, business("private-executive")))),
                            follows(new Residual.Holds("paper-is-published"), new Residual.Holds("paper-is-available")),
                            same(
                                    new Residual.Holds("paper-tells-of-third-parties"),
                                    new Residual.Holds("access-may-breach-data-law")),
                            follows(
                                    new Residual.Holds("paper-is-advice-to-another-member"),
                                    new Residual.Holds("member-asked-for-confidence"))))
            .toList();

    private NatureTies() {}

    private static Residual business(String... words) {
        return new Residual.IsOneOf("paper-business", List.of(words));
    }

    private static Residual follows(Residual from, Residual what) {
        return new Residual.Any(List.of(new Residual.Not(from), what));
    }

    private static Residual same(Residual one, Residual other) {
        return new Residual.All(List.of(follows(one, other), follows(other, one)));
    }
}
