package uk.comity.clauses;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes paragraphs of lines, and sees which of them have a number, a letter or a bullet before them. */
final class Paragraphs {

    private static final Pattern COMMENT = Pattern.compile("^Comment(?:ed)? \\[[A-Za-z]{1,4}\\d+(?:R\\d+)?\\]:.*");
    private static final Pattern FOOTNOTE = Pattern.compile("^(?:[¹²³⁴⁵⁶⁷⁸⁹]+|\\[\\^\\d{1,2}\\]:?)\\s*\\S.*");

    private final List<Line> lines;
    private final Joining joining;
    private final boolean flat;
    private final List<Block> blocks = new ArrayList<>();
    /** Numbers that stand alone on their lines, whose words come later. */
    private final Deque<String> waiting = new ArrayDeque<>();

    private Optional<Block> open = Optional.empty();
    private boolean afterBlank = true;
    private String last = "";

    Paragraphs(List<Line> lines) {
        this.lines = lines;
        this.joining = new Joining(lines);
        this.flat = lines.stream()
                .flatMap(line -> Stream.concat(
                        Numbers.find(line.text()).map(Numbers.Found::number).stream(),
                        Numbers.alone(line.text()).stream()))
                .allMatch(number -> number.indexOf('.') < 0 || number.endsWith(".0"));
    }

    /** Whether all numbers of the document are whole: clauses are then numbered 1, 2, 3. */
    boolean isFlat() {
        return flat;
    }

