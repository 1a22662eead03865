package uk.comity.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Prints words with the one font that comes with PDFBox: Latin, Greek and Cyrillic. */
final class Printer {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float SIZE = 10.5f;
    private static final float LEADING = 14;
    private static final float MARGIN = 56;
    private static final int TAB = 4;

    private final PDFont font;

    Printer(PDDocument document) throws IOException {
        try (var in = PDDocument.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new IOException("PDFBox came without its font");
            }
            this.font = PDType0Font.load(document, in, true);
        }
    }

    PDFont font() {
        return font;
    }

    float width(String text, float size) throws IOException {
        return Math.max(1, font.getStringWidth(text)) / 1000 * size;
    }

    /** The same words; a question mark for each letter that the font does not have. */
    String printable(String text) {
        var out = new StringBuilder();
        text.codePoints()
                .filter(one -> one == '\t' || !Character.isISOControl(one))
                .forEach(one -> out.append(one == '\t' ? " ".repeat(TAB) : has(Character.toString(one))));
        return out.toString();
    }

    private String has(String letter) {
        try {
            font.encode(letter);
            return letter;
        } catch (IOException | IllegalArgumentException missing) {
            return "?";
        }
    }

    /** A document's text on pages of A4; each page of the document begins a new one. */
    static PDDocument text(DocumentKind kind, Path file) throws Exception {
        var pages = new ArrayList<String>();
        TextJob.pages(kind, file, _ -> {}, pages::add);
        var document = new PDDocument();
        var printer = new Printer(document);
        for (var page : pages) {
            printer.print(document, page);
        }
        return document;
    }

    /** Prints a text on new pages at the end. */
    void print(PDDocument document, String text) throws IOException {
        print(document, lines(text, PDRectangle.A4.getWidth() - 2 * MARGIN));
    }

    private void print(PDDocument document, List<String> lines) throws IOException {
        var most = (int) ((PDRectangle.A4.getHeight() - 2 * MARGIN) / LEADING);
        for (var from = 0; from == 0 || from < lines.size(); from += most) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(font, SIZE);
                content.setLeading(LEADING);
                content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
                for (var line : lines.subList(from, Math.min(lines.size(), from + most))) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
        }
    }

    List<String> lines(String text, float width) throws IOException {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1)) {
            var line = new StringBuilder();
            for (var word : printable(paragraph).split("(?<= )", -1)) {
                if (width(line + word, SIZE) > width && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(word);
                while (width(line.toString(), SIZE) > width && line.length() > 1) {
                    var fits = Math.max(1, (int) (line.length() * width / width(line.toString(), SIZE)));
                    lines.add(line.substring(0, fits));
                    line.delete(0, fits);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** A picture on one page of its own shape, as wide as A4. */
    static PDDocument picture(Path file) throws IOException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new DocumentChild.Halted(Trouble.DAMAGED);
            }
            var reader = readers.next();
            reader.setInput(in, true, true);
            var image = PictureJob.scaled(PictureJob.read(reader), 2000);
            var document = new PDDocument();
            var width = PDRectangle.A4.getWidth();
            var page = new PDPage(new PDRectangle(width, Math.max(72, width * image.getHeight() / image.getWidth())));
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                var box = page.getMediaBox();
                content.drawImage(
                        JPEGFactory.createFromImage(document, image, 0.9f), 0, 0, box.getWidth(), box.getHeight());
            }
            return document;
        }
    }
}
