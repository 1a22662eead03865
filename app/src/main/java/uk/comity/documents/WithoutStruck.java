package uk.comity.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * An OpenDocument text as it stands once all tracked changes are taken in: what was struck out is kept in a part of its own
 * ({@code text:tracked-changes}), which the parser would read as text.
 */
final class WithoutStruck {

    private static final String CONTENT = "content.xml";
    private static final String STRUCK = "tracked-changes";
    private static final long MOST = 64L << 20;

    private WithoutStruck() {}

    /** A copy that holds the text alone, to be deleted by the caller. */
    static Path copy(Path document) throws IOException {
        var copy = Files.createTempFile("comity-text", ".odt");
        try (var zip = new ZipFile(document.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(copy))) {
            var content = zip.getEntry(CONTENT);
            if (content == null) {
                throw new IOException("there is no text in it");
            }
            out.putNextEntry(new ZipEntry("mimetype"));
            out.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
            out.putNextEntry(new ZipEntry(CONTENT));
            try (var in = new Bounded(zip.getInputStream(content))) {
                strike(in, out);
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
        return copy;
    }

    private static void strike(InputStream in, ZipOutputStream out) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var reader = factory.createXMLEventReader(in, "UTF-8");
        var writer = XMLOutputFactory.newFactory().createXMLEventWriter(out, "UTF-8");
        copy(reader, writer);
        writer.flush();
    }

    private static void copy(XMLEventReader reader, XMLEventWriter writer) throws XMLStreamException {
        var depth = 0;
        while (reader.hasNext()) {
            var event = reader.nextEvent();
            if (event.isStartElement()
                    && (depth > 0
                            || event.asStartElement().getName().getLocalPart().equals(STRUCK))) {
                depth++;
            } else if (event.isEndElement() && depth > 0) {
                depth--;
            } else if (depth == 0) {
                writer.add(event);
            }
        }
    }

    /** A text that unpacks without end is read no further. */
    private static final class Bounded extends InputStream {

        private final InputStream in;
        private long left = MOST;

        Bounded(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var read = in.read(bytes, from, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw new IOException("the text is too long");
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
