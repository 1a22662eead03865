package uk.comity.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;

/**
 * The child's side of work on documents: the one place where parsers run. Says one line for each thing it has, as text; at last
 * {@code end}, or {@code trouble} and which.
 */
public final class DocumentChild {

    /** The hidden command under which this program is its own child. */
    public static final String WORD = "work-on-a-document";

    private DocumentChild() {}

    /** Whether the program was started as a child. */
    public static boolean isAsked(String... arguments) {
        return arguments.length > 1 && arguments[0].equals(WORD);
    }

    /** Does what the arguments ask, and answers on standard output. */
    public static void answer(String... arguments) {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        // Whatever a library prints goes nowhere.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        var asked = new Asked(List.of(arguments).subList(2, arguments.length), out);
        out.print(work(Job.valueOf(arguments[1]), asked));
        out.flush();
    }

    /** Does each kind of work once in this process, on a page of its own making: so that Java can write down what it loads for it. */
    public static void rehearse() throws IOException {
        try (var scratch = Scratch.open()) {
            var text = Files.writeString(scratch.file("text"), "A page to practise on.");
            var mark = Files.write(scratch.file("mark"), List.of("0".repeat(40), "Nobody", "Copy 1, for nobody"));
            var copy = scratch.file("copy.pdf").toString();
            rehearse(Job.COPY, DocumentKind.TEXT, text.toString(), mark.toString(), copy);
            rehearse(Job.TEXT, DocumentKind.PDF, copy);
            rehearse(Job.TOKENS, DocumentKind.PDF, copy);
            rehearse(Job.PICTURES, DocumentKind.PDF, copy, scratch.folder().toString(), "1", "1", "600");
        }
    }

    private static void rehearse(Job job, DocumentKind kind, String... rest) {
        var arguments = Stream.concat(Stream.of(kind.name()), Stream.of(rest)).toList();
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        if (!work(job, new Asked(arguments, nowhere)).equals("end\n")) {
            throw new IllegalStateException("The work on documents could not be rehearsed: " + job);
        }
    }

    private static String work(Job job, Asked asked) {
        try {
            job.run(asked);
            return "end\n";
        } catch (InvalidPasswordException
                | EncryptedDocumentException
                | org.apache.tika.exception.EncryptedDocumentException locked) {
            return said(Trouble.PASSWORD);
        } catch (Halted halted) {
            return said(halted.trouble());
        } catch (Exception | StackOverflowError damaged) {
            return said(Trouble.DAMAGED);
        }
    }

    private static String said(Trouble trouble) {
        return "trouble " + trouble.name() + "\n";
    }

    /** Thrown by a job that will not go on. */
    static final class Halted extends IOException {
        private final Trouble trouble;

        Halted(Trouble trouble) {
            super(trouble.name());
            this.trouble = trouble;
        }

        Trouble trouble() {
            return trouble;
        }
    }
}
