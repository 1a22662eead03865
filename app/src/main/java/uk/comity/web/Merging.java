package uk.comity.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import uk.comity.analysis.Analyser;
import uk.comity.analysis.Observation;
import uk.comity.comparison.Comparison;
import uk.comity.merging.Choices;
import uk.comity.merging.Merge;
import uk.comity.merging.Source;
import uk.comity.norms.Mistake;
import uk.comity.norms.Pack;
import uk.comity.norms.Reading;
import uk.comity.norms.Rulebook;
import uk.comity.packs.Shelf;

/**
 * Drafts a pack from packs of the shelf, as {@code comity pack merge} does. Anybody may ask for it and it takes a second or two:
 * so one is made at a time, and the last few are kept.
 */
@Component
final class Merging {

    private static final int KEPT = 6;
    private static final int PATIENCE_SECONDS = 15;

    /** The same draft is the same file, whenever it is made. */
    private static final LocalDateTime STAMP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Shelf shelf;
    private final Kept<Wanted, Made> made = new Kept<>(KEPT);
    private final Semaphore turn = new Semaphore(1, true);

    Merging(Shelf shelf) {
        this.shelf = shelf;
    }

    /** What is to be drafted. */
    record Wanted(List<String> packs, LocalDate day, Choices choices, Merge.Name name) {
        Wanted {
            packs = List.copyOf(packs);
        }
    }

    /**
     * What was drafted.
     *
     * @param mistakes with which it could not be adopted; none is expected
     * @param findings of the same check as {@code comity pack check}
     */
    record Made(Merge.Draft draft, List<Mistake> mistakes, List<Observation> findings) {
        Made {
            mistakes = List.copyOf(mistakes);
            findings = List.copyOf(findings);
        }
    }

    boolean isTaken(String key) {
        return shelf.find(key).isPresent();
    }

    /** The draft; empty where too many others are being made. */
    Optional<Made> find(Comparison comparison, Wanted wanted) {
        try {
            if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(made.get(wanted, one -> make(comparison, one)));
        } finally {
            turn.release();
        }
    }

    private Made make(Comparison comparison, Wanted wanted) {
        var books = wanted.packs().stream().map(shelf::rulebook).toList();
        var sources = books.stream()
                .map(book -> new Source(shelf.find(book.council().key()).orElseThrow(), book.council()))
                .toList();
        var law = books.getFirst().beneath();
        var draft = Merge.of(
                sources, wanted.choices(), wanted.name(), comparison, new Merge.Beneath(shelf.vocabulary(), law));
        return switch (shelf.read(draft.files())) {
            case Reading.Sound(var pack, var _) -> new Made(draft, List.of(), findings(pack, law));
            case Reading.Unsound(var mistakes) -> new Made(draft, mistakes, List.of());
        };
    }

    private List<Observation> findings(Pack pack, Optional<Pack> law) {
        return Analyser.of(Rulebook.of(pack, law, shelf.vocabulary()));
    }

    /** The draft as a ZIP: its folder, and beside it the choices, with which the command line drafts the same. */
    static byte[] zip(Merge.Draft draft, String choices) {
        var files = new TreeMap<String, String>();
        draft.files().texts().forEach((name, text) -> files.put(draft.files().key() + "/" + name, text));
        files.put(draft.files().key() + "/MERGE.md", draft.report());
        files.put("choices.yaml", choices);
        return zip(files);
    }

    private static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(STAMP);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
