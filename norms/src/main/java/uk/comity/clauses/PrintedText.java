package uk.comity.clauses;

import java.util.List;

/**
 * A protocol as its document prints it, taken apart.
 *
 * @param title what stands above the first section
 * @param passages in the order of the document
 * @param setAside lines that belong to the page and not to the text: running titles, page numbers
 * @param starts the titles under which numbering starts again from the beginning, as it does where two protocols share a file
 */
public record PrintedText(String title, List<Printed> passages, List<String> setAside, List<Start> starts) {

    public PrintedText {
        passages = List.copyOf(passages);
        setAside = List.copyOf(setAside);
        starts = List.copyOf(starts);
    }

    /**
     * Where a protocol begins in the file.
     *
     * @param title that stands above it; may be blank
     * @param passage the index of its first passage
     * @param page on which it begins
     */
    public record Start(String title, int passage, int page) {}

    /** The numbered clauses. */
    public List<Printed> clauses() {
        return passages.stream().filter(Printed::isNumbered).toList();
    }

    /** Whether nothing but letters, headings and paragraphs tells its passages apart. */
    public boolean isWithoutNumbers() {
        return passages.stream()
                .noneMatch(one ->
                        one.number().matches("\\d.*") || !one.section().number().isEmpty());
    }

    /** Whether it has words that could be a clause: more than titles and a table of contents. */
    public boolean isEmpty() {
        return passages.stream()
                .allMatch(one -> one.kind() == Printed.Kind.TITLE || one.kind() == Printed.Kind.CONTENTS);
    }

    /** Only the protocol that begins at one of the starts. */
    public PrintedText only(int start) {
        var first = starts.get(start).passage();
        var last = start + 1 < starts.size() ? starts.get(start + 1).passage() : passages.size();
        return new PrintedText(starts.get(start).title(), passages.subList(first, last), setAside, List.of());
    }
}
