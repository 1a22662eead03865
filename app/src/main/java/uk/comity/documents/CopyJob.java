package uk.comity.documents;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes a marked copy, in the child. What is seen: a line at the head and the foot of each page in mid grey, which can be read
 * on white and on black, and the same words across the page so pale that the text beneath stays readable. What is not seen, on
 * every page: the token as text that is not painted, as white text of one point, and in the page's own dictionary; and once
 * more in the document's.
 */
final class CopyJob {

    /** The key under which a program may keep what is its own: ISO 32000-1, 14.5. */
    static final String PIECE = "Print";

    private static final float SMALL = 7.5f;
    private static final float EDGE = 6;
    private static final float GREY = 0.5f;
    private static final float PALE = 0.13f;
    private static final float SHARE_OF_DIAGONAL = 0.75f;

    private final PDDocument document;
    private final Printer printer;
    private final String code;
    private final String words;
    private final String line;

    private CopyJob(PDDocument document, List<String> mark) throws IOException {
        this.document = document;
        this.printer = new Printer(document);
        this.code = mark.get(0);
        this.words = printer.printable(mark.get(1));
        this.line = printer.printable(mark.get(2));
    }

    static void run(Asked asked) throws Exception {
        var mark = Files.readAllLines(asked.file(2), StandardCharsets.UTF_8);
        try (var document = document(DocumentKind.valueOf(asked.argument(0)), asked.file(1))) {
            // What is locked against changes alone opens without a password, and is not saved so.
            document.setAllSecurityToBeRemoved(true);
            new CopyJob(document, mark).mark();
            document.save(asked.file(3).toFile(), CompressParameters.NO_COMPRESSION);
        }
    }

    static PDDocument document(DocumentKind kind, Path file) throws Exception {
        return switch (kind) {
            case PDF -> PictureJob.open(file);
            case IMAGE -> Printer.picture(file);
            case TEXT, HTML, DOCX, XLSX, ODT, MSG, EML -> Printer.text(kind, file);
        };
    }

    private void mark() throws IOException {
        for (var page : document.getPages()) {
            mark(page);
            page.getCOSObject().setItem(COSName.PIECE_INFO, piece());
        }
        document.getDocumentCatalog().getCOSObject().setItem(COSName.PIECE_INFO, piece());
        document.getDocumentInformation().setCustomMetadataValue(PIECE, code);
    }

    private COSDictionary piece() {
        var data = new COSDictionary();
        data.setString(COSName.getPDFName("Private"), code);
        var piece = new COSDictionary();
        piece.setItem(COSName.getPDFName(PIECE), data);
        return piece;
    }

    private void mark(PDPage page) throws IOException {
        var box = page.getCropBox();
        var turned = page.getRotation() % 180 != 0;
        var width = turned ? box.getHeight() : box.getWidth();
        var height = turned ? box.getWidth() : box.getHeight();
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            // Not part of the text: programs that read aloud leave it out.
            content.beginMarkedContent(COSName.ARTIFACT);
            content.transform(upright(page));
            across(content, width, height);
            content.setNonStrokingColor(GREY);
            var size = Math.min(SMALL, SMALL * (width - 2 * EDGE) / printer.width(line, SMALL));
            line(content, line, size, EDGE, EDGE);
            line(content, line, size, EDGE, height - EDGE - size * 0.8f);
            content.setNonStrokingColor(1f);
            line(content, code, 1, EDGE, 1.5f);
            content.setRenderingMode(RenderingMode.NEITHER);
            line(content, code, 1, EDGE, 3);
            content.setRenderingMode(RenderingMode.FILL);
            content.endMarkedContent();
        }
    }

    private void across(PDPageContentStream content, float width, float height) throws IOException {
        var diagonal = (float) Math.hypot(width, height);
        var size = SHARE_OF_DIAGONAL * diagonal / printer.width(words, 1);
        var pale = new PDExtendedGraphicsState();
        pale.setNonStrokingAlphaConstant(PALE);
        pale.setBlendMode(BlendMode.MULTIPLY);
        content.saveGraphicsState();
        content.setGraphicsStateParameters(pale);
        content.setNonStrokingColor(0f);
        content.transform(Matrix.getTranslateInstance(width / 2, height / 2));
        content.transform(Matrix.getRotateInstance(Math.atan2(height, width), 0, 0));
        line(content, words, size, -SHARE_OF_DIAGONAL * diagonal / 2, -size * 0.3f);
        content.restoreGraphicsState();
    }

    private void line(PDPageContentStream content, String text, float size, float x, float y) throws IOException {
        content.beginText();
        content.setFont(printer.font(), size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    /** From the page as it is looked at to the page as it is written: pages can be turned, and begin anywhere. */
    private static Matrix upright(PDPage page) {
        var box = page.getCropBox();
        var turn = switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new AffineTransform(0, 1, -1, 0, box.getWidth(), 0);
            case 180 -> new AffineTransform(-1, 0, 0, -1, box.getWidth(), box.getHeight());
            case 270 -> new AffineTransform(0, -1, 1, 0, 0, box.getHeight());
            default -> new AffineTransform();
        };
        turn.preConcatenate(AffineTransform.getTranslateInstance(box.getLowerLeftX(), box.getLowerLeftY()));
        return new Matrix(turn);
    }
}
