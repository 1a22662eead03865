package uk.comity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** What an officer sends to file a report to the planning committee, as JSON has it. */
final class FiledReport {

    private FiledReport() {}

    /** A page without words, so many MB large. */
    static byte[] scan(int megabytes) throws IOException {
        var noise = new byte[megabytes << 20];
        new Random(7).nextBytes(noise);
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            var stream = document.getDocument().createCOSStream();
            try (var into = stream.createOutputStream()) {
                into.write(noise);
            }
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Noise"), stream);
            document.save(out);
            return out.toByteArray();
        }
    }

    static byte[] png() throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(40, 40, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    static String text(byte... pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    static Map<String, Object> act(String sha256, String title, String file, String mark) {
        var classed = mark.equals("EXEMPT")
                ? Map.of("mark", mark, "paragraph", "CONTRACT_TERMS")
                : Map.<String, Object>of("mark", mark);
        var belongs = Map.of("body", "planning", "meeting", "2026-11-03", "executive", "NO", "background", List.of());
        var as = Map.of(
                "title",
                title,
                "sort",
                "REPORT",
                "belongs",
                belongs,
                "holder",
                Map.of("officer", SmallCouncil.HEAD.value()),
                "traits",
                List.of(),
                "listing",
                "NOT_LISTED");
        return Map.of("sha256", sha256, "file", file, "as", as, "classed", classed);
    }
}
