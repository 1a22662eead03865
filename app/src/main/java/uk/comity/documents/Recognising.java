package uk.comity.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Sees from a file's first bytes and its name what kind of document it is. No parser runs here. */
final class Recognising {

    /** Word's own name for what it locks with a password, as it stands in the file. */
    private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final int ENOUGH = 1 << 20;

    private Recognising() {}

    /** The kind, or why it is none that can be read. */
    sealed interface Kind {
        record Known(DocumentKind kind) implements Kind {}

        record Unknown(String sentence) implements Kind {}
    }

    static Kind kind(Path file, String name) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            var about = new Metadata();
            about.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
            var type = MimeTypes.getDefaultMimeTypes().detect(in, about);
            return kind(type, file, name);
        }
    }

    private static Kind kind(MediaType type, Path file, String name) throws IOException {
        var suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (type.getBaseType().toString()) {
            case "application/pdf" -> new Kind.Known(DocumentKind.PDF);
            case "text/html", "application/xhtml+xml" -> new Kind.Known(DocumentKind.HTML);
            case "application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-template" ->
                new Kind.Known(DocumentKind.ODT);
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.template" ->
                new Kind.Known(DocumentKind.DOCX);
            case "application/zip", "application/x-tika-ooxml" ->
                suffix.equals("docx")
                        ? new Kind.Known(DocumentKind.DOCX)
                        : unknown(name, "is an archive. Unpack it, and give the document in it.");
            case "application/msword", "application/x-tika-msoffice", "application/x-tika-msworks-spreadsheet" ->
                unknown(name, old(file));
            case "application/x-tika-ooxml-protected" ->
                new Kind.Unknown(Trouble.PASSWORD.of(name).sentence());
            case "application/rtf", "text/rtf" ->
                unknown(name, "is in Rich Text Format. Open it in your word processor and save it as DOCX or ODT.");
            default -> other(type, name);
        };
    }

    private static Kind other(MediaType type, String name) {
        if (type.getType().equals("text") || type.getSubtype().equals("xml")) {
            return new Kind.Known(DocumentKind.TEXT);
        }
        if (type.getType().equals("image")) {
            return unknown(
                    name,
                    "is a picture and holds no text. Have the text recognised first (OCR), or give the document itself.");
        }
        return unknown(
                name,
                "is not a document that Comity can read (it looks like " + type.getBaseType()
                        + "). Give plain text, Markdown, PDF, DOCX, ODT or HTML.");
    }

    private static String old(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = new String(in.readNBytes(ENOUGH), StandardCharsets.ISO_8859_1);
            return start.contains(new String(LOCKED, StandardCharsets.ISO_8859_1))
                    ? "is locked with a password. Open it in Word, take the password away, save a copy, and give that."
                    : "is in the older format of Word (.doc). Open it in your word processor and save it as DOCX, ODT or PDF.";
        }
    }

    private static Kind unknown(String name, String why) {
        return new Kind.Unknown("\"" + name + "\" " + why);
    }
}
