package uk.comity.norms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A place in a text of lines, for {@link PlainYaml}. Between lines it stands at the first letter of the next line that holds something. */
final class PlainText {

    /** At the end of the text, so that every search ends there. */
    private static final char END = '\n';

    /** A place to go back to, on the same line. */
    record Mark(int at) {}

    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;

    PlainText(String text) {
        this.text = text;
    }

    /** Whether it holds no character that needs care: control characters, unusual ends of lines, characters of two halves. */
    static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var control = c < ' ' ? c != '\n' : c >= '\u007f' && c <= '\u009f';
            if (control
                    || c == '\u2028'
                    || c == '\u2029'
                    || c == '\uFEFF'
                    || c >= '\uFFFE'
                    || Character.isSurrogate(c)) {
                return false;
            }
        }
        return !text.contains("\n---") && !text.contains("\n...") && !text.startsWith("---") && !text.startsWith("%");
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /** Counted from 1. */
    int line() {
        return line;
    }

    /** Counted from 0; -1 at the end. */
    int column() {
        return isAtEnd() ? -1 : at - lineStart;
    }

    char now() {
        return ahead(0);
    }

    private char ahead(int letters) {
        return at + letters < text.length() ? text.charAt(at + letters) : END;
    }

    void skip(int letters) {
        at += letters;
    }

    void skipSpaces() {
        while (now() == ' ') {
            at++;
        }
    }

    Mark mark() {
        return new Mark(at);
    }

    void back(Mark mark) {
        at = mark.at;
    }

    /** Whether an item of a list begins here. */
    boolean isDash() {
        return !isAtEnd() && now() == '-' && isGap(ahead(1));
    }

    boolean isColon() {
        return now() == ':' && isGap(ahead(1));
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == END;
    }

    /** Whether the line holds nothing more but a comment. A comment needs a space before it. */
    boolean restIsBlank() {
        var i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i >= text.length()
                || text.charAt(i) == '\n'
                || (text.charAt(i) == '#' && (i == lineStart || text.charAt(i - 1) == ' '));
    }

    /** Goes from the end of a line to the next line that holds something; false where the line holds more. */
    boolean endLine() {
        if (!restIsBlank()) {
            return false;
        }
        toNextLine();
        toContent();
        return true;
    }

    private void toNextLine() {
        var end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end + 1;
        lineStart = at;
        line++;
    }

    /** From the start of a line to the first letter of the next line that holds something. */
    void toContent() {
        while (!isAtEnd() && restIsBlank()) {
            toNextLine();
        }
        skipSpaces();
    }

    /** A text in quotation marks on one line; empty for one that needs the library. */
    Optional<String> quoted() {
        var quote = now();
        var words = new StringBuilder();
        for (at++; now() != '\n'; at++) {
            if (now() == quote && quote == '\'' && ahead(1) == '\'') {
                at++;
            } else if (now() == quote) {
                at++;
                return Optional.of(words.toString());
            } else if (now() == '\\' && quote == '"') {
                return Optional.empty();
            }
            words.append(now());
        }
        return Optional.empty();
    }

    /** A text without quotation marks, up to where it ends on this line; empty for one that needs the library. */
    Optional<String> plain(boolean inFlow) {
        var start = at;
        var end = at;
        for (; now() != '\n'; at++) {
            var c = now();
            if ((c == ':' && isGap(ahead(1))) || (c == '#' && text.charAt(at - 1) == ' ')) {
                break;
            }
            if (inFlow && ",[]{}".indexOf(c) >= 0) {
                break;
            }
            if (inFlow && c == ':' && ",[]{}".indexOf(ahead(1)) >= 0) {
                return Optional.empty();
            }
            end = c == ' ' ? end : at + 1;
        }
        return end == start ? Optional.empty() : Optional.of(text.substring(start, end));
    }

    /** The lines of a block of text below this one, without their indentation; none where the library has to look. */
    List<String> linesDeeperThan(int indent) {
        toNextLine();
        var lines = new ArrayList<String>();
        var deep = -1;
        while (!isAtEnd()) {
            var spaces = spaces();
            var end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            if (at == end) {
                lines.add("");
            } else if (at + spaces == end || text.charAt(end - 1) == ' ') {
                return List.of();
            } else {
                deep = deep < 0 ? spaces : deep;
                if (deep <= indent || spaces > deep) {
                    return List.of();
                }
                if (spaces < deep) {
                    break;
                }
                lines.add(text.substring(at + deep, end));
            }
            toNextLine();
        }
        toContent();
        return lines;
    }

    private int spaces() {
        var i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i - at;
    }

    /** Lines made one, as YAML folds them: an end of line is a space, an empty line an end of line. */
    static String fold(List<String> lines) {
        var words = new StringBuilder();
        var glue = "";
        for (var line : lines) {
            if (line.isEmpty()) {
                glue = glue.equals(" ") ? "\n" : glue + "\n";
            } else {
                words.append(glue).append(line);
                glue = " ";
            }
        }
        return words.toString();
    }
}
