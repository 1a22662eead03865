package uk.comity.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks at the table of contents of a ZIP or of an OLE 2 compound file: that tells a Word document from an archive. Nothing is
 * unpacked but two short lists of types, and of these never more than a megabyte.
 */
final class Containers {

    private static final int LARGEST_CONTENTS = 4 << 20;
    private static final int LARGEST_LIST = 1 << 20;
    private static final int END_RECORD = 22;
    private static final int LONGEST_REMARK = 65_535;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int BLOCK = 1 << 20;
    private static final byte[] COMPOUND = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final String ODF = "application/vnd.oasis.opendocument.text";

    private Containers() {}

    static boolean isZip(Path file) throws IOException {
        return startsWith(file, (byte) 'P', (byte) 'K', (byte) 3, (byte) 4);
    }

    static boolean isCompound(Path file) throws IOException {
        return startsWith(file, COMPOUND);
    }

    private static boolean startsWith(Path file, byte... start) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(start.length), start);
        }
    }

    static Recognising.Kind zip(Path file, String name) throws IOException {
        if (contentsSize(file) <= LARGEST_CONTENTS) {
            try (var zip = new ZipFile(file.toFile())) {
                var type = entry(zip, "mimetype");
                if (type.strip().equals(ODF) || type.strip().equals(ODF + "-template")) {
                    return new Recognising.Kind.Known(DocumentKind.ODT, type.strip());
                }
                var types = entry(zip, "[Content_Types].xml");
                if (types.contains("macroEnabled")) {
                    return Recognising.unknown(name, "holds macros. Save it without them (as DOCX or XLSX).");
                }
                if (zip.getEntry("word/document.xml") != null && types.contains("wordprocessingml")) {
                    return new Recognising.Kind.Known(DocumentKind.DOCX, OOXML + "wordprocessingml.document");
                }
                if (zip.getEntry("xl/workbook.xml") != null && types.contains("spreadsheetml")) {
                    return new Recognising.Kind.Known(DocumentKind.XLSX, OOXML + "spreadsheetml.sheet");
                }
            } catch (ZipException | IllegalArgumentException damaged) {
                // Said below: what cannot be opened is no document of Word's either.
            }
        }
        return Recognising.unknown(name, "is an archive. Unpack it, and give the document in it.");
    }

    private static String entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LARGEST_LIST), StandardCharsets.UTF_8);
        }
    }

    /** How many bytes the table of contents says it has; more than any where there is none. */
    private static long contentsSize(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var length = (int) Math.min(in.length(), END_RECORD + LONGEST_REMARK);
            var end = new byte[length];
            in.seek(in.length() - length);
            in.readFully(end);
            var bytes = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
            for (var at = length - END_RECORD; at >= 0; at--) {
                if (bytes.getInt(at) == END_SIGNATURE) {
                    return Integer.toUnsignedLong(bytes.getInt(at + 12));
                }
            }
            return Long.MAX_VALUE;
        }
    }

    /** An OLE 2 compound file names its streams in UTF-16: the names tell who wrote it. */
    static Recognising.Kind compound(Path file, String name) throws IOException {
        if (holds(file, "EncryptedPackage")) {
            return new Recognising.Kind.Unknown(Trouble.PASSWORD.of(name).sentence());
        }
        if (holds(file, "__properties_version1.0")) {
            return new Recognising.Kind.Known(DocumentKind.MSG, "application/vnd.ms-outlook");
        }
        var advice = ". Open it in the program that made it and save it as DOCX, XLSX, ODT or PDF.";
        if (holds(file, "WordDocument") || name.toLowerCase(Locale.ROOT).endsWith(".doc")) {
            return Recognising.unknown(name, "is in the older format of Word (.doc)" + advice);
        }
        return Recognising.unknown(name, "is in an older format of Office (.xls, .ppt or the like)" + advice);
    }

    private static boolean holds(Path file, String name) throws IOException {
        var wanted = new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            var before = "";
            for (var block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
                var text = before + new String(block, StandardCharsets.ISO_8859_1);
                if (text.contains(wanted)) {
                    return true;
                }
                before = text.substring(Math.max(0, text.length() - wanted.length()));
            }
            return false;
        }
    }
}
