package uk.comity.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes personal copies of confidential documents as PDF, and reads from a file whose copy it was; in a process of its own.
 * A PDF stays as it is but for the marks; of other documents the text is printed, and of a picture the picture.
 */
public final class Marking {

    private Marking() {}

    /** What came of marking. */
    public sealed interface Copy {
        /** It is written. */
        record Made() implements Copy {}

        /**
         * There is no copy.
         *
         * @param sentence why, in plain English; names the file
         */
        record NotMade(String sentence) implements Copy {}
    }

    /** What came of reading marks. */
    public sealed interface Reading {
        /**
         * These marks are in the file; none where the sets are empty. More than one where pages of several copies were put
         * together.
         *
         * @param tokens the hidden marks
         * @param printed the visible ones, which anybody could type
         */
        record Tokens(Set<Token> tokens, Set<Mark.Printed> printed) implements Reading {
            /** Copies the sets. */
            public Tokens {
                tokens = Set.copyOf(tokens);
                printed = Set.copyOf(printed);
            }
        }

        /**
         * The file could not be read.
         *
         * @param sentence why, in plain English; names the file
         */
        record Unreadable(String sentence) implements Reading {}
    }

    /**
     * Makes a marked copy.
     *
     * @param name of the file, as its owner calls it
     * @param copy where it is written, as PDF; nothing is left there where it could not be made
     */
    public static Copy of(Path file, String name, Mark mark, Limits limits, Path copy) throws IOException {
        return switch (Recognising.kind(file, name)) {
            case Recognising.Kind.Unknown(var sentence) -> new Copy.NotMade(sentence);
            case Recognising.Kind.Known(var kind, var _) -> make(new Source(kind, file, name), mark, limits, copy);
        };
    }

    /**
     * Makes a marked copy of a document's text alone, for a document that cannot be marked as it is.
     *
     * @param pages its text; each begins a new page
     * @param name of the file, as its owner calls it
     * @param copy where it is written, as PDF; nothing is left there where it could not be made
     */
    public static Copy ofText(List<String> pages, String name, Mark mark, Limits limits, Path copy) throws IOException {
        try (var scratch = Scratch.open()) {
            var text = Files.writeString(scratch.file("text"), String.join("\f", pages));
            return make(new Source(DocumentKind.TEXT, text, name), mark, limits, copy);
        }
    }

    private record Source(DocumentKind kind, Path file, String name) {}

    private static Copy make(Source source, Mark mark, Limits limits, Path copy) throws IOException {
        try (var scratch = Scratch.open()) {
            // By a file, not by the command line: whoever is on the machine can read that.
            var words = scratch.file("mark");
            Files.write(words, List.of(mark.token().code(), mark.words(), mark.line()));
            var made = scratch.file("copy.pdf");
            var trouble = ChildProcess.run(
                    Job.COPY,
                    List.of(
                            source.kind().name(),
                            source.file().toAbsolutePath().toString(),
                            words.toString(),
                            made.toString()),
                    limits.time(),
                    (_, _) -> Optional.of(Trouble.DAMAGED));
            if (trouble.isPresent()) {
                return new Copy.NotMade(trouble.get().sentence(source.name()));
            }
            Files.copy(made, copy, StandardCopyOption.REPLACE_EXISTING);
            return new Copy.Made();
        }
    }

    /**
     * Reads the hidden marks of a PDF: also of one that was saved again by another program, of single pages of it, and of what a
     * printer to PDF makes of it as long as text stays text.
     */
    public static Reading read(Path file, String name, Limits limits) throws IOException {
        return switch (Recognising.kind(file, name)) {
            case Recognising.Kind.Unknown(var sentence) -> new Reading.Unreadable(sentence);
            case Recognising.Kind.Known(var kind, var _) -> {
                if (kind == DocumentKind.IMAGE) {
                    yield new Reading.Unreadable("\"" + name
                            + "\" is a picture: a hidden mark cannot be read from it. Look for the printed one.");
                }
                var found = new LinkedHashSet<Token>();
                var printed = new LinkedHashSet<Mark.Printed>();
                var trouble = ChildProcess.run(
                        Job.TOKENS,
                        List.of(kind.name(), file.toAbsolutePath().toString()),
                        limits.time(),
                        (word, rest) -> {
                            var token = word.equals("token") ? Token.in(rest) : Set.<Token>of();
                            var line = word.equals("printed") ? Mark.printed(rest) : Set.<Mark.Printed>of();
                            found.addAll(token);
                            printed.addAll(line);
                            return token.isEmpty() && line.isEmpty() ? Optional.of(Trouble.DAMAGED) : Optional.empty();
                        });
                yield trouble.<Reading>map(one -> new Reading.Unreadable(one.sentence(name)))
                        .orElseGet(() -> new Reading.Tokens(found, printed));
            }
        };
    }
}
