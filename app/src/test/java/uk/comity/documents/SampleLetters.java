package uk.comity.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Messages and workbooks of invented people, made anew for each test. */
record SampleLetters(Path folder) {

    /** A message with words as plain text and as HTML, and with these attachments: name, media type, bytes. */
    Path eml(String name, Part... parts) {
        var eml = new StringBuilder("""
                From: =?utf-8?q?Zo=C3=AB_Fenn?= <zoe@fen.example>
                To: Democratic Services <dem@fen.example>, Ada Marsh <ada@fen.example>
                Date: Mon, 23 Nov 2026 09:30:00 +0000
                Subject: The drain at Low Lane
                Message-ID: <1@fen.example>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="outer"

                --outer
                Content-Type: multipart/alternative; boundary="inner"

                --inner
                Content-Type: text/plain; charset=utf-8

                The drain is blocked again.
                --inner
                Content-Type: text/html; charset=utf-8

                <p>The drain is <b>blocked</b> again.</p>
                --inner--
                """);
        for (var part : parts) {
            eml.append("--outer\nContent-Type: ")
                    .append(part.type)
                    .append("\nContent-Disposition: attachment; filename=\"")
                    .append(part.name)
                    .append("\"\nContent-Transfer-Encoding: base64\n\n")
                    .append(Base64.getMimeEncoder().encodeToString(part.bytes))
                    .append('\n');
        }
        return write(
                name, eml.append("--outer--\n").toString().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    static final class Part {
        private final String name;
        private final String type;
        private final byte[] bytes;

        Part(String name, String type, byte... bytes) {
            this.name = name;
            this.type = type;
            this.bytes = bytes.clone();
        }
    }

    /** Parts within parts within parts. */
    Path nested(String name, int depth) {
        var eml = new StringBuilder(
                "From: a@fen.example\r\nSubject: deep\r\nMessage-ID: <2@fen.example>\r\nMIME-Version: 1.0\r\n");
        for (var level = 0; level < depth; level++) {
            eml.append("Content-Type: multipart/mixed; boundary=\"b")
                    .append(level)
                    .append("\"\r\n\r\n--b")
                    .append(level)
                    .append("\r\n");
        }
        eml.append("Content-Type: text/plain\r\n\r\nAt the bottom.\r\n");
        return write(name, eml.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** What Outlook writes when a message is saved, as far as it is read: streams named by their MAPI property. */
    Path msg(String name, String attached, byte[] bytes) {
        try (var file = new POIFSFileSystem()) {
            var root = file.getRoot();
            stream(root, "__properties_version1.0", new byte[32]);
            words(root, "001A", "IPM.Note");
            words(root, "0037", "The drain at Low Lane");
            words(root, "0C1A", "Zoë Fenn");
            words(root, "0E04", "Democratic Services");
            words(root, "1000", "The drain is blocked again.");
            var attachment = root.createDirectory("__attach_version1.0_#00000000");
            stream(attachment, "__properties_version1.0", new byte[8]);
            words(attachment, "3707", attached);
            stream(attachment, "__substg1.0_37010102", bytes);
            try (var out = Files.newOutputStream(folder.resolve(name))) {
                file.writeFilesystem(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.resolve(name);
    }

    private static void words(DirectoryEntry folder, String property, String words) throws IOException {
        stream(folder, "__substg1.0_" + property + "001F", words.getBytes(StandardCharsets.UTF_16LE));
    }

    private static void stream(DirectoryEntry folder, String name, byte... bytes) throws IOException {
        folder.createDocument(name, new ByteArrayInputStream(bytes));
    }

    /** Two sheets: sums by ward, and remarks. */
    Path xlsx(String name) {
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(folder.resolve(name))) {
            var sums = book.createSheet("Sums");
            var head = sums.createRow(0);
            head.createCell(0).setCellValue("Ward");
            head.createCell(1).setCellValue("Pounds");
            var row = sums.createRow(1);
            row.createCell(0).setCellValue("Low Lane");
            row.createCell(1).setCellValue(1250);
            book.createSheet("Remarks").createRow(0).createCell(0).setCellValue("Paid in May.");
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.resolve(name);
    }

    private Path write(String name, byte... bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
