package uk.comity.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import uk.comity.clauses.Beginning;
import uk.comity.clauses.Splitter;
import uk.comity.documents.DocumentReading;
import uk.comity.documents.Documents;
import uk.comity.documents.Limits;

/** The clauses of somebody's own document, for a pack that is begun from them. */
final class BegunClauses {

    /** A file of a pack holds at most 1 MB; the remarks and names come on top. */
    private static final int LETTERS_IN_A_FILE = 600_000;

    private final String name;
    private final List<Beginning.Begun> clauses;

    /** Reads the document; a usage error, in plain words, where that cannot be done. */
    BegunClauses(CommandSpec spec, Path file) {
        if (!Files.isRegularFile(file)) {
            throw Exit.wrongUsage(spec, "There is no file \"" + file + "\".");
        }
        this.name = String.valueOf(file.getFileName());
        this.clauses = switch (Documents.read(file, name, Limits.AT_THE_TERMINAL, _ -> {})) {
            case DocumentReading.Text text -> Beginning.of(Splitter.split(text.pages()));
            case DocumentReading.Unreadable(var sentence) -> throw Exit.wrongUsage(spec, sentence);
        };
        if (clauses.isEmpty()) {
            throw Exit.wrongUsage(spec, "\"" + name + "\" has no text that could be a clause.");
        }
    }

    /** The files to write, by their names in the pack's folder. */
    Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        var from = 0;
        var letters = 0;
        for (var i = 0; i < clauses.size(); i++) {
            letters += clauses.get(i).words().length();
            if (letters > LETTERS_IN_A_FILE || i == clauses.size() - 1) {
                var number = files.isEmpty() ? "" : "-" + (files.size() + 1);
                files.put("clauses/document" + number + ".yaml", Beginning.yaml(clauses.subList(from, i + 1), name));
                from = i + 1;
                letters = 0;
            }
        }
        return files;
    }

    /** "34 clauses of our-protocol.docx in clauses/document.yaml". */
    String inWords() {
        return Said.count(clauses.size(), "clause") + " of " + name + " in " + String.join(", ", files().keySet());
    }
}
