package uk.comity.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XHTML that parsers speak into plain lines: a blank one between paragraphs, a letter or a dot before each item. */
final class TextLines extends DefaultHandler {

    /** What stands on a web page beside the document. */
    private static final Set<String> BESIDE = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "nav",
            "header",
            "footer",
            "aside",
            "form",
            "button",
            "select");

    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "table",
            "dl",
            "dt",
            "dd",
            "address",
            "pre",
            "figure");

    private static final int LONGEST_PAGE = 1 << 20;

    private final Consumer<String> pages;
    private final StringBuilder page = new StringBuilder();
    private final StringBuilder note = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private final Deque<Items> lists = new ArrayDeque<>();
    private int beside;
    private int inNote;
    private boolean anyPage;
    private boolean inParagraph;

    TextLines(Consumer<String> pages) {
        this.pages = pages;
    }

    /** The list that is open: how its items are counted. */
    private static final class Items {
        private final boolean ordered;
        private int next;

        Items(boolean ordered, int first) {
            this.ordered = ordered;
            this.next = first;
        }
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        var name = local.toLowerCase(Locale.ROOT);
        if (beside > 0 || BESIDE.contains(name)) {
            beside++;
            return;
        }
        if (inNote > 0 || "note".equals(attributes.getValue("class"))) {
            inNote++;
            return;
        }
        inParagraph = name.equals("p");
        switch (name) {
            case "ol" -> lists.push(new Items(true, first(attributes)));
            case "ul" -> lists.push(new Items(false, 1));
            case "li" -> item();
            case "br" -> page.append('\n');
            case "tr" -> newLine();
            case "td", "th" -> cell();
            case "div" -> page(attributes);
            default -> {
                if (PARAGRAPHS.contains(name)) {
                    paragraph();
                }
            }
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        var name = local.toLowerCase(Locale.ROOT);
        if (beside > 0) {
            beside--;
            return;
        }
        if (inNote > 0) {
            inNote--;
            if (inNote == 0) {
                notes.add(note.toString().strip());
                note.setLength(0);
            }
            return;
        }
        inParagraph = false;
        if ((name.equals("ol") || name.equals("ul")) && !lists.isEmpty()) {
            lists.pop();
            paragraph();
        } else if (PARAGRAPHS.contains(name)) {
            paragraph();
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (beside > 0) {
            return;
        }
        (inNote > 0 ? note : page).append(letters, start, length);
        if (page.length() > LONGEST_PAGE) {
            flush();
        }
    }

    /**
     * The end of a line of a PDF, which is all that stands between its last word and the next one. What else parsers send as white
     * space is for the looks of their XHTML.
     */
    @Override
    public void ignorableWhitespace(char[] letters, int start, int length) {
        if (anyPage && inParagraph && beside == 0 && inNote == 0) {
            newLine();
        }
    }

    /** What is left, and the notes that stood in the text, which come last. */
    void close() {
        paragraph();
        for (var one : notes) {
            page.append("¹ ").append(one.replaceFirst("^\\d{1,3}\\s+", "")).append("\n\n");
        }
        if (!page.isEmpty() || !anyPage) {
            flush();
        }
    }

    private void page(Attributes attributes) {
        if ("page".equals(attributes.getValue("class"))) {
            if (anyPage || !page.toString().isBlank()) {
                flush();
            }
            anyPage = true;
        } else {
            paragraph();
        }
    }

    private void flush() {
        pages.accept(page.toString().strip());
        page.setLength(0);
    }

    private void paragraph() {
        // An item's own paragraph stays on the item's line.
        var length = page.length();
        var afterLine = length > 0 && page.charAt(length - 1) == '\n';
        var afterBlank = afterLine && length > 1 && page.charAt(length - 2) == '\n';
        if (length > 0 && !afterBlank && !endsInMark()) {
            page.append(afterLine ? "\n" : "\n\n");
        }
    }

    private boolean endsInMark() {
        var from = page.lastIndexOf("\n") + 1;
        return !lists.isEmpty() && page.substring(from).matches("(?:•|\\(?\\w{1,5}[.)])\\s");
    }

    private void newLine() {
        if (!page.isEmpty() && page.charAt(page.length() - 1) != '\n') {
            page.append('\n');
        }
    }

    private void cell() {
        if (!page.isEmpty() && page.charAt(page.length() - 1) != '\n') {
            page.append('\t');
        }
    }

    private void item() {
        newLine();
        if (lists.isEmpty() || !lists.peek().ordered) {
            page.append("• ");
            return;
        }
        var number = lists.peek().next++;
        var depth = lists.stream().filter(list -> list.ordered).count();
        page.append(depth == 1 ? number + ". " : depth == 2 ? "(" + letter(number) + ") " : "(" + number + ") ");
    }

    private static String letter(int number) {
        return number <= 26 ? String.valueOf((char) ('a' + number - 1)) : String.valueOf(number);
    }

    private static int first(Attributes attributes) {
        var start = attributes.getValue("start");
        return start != null && start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1;
    }
}
