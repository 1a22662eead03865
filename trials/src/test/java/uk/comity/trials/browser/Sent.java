package uk.comity.trials.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Files that people send, printed to PDF by the browser as anybody would. */
final class Sent {

    private static final Path FOLDER = Path.of("target", "sent");

    private Sent() {}

    /** A PDF with these paragraphs, a page each. */
    static Path pdf(String name, String... pages) {
        var text = Arrays.stream(pages)
                .map(page -> "<h1>" + name + "</h1><p>" + page + "</p>")
                .collect(Collectors.joining("<div style='break-after:page'></div>"));
        try (var context = Chromium.context(Window.DESK, Window.Scripts.OFF, Window.Colours.OURS);
                var page = context.newPage()) {
            page.setContent("<html lang='en'><title>" + name + "</title>" + text);
            return keep(name + ".pdf", page.pdf(new Page.PdfOptions().setFormat("A4")));
        }
    }

    /** Keeps what somebody was given, to send it elsewhere. */
    static Path keep(String name, byte[] bytes) {
        try {
            Files.createDirectories(FOLDER);
            return Files.write(FOLDER.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
