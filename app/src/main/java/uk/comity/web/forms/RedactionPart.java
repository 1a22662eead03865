package uk.comity.web.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.comity.documents.Cut;
import uk.comity.matters.Nature.Paragraph;
import uk.comity.matters.Words;
import uk.comity.web.parts.Choice;
import uk.comity.web.parts.Field;
import uk.comity.web.parts.Question;
import uk.comity.web.parts.Select;
import uk.comity.web.parts.Textarea;

/**
 * What is taken out of a document for one reason.
 *
 * @param number from 1; from the second on, the names of its fields end in it
 * @param words phrases, one on each line
 * @param areas parts of pages, one on each line: page, then left, top, right and bottom in millimetres
 * @param chosen the paragraph of Schedule 12A as norms call it; blank for none
 */
record RedactionPart(int number, String words, String areas, String chosen, String reason) {

    private static final Pattern AREA = Pattern.compile(
            "\\s*(\\d{1,4})[\\s,:;]+(\\d{1,4}(?:\\.\\d+)?)[\\s,;]+(\\d{1,4}(?:\\.\\d+)?)[\\s,;]+(\\d{1,4}(?:\\.\\d+)?)[\\s,;]+(\\d{1,4}(?:\\.\\d+)?)\\s*");

    private static final double POINTS_IN_A_MILLIMETRE = 72 / 25.4;

    static RedactionPart empty(int number) {
        return new RedactionPart(number, "", "", "", "");
    }

    static RedactionPart of(int number, Form typed) {
        return new RedactionPart(
                number,
                typed.text(name(number, "words")),
                typed.text(name(number, "areas")),
                typed.text(name(number, "paragraph")),
                typed.text(name(number, "reason")));
    }

    private static String name(int number, String field) {
        return number == 1 ? field : field + "-" + number;
    }

    /** Whether nothing was filled in. */
    boolean isBlank() {
        return (words + areas + chosen + reason).isBlank();
    }

    boolean isFilledIn() {
        return wordsProblem().isEmpty()
                && areasProblem().isEmpty()
                && reasonProblem().isEmpty();
    }

    /** The paragraph under which it is exempt, where one was chosen. */
    Optional<Paragraph> paragraph() {
        return Stream.of(Paragraph.values())
                .filter(each -> Words.of(each).equals(chosen))
                .findFirst();
    }

    /** The paragraph by its number, such as "Paragraph 3"; blank for none. */
    String label() {
        return paragraph()
                .map(each -> PaperWordings.of(each).replaceFirst(":.*", ""))
                .orElse("");
    }

    /** What is taken out; only of a part in which nothing is to be put right. */
    List<Cut> cuts() {
        var why = new Cut.Reason(label().isEmpty() ? "Taken out" : label(), reason);
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

    String wordsProblem() {
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

    /**
     * The questions with what was answered.
     *
     * @param whole what is wrong with the whole form; blank for nothing
     * @param checked whether what is to be put right is said
     */
    List<Question> questions(List<Choice> paragraphs, String whole, Checked checked) {
        var says = checked == Checked.YES;
        return List.of(
                Textarea.of(
                        Field.of(name(number, "words"), "Which words are to be taken out?")
                                .withHint(
                                        "One phrase on each line. It is taken out wherever it stands, in capitals or not.")
                                .withProblem(whole.isEmpty() ? (says ? wordsProblem() : "") : whole),
                        words),
                Textarea.of(
                                Field.of(name(number, "areas"), "Which parts of pages? (optional)")
                                        .withHint(
                                                "For signatures, pictures and scans. One on each line: the page, then left, top,"
                                                        + " right and bottom, in millimetres from the upper left corner. For example,"
                                                        + " 2 20 50 190 70.")
                                        .withProblem(says ? areasProblem() : ""),
                                areas)
                        .tall(3),
                new Select(
                        Field.of(name(number, "paragraph"), "Under which paragraph of Schedule 12A?")
                                .withHint("It is printed on each black box."),
                        Stream.concat(Stream.of(Choice.of("", "None of these")), paragraphs.stream())
                                .toList(),
                        chosen),
                Textarea.of(
                                Field.of(name(number, "reason"), "Why is it taken out?")
                                        .withHint(
                                                "Whoever reads the rest can read this. Do not repeat what is taken out.")
                                        .withProblem(says ? reasonProblem() : ""),
                                reason)
                        .tall(3));
    }

    /** Whether somebody has sent it, so that what is to be put right is said. */
    enum Checked {
        NO,
        YES
    }
}
