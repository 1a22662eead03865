package uk.comity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import uk.comity.norms.PackFiles;

/** The small protocol of a council that nobody has seen, in the versions that its story needs. */
final class Saltmere {

    static final String KEY = "saltmere";

    private Saltmere() {}

    /** Five working days to answer; an officer may turn a question down. */
    static Map<String, String> first() {
        return new TreeMap<>(files().texts());
    }

    /** Three working days to answer; only the Monitoring Officer may turn a question down. */
    static Map<String, String> second() {
        var files = first();
        change(files, "pack.yaml", "version: \"1\"", "version: \"2\"");
        change(files, "pack.yaml", "from: 2024-04-01", "from: 2026-06-01");
        change(files, "clauses.yaml", "within five working days", "within three working days");
        change(files, "clauses.yaml", "An officer may turn a question down, and says why", "No officer turns one down");
        change(files, "norms/enquiries.yaml", "5 working days", "3 working days");
        change(files, "norms/enquiries.yaml", "officers-may-turn-down", "nobody-turns-down");
        change(
                files,
                "norms/enquiries.yaml",
                "[ actor-is-officer ]\n  permit: {}",
                "[ actor-is-officer ]\n  refuse: { may-decide: [ monitoring-officer ] }");
        change(files, "examples/enquiries.yaml", "due: 2026-11-10", "due: 2026-11-06");
        change(
                files,
                "examples/enquiries.yaml",
                "permitted\n  because: officers-may-turn-down",
                "refused\n  because: nobody-turns-down");
        return files;
    }

    /** As the first, with two mistakes: a fact that nobody knows and an effect that there is not. */
    static Map<String, String> flawed() {
        var files = first();
        change(files, "norms/enquiries.yaml", "actor-is-officer", "actor-is-oficer");
        change(files, "norms/enquiries.yaml", "within: 5 working days", "within: 5 working dais");
        return files;
    }

    static void change(Map<String, String> files, String file, String from, String to) {
        var text = Objects.requireNonNull(files.get(file), file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " does not hold: " + from);
        }
        files.put(file, text.replace(from, to));
    }

    /** Where the first version lies. */
    static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(Saltmere.class.getResource("/adoption/" + KEY))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PackFiles files() {
        try {
            return PackFiles.inFolder(folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
