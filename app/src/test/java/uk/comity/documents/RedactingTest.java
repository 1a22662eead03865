package uk.comity.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.comity.SampleDocuments;
import uk.comity.documents.Redacting.Redaction;

class RedactingTest {

    private static final Cut.Reason PERSONAL = new Cut.Reason("Paragraph 2", "Tells who somebody is");

    @TempDir
    private Path folder;

    @Test
    void a_phrase_is_gone_wherever_it_was_hidden_and_all_else_can_still_be_read() throws IOException {
        var secret = SecretPdf.in(folder.resolve("secret.pdf"));
        assertThat(everything(secret)).as("before").contains(SecretPdf.NAME);

        var made = redact(secret, new Cut.Phrase(SecretPdf.NAME, PERSONAL));

        var after = folder.resolve("redacted.pdf");
        assertThat(made.boxes()).isEqualTo(2);
        assertThat(made.notFound()).isEmpty();
        assertThat(everything(after)).doesNotContain("Quillfeather").doesNotContain("quillfeather");
        assertThat(text(after))
                .contains("The complaint of", "was upheld in May", "Nothing is said of anybody here")
                .contains("Paragraph 2")
                .contains(
                        "What was taken out of this document, and why", "Page 1: Paragraph 2 – Tells who somebody is");
    }

    @Test
    void earlier_versions_files_outlines_notes_forms_and_properties_do_not_come_along() throws IOException {
        var secret = SecretPdf.in(folder.resolve("secret.pdf"));

        redact(secret, new Cut.Phrase("upheld", PERSONAL));

        try (var document = Loader.loadPDF(folder.resolve("redacted.pdf").toFile())) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMetadata()).isNull();
            assertThat(catalog.getNames()).isNull();
            assertThat(catalog.getDocumentOutline()).isNull();
            assertThat(catalog.getAcroForm()).isNull();
            assertThat(catalog.getStructureTreeRoot()).isNull();
            assertThat(document.getDocumentInformation().getMetadataKeys()).isEmpty();
            for (var page : document.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
            }
        }
        var raw = new String(Files.readAllBytes(folder.resolve("redacted.pdf")), StandardCharsets.ISO_8859_1);
        assertThat(raw.split("%%EOF", -1)).hasSize(2);
    }

    @Test
    void an_area_is_black_and_what_stood_there_is_neither_text_nor_picture() throws IOException {
        var secret = SecretPdf.in(folder.resolve("secret.pdf"));
        var box = new Cut.Box(40, 60, 560, 110);

        redact(secret, new Cut.Area(1, box, PERSONAL));

        try (var document = Loader.loadPDF(folder.resolve("redacted.pdf").toFile())) {
            assertThat(PageWords.of(document, 1, PageWords.Order.OF_THE_PAGE).words())
                    .filteredOn(word -> word.box().touches(new Cut.Box(42, 62, 558, 108)))
                    .allMatch(word -> "Paragraph 2 – Tells who somebody is".contains(word.text()));
            var image = new PDFRenderer(document).renderImage(0, 1);
            assertThat(List.of(image.getRGB(300, 64) & 0xffffff, image.getRGB(550, 85) & 0xffffff))
                    .containsOnly(0);
        }
    }

    @Test
    void a_phrase_over_the_end_of_a_line_and_in_other_letters_is_found_and_parts_of_words_are_not() throws IOException {
        var pdf = samples().pdf("weather.pdf", 1);

        assertThat(redact(pdf, new Cut.Phrase("WEATHER is like", PERSONAL)).boxes())
                .isEqualTo(16);
        assertThat(redact(pdf, new Cut.Phrase("cler", PERSONAL)).notFound()).containsExactly("cler");
    }

    @Test
    void words_that_nobody_can_see_stay_behind_on_a_page_that_is_drawn_anew() throws IOException {
        var secret = SecretPdf.in(folder.resolve("secret.pdf"));
        assertThat(text(secret)).contains("white words on white");

        redact(secret, new Cut.Phrase("upheld", PERSONAL));

        assertThat(text(folder.resolve("redacted.pdf")))
                .doesNotContain("white words")
                .contains("The complaint of");
    }

    @Test
    void pages_without_words_are_named_since_nothing_can_be_found_there() throws IOException {
        var made = redact(samples().scan("scan.pdf"), new Cut.Phrase("Quillfeather", PERSONAL));

        assertThat(made.pagesWithoutWords()).containsExactly(1, 2);
        assertThat(made.notFound()).containsExactly("Quillfeather");
    }

    @Test
    void other_documents_are_printed_and_redacted() throws IOException {
        var made = redact(new SampleLetters(folder).eml("drain.eml"), new Cut.Phrase("Zoë Fenn", PERSONAL));

        assertThat(made.boxes()).isEqualTo(1);
        assertThat(text(folder.resolve("redacted.pdf")))
                .contains("blocked again")
                .doesNotContain("Fenn");
    }

    @Test
    void what_cannot_be_redacted_is_told_and_leaves_nothing() throws IOException {
        var into = folder.resolve("none.pdf");
        var locked = Redacting.of(samples().lockedPdf("locked.pdf"), "locked.pdf", List.of(), Limits.TO_KEEP, into);
        var beyond = Redacting.of(
                samples().pdf("one.pdf", 1),
                "one.pdf",
                List.of(new Cut.Area(2, new Cut.Box(0, 0, 9, 9), PERSONAL)),
                Limits.TO_KEEP,
                into);

        assertThat(((Redaction.NotMade) locked).sentence()).startsWith("\"locked.pdf\" is locked with a password.");
        assertThat(beyond).isEqualTo(new Redaction.NotMade("\"one.pdf\" has no such page."));
        assertThat(into).doesNotExist();
        assertThatThrownBy(() -> new Cut.Phrase(" - ", PERSONAL)).hasMessageContaining("holds no letter");
    }

    private Redaction.Made redact(Path file, Cut cut) throws IOException {
        var made = Redacting.of(
                file, file.getFileName().toString(), List.of(cut), Limits.TO_KEEP, folder.resolve("redacted.pdf"));
        assertThat(made).isInstanceOf(Redaction.Made.class);
        return (Redaction.Made) made;
    }

    private static String text(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The bytes as they are, every stream unpacked, every string in any encoding, and the text. */
    private static String everything(Path file) throws IOException {
        var all = new StringBuilder(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                var object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSStream stream) {
                    var out = new ByteArrayOutputStream();
                    try (var in = stream.createInputStream()) {
                        in.transferTo(out);
                    } catch (IOException picture) {
                        // Not packed in a way that holds text.
                    }
                    all.append(out.toString(StandardCharsets.ISO_8859_1))
                            .append(out.toString(StandardCharsets.UTF_16BE));
                }
                if (object instanceof COSString string) {
                    all.append(string.getString());
                }
                all.append(object);
            }
            all.append(new PDFTextStripper().getText(document));
        }
        return all.toString();
    }

    private SampleDocuments samples() {
        return new SampleDocuments(folder);
    }
}
