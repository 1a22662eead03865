package uk.comity.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A page that comes along as it is: what paints, and what that uses, and nothing else. A page on which more hangs than text in
 * plain fonts, lines and pictures is none of these, since something could be hidden in it.
 */
final class PlainPage {

    private final PDPage page;
    private final List<Object> tokens;
    private final Set<COSName> used = new HashSet<>();

    private PlainPage(PDPage page, List<Object> tokens) {
        this.page = page;
        this.tokens = tokens;
    }

    /** The page, made anew in the other document; empty where it is not plain. */
    static Optional<PDPage> of(PDPage page, PDDocument into) throws IOException {
        var plain = new PlainPage(page, new ArrayList<>());
        return plain.isPlain() ? Optional.of(plain.made(into)) : Optional.empty();
    }

    /** Reads what paints, without remarks and without the properties that marked content can carry. */
    private boolean isPlain() throws IOException {
        var parser = new PDFStreamParser(page);
        for (var token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (!(token instanceof Operator operator)) {
                tokens.add(token);
                continue;
            }
            switch (operator.getName()) {
                case OperatorName.BEGIN_MARKED_CONTENT_SEQ, OperatorName.MARKED_CONTENT_POINT_WITH_PROPS -> {
                    tokens.removeLast();
                    var begins = operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ);
                    tokens.add(Operator.getOperator(
                            begins ? OperatorName.BEGIN_MARKED_CONTENT : OperatorName.MARKED_CONTENT_POINT));
                }
                case OperatorName.DRAW_OBJECT -> {
                    used((COSName) tokens.getLast());
                    tokens.add(operator);
                }
                case OperatorName.SET_FONT_AND_SIZE -> {
                    used((COSName) tokens.get(tokens.size() - 2));
                    tokens.add(operator);
                }
                case OperatorName.BEGIN_INLINE_IMAGE -> {
                    return false;
                }
                default -> tokens.add(operator);
            }
        }
        return resources().isPresent();
    }

    private void used(COSName name) {
        used.add(name);
    }

    /** What the page uses, each thing alone; empty where something is among it that could hide what nobody sees. */
    private Optional<PDResources> resources() throws IOException {
        var all = page.getResources() == null ? new PDResources() : page.getResources();
        if (all.getPatternNames().iterator().hasNext() || hasLayers(all)) {
            return Optional.empty();
        }
        var kept = new PDResources();
        for (var name : used) {
            var object = all.getCOSObject().getCOSDictionary(COSName.XOBJECT);
            var font = all.getCOSObject().getCOSDictionary(COSName.FONT);
            if (object != null && object.getDictionaryObject(name) instanceof COSStream image) {
                if (!COSName.IMAGE.equals(image.getCOSName(COSName.SUBTYPE))
                        || image.containsKey(COSName.METADATA)
                        || COSName.DCT_DECODE.equals(image.getDictionaryObject(COSName.FILTER))) {
                    return Optional.empty();
                }
                put(kept, COSName.XOBJECT, name, image);
            }
            if (font != null && font.getDictionaryObject(name) instanceof COSDictionary one) {
                if (COSName.TYPE3.equals(one.getCOSName(COSName.SUBTYPE))) {
                    return Optional.empty();
                }
                put(kept, COSName.FONT, name, one);
            }
        }
        var spaces = all.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
        if (spaces != null) {
            kept.getCOSObject().setItem(COSName.COLORSPACE, spaces);
        }
        return states(all, kept);
    }

    private static Optional<PDResources> states(PDResources all, PDResources kept) {
        for (var name : all.getExtGStateNames()) {
            var state = all.getExtGState(name).getCOSObject();
            if (state.getDictionaryObject(COSName.SMASK) instanceof COSDictionary || state.containsKey(COSName.FONT)) {
                return Optional.empty();
            }
            put(kept, COSName.EXT_G_STATE, name, state);
        }
        return all.getShadingNames().iterator().hasNext() ? Optional.empty() : Optional.of(kept);
    }

    private static boolean hasLayers(PDResources all) {
        for (var name : all.getPropertiesNames()) {
            var properties = all.getProperties(name).getCOSObject();
            if (properties.getCOSName(COSName.TYPE) != null) {
                return true;
            }
        }
        return false;
    }

    private static void put(PDResources kept, COSName kind, COSName name, COSDictionary thing) {
        var named = kept.getCOSObject().getCOSDictionary(kind);
        if (named == null) {
            named = new COSDictionary();
            kept.getCOSObject().setItem(kind, named);
        }
        named.setItem(name, thing);
    }

    private PDPage made(PDDocument into) throws IOException {
        var made = new PDPage(page.getMediaBox());
        made.setCropBox(page.getCropBox());
        made.setRotation(page.getRotation());
        resources().ifPresent(made::setResources);
        var content = new PDStream(into);
        try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        made.setContents(content);
        return made;
    }
}
