package uk.comity.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.tika.exception.EncryptedDocumentException;
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

/**
 * The child's side of reading a document: the one place where a parser runs. Writes one line for each page, as text: {@code
 * page} and its text, with line feeds and backslashes escaped; at last {@code end}, or {@code trouble} and why.
 */
public final class ReadingChild {

    /** The hidden command under which this program is its own child. */
    public static final String WORD = "read-document-text";

    private ReadingChild() {}

    /** Whether the program was started as a child. */
    public static boolean isAsked(String... arguments) {
        return arguments.length == 3 && arguments[0].equals(WORD);
    }

    /** Reads the document and writes its text on standard output. */
    public static void answer(String... arguments) {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        // Whatever a library prints goes nowhere.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            parse(DocumentKind.valueOf(arguments[1]), Path.of(arguments[2]), out);
            out.print("end\n");
        } catch (EncryptedDocumentException locked) {
            out.print("trouble password\n");
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError damaged) {
            out.print("trouble damaged\n");
        }
        out.flush();
    }

    private static void parse(DocumentKind kind, Path file, PrintStream out)
            throws IOException, SAXException, TikaException {
        var parser = parser(kind);
        var context = new ParseContext();
        context.set(Parser.class, parser);
        context.set(EmbeddedDocumentExtractor.class, new Nothing());
        context.set(PDFParserConfig.class, pdf());
        context.set(OfficeParserConfig.class, office());
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        var about = new Metadata();
        var counted = new AtomicBoolean();
        var lines = new TextLines(page -> {
            var pages = about.get(PagedText.N_PAGES);
            if (pages != null && counted.compareAndSet(false, true)) {
                out.print("pages " + pages + "\n");
            }
            out.print("page " + escaped(page) + "\n");
            out.flush();
        });
        try (var in = TikaInputStream.get(file)) {
            parser.parse(in, lines, about, context);
        }
        lines.close();
    }

    private static Parser parser(DocumentKind kind) {
        return switch (kind) {
            case PDF -> new PDFParser();
            case DOCX -> new OOXMLParser();
            case ODT -> new OpenDocumentParser();
            case HTML -> new JSoupParser();
            case TEXT -> throw new IllegalArgumentException("plain text needs no parser");
        };
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

    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\r", "").replace("\n", "\\n");
    }

    static String unescaped(String line) {
        var text = new StringBuilder(line.length());
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                i++;
                text.append(line.charAt(i) == 'n' ? '\n' : line.charAt(i));
            } else {
                text.append(c);
            }
        }
        return text.toString();
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
