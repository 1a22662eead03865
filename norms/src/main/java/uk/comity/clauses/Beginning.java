package uk.comity.clauses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The clauses of a pack that is begun from a council's own document: every passage with its words, kept as text, under a name
 * that is its alone. Where a number is printed twice, or none is, a word of the passage tells it apart.
 */
public final class Beginning {

    /** What stands where the author's own sentence is still to come. */
    public static final String GIST = "Still to be put into one sentence of our own words.";

    private static final int SHORTEST_WORD = 5;
    private static final int SHORTEST_SENTENCE = 5;

    private final PrintedText document;
    private final Set<String> taken = new HashSet<>();
    /** Names without the ending of a plural: "letter" and "letters" would be taken for each other. */
    private final Set<String> alike = new HashSet<>();

    private Beginning(PrintedText text) {
        this.document = text;
    }

    /** A clause that is begun. */
    public record Begun(String name, String words, int page) {}

    /** Every passage of the document but its title and its table of contents, in order; sentences above the first clause too. */
    public static List<Begun> of(PrintedText text) {
        return new Beginning(text).all();
    }

    /** The same as a page of {@code clauses.yaml}. */
    public static String yaml(List<Begun> clauses, String source) {
        var page = new StringBuilder("# The clauses of " + source.replaceAll("\\p{Cntrl}", " ")
                + ", each with its own words. Put one sentence of your own under each gist, and change what does not fit.\n"
                + "# A clause may be called anything: where your document prints a number twice, a word was added.\n");
        for (var clause : clauses) {
            page.append("- clause: ")
                    .append(quoted(clause.name()))
                    .append("   # page ")
                    .append(clause.page())
                    .append('\n');
            page.append("  gist: ").append(GIST).append('\n');
            page.append("  effect: text\n  text: |-\n");
            clause.words()
                    .lines()
                    .map(line ->
                            line.replace('\t', ' ').replaceAll("\\p{Cntrl}", "").strip())
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> page.append("    ").append(line).append('\n'));
        }
        return page.toString();
    }

    private List<Begun> all() {
        var counted = document.passages().stream()
                .filter(Printed::isNumbered)
                .collect(Collectors.groupingBy(Printed::number, Collectors.counting()));
        var all = new ArrayList<Begun>();
        // In a document without numbers all of it stands before the first section.
        var hasClauses = document.passages().stream().anyMatch(Beginning::isKept);
        for (var passage : document.passages()) {
            if (!hasClauses && passage.kind() == Printed.Kind.TITLE) {
                passage.paragraphs()
                        .forEach(words -> all.add(new Begun(toldApart("Paragraph", words), words, passage.page())));
            } else if (passage.kind() == Printed.Kind.TITLE) {
                passage.paragraphs().stream()
                        .filter(Beginning::isASentence)
                        .forEach(words -> all.add(new Begun(free("Introduction"), words, passage.page())));
            } else if (isKept(passage)) {
                var name = passage.isNumbered() && counted.getOrDefault(passage.number(), 1L) == 1
                        ? free(passage.number())
                        : toldApart(stem(passage), passage.text());
                all.add(new Begun(name, passage.text(), passage.page()));
            }
        }
        return all;
    }

    /** Whether something that stands above the first clause is more than a title. */
    private static boolean isASentence(String words) {
        return words.split("\\s+", -1).length >= SHORTEST_SENTENCE && words.matches("(?s).*[.!?][”\"’')]*");
    }

    private static boolean isKept(Printed passage) {
        return !passage.text().isBlank()
                && switch (passage.kind()) {
                    case CLAUSE, NUMBER_MISSING, UNNUMBERED, NOTE, FOOTNOTE, COMMENT -> true;
                    case TITLE, CONTENTS -> false;
                };
    }

    private static String stem(Printed passage) {
        return switch (passage.kind()) {
            case CLAUSE, NUMBER_MISSING -> passage.number();
            case FOOTNOTE -> "Footnote";
            case COMMENT -> "Remark";
            case NOTE -> "Note";
            case UNNUMBERED, TITLE, CONTENTS ->
                !passage.section().number().isEmpty()
                        ? "Section " + passage.section().number()
                        : passage.section().heading().isBlank() ? "Paragraph" : heading(passage);
        };
    }

    /** A heading as a name: brackets of its own would be taken for the word that tells clauses apart. */
    private static String heading(Printed passage) {
        var words = passage.section()
                .heading()
                .replaceAll("[()\\[\\]/]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return words.isEmpty() ? "Paragraph" : words;
    }

    /** With the first word of some length that no other clause has. */
    private String toldApart(String stem, String text) {
        var words = List.of(text.toLowerCase(Locale.UK).split("[^\\p{L}]+", -1)).stream()
                .filter(word -> word.length() >= SHORTEST_WORD)
                .limit(12);
        return words.filter(word -> alike.add(stem + " " + word.replaceFirst("s$", "")))
                .map(word -> stem + " (" + word + ")")
                .filter(taken::add)
                .findFirst()
                .orElseGet(() -> free(stem));
    }

    private String free(String name) {
        return taken.add(name)
                ? name
                : IntStream.iterate(2, n -> n + 1)
                        .mapToObj(n -> name + " (" + n + ")")
                        .filter(taken::add)
                        .findFirst()
                        .orElseThrow();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
