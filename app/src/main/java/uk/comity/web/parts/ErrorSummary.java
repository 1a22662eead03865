package uk.comity.web.parts;

import java.util.List;

/** What is to be put right, at the top of a form, each line a link to its field. */
public record ErrorSummary(String title, List<Link> problems) {
    public ErrorSummary {
        Must.say(title, "title for an error summary");
        problems = List.copyOf(problems);
    }

    /** The problems of those questions that have one, in the order in which they are asked. */
    public static ErrorSummary of(List<? extends Question> questions) {
        return new ErrorSummary(
                "There is a problem",
                questions.stream()
                        .filter(question -> question.field().hasProblem())
                        .map(question -> new Link(question.field().problem(), "#" + question.firstId()))
                        .toList());
    }
}
