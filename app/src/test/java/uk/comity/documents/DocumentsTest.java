package uk.comity.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.comity.SampleDocuments;
import uk.comity.documents.SampleLetters.Part;

class DocumentsTest {

    @TempDir
    private Path folder;

    @Test
    void a_workbook_is_read_sheet_by_sheet() {
        var text = String.join("\n", pages(letters().xlsx("sums.xlsx")));

        assertThat(text).contains("Sums", "Ward\tPounds", "Low Lane\t1250", "Remarks", "Paid in May.");
    }

    @Test
    void the_last_word_of_a_line_in_a_pdf_does_not_run_into_the_first_of_the_next() throws IOException {
        var file = folder.resolve("lines.pdf");
        try (var pdf = new PDDocument()) {
            var sheet = new PDPage();
            pdf.addPage(sheet);
            try (var content = new PDPageContentStream(pdf, sheet)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.setLeading(13);
                content.newLineAtOffset(50, 700);
                content.showText("The lowest rent that the council should");
                content.newLine();
                content.showText("take is set out here.");
                content.endText();
            }
            pdf.save(file.toFile());
        }

        assertThat(pages(file)).containsExactly("The lowest rent that the council should\ntake is set out here.");
    }

    @Test
    void an_e_mail_is_told_with_its_headings_and_its_attachments_one_level_deep() throws IOException {
        var inner = letters().eml("inner.eml", new Part("deeper.txt", "text/plain", bytes("Nobody reads this.")));
        var file = letters()
                .eml(
                        "drain.eml",
                        new Part(
                                "sums.xlsx",
                                "application/octet-stream",
                                Files.readAllBytes(letters().xlsx("s.xlsx"))),
                        new Part("photo.png", "image/png", png()),
                        new Part("old.eml", "application/octet-stream", Files.readAllBytes(inner)),
                        new Part("run.exe", "application/octet-stream", new byte[] {'M', 'Z', 0, 0, 1, 0, 0, 0}));

        var pages = pages(file);

        assertThat(pages.getFirst()).isEqualTo("""
                        From: Zoë Fenn <zoe@fen.example>
                        To: Democratic Services <dem@fen.example>, Ada Marsh <ada@fen.example>
                        Date: Mon, 23 Nov 2026 09:30:00 +0000
                        Subject: The drain at Low Lane

                        The drain is blocked again.

                        Attachments: sums.xlsx; photo.png; old.eml; run.exe""");
        assertThat(pages.get(1)).startsWith("Attachment: sums.xlsx").contains("Low Lane\t1250");
        assertThat(pages.getLast())
                .startsWith("Attachment: old.eml\n\nFrom: Zoë Fenn")
                .contains("Attachments: deeper.txt")
                .doesNotContain("Nobody reads this.");
    }

    @Test
    void an_outlook_message_is_told_in_the_same_way() {
        var pages = pages(letters().msg("drain.msg", "note.txt", bytes("See the plan of 1911.")));

        assertThat(pages).containsExactly("""
                        From: Zoë Fenn
                        To: Democratic Services
                        Subject: The drain at Low Lane

                        The drain is blocked again.

                        Attachments: note.txt""", "Attachment: note.txt\n\nSee the plan of 1911.");
    }

    @Test
    void an_attachment_that_cannot_be_read_is_named_and_the_rest_is_read() throws IOException {
        var locked = Files.readAllBytes(samples().lockedPdf("locked.pdf"));
        var pages = pages(letters()
                .eml(
                        "two.eml",
                        new Part("locked.pdf", "application/pdf", locked),
                        new Part("b.txt", "text/plain", bytes("Readable."))));

        assertThat(pages.subList(1, pages.size()))
                .containsExactly(
                        "Attachment: locked.pdf\n\n(This attachment could not be read.)",
                        "Attachment: b.txt\n\nReadable.");
    }

    @Test
    void a_picture_has_no_text_and_says_so() throws IOException {
        assertThat(why(Files.write(folder.resolve("photo.png"), png())))
                .isEqualTo(
                        "\"photo.png\" is a picture and holds no text. Have the text recognised first (OCR), or give the"
                                + " document itself.");
    }

