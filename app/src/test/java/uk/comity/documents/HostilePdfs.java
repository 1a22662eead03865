package uk.comity.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** PDF files that mean ill, written object by object. */
final class HostilePdfs {

    private HostilePdfs() {}

    /** A page whose dictionary holds an array in an array in an array. */
    static Path nestedArrays(Path file, int depth) {
        return write(
                file,
                List.of(
                        ascii("<< /Type /Catalog /Pages 2 0 R >>"),
                        ascii("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                        ascii("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Deep " + "[".repeat(depth)
                                + "]".repeat(depth) + " >>")));
    }

    /** A tree of pages that is its own child. */
    static Path pagesInACircle(Path file) {
        return write(
                file,
                List.of(
                        ascii("<< /Type /Catalog /Pages 2 0 R >>"),
                        ascii("<< /Type /Pages /Kids [3 0 R] /Count 1000000 >>"),
                        ascii("<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 2 0 R] /Count 1000000 >>")));
    }

    /** A page whose content unpacks to so many megabytes. */
    static Path bomb(Path file, int megabytes) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            var block = "(a) Tj ".repeat(150_000).getBytes(StandardCharsets.US_ASCII);
            for (var megabyte = 0; megabyte < megabytes; megabyte++) {
                out.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var content = new ByteArrayOutputStream();
        content.writeBytes(ascii("<< /Length " + packed.size() + " /Filter /FlateDecode >>\nstream\n"));
        content.writeBytes(packed.toByteArray());
        content.writeBytes(ascii("\nendstream"));
        return write(
                file,
                List.of(
                        ascii("<< /Type /Catalog /Pages 2 0 R >>"),
                        ascii("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                        ascii("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R >>"),
                        content.toByteArray()));
    }

    /** One page of a stated size in points, with these words on it. */
    static Path sized(Path file, String mediaBox, String words) {
        var content = "BT /F1 12 Tf 20 20 Td (" + words + ") Tj ET";
        return write(
                file,
                List.of(
                        ascii("<< /Type /Catalog /Pages 2 0 R >>"),
                        ascii("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                        ascii("<< /Type /Page /Parent 2 0 R /MediaBox " + mediaBox
                                + " /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"),
                        ascii("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream"),
                        ascii("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")));
    }

    static Path write(Path file, List<byte[]> objects) {
        var out = new ByteArrayOutputStream();
        var offsets = new ArrayList<Integer>();
        out.writeBytes(ascii("%PDF-1.7\n"));
        for (var object : objects) {
            offsets.add(out.size());
            out.writeBytes(ascii(offsets.size() + " 0 obj\n"));
            out.writeBytes(object);
            out.writeBytes(ascii("\nendobj\n"));
        }
        var table = out.size();
        out.writeBytes(ascii("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n"));
        offsets.forEach(offset -> out.writeBytes(ascii("%010d 00000 n \n".formatted(offset))));
        out.writeBytes(ascii(
                "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n"));
        try {
            return Files.write(file, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
