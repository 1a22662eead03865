package uk.comity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Documents of invented councils, made anew for each test: nobody's real words are in them. */
public record SampleDocuments(Path folder) {

    private static final String SENTENCE = "Officers and councillors are kind to each other and to the clerk, on day ";

    /** Pages of numbered clauses with a running title and a page number; every section has its heading. */
    public Path pdf(String name, int pages) {
        return write(name, pages, false);
    }

    public Path lockedPdf(String name) {
        return write(name, 2, true);
    }

    public Path scan(String name) {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            return save(document, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path write(String name, int pages, boolean locked) {
        try (var document = new PDDocument()) {
            var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (var page = 1; page <= pages; page++) {
                var sheet = new PDPage();
                document.addPage(sheet);
                try (var content = new PDPageContentStream(document, sheet)) {
                    content.beginText();
                    content.setFont(font, 10);
                    content.setLeading(14);
                    content.newLineAtOffset(50, 750);
                    for (var line : lines(page, pages)) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            return save(document, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(int page, int pages) {
        var section = (page - 1) % 50 + 1;
        // A line that stands at the same place of every page is a running title, and no part of a clause.
        var month = Month.of((page - 1) % 12 + 1).getDisplayName(TextStyle.FULL, Locale.UK);
        var lines = new java.util.ArrayList<>(List.of(
                "Fenmarsh District Council - Constitution",
                "",
                section + ". On kindness " + "x".repeat(page % 7 + 1),
                ""));
        for (var clause = 1; clause <= 8; clause++) {
            lines.add(section + "." + clause + "  " + SENTENCE + clause + " of");
            lines.add("every " + month + " of the year, whatever the wea-");
            lines.add("ther is like in " + month + ".");
            lines.add("");
        }
        lines.add("Page " + page + " of " + pages);
        return lines;
    }

    private Path save(PDDocument document, String name) throws IOException {
        var file = folder.resolve(name);
        document.save(file.toFile());
        return file;
    }

    /** Sections and clauses that Word numbers by itself, lettered items, and one tracked change. */
    public Path docx(String name, int sections) {
        var file = folder.resolve(name);
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            var numbering = document.createNumbering();
            var list = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(levels())));
            for (var section = 1; section <= sections; section++) {
                paragraph(document, list, 0, "On kindness");
                for (var clause = 1; clause <= 8; clause++) {
                    paragraph(document, list, 1, SENTENCE + clause + ".");
                }
                paragraph(document, list, 2, "to the clerk; and");
                paragraph(document, list, 2, "to the clerk's cat.");
            }
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void paragraph(XWPFDocument document, BigInteger list, int level, String words) {
        var paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(words);
        if (words.endsWith("day 2.")) {
            paragraph.getCTP().addNewIns().addNewR().addNewT().setStringValue(" Put in.");
            paragraph.getCTP().addNewDel().addNewR().addNewDelText().setStringValue(" Struck out.");
        }
    }

    private static CTAbstractNum levels() {
        var levels = CTAbstractNum.Factory.newInstance();
        levels.setAbstractNumId(BigInteger.ONE);
        var texts = List.of("%1.", "%1.%2", "(%3)");
        for (var level = 0; level < texts.size(); level++) {
            var one = levels.addNewLvl();
            one.setIlvl(BigInteger.valueOf(level));
            one.addNewStart().setVal(BigInteger.ONE);
            one.addNewNumFmt().setVal(level < 2 ? STNumberFormat.DECIMAL : STNumberFormat.LOWER_LETTER);
            one.addNewLvlText().setVal(texts.get(level));
        }
        return levels;
    }

    /** OpenDocument text with these paragraphs. */
    public Path odt(String name, String... paragraphs) {
        var content = new StringBuilder(
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>");
        for (var paragraph : paragraphs) {
            content.append("<text:p>").append(paragraph).append("</text:p>");
        }
        content.append("</office:text></office:body></office:document-content>");
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            var type = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
            var first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            var sum = new CRC32();
            sum.update(type);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** A document of Word's that unpacks to gigabytes. */
    public Path bomb(String name) {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\""
                            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var block = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (var megabyte = 0; megabyte < 1024; megabyte++) {
                zip.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    public Path text(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Path bytes(String name, byte... bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
