package uk.comity.web.forms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.comity.documents.Cut;
import uk.comity.matters.Nature.Paragraph;
import uk.comity.web.forms.RedactionPart.Checked;
import uk.comity.web.parts.Choice;
import uk.comity.web.parts.Field;
import uk.comity.web.parts.Question;
import uk.comity.web.parts.TextInput;

/** What is to be taken out of a document, for each reason of up to three, and what the version is called. */
public final class RedactionForm {

    private static final int REASONS = 3;

    private final String title;
    private final List<RedactionPart> parts;
    private final String problem;
    private final Checked checked;

    private RedactionForm(String title, List<RedactionPart> parts, String problem, Checked checked) {
        this.title = title;
        this.parts = List.copyOf(parts);
        this.problem = problem;
        this.checked = checked;
    }

    /** Nothing filled in yet but the title. */
    public static RedactionForm empty(String title) {
        return new RedactionForm(
                title + " (parts taken out)",
                IntStream.rangeClosed(1, REASONS).mapToObj(RedactionPart::empty).toList(),
                "",
                Checked.NO);
    }

    /** As it was sent. */
    public static RedactionForm of(Form typed) {
        return new RedactionForm(
                typed.text("title"),
                IntStream.rangeClosed(1, REASONS)
                        .mapToObj(number -> RedactionPart.of(number, typed))
                        .toList(),
                "",
                Checked.YES);
    }

    /** The same form with something that is wrong with the whole. */
    public RedactionForm withProblem(String sentence) {
        return new RedactionForm(title, parts, sentence, checked);
    }

    public String title() {
        return title;
    }

    /** The first part, and whatever else was begun. */
    private List<RedactionPart> begun() {
        return parts.stream()
                .filter(part -> part.number() == 1 || !part.isBlank())
                .toList();
    }

    /** Whether nothing is to be put right. */
    public boolean isFilledIn() {
        return !title.isBlank() && begun().stream().allMatch(RedactionPart::isFilledIn);
    }

    /** Names what is taken out and why: the same for the same answers, whatever the version is called. */
    public String madeOf() {
        var answers = begun().stream()
                .map(part -> String.join("\u0000", part.words(), part.areas(), part.chosen(), part.reason()))
                .collect(Collectors.joining("\u0001"));
        return UUID.nameUUIDFromBytes(answers.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The paragraph under which all of it is exempt, where one was chosen for all. */
    public Optional<Paragraph> paragraph() {
        var all = begun().stream().map(RedactionPart::paragraph).distinct().toList();
        return all.size() == 1 ? all.getFirst() : Optional.empty();
    }

    /** Why it is taken out: each reason, after its paragraph where they differ. */
    public String reason() {
        var shared = paragraph().isPresent();
        return begun().stream()
                .map(part -> shared || part.label().isEmpty() ? part.reason() : part.label() + ": " + part.reason())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** What is taken out; only of a form in which nothing is to be put right. */
    public List<Cut> cuts() {
        return begun().stream().flatMap(part -> part.cuts().stream()).toList();
    }

    /** The questions on what is taken out for the first reason. */
    public List<Question> questions(List<Choice> paragraphs) {
        return parts.getFirst().questions(paragraphs, problem, checked);
    }

    /** The questions for each reason more, in their order; empty lists never. */
    public List<More> more(List<Choice> paragraphs) {
        var all = new ArrayList<More>();
        for (var part : parts.subList(1, parts.size())) {
            var isBegun = !part.isBlank();
            all.add(new More(
                    part.questions(paragraphs, "", isBegun ? checked : Checked.NO),
                    isBegun ? Shown.OPEN : Shown.FOLDED));
        }
        return all;
    }

    /** What the version is called. */
    public Question called() {
        return TextInput.of(
                Field.of("title", "What is the version called?")
                        .withProblem(title.isBlank() ? "Give the version a title by which people know it." : ""),
                title);
    }

    /** Every question, in the order in which they are asked. */
    public List<Question> all(List<Choice> paragraphs) {
        return Stream.of(
                        questions(paragraphs).stream(),
                        more(paragraphs).stream().flatMap(more -> more.questions().stream()),
                        Stream.of(called()))
                .flatMap(each -> each)
                .toList();
    }

    /** What is taken out for another reason. */
    public record More(List<Question> questions, Shown shown) {
        public More {
            questions = List.copyOf(questions);
        }
    }

    /** Whether it is folded away until somebody needs it. */
    public enum Shown {
        FOLDED,
        OPEN
    }
}
