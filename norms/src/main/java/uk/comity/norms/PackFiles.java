package uk.comity.norms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The text of a pack, not yet read: from a folder, from the class path, or given.
 *
 * @param key the pack's key, which is the name of its folder
 * @param texts file name in the folder ({@code norms/enquiries.yaml}) to text, in name order
 */
public record PackFiles(String key, SortedMap<String, String> texts) {

    /** The class path's list of pack files: one a line, such as {@code wbc/norms/enquiries.yaml}. */
    public static final String INDEX = "packs/index.txt";

    public PackFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public static PackFiles of(String key, Map<String, String> texts) {
        return new PackFiles(key, new TreeMap<>(texts));
    }

    /** Every {@code .yaml} and {@code .yml} file under the folder, whose own name is the pack's key. */
    public static PackFiles inFolder(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        for (var name : namesUnder(folder)) {
            texts.put(name, text(Files.readAllBytes(folder.resolve(name))));
        }
        return new PackFiles(folder.toAbsolutePath().normalize().getFileName().toString(), texts);
    }

    /**
     * The pack's files that {@link #INDEX} lists. A jar cannot list its folders, so the build writes that list with
     * {@link #indexOf}.
     */
    public static PackFiles onClassPath(ClassLoader loader, String key) throws IOException {
        var texts = new TreeMap<String, String>();
        for (var line : resource(loader, INDEX).lines().toList()) {
            if (line.startsWith(key + "/")) {
                texts.put(line.substring(key.length() + 1), resource(loader, "packs/" + line));
            }
        }
        return new PackFiles(key, texts);
    }

    /** What {@link #INDEX} must hold for this folder of packs. */
    public static String indexOf(Path packs) throws IOException {
        return namesUnder(packs).stream().map(name -> name + "\n").collect(Collectors.joining());
    }

    /**
     * {@code sha256:} and the SHA-256 of the list that {@code sha256sum} prints for the files in byte order of their
     * names, so that anybody can work it out at a shell.
     */
    public String digest() {
        var list = new StringBuilder();
        texts.forEach((name, text) ->
                list.append(sha256(text)).append("  ").append(name).append('\n'));
        return "sha256:" + sha256(list.toString());
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(ClassLoader loader, String name) throws IOException {
        try (var in = loader.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("There is no " + name + " on the class path.");
            }
            return text(in.readAllBytes());
        }
    }

    /** Bytes that are not UTF-8 become U+FFFD, which the reader then reports with its line. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<String> namesUnder(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
