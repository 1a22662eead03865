package uk.comity.documents;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * What the child was asked, and where it answers.
 *
 * @param arguments after the name of the job
 * @param out one line for each thing that it says
 */
record Asked(List<String> arguments, PrintStream out) {
    Asked {
        arguments = List.copyOf(arguments);
    }

    String argument(int index) {
        return arguments.get(index);
    }

    int number(int index) {
        return Integer.parseInt(argument(index));
    }

    Path file(int index) {
        return Path.of(argument(index));
    }

    Answer answer() {
        return new Answer(out);
    }

    /** Says things, a line each: a word, and the rest with line feeds and backslashes escaped. */
    record Answer(PrintStream out) {

        void say(String word, String rest) {
            out.print(word + " " + escaped(rest) + "\n");
            out.flush();
        }
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\r", "").replace("\n", "\\n");
    }

    static String unescaped(String line) {
        var text = new StringBuilder(line.length());
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                i++;
                text.append(line.charAt(i) == 'n' ? '\n' : line.charAt(i));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
