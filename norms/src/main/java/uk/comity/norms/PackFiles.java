package uk.comity.norms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
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
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The text of a pack, not yet read: from a folder, from the class path, or given. A file of the class path is fetched when
 * somebody wants it.
 */
public final class PackFiles {

    /** The class path's list of pack files: one a line, such as {@code wbc/norms/enquiries.yaml}. */
    public static final String INDEX = "packs/" + PackFiles.LIST;

    private static final String LIST = "index.txt";

    private final String key;
    private final SortedSet<String> names;
    private final UnaryOperator<String> fetching;
    private final Map<String, String> fetched = new ConcurrentHashMap<>();

    private PackFiles(String key, SortedSet<String> names, UnaryOperator<String> fetching) {
        this.key = key;
        this.names = Collections.unmodifiableSortedSet(names);
        this.fetching = fetching;
    }

    /**
     * @param key the pack's key, which is the name of its folder
     * @param texts file name in the folder ({@code norms/enquiries.yaml}) to text
     */
    public static PackFiles of(String key, Map<String, String> texts) {
        var files = new PackFiles(key, new TreeSet<>(texts.keySet()), UnaryOperator.identity());
        files.fetched.putAll(texts);
        return files;
    }

    /** Every {@code .yaml} and {@code .yml} file under the folder, whose own name is the pack's key. */
    public static PackFiles inFolder(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        for (var name : namesUnder(folder)) {
            texts.put(name, text(Files.readAllBytes(folder.resolve(name))));
        }
        return of(folder.toAbsolutePath().normalize().getFileName().toString(), texts);
    }

    /**
     * The pack's files that {@link #INDEX} lists. A jar cannot list its folders, so the build writes that list with
     * {@link #indexOf}.
     *
     * @throws IOException where there is no list; {@link UncheckedIOException} later, where there is no file that it lists
     */
    public static PackFiles onClassPath(ClassLoader loader, String key) throws IOException {
        var index = loader.getResource(INDEX);
        if (index == null) {
            throw new IOException("There is no " + INDEX + " on the class path.");
        }
        var names = new TreeSet<String>();
        for (var line : text(index.openStream()).lines().toList()) {
            if (line.startsWith(key + "/")) {
                names.add(line.substring(key.length() + 1));
            }
        }
        return new PackFiles(key, names, name -> beside(index, key + "/" + name));
    }

    public String key() {
        return key;
    }

    /** The names of all files, in their order. */
    public SortedSet<String> names() {
        return names;
    }

    /**
     * The text of one file.
     *
     * @throws IllegalArgumentException where the pack has none of that name
     */
    public String text(String name) {
        if (!names.contains(name)) {
            throw new IllegalArgumentException("The pack " + key + " has no file " + name + ".");
        }
        return fetched.computeIfAbsent(name, fetching);
    }

    /** File name to text, in name order. */
    public SortedMap<String, String> texts() {
        var texts = new TreeMap<String, String>();
        names.forEach(name -> texts.put(name, text(name)));
        return Collections.unmodifiableSortedMap(texts);
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
        texts().forEach((name, text) ->
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

    /** A file of the folder in which the list was found: no other place need be looked through for it. */
    private static String beside(URL index, String name) {
        var folder = index.toString().substring(0, index.toString().length() - LIST.length());
        try {
            return text(URI.create(folder + name).toURL().openStream());
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException("There is no packs/" + name + " on the class path.", e));
        }
    }

    private static String text(InputStream bytes) throws IOException {
        try (bytes) {
            return text(bytes.readAllBytes());
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