    List<Block> all() {
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isBlank()) {
                afterBlank = true;
                open.filter(block -> block.kind() == Block.Kind.COMMENT || block.kind() == Block.Kind.FOOTNOTE)
                        .ifPresent(_ -> close());
            } else {
                take(line, i);
                afterBlank = false;
            }
        }
        close();
        waiting.forEach(number -> blocks.add(new Block(Block.Kind.NUMBERED, number, "", "", pageAtEnd())));
        return blocks;
    }

    private int pageAtEnd() {
        return lines.isEmpty() ? 1 : lines.getLast().page();
    }

    private void take(Line line, int place) {
        if (COMMENT.matcher(line.text()).matches()) {
            start(new Block(Block.Kind.COMMENT, "", "", line.text(), line.page()));
        } else if (starts(line) && FOOTNOTE.matcher(line.text()).matches()) {
            start(new Block(Block.Kind.FOOTNOTE, "", "", line.text(), line.page()));
        } else if (!alone(line, place) && !waited(line) && !numbered(line) && !item(line)) {
            plain(line);
        }
    }

    private boolean starts(Line line) {
        return line.starts() || afterBlank || open.isEmpty();
    }

    /** A number on a line of its own. */
    private boolean alone(Line line, int place) {
        var number = Numbers.alone(line.text())
                .or(() -> Numbers.bareAlone(line.text())
                        .map(String::valueOf)
                        .filter(bare -> Numbers.follows(sectionOf(last), bare) && headingComes(place)));
        if (number.isEmpty() || !(starts(line) || !waiting.isEmpty() || Numbers.follows(last, number.get()))) {
            return false;
        }
        close();
        waiting.add(number.get());
        last = number.get();
        return true;
    }

    private boolean headingComes(int place) {
        return lines.stream()
                .skip(place + 1L)
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> new Block(Block.Kind.PLAIN, "", "", line.text(), 1).isLikeAHeading())
                .isPresent();
    }

    private static String sectionOf(String number) {
        return number.split("\\.", 2)[0];
    }

    /** Words for the numbers that wait: the section's heading first, then the clause. */
    private boolean waited(Line line) {
        if (waiting.isEmpty()
                || Numbers.find(line.text()).filter(Numbers.Found::isDotted).isPresent()) {
            if (!waiting.isEmpty()) {
                start(new Block(Block.Kind.NUMBERED, waiting.removeLast(), "", "", line.page()));
                waiting.clear();
            }
            return false;
        }
        if (open.isPresent() && !afterBlank && Character.isLowerCase(line.text().codePointAt(0))) {
            // The section's heading goes on; where a new sentence begins, the clause does.
            return false;
        }
        start(new Block(Block.Kind.NUMBERED, waiting.removeFirst(), "", line.text(), line.page()));
        return true;
    }

    private boolean numbered(Line line) {
        var found = Numbers.find(line.text());
        if (found.isEmpty() || !(starts(line) || comesNext(found.get()))) {
            return false;
        }
        var block = new Block(
                Block.Kind.NUMBERED,
                found.get().number(),
                found.get().letter(),
                found.get().rest(),
                line.page());
        if (!starts(line) && !found.get().isDotted() && !block.isLikeAHeading() && !flat && !isNextItem(block)) {
            return false;
        }
        start(block);
        if (found.get().isDotted() || block.isLikeAHeading() || flat) {
            last = found.get().number();
        }
        return true;
    }

    private boolean comesNext(Numbers.Found found) {
        return Numbers.follows(last, found.number())
                || (found.number().equals(last) && !found.letter().isEmpty());
    }

    /** A quotation within a clause counts its paragraphs 1, 2, 3. */
    private boolean isNextItem(Block block) {
        return open.filter(before -> before.number().matches("\\d{1,2}"))
                .filter(before -> Integer.parseInt(before.number()) + 1 == Integer.parseInt(block.number()))
                .isPresent();
    }

    private boolean item(Line line) {
        var lettered = Numbers.lettered(line.text());
        if (lettered.isPresent() && (starts(line) || isFirst(lettered.get()) || isItem() || isAfterAnEnd())) {
            start(new Block(
                    Block.Kind.ITEM, "", lettered.get().letter(), lettered.get().rest(), line.page()));
            return true;
        }
        return switch (line.marker()) {
            case BULLET, DASH -> {
                start(new Block(Block.Kind.ITEM, "", "", line.text(), line.page()));
                yield true;
            }
            case HEADING -> {
                start(new Block(Block.Kind.HEADING, "", "", line.text(), line.page()));
                close();
                yield true;
            }
            case NONE -> false;
        };
    }

    private static boolean isFirst(Numbers.Found lettered) {
        return lettered.letter().equals("a") || lettered.letter().equals("i");
    }

    private boolean isAfterAnEnd() {
        return open.filter(Block::isEnded).isPresent();
    }

    private boolean isItem() {
        return open.filter(block -> block.kind() == Block.Kind.ITEM).isPresent();
    }

    private void plain(Line line) {
        if (open.isPresent() && !afterBlank) {
            var block = open.get();
            open = Optional.of(block.with(
                    line.isRow() || block.text().indexOf('\t') >= 0
                            ? Joining.row(block.text(), line.text())
                            : joining.join(block.text(), line.text())));
        } else {
            start(new Block(Block.Kind.PLAIN, "", "", line.text(), line.page()));
        }
    }

    private void start(Block block) {
        close();
        open = Optional.of(block);
    }

    private void close() {
        open.ifPresent(this::add);
        open = Optional.empty();
    }

    /** Adds a paragraph; where it goes on after a page's break, a comment or a heading that came between, it is joined. */
    private void add(Block block) {
        if (block.kind() == Block.Kind.PLAIN && !blocks.isEmpty() && isBrokenOff(blocks.getLast())) {
            var before = blocks.removeLast();
            blocks.add(before.with(joining.join(before.text(), block.text())));
            return;
        }
        if (block.kind() == Block.Kind.PLAIN && block.text().matches("(?s)^(?!\\([A-Z]\\)\\s)[\\p{Ll}(,;].*")) {
            for (var i = blocks.size() - 1; i >= Math.max(0, blocks.size() - 4); i--) {
                var before = blocks.get(i);
                var takes = (before.kind() == Block.Kind.NUMBERED && !before.isSectionNumber())
                        || before.kind() == Block.Kind.PLAIN
                        || before.kind() == Block.Kind.ITEM;
                if (takes && !before.isEnded()) {
                    blocks.set(i, before.with(joining.join(before.text(), block.text())));
                    return;
                }
            }
        }
        blocks.add(block);
    }

    /** A long sentence without an end: the page ended before it did. */
    private static boolean isBrokenOff(Block block) {
        return switch (block.kind()) {
            case NUMBERED, PLAIN ->
                !block.isEnded() && block.text().length() > 110 && block.text().indexOf('\t') < 0;
            case ITEM, HEADING, COMMENT, FOOTNOTE -> false;
        };
    }
}
