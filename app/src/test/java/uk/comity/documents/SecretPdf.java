package uk.comity.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** An invented person's name in every corner of a PDF in which one can stand. */
final class SecretPdf {

    static final String NAME = "Orla Quillfeather";

    private static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private SecretPdf() {}

    static Path in(Path file) {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            page.setResources(new PDResources());
            content(document, page);
            document.addPage(new PDPage(PDRectangle.A4));
            second(document, document.getPage(1));
            around(document, page);
            form(document, page);
            document.save(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return later(file);
    }

    private static void content(PDDocument document, PDPage page) throws IOException {
        var properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, "Said of " + NAME);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
            line(content, 750, "The complaint of " + NAME + " was upheld in May.");
            content.endMarkedContent();
            content.setNonStrokingColor(1f);
            line(content, 300, "Some white words on white");
            content.setNonStrokingColor(0f);
            content.drawForm(drawn(document));
        }
    }

    /** Text within a drawing of its own. */
    private static PDFormXObject drawn(PDDocument document) throws IOException {
        var form = new PDFormXObject(document);
        form.setBBox(PDRectangle.A4);
        var resources = new PDResources();
        var font = resources.add(FONT);
        form.setResources(resources);
        try (var out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(("BT /" + font.getName() + " 12 Tf 50 600 Td [(Signed: Or) -20 (la Quill) 15 (feather)] TJ ET")
                    .getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static void second(PDDocument document, PDPage page) throws IOException {
        try (var content = new PDPageContentStream(document, page)) {
            content.addComment("Not a word to Quillfeather");
            line(content, 700, "Nothing is said of anybody here.");
        }
        // Not painted, and yet in the file.
        page.getResources().put(COSName.getPDFName("Unused"), drawn(document));
        page.setMetadata(new PDMetadata(document, new ByteArrayInputStream(bytes("<x>" + NAME + "</x>"))));
    }

    private static void around(PDDocument document, PDPage page) throws IOException {
        document.getDocumentInformation().setTitle("Complaint of " + NAME);
        var catalog = document.getDocumentCatalog();
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(bytes("<x>" + NAME + "</x>"))));
        var outline = new PDDocumentOutline();
        var item = new PDOutlineItem();
        item.setTitle(NAME);
        outline.addLast(item);
        catalog.setDocumentOutline(outline);
        var attached = new PDComplexFileSpecification();
        attached.setFile(NAME + ".txt");
        attached.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(bytes("About " + NAME))));
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("one", attached));
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        var note = new PDAnnotationText();
        note.setContents("Ask " + NAME);
        note.setRectangle(new PDRectangle(400, 400, 20, 20));
        page.getAnnotations().add(note);
    }

    private static void form(PDDocument document, PDPage page) throws IOException {
        var form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        var resources = new PDResources();
        resources.put(COSName.getPDFName("Helv"), FONT);
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 12 Tf 0 g");
        var field = new PDTextField(form);
        field.setPartialName("witness");
        field.setDefaultAppearance("/Helv 12 Tf 0 g");
        form.getFields().add(field);
        var widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(50, 500, 300, 20));
        widget.setPage(page);
        page.getAnnotations().add(widget);
        field.setValue("Nobody");
    }

    /** A later version of the file, written after the first: the earlier one stays in the bytes. */
    private static Path later(Path file) {
        try (var document = Loader.loadPDF(Files.readAllBytes(file));
                var out = Files.newOutputStream(file)) {
            document.getDocumentInformation().setTitle("Complaint");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void line(PDPageContentStream content, float y, String text) throws IOException {
        content.beginText();
        content.setFont(FONT, 12);
        content.newLineAtOffset(50, y);
        content.showText(text);
        content.endText();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
