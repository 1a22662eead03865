package uk.comity.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Looks for hidden marks in all places where they are put, in the child. */
final class TokenJob {

    private TokenJob() {}

    static void run(Asked asked) throws Exception {
        var found = new Found(new LinkedHashSet<>(), new LinkedHashSet<>());
        var kind = DocumentKind.valueOf(asked.argument(0));
        if (kind == DocumentKind.PDF) {
            pdf(asked.file(1), found);
        } else {
            // A copy that was turned into another kind of document may still hold what stood there as text.
            TextJob.pages(kind, asked.file(1), _ -> {}, found::in);
        }
        found.tokens().forEach(token -> asked.answer().say("token", token.code()));
        found.printed()
                .forEach(one ->
                        asked.answer().say("printed", "Copy " + one.copy() + ", for " + one.name() + ", " + one.day()));
    }

    private record Found(Set<Token> tokens, Set<Mark.Printed> printed) {

        void in(String text) {
            tokens.addAll(Token.in(text));
            printed.addAll(Mark.printed(text));
        }
    }

    private static void pdf(Path file, Found found) throws IOException {
        try (var document = PictureJob.open(file)) {
            piece(document.getDocumentCatalog().getCOSObject(), found.tokens());
            var stated = document.getDocumentInformation().getCustomMetadataValue(CopyJob.PIECE);
            if (stated != null) {
                found.in(stated);
            }
            for (var page : document.getPages()) {
                piece(page.getCOSObject(), found.tokens());
            }
            text(document, found);
        }
    }

    private static void piece(COSDictionary owner, Set<Token> found) {
        if (owner.getDictionaryObject(COSName.PIECE_INFO) instanceof COSDictionary pieces
                && pieces.getDictionaryObject(COSName.getPDFName(CopyJob.PIECE)) instanceof COSDictionary piece
                && piece.getDictionaryObject(COSName.getPDFName("Private")) instanceof COSString code) {
            found.addAll(Token.in(code.getString()));
        }
    }

    /** Page by page: a page that cannot be read does not hide the others. */
    private static void text(PDDocument document, Found found) {
        for (var page = 1; page <= document.getNumberOfPages(); page++) {
            try {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                found.in(stripper.getText(document));
            } catch (IOException | RuntimeException damaged) {
                // The next one.
            }
        }
    }
}
