package uk.comity.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.jspecify.annotations.Nullable;

/** Reads messages, in the child: MIME (RFC 5322, RFC 2045) and Outlook's own format. */
final class LetterReader {

    private static final int MOST_ATTACHMENTS = 500;
    private static final int DEEPEST = 20;

    private static final MimeConfig MIME = MimeConfig.custom()
            .setMaxLineLen(1 << 20)
            .setMaxHeaderCount(2_000)
            .setMaxHeaderLen(1 << 20)
            .build();

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

    private final List<Letter.Attachment> attachments = new ArrayList<>();
    private String plain = "";
    private String html = "";

    private LetterReader() {}

    static Letter eml(Path file) throws Exception {
        var builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MIME);
        try (var in = Files.newInputStream(file)) {
            var message = builder.parseMessage(in);
            var reader = new LetterReader();
            reader.part(message, 0);
            var headings = List.of(
                    Map.entry("From", addresses(message.getFrom())),
                    Map.entry("To", addresses(message.getTo())),
                    Map.entry("Copied to", addresses(message.getCc())),
                    Map.entry("Date", header(message, "Date")),
                    Map.entry("Subject", text(message.getSubject())));
            return new Letter(headings, reader.body(), reader.attachments);
        }
    }

    private String body() throws Exception {
        return plain.isBlank() ? lines(new JSoupParser(), html.getBytes(StandardCharsets.UTF_8)) : plain;
    }

    /** The first plain text and the first page of HTML are the message; everything else came with it. */
    private void part(Entity entity, int depth) throws IOException {
        if (depth > DEEPEST || attachments.size() > MOST_ATTACHMENTS) {
            throw new DocumentChild.Halted(Trouble.TOO_MUCH);
        }
        switch (entity.getBody()) {
            case Multipart parts -> {
                for (var part : parts.getBodyParts()) {
                    part(part, depth + 1);
                }
            }
            case Message message ->
                attachments.add(new Letter.Attachment(
                        Optional.ofNullable(entity.getFilename()).orElse(text(message.getSubject()) + ".eml"),
                        written(message)));
            case TextBody text when isWords(entity, "text/plain") && plain.isBlank() -> plain = words(text);
            case TextBody text when isWords(entity, "text/html") && html.isBlank() -> html = words(text);
            case SingleBody body ->
                attachments.add(new Letter.Attachment(
                        text(entity.getFilename()), body.getInputStream().readAllBytes()));
            case null, default -> {
                // A part without content.
            }
        }
    }

    private static boolean isWords(Entity entity, String type) {
        return type.equals(entity.getMimeType())
                && entity.getFilename() == null
                && !"attachment".equalsIgnoreCase(entity.getDispositionType());
    }

    private static String words(TextBody body) throws IOException {
        try (var reader = body.getReader()) {
            return reader.readAllAsString();
        }
    }

    private static byte[] written(Message message) throws IOException {
        var out = new ByteArrayOutputStream();
        new DefaultMessageWriter().writeMessage(message, out);
        return out.toByteArray();
    }

    private static String addresses(@Nullable Iterable<?> list) {
        return list == null
                ? ""
                : StreamSupport.stream(list.spliterator(), false)
                        .map(one -> one instanceof Mailbox mailbox && mailbox.getName() != null
                                ? mailbox.getName() + " <" + mailbox.getAddress() + ">"
                                : one.toString())
                        .collect(Collectors.joining(", "));
    }

    private static String header(Message message, String name) {
        var field = message.getHeader().getField(name);
        return field == null ? "" : text(field.getBody());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static Letter msg(Path file) throws Exception {
        try (var message = new MAPIMessage(file.toFile())) {
            return letter(message);
        }
    }

    private static Letter letter(MAPIMessage message) throws Exception {
        message.setReturnNullOnMissingChunk(true);
        message.guess7BitEncoding();
        var attachments = new ArrayList<Letter.Attachment>();
        for (var one : message.getAttachmentFiles()) {
            if (attachments.size() > MOST_ATTACHMENTS) {
                throw new DocumentChild.Halted(Trouble.TOO_MUCH);
            }
            attachments.add(attachment(one));
        }
        Calendar date = message.getMessageDate();
        var headings = List.of(
                Map.entry("From", text(message.getDisplayFrom())),
                Map.entry("To", text(message.getDisplayTo())),
                Map.entry("Copied to", text(message.getDisplayCC())),
                Map.entry("Date", date == null ? "" : DAY.format(date.toInstant())),
                Map.entry("Subject", text(message.getSubject())));
        return new Letter(headings, words(message), attachments);
    }

    private static String words(MAPIMessage message) throws Exception {
        var plain = text(message.getTextBody());
        if (!plain.isBlank()) {
            return plain;
        }
        var html = text(message.getHtmlBody());
        if (!html.isBlank()) {
            return lines(new JSoupParser(), html.getBytes(StandardCharsets.UTF_8));
        }
        var rich = text(message.getRtfBody());
        return rich.isBlank() ? "" : lines(new RTFParser(), rich.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A message within a message is told at once: its own attachments by their names alone. */
    private static Letter.Attachment attachment(AttachmentChunks one) throws Exception {
        var name = Stream.of(one.getAttachLongFileName(), one.getAttachFileName())
                .filter(Objects::nonNull)
                .map(StringChunk::getValue)
                .findFirst()
                .orElse("");
        if (one.isEmbeddedMessage()) {
            var inner = letter(one.getEmbeddedMessage());
            return new Letter.Attachment(
                    name.isBlank() ? "message.txt" : name + ".txt", inner.told().getBytes(StandardCharsets.UTF_8));
        }
        var bytes = one.getEmbeddedAttachmentObject();
        return new Letter.Attachment(name, bytes == null ? new byte[0] : bytes);
    }

    private static String lines(Parser parser, byte[] bytes) throws Exception {
        var file = Files.createTempFile("part", "");
        try {
            Files.write(file, bytes);
            var pages = new ArrayList<String>();
            TextJob.parse(parser, file, _ -> {}, pages::add);
            return String.join("\n", pages);
        } finally {
            Files.delete(file);
        }
    }
}
