package uk.comity.trials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A sixth protocol, written for an invented council: clauses with letters or none, days of the calendar, more time by consent, a
 * panel shared with a neighbour that decides, and a depot that no other protocol knows. Its author puts it into a folder that
 * "pack new" began, in the place of the example there.
 */
public record Concord(Path folder) {

    private static final List<String> FILES = List.of(
            "pack.yaml",
            "clauses.yaml",
            "acts.yaml",
            "offices.yaml",
            "facts.yaml",
            "norms/questions.yaml",
            "norms/depot.yaml",
            "examples/questions.yaml",
            "examples/depot.yaml");

    /** What "pack new" wrote on the invented meeting room, which this protocol does not speak of. */
    private static final List<String> EXAMPLE = List.of("doubts.yaml", "norms/bookings.yaml", "examples/bookings.yaml");

    /** Puts the protocol in the place of the example, as its author first had it: with a gap. */
    public Concord written() {
        try {
            for (var name : EXAMPLE) {
                Files.deleteIfExists(folder.resolve(name));
            }
            for (var name : FILES) {
                try (var in = Concord.class.getResourceAsStream("/concord/" + name)) {
                    Files.write(folder.resolve(name), in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Begins a folder for a story as the guide says, and writes the protocol into it. */
    public static Concord begin(Program program, String story) {
        // The pack's folder has the pack's name: each story has one of its own around it.
        var folder = program.folder().resolve(story).resolve("concord");
        try {
            Files.createDirectories(folder.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var ran = program.run(
                "pack",
                "new",
                folder.toString(),
                "--title",
                "The Culmbridge Concord",
                "--council",
                "Culmbridge",
                "--kind",
                "district");
        if (ran.code() != 0) {
            throw new IllegalStateException(ran.printed());
        }
        return new Concord(folder).written();
    }

    /** A slip: the clause on private questions is said to be a norm, and none is there. */
    public Concord withASlip() {
        return change("clauses.yaml", "under this concord.\n  effect: text", "under this concord.\n  effect: norm");
    }

    /** The gap mended: the norm that was wanting, with its example. */
    public Concord mended() {
        write("norms/private.yaml", """
                - norm: not-for-oneself
                  clauses: [ "A (private)" ]
                  on: enquiry.raise
                  when: [ actor-is-member, { fact: capacity, is-one-of: [ private ] } ]
                  refuse: { instead: Write to the council as any resident does. }
                """);
        return write("examples/private.yaml", """
                - example: A councillor asks for herself
                  act: enquiry.raise
                  facts: { actor-is-member: true, capacity: private }
                  expect: refused
                  because: not-for-oneself
                """);
    }

    private Concord change(String name, String from, String to) {
        try {
            var text = Files.readString(folder.resolve(name));
            if (!text.contains(from)) {
                throw new IllegalStateException(name + " does not say: " + from);
            }
            return write(name, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Concord write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Where it is, as one writes it on the command line. */
    String path() {
        return folder.toString();
    }

    /** The folder as one ZIP file beside it. */
    public Path zip() {
        var zip = folder.resolveSibling("concord.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var file : files().entrySet()) {
                out.putNextEntry(new ZipEntry("concord/" + file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip;
    }

    /** Its files by name, as they are sent. */
    public Map<String, String> files() {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
