package uk.comity.clauses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes a document apart that has no numbers: at its letters where it has any, and else at its headings and paragraphs. A
 * letter that begins a line is a clause of that name; under a sentence that ends with a colon it is an item of a list.
 */
final class Unnumbered {

    /** {@code A. text}, {@code (A) text}, {@code Clause A: text}, {@code A text} where the text begins with a capital. */
    private static final Pattern CAPITAL = Pattern.compile(
            "^(?:(?:Clause|Paragraph|Section|Part|Rule)\\s+([A-Z])\\b[.:)]?|\\(([A-Z])\\)|([A-Z])[.):])\\s+(\\S.*)$",
            Pattern.DOTALL);
    /** {@code B Letters}: a heading with its letter. */
    private static final Pattern HEADED = Pattern.compile("^([A-Z])\\s+(\\p{Lu}.*)$");
    /** A letter alone on its line. */
    private static final Pattern ALONE =
            Pattern.compile("^(?:(?:Clause|Paragraph|Section|Part|Rule)\\s+)?\\(?([A-Z])\\)?[.:]?$");

    private final List<Draft> drafts = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private Printed.Section section = Printed.Section.FRONT;
    private Optional<Draft> open = Optional.empty();
    /** A letter that stood alone: its words come next. */
    private String waiting = "";

    private Unnumbered() {}

    /** The passages, the title first where there is one. */
    static PrintedText split(List<Block> blocks, List<String> contents, List<String> aside) {
        var splitter = new Unnumbered();
        blocks.forEach(splitter::take);
        splitter.flush();
        return splitter.text(contents, aside);
    }

    private void take(Block block) {
        switch (block.kind()) {
            case COMMENT -> beside(Printed.Kind.COMMENT, block);
            case FOOTNOTE -> beside(Printed.Kind.FOOTNOTE, block);
            case HEADING -> heading(block.text());
            case ITEM -> item(block);
            case NUMBERED, PLAIN -> plain(block);
        }
    }

    private void beside(Printed.Kind kind, Block block) {
        drafts.add(new Draft(kind, "", section, block.page()).paragraph(block.text()));
    }

    private void heading(String words) {
        flush();
        section = new Printed.Section("", words);
        if (drafts.isEmpty()) {
            titles.add(words);
        }
    }

    /** A bullet, or a small letter. */
    private void item(Block block) {
        if (open.isPresent() && (block.letter().isEmpty() || open.get().isList())) {
            open.get().item(block.letter(), block.text());
        } else if (block.letter().isEmpty()) {
            begin("", block, block.text());
        } else {
            begin(block.letter(), block, block.text());
        }
    }

    private void plain(Block block) {
        var letter = CAPITAL.matcher(block.text());
        var alone = ALONE.matcher(block.text());
        if (alone.matches()) {
            flush();
            waiting = alone.group(1);
        } else if (letter.matches()) {
            lettered(first(letter.group(1), letter.group(2), letter.group(3)), block, letter.group(4));
        } else if (isHeading(block)) {
            var headed = HEADED.matcher(block.text());
            heading(headed.matches() ? headed.group(2) : block.text());
            waiting = headed.matches() ? headed.group(1) : waiting;
        } else if (!waiting.isEmpty()) {
            begin(waiting, block, block.text());
            waiting = "";
        } else if (open.isPresent() && !open.get().number.isEmpty()) {
            open.get().paragraph(block.text());
        } else {
            begin("", block, block.text());
        }
    }

    /** A letter with a few words and no full stop is the heading of what follows: the clause begins with its next paragraph. */
    private void lettered(String letter, Block block, String words) {
        if (new Block(Block.Kind.PLAIN, "", "", words, block.page()).isLikeAHeading() && !words.endsWith(".")) {
            heading(words);
            waiting = letter;
        } else {
            begin(letter, block, words);
        }
    }

    private static boolean isHeading(Block block) {
        return block.isLikeAHeading() && !block.isEnded() && block.text().indexOf('\t') < 0;
    }

    private static String first(String... groups) {
        for (var group : groups) {
            if (group != null) {
                return group;
            }
        }
        return "";
    }

    private void begin(String letter, Block block, String words) {
        flush();
        var kind = letter.isEmpty() ? Printed.Kind.UNNUMBERED : Printed.Kind.CLAUSE;
        open = Optional.of(new Draft(kind, letter, section, block.page()).paragraph(words));
    }

    private void flush() {
        open.filter(draft -> !draft.isEmpty()).ifPresent(drafts::add);
        open = Optional.empty();
    }

    private PrintedText text(List<String> contents, List<String> aside) {
        var passages = new ArrayList<Printed>();
        // The last heading before the first words is theirs, where there is a title above it.
        if (titles.size() > 1
                && !drafts.isEmpty()
                && drafts.getFirst().section.heading().equals(titles.getLast())) {
            titles.removeLast();
        }
        if (!titles.isEmpty()) {
            var title = new Draft(Printed.Kind.TITLE, "", Printed.Section.FRONT, 1);
            titles.forEach(title::paragraph);
            passages.add(title.printed("title"));
        }
        if (!contents.isEmpty()) {
            var table = new Draft(Printed.Kind.CONTENTS, "", Printed.Section.FRONT, 1);
            contents.forEach(table::paragraph);
            passages.add(table.printed("contents"));
        }
        Map<String, Integer> counts = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (var draft : drafts) {
            passages.add(draft.printed(unique(label(draft, counts), taken)));
        }
        var title = String.join(" ", titles.subList(0, Math.min(3, titles.size())));
        return new PrintedText(title, passages, aside, List.of(new PrintedText.Start(title, 0, 1)));
    }

    /** {@code A}, {@code Letters/p2}, {@code p3}, {@code fn1}. */
    private static String label(Draft draft, Map<String, Integer> counts) {
        if (!draft.number.isEmpty()) {
            return draft.number;
        }
        var what = switch (draft.kind) {
            case FOOTNOTE -> "fn";
            case COMMENT -> "comment";
            case CLAUSE, NUMBER_MISSING, UNNUMBERED, TITLE, CONTENTS, NOTE -> place(draft.section) + "p";
        };
        return what + counts.merge(what, 1, Integer::sum);
    }

    /** In a list of labels and clauses, commas and semicolons divide. */
    private static String place(Printed.Section section) {
        var words = section.heading().replaceAll("[,;\\s]+", " ").strip();
        return words.isEmpty() ? "" : words + "/";
    }

    private static String unique(String label, Set<String> taken) {
        var name = label;
        for (var n = 2; !taken.add(name); n++) {
            name = label + "#" + n;
        }
        return name;
    }
}
