package uk.comity.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
