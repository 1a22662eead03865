package uk.comity.norms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the plain part of YAML that packs are written in. Works on the parser's events, so that every key keeps its
 * place, and nothing that YAML can do behind an author's back (anchors, tags, typed words) gets in.
 */
final class YamlReader {

    static final int MOST_BYTES = 1024 * 1024;
    static final int MOST_LEVELS = 12;

    /** Reading stops at the first of these: what follows would be guesswork. */
    private static final class CannotGoOn extends RuntimeException {}

    private final String file;
    private final Mistakes mistakes;
    private final Iterator<Event> events;

    private YamlReader(String file, String text, Mistakes mistakes) {
        this.file = file;
        this.mistakes = mistakes;
        var settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(MOST_BYTES + 1)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The one document of a file, or empty when the file cannot be read: then the mistakes say why. */
    static Optional<YamlNode> read(String file, String text, Mistakes mistakes) {
        var plain = withoutByteOrderMark(file, text, mistakes);
        if (!fitToRead(file, plain, mistakes)) {
            mistakes.giveUpOn(file);
            return Optional.empty();
        }
        return PlainYaml.read(file, plain).or(() -> byLibrary(file, plain, mistakes));
    }

    /** The same, by the library alone. */
    static Optional<YamlNode> byLibrary(String file, String plain, Mistakes mistakes) {
        try {
            return new YamlReader(file, plain, mistakes).document();
        } catch (CannotGoOn _) {
            // Told already.
        } catch (MarkedYamlEngineException e) {
            var mark = e.getProblemMark().or(e::getContextMark);
            mistakes.add(place(file, mark), "This is not YAML as packs use it: " + e.getProblem() + ".", help(e));
        } catch (ReaderException e) {
            mistakes.add(placeOfIndex(file, plain, e.getPosition()), unprintable(e.getCodePoint()));
        } catch (YamlEngineException e) {
            mistakes.add(Place.file(file), "This is not YAML as packs use it: " + e.getMessage() + ".");
        }
        mistakes.giveUpOn(file);
        return Optional.empty();
    }

    /** What an author most likely has to do: what goes wrong in a text that people write is a sign that YAML takes for its own. */
    private static String help(MarkedYamlEngineException e) {
        var problem = String.valueOf(e.getProblem());
        return problem.contains("'\\t'") || problem.contains("TAB")
                ? "Use blanks at the start of a line, never the tab key."
                : "Put quotes around a sentence that has a colon, a comma or {} in it: \"it is £{}\". Then look at the line"
                        + " before, too: a bracket or a quote may be open there.";
    }

    private static String withoutByteOrderMark(String file, String text, Mistakes mistakes) {
        if (!text.startsWith("\uFEFF")) {
            return text;
        }
        mistakes.add(
                new Place(file, 1, 1),
                "The file starts with a byte order mark.",
                "Save it as UTF-8 without a byte order mark.");
        return text.substring(1);
    }

    private static boolean fitToRead(String file, String text, Mistakes mistakes) {
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            mistakes.add(Place.file(file), "The file is larger than 1 MB.", "Split it into several files.");
            return false;
        }
        var noTabs = noneOf(file, text, '\t', mistakes, "There is a tab here.", "Use spaces.");
        var allUtf8 = noneOf(
                file,
                text,
                '\uFFFD',
                mistakes,
                "There is a character here that is not UTF-8.",
                "Save the file as UTF-8.");
        return noTabs && allUtf8;
    }

    private static boolean noneOf(
            String file, String text, char unwanted, Mistakes mistakes, String sentence, String help) {
        if (text.indexOf(unwanted) < 0) {
            return true;
        }
        var line = 0;
        for (var words : text.lines().toList()) {
            line++;
            var column = words.indexOf(unwanted);
            if (column >= 0) {
                mistakes.add(new Place(file, line, column + 1), sentence, help);
            }
        }
        return false;
    }

