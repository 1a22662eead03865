package uk.comity.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where a piece of text begins, as the page is looked at: from its upper left corner. */
final class PositionsOf extends PDFTextStripper {

    private final String wanted;
    private final List<TextPosition> found = new ArrayList<>();

    PositionsOf(String wanted) {
        this.wanted = wanted;
    }

    List<TextPosition> found() {
        return found;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        var at = text.indexOf(wanted);
        if (at >= 0 && at < positions.size()) {
            found.add(positions.get(at));
        }
        super.writeString(text, positions);
    }
}
