package uk.comity.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes a document's text apart into the clauses that it prints. */
public final class Splitter {

    /** A section's run of numbers is looked for among so many passages. */
    private static final int REACH = 100;

    private final List<Draft> drafts = new ArrayList<>();
    private final List<Starts.Section> sections = new ArrayList<>();
    private final List<Block> front = new ArrayList<>();
    private final boolean flat;
    private Printed.Section section = Printed.Section.FRONT;
    private Optional<Draft> open = Optional.empty();
    private String heading = "";

    private Splitter(boolean flat) {
        this.flat = flat;
    }

    /**
     * Splits a document.
     *
     * @param pages the text of each page, its lines divided by line feeds
     */
    public static PrintedText split(List<String> pages) {
        var furniture = new Furniture(Tidying.lines(pages));
        var contents = new Contents(furniture.cleared());
        var paragraphs = new Paragraphs(contents.cleared());
        var blocks = paragraphs.all();
        var splitter = new Splitter(paragraphs.isFlat());
        for (var i = 0; i < blocks.size(); i++) {
            splitter.take(blocks.get(i), i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1)) : Optional.empty());
        }
        splitter.flush();
        var text = splitter.text(contents.table(), furniture.aside());
        // Where nothing has a number, letters, headings and paragraphs are all there is to go by.
        return text.clauses().isEmpty() && splitter.sections.isEmpty()
                ? Unnumbered.split(blocks, contents.table(), furniture.aside())
                : text;
    }

    private void take(Block block, Optional<Block> next) {
        switch (block.kind()) {
            case COMMENT -> aside(Printed.Kind.COMMENT, block);
            case FOOTNOTE -> aside(Printed.Kind.FOOTNOTE, block);
            case HEADING -> heading(block);
            case ITEM -> item(block);
            case NUMBERED -> numbered(block, next);
            case PLAIN -> plain(block);
        }
    }

    private void aside(Printed.Kind kind, Block block) {
        drafts.add(new Draft(kind, "", section, block.page()).paragraph(block.text()));
    }

    private void heading(Block block) {
        flush();
        heading = block.text();
        if (section.equals(Printed.Section.FRONT) && drafts.stream().allMatch(draft -> draft.number.isEmpty())) {
            front.add(block);
        }
    }

    private void item(Block block) {
        if (open.isEmpty()) {
            open = Optional.of(new Draft(Printed.Kind.UNNUMBERED, "", section, block.page()));
        }
        open.orElseThrow().item(block.letter(), block.text());
    }

    private void numbered(Block block, Optional<Block> next) {
        var found = new Numbers.Found(block.number(), block.letter(), block.text());
        if (isSection(block, found, next)) {
            flush();
            section = new Printed.Section(block.number(), block.text());
            sections.add(new Starts.Section(section, drafts.size(), heading, block.page()));
        } else if (!found.isDotted()
                && !flat
                && open.filter(draft -> draft.number.indexOf('.') > 0).isPresent()) {
            // A quotation with figures of its own stands within the clause.
            open.orElseThrow().item(block.number(), block.text());
        } else if (!block.letter().isEmpty()
                && open.filter(draft -> draft.number.equals(block.number())).isPresent()) {
            open.orElseThrow().item(block.letter(), block.text());
        } else {
            clause(block);
        }
    }

    private boolean isSection(Block block, Numbers.Found found, Optional<Block> next) {
        if (!block.isLikeAHeading() || block.text().isEmpty() || !block.letter().isEmpty()) {
            return false;
        }
        var leads = next.filter(one -> one.kind() == Block.Kind.PLAIN || one.kind() == Block.Kind.HEADING)
                .isPresent();
        if (found.isWhole()) {
            return !flat || (leads && !block.text().endsWith("."));
        }
        return leads
                && block.text().split("\\s+", -1).length <= 6
                && !block.text().endsWith(".");
    }

    private void clause(Block block) {
        // One number is missing between two: a passage that stands where it should be is that clause.
        var own = lastNumber()
                .flatMap(last -> Numbers.between(last, block.number()))
                .flatMap(missing -> open.filter(draft -> draft.number.indexOf('.') > 0)
                        .flatMap(draft -> draft.splitMissing(missing)));
        flush();
        own.ifPresent(drafts::add);
        var draft = new Draft(Printed.Kind.CLAUSE, block.number(), section, block.page());
        open = Optional.of(
                block.letter().isEmpty() ? draft.paragraph(block.text()) : draft.item(block.letter(), block.text()));
    }

    /** The last number of this section's own run. */
    private Optional<String> lastNumber() {
        var figure = section.figure();
        return Stream.concat(open.stream(), drafts.reversed().stream())
                .takeWhile(draft -> draft.section.equals(section))
                .limit(REACH)
                .map(draft -> draft.number)
                .filter(number -> number.startsWith(figure + "."))
                .findFirst();
    }

    private void plain(Block block) {
        var atFront = section.equals(Printed.Section.FRONT)
                && open.isEmpty()
                && drafts.stream().allMatch(draft -> draft.number.isEmpty());
        if (atFront) {
            front.add(block);
        } else if (isEndMatter(block)) {
            flush();
            drafts.add(new Draft(Printed.Kind.UNNUMBERED, "", section, block.page()).paragraph(block.text()));
        } else if (block.isLikeAHeading()
                && !block.text().endsWith(".")
                && block.text().indexOf('\t') < 0) {
            heading(block);
        } else if (open.isPresent() && !open.get().number.isEmpty()) {
            open.get().paragraph(block.text());
        } else {
            flush();
            open = Optional.of(new Draft(Printed.Kind.UNNUMBERED, "", section, block.page()).paragraph(block.text()));
        }
    }

    private static boolean isEndMatter(Block block) {
        return block.text()
                .matches(
                        "(?is)^\\[?(amended|adopted|approved|last (reviewed|amended|updated)|reviewed|version \\d).{0,300}");
    }

    private void flush() {
        open.filter(draft -> !draft.isEmpty()).ifPresent(drafts::add);
        open = Optional.empty();
    }

    private PrintedText text(List<String> contents, List<String> aside) {
        var titles = front.stream()
                .filter(block -> !isNote(block))
                .map(Block::text)
                .distinct()
                .toList();
        var passages = new ArrayList<Printed>();
        if (!titles.isEmpty()) {
            passages.add(front(Printed.Kind.TITLE, titles));
        }
        if (!contents.isEmpty()) {
            passages.add(front(Printed.Kind.CONTENTS, contents));
        }
        var notes = front.stream().filter(Splitter::isNote).map(Block::text).toList();
        if (!notes.isEmpty()) {
            passages.add(front(Printed.Kind.NOTE, notes));
        }
        var before = passages.size();
        passages.addAll(new Labels(drafts).all());
        var title = titles.stream().limit(3).collect(Collectors.joining(" "));
        return new PrintedText(title, passages, aside, Starts.find(sections, title, before));
    }

    private static boolean isNote(Block block) {
        return block.text().matches("(?s)^\\[?(Note|NB)\\b.*")
                || (block.isEnded() && block.text().length() > 100);
    }

    private static Printed front(Printed.Kind kind, List<String> paragraphs) {
        var draft = new Draft(kind, "", Printed.Section.FRONT, 1);
        paragraphs.forEach(draft::paragraph);
        return draft.printed(kind.name().toLowerCase(java.util.Locale.ROOT));
    }
}
