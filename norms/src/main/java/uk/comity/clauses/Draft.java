package uk.comity.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A passage that is being put together. */
final class Draft {

    final Printed.Kind kind;
    final String number;
    final Printed.Section section;
    final int page;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Printed.Item> items = new ArrayList<>();

    Draft(Printed.Kind kind, String number, Printed.Section section, int page) {
        this.kind = kind;
        this.number = number;
        this.section = section;
        this.page = page;
    }

    Draft paragraph(String text) {
        if (!text.isBlank()) {
            paragraphs.add(tidy(text));
        }
        return this;
    }

    Draft item(String label, String text) {
        var joins = text.strip().matches("(?i)(and|or)[,;]?");
        if (joins && !items.isEmpty()) {
            var last = items.removeLast();
            items.add(new Printed.Item(last.label(), last.text() + " " + text.strip(), last.after()));
        } else {
            items.add(new Printed.Item(label, tidy(text), paragraphs.size()));
        }
        return this;
    }

    /**
     * The passage of its own that stands at the end of this one, where a number is missing: a later paragraph, or an item that
     * is a sentence and does not belong to a list. Empty where there is none; what there is is taken away from this one.
     */
    Optional<Draft> splitMissing(String missing) {
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var first = i == 0 && paragraphs.getLast().matches("(?s).*:[-–]?$");
            if (item.label().isEmpty() && !first && isSentence(item.text())) {
                var own = new Draft(Printed.Kind.NUMBER_MISSING, missing, section, page).paragraph(item.text());
                var place = i;
                paragraphs.subList(item.after(), paragraphs.size()).forEach(own::paragraph);
                items.subList(place + 1, items.size()).forEach(next -> own.item(next.label(), next.text()));
                while (paragraphs.size() > item.after()) {
                    paragraphs.removeLast();
                }
                items.subList(place, items.size()).clear();
                return Optional.of(own);
            }
        }
        if (paragraphs.size() < 2 || !isSentence(paragraphs.getLast())) {
            return Optional.empty();
        }
        var at = paragraphs.size() - 1;
        var own = new Draft(Printed.Kind.NUMBER_MISSING, missing, section, page).paragraph(paragraphs.remove(at));
        items.stream().filter(item -> item.after() > at).forEach(item -> own.item(item.label(), item.text()));
        items.removeIf(item -> item.after() > at);
        return Optional.of(own);
    }

    private static boolean isSentence(String text) {
        return text.length() >= 40 && text.matches("(?s)^[\\p{Lu}“\"].*");
    }

    /** Whether what comes next belongs to a list in it. */
    boolean isList() {
        return !items.isEmpty()
                || (!paragraphs.isEmpty() && paragraphs.getLast().endsWith(":"));
    }

    boolean isEmpty() {
        return paragraphs.isEmpty() && items.isEmpty();
    }

    Printed printed(String label) {
        return new Printed(label, kind, number, section, paragraphs, items, page);
    }

    private static String tidy(String text) {
        return text.replaceAll("[ ]*\\t[ \\t]*", " / ")
                .replaceAll(" {2,}", " ")
                .replaceAll("(?<=[\\p{L}.])[¹²³⁴-⁹]+", "")
                .strip();
    }
}