    @Test
    void bombs_burst_in_the_child_alone() throws IOException {
        assertThat(why(bomb("bomb.xlsx"))).startsWith("\"bomb.xlsx\" ").containsAnyOf("unpacks", "damaged");
        assertThat(why(letters().nested("deep.eml", 60)))
                .isEqualTo(
                        "\"deep.eml\" unpacks to more than a document should be. Give the part that matters, as PDF, DOCX or"
                                + " plain text.");
    }

    @Test
    void hostile_pdfs_are_told_in_a_sentence() {
        assertThat(why(HostilePdfs.nestedArrays(folder.resolve("deep.pdf"), 200_000)))
                .startsWith("\"deep.pdf\" ")
                .containsAnyOf("is damaged", "no text");
        assertThat(why(HostilePdfs.pagesInACircle(folder.resolve("circle.pdf"))))
                .startsWith("\"circle.pdf\" ")
                .containsAnyOf("is damaged", "no text", "takes too long", "reads at most 5,000");
        assertThat(why(HostilePdfs.bomb(folder.resolve("bomb.pdf"), 100)))
                .startsWith("\"bomb.pdf\" ")
                .containsAnyOf("is damaged", "unpacks", "no text", "too long");
        assertThat(why(samples().lockedPdf("locked.pdf"))).startsWith("\"locked.pdf\" is locked with a password.");
    }

    @Test
    void what_takes_too_long_is_ended() {
        var hurried = new Limits(10 << 20, 1_000_000, 500, Duration.ofMillis(1));

        assertThat(Documents.read(samples().pdf("slow.pdf", 2), "slow.pdf", hurried, _ -> {}))
                .isEqualTo(new DocumentReading.Unreadable(
                        "\"slow.pdf\" takes too long to read. Give the part that matters, or save it as plain text."));
    }

    @Test
    void a_document_under_another_name_is_read_as_what_it_is() {
        var docx = samples().docx("a.docx", 1);

        assertThat(Documents.read(docx, "a.txt", Limits.TO_KEEP, _ -> {})).isInstanceOf(DocumentReading.Text.class);
        assertThat(Recognising.remark(DocumentKind.DOCX, "a.txt"))
                .contains(
                        "The name \"a.txt\" says that this is plain text, but it is a Word document (DOCX). It was taken as"
                                + " what it is.");
        assertThat(Recognising.remark(DocumentKind.DOCX, "a.docx")).isEmpty();
        assertThat(Recognising.remark(DocumentKind.TEXT, "README")).isEmpty();
    }

    private Path bomb(String name) throws IOException {
        var sheet = "xl/worksheets/sheet1.xml";
        var file = folder.resolve(name);
        try (var good = new java.util.zip.ZipFile(letters().xlsx("good.xlsx").toFile());
                var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : java.util.Collections.list(good.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(sheet)) {
                    var whole = new String(good.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    zip.write(bytes(whole.substring(0, whole.indexOf("<row"))));
                    var rows = bytes("<row><c t=\"inlineStr\"><is><t>" + "a ".repeat(1000) + "</t></is></c></row>");
                    for (var row = 0; row < 40_000; row++) {
                        zip.write(rows);
                    }
                } else {
                    good.getInputStream(entry).transferTo(zip);
                }
            }
        }
        return file;
    }

    private static byte[] png() throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(30, 20, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private List<String> pages(Path file) {
        var reading = Documents.read(file, file.getFileName().toString(), Limits.TO_KEEP, _ -> {});
        assertThat(reading).isInstanceOf(DocumentReading.Text.class);
        return ((DocumentReading.Text) reading).pages();
    }

    private String why(Path file) {
        var reading = Documents.read(file, file.getFileName().toString(), Limits.TO_KEEP, _ -> {});
        assertThat(reading).isInstanceOf(DocumentReading.Unreadable.class);
        return ((DocumentReading.Unreadable) reading).sentence();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private SampleDocuments samples() {
        return new SampleDocuments(folder);
    }

    private SampleLetters letters() {
        return new SampleLetters(folder);
    }
}
