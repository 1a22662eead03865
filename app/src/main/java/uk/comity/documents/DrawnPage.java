package uk.comity.documents;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A page drawn anew as a picture with black boxes, and behind it, as text that is not painted, the words that can be seen in
 * the picture: so that it can still be searched and read aloud.
 */
record DrawnPage(PDDocument document, int number, List<RedactJob.Placed> placed) {

    private static final float POINTS_PER_INCH = 200;
    private static final float LARGEST_LABEL = 9;
    private static final float SMALLEST_LABEL = 3.5f;

    /** Between the darkest and the palest point of a word that can be seen, of 255. */
    private static final int CONTRAST = 40;

    void into(PDDocument redacted, Printer printer) throws IOException {
        var scale = scale();
        var image = new PDFRenderer(document).renderImage(number - 1, scale, ImageType.RGB);
        blacken(image, scale);
        var page = new PDPage(new PDRectangle(image.getWidth() / scale, image.getHeight() / scale));
        redacted.addPage(page);
        var height = page.getMediaBox().getHeight();
        try (var content = new PDPageContentStream(redacted, page)) {
            content.drawImage(
                    LosslessFactory.createFromImage(redacted, image),
                    0,
                    0,
                    page.getMediaBox().getWidth(),
                    height);
            words(content, printer, image, height);
            content.setRenderingMode(RenderingMode.FILL);
            content.setNonStrokingColor(1f);
            for (var one : placed) {
                label(content, printer, one, height);
            }
        }
    }

    private float scale() {
        var box = document.getPage(number - 1).getCropBox();
        var wanted = POINTS_PER_INCH / 72;
        var points = (double) box.getWidth() * wanted * box.getHeight() * wanted;
        return points <= Pictures.MOST_POINTS ? wanted : (float) (wanted * Math.sqrt(Pictures.MOST_POINTS / points));
    }

    /** A point more on each side: the edge of a letter may be painted half outside its box. */
    private void blacken(BufferedImage image, float scale) {
        var graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        for (var one : placed) {
            var box = one.box();
            graphics.fillRect(
                    (int) Math.floor((box.left() - 1) * scale),
                    (int) Math.floor((box.top() - 1) * scale),
                    (int) Math.ceil((box.width() + 2) * scale),
                    (int) Math.ceil((box.height() + 2) * scale));
        }
        graphics.dispose();
    }

    private void words(PDPageContentStream content, Printer printer, BufferedImage image, float height)
            throws IOException {
        var scale = image.getHeight() / height;
        content.setRenderingMode(RenderingMode.NEITHER);
        for (var word :
                PageWords.of(document, number, PageWords.Order.OF_THE_PAGE).words()) {
            var box = word.box();
            if (placed.stream().anyMatch(one -> one.box().touches(box)) || !isSeen(box, image, scale)) {
                continue;
            }
            var text = printer.printable(word.text()) + " ";
            var size = Math.max(1, box.height() * 0.74f);
            content.beginText();
            content.setFont(printer.font(), size);
            content.setHorizontalScaling(Math.clamp(100 * box.width() / printer.width(text.strip(), size), 10, 400));
            content.newLineAtOffset(box.left(), height - box.bottom() + box.height() * 0.26f);
            content.showText(text);
            content.endText();
        }
        content.beginText();
        content.setHorizontalScaling(100);
        content.endText();
    }

    /** Text can be there and not be seen: white on white, under a box, on a layer that is off. That stays behind. */
    private static boolean isSeen(Cut.Box box, BufferedImage image, float scale) {
        var darkest = 255;
        var palest = 0;
        var right = Math.min(image.getWidth() - 1, (int) (box.right() * scale));
        var bottom = Math.min(image.getHeight() - 1, (int) (box.bottom() * scale));
        for (var y = Math.max(0, (int) (box.top() * scale)); y <= bottom; y++) {
            for (var x = Math.max(0, (int) (box.left() * scale)); x <= right; x++) {
                var colour = image.getRGB(x, y);
                var light = ((colour >> 16 & 0xff) + 2 * (colour >> 8 & 0xff) + (colour & 0xff)) / 4;
                darkest = Math.min(darkest, light);
                palest = Math.max(palest, light);
            }
        }
        return palest - darkest >= CONTRAST;
    }

    /** As large as fits; where nothing that can be read fits, the list at the end says it alone. */
    private static void label(PDPageContentStream content, Printer printer, RedactJob.Placed one, float height)
            throws IOException {
        var box = one.box();
        var whole = printer.printable(
                one.cut().reason().paragraph() + " – " + one.cut().reason().words());
        var brief = printer.printable(one.cut().reason().paragraph());
        for (var text : List.of(whole, brief)) {
            var size = Math.min(
                    Math.min(LARGEST_LABEL, box.height() * 0.7f), 0.96f * box.width() / printer.width(text, 1));
            if (size >= SMALLEST_LABEL && !(text.equals(whole) && size < 5)) {
                content.beginText();
                content.setFont(printer.font(), size);
                content.newLineAtOffset(
                        box.left() + 0.02f * box.width(), height - (box.top() + box.bottom()) / 2 - size * 0.35f);
                content.showText(text);
                content.endText();
                return;
            }
        }
    }
}
