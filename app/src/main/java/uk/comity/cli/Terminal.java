package uk.comity.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a person, or a script in their place, types in; and where bytes go that are no message. */
public interface Terminal {

    /** The next line; empty where there is no more. */
    Optional<String> line();

    /** A line that is not shown while it is typed; empty where nobody sits at a terminal. */
    Optional<String> secret(String prompt);

    /** Standard output as bytes. */
    OutputStream bytes();

    /** Whether a person sits there who can be asked. */
    default boolean isInteractive() {
        return false;
    }

    /** The terminal, or the pipe, that this process was started with. */
    static Terminal ofThisProcess() {
        var in = new BufferedReader(new InputStreamReader(System.in, encoding()));
        return new Terminal() {
            @Override
            public Optional<String> line() {
                try {
                    return Optional.ofNullable(in.readLine());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public Optional<String> secret(String prompt) {
                return Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .flatMap(console -> Optional.ofNullable(console.readPassword("%s", prompt)))
                        .map(String::new);
            }

            @Override
            public boolean isInteractive() {
                return Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .isPresent();
            }

            @Override
            public OutputStream bytes() {
                return new FileOutputStream(FileDescriptor.out);
            }
        };
    }

    private static Charset encoding() {
        var name = System.getProperty("stdin.encoding", "");
        return Charset.isSupported(name.isBlank() ? "UTF-8" : name)
                ? Charset.forName(name.isBlank() ? "UTF-8" : name)
                : StandardCharsets.UTF_8;
    }
}
