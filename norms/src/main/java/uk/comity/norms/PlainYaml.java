package uk.comity.norms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;

/**
 * Reads the YAML that packs are nearly always written in: block lists and tables, flow lists and tables, one-line texts, folded and
 * literal texts, comments. Whatever it is not sure of, right or wrong, it leaves to {@link YamlReader} as a whole: so it has no
 * mistakes to tell, and gives the very tree that the library would give. A program of many councils starts several times sooner.
 */
final class PlainYaml {

    /** Something that this reader leaves to the library. */
    private static final class NotPlain extends RuntimeException {
        private NotPlain() {
            super("left to the library", null, false, false);
        }
    }

    /** Characters that begin no plain text, or not always. */
    private static final String NEVER_FIRST = "-?:,[]{}#&*!|>'\"%@`";

    private final PlainText text;
    private final String file;

    private PlainYaml(String file, PlainText text) {
        this.file = file;
        this.text = text;
    }

    /** The one document of a file; empty when it is for the library to read, or to say what is wrong with it. */
    static Optional<YamlNode> read(String file, String text) {
        if (!PlainText.isPlain(text)) {
            return Optional.empty();
        }
        try {
            var reader = new PlainYaml(file, new PlainText(text));
            reader.text.toContent();
            var node = reader.block(1);
            return reader.text.isAtEnd() ? Optional.of(node) : Optional.empty();
        } catch (NotPlain _) {
            return Optional.empty();
        }
    }

    /** A list or a table that begins here, at the first letter of a line. */
    private YamlNode block(int level) {
        if (text.isAtEnd()) {
            throw new NotPlain();
        }
        return text.isDash() ? list(text.column(), level) : table(text.column(), level);
    }

    private YamlNode list(int indent, int level) {
        check(level);
        var place = place();
        var items = new ArrayList<YamlNode>();
        while (text.column() == indent && text.isDash()) {
            text.skip(1);
            items.add(text.restIsBlank() ? below(indent, level) : item(indent, level + 1));
        }
        checkEnded(indent);
        return new YamlNode.Items(place, items);
    }

    private YamlNode item(int indent, int level) {
        text.skipSpaces();
        var column = text.column();
        if (text.isDash()) {
            return list(column, level);
        }
        return isKey() ? table(column, level) : value(indent, level);
    }

    private YamlNode table(int indent, int level) {
        check(level);
        var place = place();
        var entries = new ArrayList<YamlNode.Entry>();
        var seen = new HashSet<String>();
        while (text.column() == indent && !text.isDash()) {
            var key = key();
            if (!seen.add(key.text())) {
                throw new NotPlain();
            }
            entries.add(new YamlNode.Entry(key, text.restIsBlank() ? underKey(indent, level) : inline(indent, level)));
        }
        checkEnded(indent);
        return new YamlNode.Entries(place, entries);
    }

    private YamlNode.Words key() {
        var key = scalar(false);
        if (!text.isColon()) {
            throw new NotPlain();
        }
        text.skip(1);
        return key;
    }

    private YamlNode inline(int indent, int level) {
        text.skipSpaces();
        return value(indent, level + 1);
    }

    /** A list may stand right below its key, without being indented. */
    private YamlNode underKey(int indent, int level) {
        endLine();
        if (text.column() > indent || (text.column() == indent && text.isDash())) {
            return block(level + 1);
        }
        throw new NotPlain();
    }

    private YamlNode below(int indent, int level) {
        endLine();
        if (text.column() > indent) {
            return block(level + 1);
        }
        throw new NotPlain();
    }

    /** Whatever stands on the rest of a line, with the lines that belong to it. */
    private YamlNode value(int indent, int level) {
        check(level);
        var place = place();
        return switch (text.now()) {
            case '[', '{' -> {
                var node = flow(indent, level);
                endLine();
                yield node;
            }
            case '|', '>' -> new YamlNode.Words(place, folded(indent));
            default -> {
                var words = scalar(false);
                endLine();
                if (text.column() > indent) {
                    throw new NotPlain();
                }
                yield words;
            }
        };
    }

    private String folded(int indent) {
        var folds = text.now() == '>';
        text.skip(1);
        if (text.now() == '-') {
            text.skip(1);
        }
        if (!text.restIsBlank()) {
            throw new NotPlain();
        }
        var lines = text.linesDeeperThan(indent);
        return lines.isEmpty() ? notPlain() : (folds ? PlainText.fold(lines) : String.join("\n", lines)).strip();
    }

    private YamlNode flow(int indent, int level) {
        check(level);
        return text.now() == '[' ? flowList(indent, level) : flowTable(indent, level);
    }

    private YamlNode flowList(int indent, int level) {
        var place = place();
        var items = new ArrayList<YamlNode>();
        text.skip(1);
        for (between(indent); text.now() != ']'; between(indent)) {
            items.add(flowValue(indent, level + 1));
            comma(indent, ']');
        }
        text.skip(1);
        return new YamlNode.Items(place, items);
    }

    private YamlNode flowTable(int indent, int level) {
        var place = place();
        var entries = new ArrayList<YamlNode.Entry>();
        var seen = new HashSet<String>();
        text.skip(1);
        for (between(indent); text.now() != '}'; between(indent)) {
            var key = scalar(true);
            if (!text.isColon() || !seen.add(key.text())) {
                throw new NotPlain();
            }
            text.skip(1);
            between(indent);
            entries.add(new YamlNode.Entry(key, flowValue(indent, level + 1)));
            comma(indent, '}');
        }
        text.skip(1);
        return new YamlNode.Entries(place, entries);
    }

    private YamlNode flowValue(int indent, int level) {
        check(level);
        return text.now() == '[' || text.now() == '{' ? flow(indent, level) : scalar(true);
    }

    private void comma(int indent, char end) {
        between(indent);
        if (text.now() == ',') {
            text.skip(1);
        } else if (text.now() != end) {
            throw new NotPlain();
        }
    }

    /** Skips what may stand between the parts of a flow list or table: spaces, comments, ends of lines. */
    private void between(int indent) {
        text.skipSpaces();
        while (text.restIsBlank()) {
            endLine();
            if (text.isAtEnd() || text.column() <= indent) {
                throw new NotPlain();
            }
        }
    }

    /** Whether a key begins here; it moves nowhere. */
    private boolean isKey() {
        var mark = text.mark();
        try {
            return "[{|>".indexOf(text.now()) < 0 && scalar(false) != null && text.isColon();
        } finally {
            text.back(mark);
        }
    }

    private YamlNode.Words scalar(boolean inFlow) {
        var place = place();
        var first = text.now();
        if (first == '"' || first == '\'') {
            return new YamlNode.Words(
                    place, text.quoted().orElseThrow(NotPlain::new).strip());
        }
        if (NEVER_FIRST.indexOf(first) >= 0) {
            throw new NotPlain();
        }
        return new YamlNode.Words(place, text.plain(inFlow).orElseThrow(NotPlain::new));
    }

    private void endLine() {
        if (!text.endLine()) {
            throw new NotPlain();
        }
    }

    private void checkEnded(int indent) {
        if (text.column() > indent) {
            throw new NotPlain();
        }
    }

    private static void check(int level) {
        if (level > YamlReader.MOST_LEVELS) {
            throw new NotPlain();
        }
    }

    private static String notPlain() {
        throw new NotPlain();
    }

    private Place place() {
        return new Place(file, text.line(), text.column() + 1);
    }
}
