package uk.comity.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads the text of a document, in the child. */
final class TextJob {

    private TextJob() {}

    static void run(DocumentKind kind, Path file, Asked.Answer answer) throws Exception {
        pages(kind, file, pages -> answer.say("pages", String.valueOf(pages)), page -> answer.say("page", page));
    }

    /**
     * Reads a document.
     *
     * @param count told how many pages there will be, once, where the kind of document knows
     * @param pages takes each page's text
     */
    static void pages(DocumentKind kind, Path file, Consumer<String> count, Consumer<String> pages) throws Exception {
        switch (kind) {
            case TEXT -> PlainText.pages(Files.readAllBytes(file)).forEach(pages);
            case EML -> LetterPages.tell(LetterReader.eml(file), pages);
            case MSG -> LetterPages.tell(LetterReader.msg(file), pages);
            case IMAGE -> throw new DocumentChild.Halted(Trouble.PICTURE);
            case PDF -> parse(new PDFParser(), file, count, pages);
            case DOCX, XLSX -> parse(new OOXMLParser(), file, count, pages);
            case ODT -> odt(file, count, pages);
            case HTML -> parse(new JSoupParser(), file, count, pages);
        }
    }

    static void parse(Parser parser, Path file, Consumer<String> count, Consumer<String> pages)
            throws IOException, SAXException, TikaException {
        var context = new ParseContext();
        context.set(Parser.class, parser);
        context.set(EmbeddedDocumentExtractor.class, new Nothing());
        context.set(PDFParserConfig.class, pdf());
        context.set(OfficeParserConfig.class, office());
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        var about = new Metadata();
        var counted = new AtomicBoolean();
        var lines = new TextLines(page -> {
            var all = about.get(PagedText.N_PAGES);
            if (all != null && counted.compareAndSet(false, true)) {
                count.accept(all);
            }
            pages.accept(page);
        });
        try (var in = TikaInputStream.get(file)) {
            parser.parse(in, lines, about, context);
        }
        lines.close();
    }

    /** Without what was struck out, which its parser would read as text. */
    private static void odt(Path file, Consumer<String> count, Consumer<String> pages)
            throws IOException, SAXException, TikaException {
        var clean = WithoutStruck.copy(file);
        try {
            parse(new OpenDocumentParser(), clean, count, pages);
        } finally {
            Files.deleteIfExists(clean);
        }
    }

    /** Lines in the order in which they stand on the page: a number then comes with its clause. Nothing but the text. */
    private static PDFParserConfig pdf() {
        var config = new PDFParserConfig();
        config.setSortByPosition(true);
        config.setExtractAnnotationText(false);
        config.setExtractBookmarksText(false);
        config.setExtractAcroFormContent(false);
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        return config;
    }

    /** The text as it stands once all tracked changes are taken in. */
    private static OfficeParserConfig office() {
        var config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setIncludeHeadersAndFooters(false);
        config.setExtractMacros(false);
        return config;
    }

    /** What is packed into a document stays packed. */
    private static final class Nothing implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
    }
}