    private static String unprintable(int codePoint) {
        return "There is a character here that cannot be printed (U+%04X).".formatted(codePoint);
    }

    private Optional<YamlNode> document() {
        Optional<YamlNode> document = Optional.empty();
        while (events.hasNext()) {
            var event = events.next();
            if (event instanceof DocumentStartEvent start) {
                if (document.isPresent()) {
                    throw giveUp(event, "A second document starts here.", "Keep one document in a file.");
                }
                if (!start.getTags().isEmpty() || start.getSpecVersion().isPresent()) {
                    throw giveUp(event, "Packs do not use YAML directives.", "Take out the lines that start with %.");
                }
            } else if (event instanceof NodeEvent node) {
                document = Optional.of(node(node, 1));
            }
        }
        if (document.isEmpty()) {
            mistakes.add(Place.file(file), "The file is empty.");
            mistakes.giveUpOn(file);
        }
        return document;
    }

    private YamlNode node(NodeEvent event, int level) {
        refuseTricks(event);
        if (level > MOST_LEVELS) {
            throw giveUp(event, "This is more than 12 levels deep.", "Give the inner part a name in facts.yaml.");
        }
        var place = place(file, event.getStartMark());
        return switch (event) {
            case ScalarEvent scalar ->
                new YamlNode.Words(place, scalar.getValue().strip());
            case SequenceStartEvent _ -> items(place, level);
            case MappingStartEvent _ -> entries(place, level);
            default -> throw new IllegalStateException("no such event: " + event);
        };
    }

    private void refuseTricks(NodeEvent event) {
        if (event instanceof AliasEvent) {
            throw giveUp(event, "Packs do not use YAML aliases (*).", "Write the words out.");
        }
        if (event.getAnchor().isPresent()) {
            mistakes.add(
                    place(file, event.getStartMark()), "Packs do not use YAML anchors (&).", "Write the words out.");
        }
        var tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case SequenceStartEvent sequence -> sequence.getTag();
            case MappingStartEvent mapping -> mapping.getTag();
            default -> Optional.<String>empty();
        };
        if (tag.isPresent()) {
            mistakes.add(place(file, event.getStartMark()), "Packs do not use YAML tags (!).", "Take the tag out.");
        }
    }

    private YamlNode items(Place place, int level) {
        var items = new ArrayList<YamlNode>();
        while (events.next() instanceof NodeEvent item) {
            items.add(node(item, level + 1));
        }
        return new YamlNode.Items(place, items);
    }

    private YamlNode entries(Place place, int level) {
        var entries = new ArrayList<YamlNode.Entry>();
        var seen = new HashMap<String, Place>();
        while (events.next() instanceof NodeEvent key) {
            if (!(node(key, level + 1) instanceof YamlNode.Words name)) {
                throw giveUp(key, "A key must be a plain word.", "Write one word before the colon.");
            }
            var value = node((NodeEvent) events.next(), level + 1);
            var first = seen.putIfAbsent(name.text(), name.place());
            if (first == null) {
                entries.add(new YamlNode.Entry(name, value));
            } else {
                mistakes.add(
                        name.place(),
                        "The key \"" + name.text() + "\" is here twice.",
                        "It stands first on line " + first.line() + ". Keep one of them.");
            }
        }
        return new YamlNode.Entries(place, entries);
    }

    private CannotGoOn giveUp(Event event, String sentence, String help) {
        mistakes.add(place(file, event.getStartMark()), sentence, help);
        return new CannotGoOn();
    }

    private static Place place(String file, Optional<Mark> mark) {
        return mark.map(m -> new Place(file, m.getLine() + 1, m.getColumn() + 1))
                .orElse(Place.file(file));
    }

    private static Place placeOfIndex(String file, String text, int codePoints) {
        var before = text.substring(
                0, text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length()))));
        var line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Place(file, line, before.length() - before.lastIndexOf('\n'));
    }
}
