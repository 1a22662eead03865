package uk.comity.web.forms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.comity.documents.Cut;
import uk.comity.matters.Nature.Paragraph;
import uk.comity.matters.Words;
import uk.comity.web.parts.Choice;
import uk.comity.web.parts.Field;
import uk.comity.web.parts.Question;
import uk.comity.web.parts.Select;
import uk.comity.web.parts.TextInput;
import uk.comity.web.parts.Textarea;

/**
 * What is to be taken out of a document, and why.
 *
 * @param words phrases, one on each line
 * @param areas parts of pages, one on each line: page, then left, top, right and bottom in millimetres
 * @param chosen the paragraph of Schedule 12A as norms call it; blank for none
 * @param problem what is wrong with the whole; blank for nothing
 */
public record RedactionForm(String title, String words, String areas, String chosen, String reason, String problem) {

    private static final Pattern AREA = Pattern.compile(
            "\\s*(\\d{1,4})[\\s,:;]+(\\d{1,4}(?:\\.\\d+)?)[\\s,;]+(\\d{1,4}(?:\\.\\d+)?)[\\s,;]+(\\d{1,4}(?:\\.\\d+)?)[\\s,;]+(\\d{1,4}(?:\\.\\d+)?)\\s*");

    private static final double POINTS_IN_A_MILLIMETRE = 72 / 25.4;

    /** Nothing filled in yet but the title. */
    public static RedactionForm empty(String title) {
        return new RedactionForm(title + " (parts taken out)", "", "", "", "", "");
    }

    /** As it was sent. */
    public static RedactionForm of(Form typed) {
        return new RedactionForm(
                typed.text("title"),
                typed.text("words"),
                typed.text("areas"),
                typed.text("paragraph"),
                typed.text("reason"),
                "");
    }

    /** The same form with something that is wrong with the whole. */
    public RedactionForm withProblem(String sentence) {
        return new RedactionForm(title, words, areas, chosen, reason, sentence);
    }

    /** Whether nothing is to be put right. */
    public boolean isFilledIn() {
        return titleProblem().isEmpty()
                && wordsProblem().isEmpty()
                && areasProblem().isEmpty()
                && reasonProblem().isEmpty();
    }

    /** Names what is taken out and why: the same for the same answers, whatever the version is called. */
    public String madeOf() {
        return UUID.nameUUIDFromBytes(
                        String.join("\u0000", words, areas, chosen, reason).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The paragraph under which it is exempt, where one was chosen. */
    public Optional<Paragraph> paragraph() {
        return Stream.of(Paragraph.values())
                .filter(each -> Words.of(each).equals(chosen))
                .findFirst();
    }

    /** What is taken out; only of a form in which nothing is to be put right. */
    public List<Cut> cuts() {
        var why = new Cut.Reason(
                paragraph()
                        .map(each -> PaperWordings.of(each).replaceFirst(":.*", ""))
                        .orElse("Taken out"),
                reason);
        var cuts = new ArrayList<Cut>();
        lines(words).forEach(line -> cuts.add(new Cut.Phrase(line, why)));
        lines(areas).forEach(line -> cuts.add(area(line, why)));
        return cuts;
    }

    private static Cut area(String line, Cut.Reason why) {
        var figures = AREA.matcher(line);
        if (!figures.matches()) {
            throw new IllegalArgumentException("\"" + line + "\" is no part of a page");
        }
        return new Cut.Area(
                Integer.parseInt(figures.group(1)),
                new Cut.Box(
                        points(figures.group(2)),
                        points(figures.group(3)),
                        points(figures.group(4)),
                        points(figures.group(5))),
                why);
    }

    private static float points(String millimetres) {
        return (float) (Double.parseDouble(millimetres) * POINTS_IN_A_MILLIMETRE);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private String titleProblem() {
        return title.isBlank() ? "Give the version a title by which people know it." : "";
    }

    private String wordsProblem() {
        if (!problem.isEmpty()) {
            return problem;
        }
        if (lines(words).isEmpty() && lines(areas).isEmpty()) {
            return "Say what is to be taken out: words, or parts of pages.";
        }
        return lines(words).stream()
                .filter(line -> line.codePoints().noneMatch(Character::isLetterOrDigit))
                .findFirst()
                .map(line -> "\"" + line + "\" holds no letter and no figure.")
                .orElse("");
    }

    private String areasProblem() {
        return lines(areas).stream()
                .filter(line -> !isArea(line))
                .findFirst()
                .map(line ->
                        "\"" + line + "\" is no part of a page. Give the page, then how far its left, top, right and"
                                + " bottom edges are from the upper left corner, in millimetres: 2 20 50 190 70.")
                .orElse("");
    }

    private static boolean isArea(String line) {
        var figures = AREA.matcher(line);
        return figures.matches()
                && Integer.parseInt(figures.group(1)) > 0
                && points(figures.group(2)) < points(figures.group(4))
                && points(figures.group(3)) < points(figures.group(5));
    }

    private String reasonProblem() {
        return reason.isBlank() ? "Say why it is taken out, for whoever reads the rest." : "";
    }

    /** The questions with what was answered, and what is to be put right where something was sent. */
    public List<Question> questions(List<Choice> paragraphs) {
        var isNew = words.isEmpty() && areas.isEmpty() && reason.isEmpty() && problem.isEmpty();
        var choices = Stream.concat(Stream.of(Choice.of("", "None of these")), paragraphs.stream())
                .toList();
        return List.of(
                Textarea.of(
                        Field.of("words", "Which words are to be taken out?")
                                .withHint(
                                        "One phrase on each line. It is taken out wherever it stands, in capitals or not.")
                                .withProblem(isNew ? "" : wordsProblem()),
                        words),
                Textarea.of(
                                Field.of("areas", "Which parts of pages? (optional)")
                                        .withHint(
                                                "For signatures, pictures and scans. One on each line: the page, then left, top,"
                                                        + " right and bottom, in millimetres from the upper left corner. For example,"
                                                        + " 2 20 50 190 70.")
                                        .withProblem(isNew ? "" : areasProblem()),
                                areas)
                        .tall(3),
                new Select(
                        Field.of("paragraph", "Under which paragraph of Schedule 12A?")
                                .withHint("It is printed on each black box."),
                        choices,
                        chosen),
                Textarea.of(
                                Field.of("reason", "Why is it taken out?")
                                        .withHint(
                                                "Whoever reads the rest can read this. Do not repeat what is taken out.")
                                        .withProblem(isNew ? "" : reasonProblem()),
                                reason)
                        .tall(3),
                TextInput.of(Field.of("title", "What is the version called?").withProblem(titleProblem()), title));
    }
}
