package uk.comity.packs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads a pack that somebody sends: one ZIP, or the files of a folder. Nothing is written to a disk, and nothing is unpacked
 * beyond what a pack may hold.
 */
public final class PackUpload {

    /** Bytes of all files together. */
    private static final long MOST_BYTES = 8_000_000;
    /** Things in a ZIP that is looked at at all: folders and files that are no part of a pack too. */
    private static final int MOST_ENTRIES = 2000;

    private static final Pattern YAML = Pattern.compile("(?i).*\\.ya?ml");

    private final Map<String, String> files = new TreeMap<>();
    private long bytes;

    private PackUpload() {}

    /** What came of reading it. */
    public sealed interface Read {
        /** A pack's files, to be laid as a draft. */
        record Files(String pack, Map<String, String> files) implements Read {
            public Files {
                files = Map.copyOf(files);
            }
        }

        /** It cannot be read as a pack. */
        record Trouble(String sentence) implements Read {}
    }

    /** One file as it was sent, with the name that the sender gave it. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    public record Sent(String name, byte[] bytes) {}

    /** Reads what was sent. */
    public static Read read(List<Sent> sent) {
        var upload = new PackUpload();
        try {
            for (var file : sent) {
                var trouble = isZip(file.bytes()) ? upload.unzip(file.bytes()) : upload.take(file.name(), file.bytes());
                if (trouble.isPresent()) {
                    return new Read.Trouble(trouble.get());
                }
            }
        } catch (ZipException | IllegalArgumentException broken) {
            return new Read.Trouble(
                    "The ZIP file is damaged, or locked with a password. Pack the folder again, without one.");
        } catch (IOException broken) {
            return new Read.Trouble("The ZIP file ends too early. Send it once more.");
        }
        return upload.pack();
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 8;
    }

    private Optional<String> unzip(byte[] zip) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            var seen = 0;
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++seen > MOST_ENTRIES) {
                    return Optional.of("There are more than " + MOST_ENTRIES
                            + " things in the ZIP file. Send the folder of one protocol only.");
                }
                if (!entry.isDirectory() && isOfAPack(entry.getName())) {
                    var text = upTo(in);
                    var trouble = text.isEmpty() ? Optional.of(tooLarge()) : take(entry.getName(), text.get());
                    if (trouble.isPresent()) {
                        return trouble;
                    }
                }
            }
            return seen == 0 ? Optional.of("The ZIP file is empty, or damaged.") : Optional.empty();
        }
    }

    /** The bytes of one entry; empty where they would be more than a pack may have: no bomb is unpacked to its end. */
    private Optional<byte[]> upTo(ZipInputStream in) throws IOException {
        var out = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
            out.write(buffer, 0, got);
            if (bytes + out.size() > MOST_BYTES) {
                return Optional.empty();
            }
        }
        return Optional.of(out.toByteArray());
    }

    private static boolean isOfAPack(String name) {
        return YAML.matcher(name).matches() && !name.contains("__MACOSX/") && !name.matches("(.*/)?\\.[^/]*");
    }

    private Optional<String> take(String sent, byte[] content) {
        var name = sent.replace('\\', '/');
        if (!isOfAPack(name)) {
            return Optional.empty();
        }
        if (name.startsWith("/")
                || name.matches("[A-Za-z]:.*")
                || List.of(name.split("/", -1)).contains("..")) {
            return Optional.of("A file in it has a path that leads out of its folder. Pack the folder again.");
        }
        bytes += content.length;
        if (bytes > MOST_BYTES) {
            return Optional.of(tooLarge());
        }
        var text = new String(content, StandardCharsets.UTF_8);
        var placed = name.contains("/") ? name : placed(name, text);
        if (files.putIfAbsent(placed, text) != null) {
            return Optional.of("Two files are called " + placed + ". Send a ZIP of the folder, or rename one.");
        }
        return files.size() > PackLimits.MOST_FILES
                ? Optional.of(
                        "There are more than " + PackLimits.MOST_FILES + " files. Is it the folder of one protocol?")
                : Optional.empty();
    }

    private static String tooLarge() {
        return "This is larger than 8 million bytes. Send the folder of one protocol only.";
    }

    /** A browser that sends files one by one leaves out their folder: what a file holds says where it belongs. */
    private static String placed(String name, String text) {
        for (var sort : List.of("norm", "example")) {
            if (Pattern.compile("(?m)^- " + sort + ":").matcher(text).find()) {
                return sort + "s/" + name;
            }
        }
        return name;
    }

    /** The folder that holds pack.yaml is the pack; whatever lies around it is left out. */
    private Read pack() {
        if (files.isEmpty()) {
            return new Read.Trouble("There is no pack in it. Choose a ZIP file, or the files that end in .yaml.");
        }
        var heading = files.keySet().stream()
                .filter(name -> name.equals("pack.yaml") || name.endsWith("/pack.yaml"))
                .toList();
        if (heading.isEmpty()) {
            return new Read.Trouble("There is no pack.yaml in it. Every pack has one, beside clauses.yaml.");
        }
        if (heading.size() > 1) {
            return new Read.Trouble("There are " + heading.size() + " packs in it. Send one at a time.");
        }
        var folder = heading.getFirst().substring(0, heading.getFirst().length() - "pack.yaml".length());
        var own = new TreeMap<String, String>();
        files.forEach((name, text) -> {
            if (name.startsWith(folder)) {
                own.put(name.substring(folder.length()), text);
            }
        });
        var key = Headings.key(own);
        var trouble = PackLimits.trouble(key.isEmpty() ? "draft" : key, own);
        return trouble.isPresent()
                ? new Read.Trouble(trouble.get())
                : new Read.Files(key.isEmpty() ? "draft" : key, own);
    }
}
