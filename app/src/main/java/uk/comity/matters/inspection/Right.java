package uk.comity.matters.inspection;

import java.util.List;
import java.util.stream.Collectors;
import uk.comity.acts.Ruling;

/**
 * By which right a document opens, read off the answer.
 *
 * @param words the way and its clause, for people; blank where nothing opens it
 * @param law clauses of the law that open it
 */
record Right(String words, List<String> law) {

    static Right of(Ruling ruling) {
        var council = ruling.pack().split(" ", 2)[0];
        var opens = ruling.routes().stream()
                .flatMap(way -> way.steps().stream()
                        .filter(step -> step.said().equals("opens"))
                        .map(step -> new Open(way.title(), step)))
                .toList();
        var words = opens.isEmpty()
                ? ""
                : opens.getFirst().title() + " (" + clauses(opens.getFirst().step()) + ")";
        var law = opens.stream()
                .map(Open::step)
                .filter(step -> !step.pack().equals(council))
                .flatMap(step -> step.clauses().stream())
                .distinct()
                .toList();
        return new Right(words, law);
    }

    private record Open(String title, Ruling.Step step) {}

    private static String clauses(Ruling.Step step) {
        return step.clauses().isEmpty()
                ? "the council's own setting"
                : step.clauses().stream().collect(Collectors.joining(", "));
    }
}
