package uk.comity.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.comity.SampleDocuments;

class MarkingTest {

    private static final Token TOKEN = Token.random(new Random(11));
    private static final Mark MARK = new Mark("Zoë Fenn", LocalDate.of(2026, 11, 23), 7, "clause 4.6c", TOKEN);

    @TempDir
    private Path folder;

    @Test
    void each_page_says_whose_copy_it_is_and_its_own_text_stays() throws IOException {
        var copy = marked(samples().pdf("plan.pdf", 3));

        try (var document = Loader.loadPDF(copy.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            for (var page = 1; page <= 3; page++) {
                assertThat(text(document, page))
                        .contains("Copy 7, for Zoë Fenn, 23 November 2026")
                        .contains("Officers and councillors are kind to each other and to the clerk, on day 8 of");
            }
        }
        assertThat(tokens(copy)).containsExactly(TOKEN);
    }

    @Test
    void nothing_personal_is_hidden() throws IOException {
        var copy = marked(samples().pdf("plan.pdf", 1));

        try (var document = Loader.loadPDF(copy.toFile())) {
            assertThat(document.getDocumentInformation().getMetadataKeys()).containsOnly("Print");
            assertThat(document.getDocumentInformation().getCustomMetadataValue("Print"))
                    .isEqualTo(TOKEN.code());
        }
        assertThat(TOKEN.code()).matches("[0-9a-f]{40}").startsWith(TOKEN.hex());
    }

    @Test
    void the_mark_is_read_again_after_the_copy_was_saved_taken_apart_and_stripped() throws IOException {
        var copy = marked(samples().pdf("plan.pdf", 3));
        var saved = folder.resolve("saved.pdf");
        var single = folder.resolve("single.pdf");
        var stripped = folder.resolve("stripped.pdf");
        try (var document = Loader.loadPDF(copy.toFile());
                var other = new PDDocument();
                var bare = new PDDocument()) {
            document.save(saved.toFile());
            other.importPage(document.getPage(1));
            other.save(single.toFile());
            // As a printer to PDF does: nothing but what is painted, text as text.
            var page = bare.importPage(document.getPage(2));
            page.getCOSObject().removeItem(org.apache.pdfbox.cos.COSName.PIECE_INFO);
            bare.save(stripped.toFile());
        }

        assertThat(tokens(saved)).containsExactly(TOKEN);
        assertThat(tokens(single)).containsExactly(TOKEN);
        assertThat(tokens(stripped)).containsExactly(TOKEN);
    }

    @Test
    void the_mark_survives_qpdf() throws Exception {
        assumeThat(Path.of("/usr/bin/qpdf")).as("qpdf is not installed").exists();
        var copy = marked(samples().pdf("plan.pdf", 3));
        var linear = folder.resolve("linear.pdf");
        var page = folder.resolve("page.pdf");
        qpdf("--linearize", "--object-streams=generate", copy.toString(), linear.toString());
        qpdf("--empty", "--pages", copy.toString(), "2", "--", page.toString());

        assertThat(tokens(linear)).containsExactly(TOKEN);
        assertThat(tokens(page)).containsExactly(TOKEN);
    }

    @Test
    void pages_of_two_copies_put_together_name_both() throws IOException {
        var other = Token.random(new SecureRandom());
        var first = marked(samples().pdf("a.pdf", 1));
        var second = folder.resolve("second.pdf");
        Marking.of(
                samples().pdf("b.pdf", 1),
                "b.pdf",
                new Mark("Ada Marsh", LocalDate.of(2026, 11, 24), 8, "clause 4.6c", other),
                Limits.TO_KEEP,
                second);
        var both = folder.resolve("both.pdf");
        try (var one = Loader.loadPDF(first.toFile());
                var two = Loader.loadPDF(second.toFile());
                var all = new PDDocument()) {
            all.importPage(one.getPage(0));
            all.importPage(two.getPage(0));
            all.save(both.toFile());
        }

        assertThat(tokens(both)).containsExactlyInAnyOrder(TOKEN, other);
    }

    @Test
    void turned_and_cropped_pages_carry_their_mark_inside_the_page_and_upright() throws IOException {
        for (var turn : List.of(0, 90, 180, 270)) {
            var file = samples().pdf("turned" + turn + ".pdf", 1);
            try (var document = Loader.loadPDF(Files.readAllBytes(file))) {
                document.getPage(0).setRotation(turn);
                document.getPage(0).setCropBox(new PDRectangle(40, 100, 500, 600));
                document.save(file.toFile());
            }
            var copy = marked(file);
            try (var document = Loader.loadPDF(copy.toFile())) {
                var stripper = new PositionsOf("Copy 7");
                stripper.getText(document);
                // At the foot, from left to right, as it is looked at.
                assertThat(stripper.found()).as("turned by %s".formatted(turn)).hasSizeGreaterThanOrEqualTo(2);
                var height = turn % 180 == 0 ? 600 : 500;
                assertThat(stripper.found())
                        .anySatisfy(at -> assertThat(at.getY()).isBetween(height - 12f, height + 0f));
                assertThat(stripper.found())
                        .anySatisfy(at -> assertThat(at.getY()).isBetween(0f, 14f));
            }
        }
    }

    @Test
    void other_documents_are_printed_and_marked() throws IOException {
        var docx = marked(samples().docx("a.docx", 1));
        var letter = marked(new SampleLetters(folder).eml("drain.eml"));
        var longText = marked(samples()
                .text("long.txt", ("A line of words that goes on and on, with no end. ".repeat(40) + "\n").repeat(20)));
        var image = folder.resolve("photo.png");
        ImageIO.write(new java.awt.image.BufferedImage(300, 200, 1), "png", image.toFile());
        var photo = marked(image);

        assertThat(allText(docx)).contains("Officers and councillors are kind").contains("Copy 7, for");
        assertThat(allText(letter)).contains("Subject: The drain at Low Lane", "blocked again");
        try (var document = Loader.loadPDF(longText.toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
        }
        for (var one : List.of(docx, letter, longText, photo)) {
            assertThat(tokens(one)).containsExactly(TOKEN);
        }
    }

    @Test
    void a_file_without_a_mark_has_none_and_a_picture_says_that_it_cannot_be_read() throws IOException {
        assertThat(tokens(samples().pdf("plain.pdf", 2))).isEmpty();
        assertThat(tokens(samples().text("hex.txt", "0123456789abcdef".repeat(20))))
                .isEmpty();
        assertThat(tokens(samples().text("pasted.txt", "They wrote " + TOKEN.code() + " here")))
                .containsExactly(TOKEN);
        var image = folder.resolve("photo.png");
        ImageIO.write(new java.awt.image.BufferedImage(300, 200, 1), "png", image.toFile());
        assertThat(Marking.read(image, "photo.png", Limits.TO_KEEP)).isInstanceOf(Marking.Reading.Unreadable.class);
    }

    @Test
    void what_is_locked_or_damaged_gives_no_copy_and_leaves_nothing() throws IOException {
        var copy = folder.resolve("copy.pdf");

        var locked = Marking.of(samples().lockedPdf("locked.pdf"), "locked.pdf", MARK, Limits.TO_KEEP, copy);

        assertThat(locked).isInstanceOf(Marking.Copy.NotMade.class);
        assertThat(((Marking.Copy.NotMade) locked).sentence()).startsWith("\"locked.pdf\" is locked with a password.");
        assertThat(copy).doesNotExist();
    }

    @Test
    void letters_that_the_font_does_not_have_do_not_stop_a_copy() throws IOException {
        var copy = folder.resolve("copy.pdf");

        Marking.of(
                samples().pdf("a.pdf", 1),
                "a.pdf",
                new Mark("Łukasz 李 Fenn", LocalDate.of(2026, 11, 23), 1, "", TOKEN),
                Limits.TO_KEEP,
                copy);

        assertThat(allText(copy)).contains("Copy 1, for Łukasz ? Fenn, 23 November 2026");
    }

    private Path marked(Path file) throws IOException {
        var copy = folder.resolve("copy of " + file.getFileName() + ".pdf");
        assertThat(Marking.of(file, file.getFileName().toString(), MARK, Limits.TO_KEEP, copy))
                .isEqualTo(new Marking.Copy.Made());
        return copy;
    }

    private static Set<Token> tokens(Path file) throws IOException {
        var reading = Marking.read(file, file.getFileName().toString(), Limits.TO_KEEP);
        assertThat(reading).isInstanceOf(Marking.Reading.Tokens.class);
        return ((Marking.Reading.Tokens) reading).tokens();
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static String allText(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void qpdf(String... arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of("/usr/bin/qpdf"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private SampleDocuments samples() {
        return new SampleDocuments(folder);
    }
}
