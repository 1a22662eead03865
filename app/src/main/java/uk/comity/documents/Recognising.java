package uk.comity.documents;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Sees from a file's bytes what kind of document it is. No parser runs here. A name only tells one kind of text from another: it
 * never makes a document of what is none.
 */
final class Recognising {

    private Recognising() {}

    /** The kind, or why it is none that Comity takes. */
    sealed interface Kind {

        /**
         * A kind that Comity takes.
         *
         * @param mediaType of RFC 6838, without parameters
         */
        record Known(DocumentKind kind, String mediaType) implements Kind {}

        record Unknown(String sentence) implements Kind {}
    }

    static Kind kind(Path file, String name) throws IOException {
        var type = type(file, Optional.empty());
        if (!isText(type)) {
            return kind(type, file, name);
        }
        // Looking through the bytes is most of the work of filing a small text, so it is not done twice for nothing.
        return text(isPromised(type, name) ? type : type(file, Optional.of(name)));
    }

    /** The same of text whose bytes are at hand; empty where it is no text. */
    static Optional<Kind> text(byte[] bytes, String name) throws IOException {
        var type = type(new ByteArrayInputStream(bytes), Optional.empty());
        return isText(type)
                ? Optional.of(
                        text(isPromised(type, name) ? type : type(new ByteArrayInputStream(bytes), Optional.of(name))))
                : Optional.empty();
    }

    /** Whether the name says nothing else than the bytes do. */
    private static boolean isPromised(MediaType type, String name) throws IOException {
        var about = new Metadata();
        about.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        var promised = MimeTypes.getDefaultMimeTypes().detect(null, about).getBaseType();
        return promised.equals(type) || promised.equals(MediaType.OCTET_STREAM);
    }

    /** What to say where a file's name promises something else than it is; empty where it does not. */
    static Optional<String> remark(DocumentKind kind, String name) {
        var ending = ending(name);
        return kind.isPromisedBy(ending)
                ? Optional.empty()
                : Arrays.stream(DocumentKind.values())
                        .filter(other -> other.isPromisedBy(ending))
                        .findFirst()
                        .map(promised -> "The name \"" + name + "\" says that this is " + promised.called()
                                + ", but it is " + kind.called() + ". It was taken as what it is.");
    }

    private static MediaType type(Path file, Optional<String> name) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return type(in, name);
        }
    }

    private static MediaType type(InputStream in, Optional<String> name) throws IOException {
        var about = new Metadata();
        name.ifPresent(given -> about.set(TikaCoreProperties.RESOURCE_NAME_KEY, given));
        return MimeTypes.getDefaultMimeTypes().detect(in, about).getBaseType();
    }

    private static boolean isText(MediaType type) {
        var subtype = type.getSubtype();
        return (type.getType().equals("text") && !subtype.equals("rtf"))
                || subtype.equals("xml")
                || subtype.equals("json");
    }

    private static Kind text(MediaType type) {
        return switch (type.toString()) {
            case "text/html", "application/xhtml+xml" -> new Kind.Known(DocumentKind.HTML, "text/html");
            case "message/rfc822" -> new Kind.Known(DocumentKind.EML, "message/rfc822");
            case "text/x-web-markdown" -> new Kind.Known(DocumentKind.TEXT, "text/markdown");
            case "text/csv" -> new Kind.Known(DocumentKind.TEXT, "text/csv");
            // Whatever else is text is read as it stands: nobody's browser shall run it.
            default -> new Kind.Known(DocumentKind.TEXT, "text/plain");
        };
    }

    private static Kind kind(MediaType type, Path file, String name) throws IOException {
        return switch (type.toString()) {
            case "application/pdf" -> new Kind.Known(DocumentKind.PDF, "application/pdf");
            case "application/xhtml+xml" -> new Kind.Known(DocumentKind.HTML, "text/html");
            case "message/rfc822" -> new Kind.Known(DocumentKind.EML, "message/rfc822");
            case "image/png", "image/jpeg", "image/gif", "image/tiff" ->
                new Kind.Known(DocumentKind.IMAGE, type.toString());
            case "application/rtf", "text/rtf" ->
                unknown(name, "is in Rich Text Format. Open it in your word processor and save it as DOCX or ODT.");
            default -> {
                if (Containers.isZip(file)) {
                    yield Containers.zip(file, name);
                }
                yield Containers.isCompound(file) ? Containers.compound(file, name) : other(type, name);
            }
        };
    }

    private static Kind other(MediaType type, String name) {
        if (type.getType().equals("image")) {
            return unknown(name, "is a picture of a kind that Comity does not take. Save it as PNG or JPEG.");
        }
        if (type.getSubtype().endsWith("+xml")) {
            return new Kind.Known(DocumentKind.TEXT, "text/plain");
        }
        var what = type.equals(MediaType.OCTET_STREAM)
                ? "is no document: its bytes are of no kind that Comity knows, whatever its name says."
                : "is not a document that Comity can read (it looks like " + type + ").";
        return unknown(name, what + " Give plain text, Markdown, PDF, DOCX, XLSX, ODT, HTML, MSG, EML, PNG or JPEG.");
    }

    static Kind unknown(String name, String why) {
        return new Kind.Unknown("\"" + name + "\" " + why);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
