package uk.comity.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
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
 * Drafts a pack from packs of the shelf, as {@code comity pack merge} does. Anybody may ask for it and it takes seconds: so one
 * is made at a time, beside the requests, and the last few are kept.
 */
@Component
final class Merging {

    private static final int KEPT = 6;
    private static final int MOST_AT_ONCE = 5;

    /** The same draft is the same file, whenever it is made. */
    private static final LocalDateTime STAMP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Shelf shelf;
    private final Executor turns = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("merging").factory());
    /** The one that was not asked for longest goes first, unless it is still being made. */
    private final Map<Wanted, Job> jobs = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, Job> eldest) {
            return size() > KEPT && eldest.getValue().made().isDone();
        }
    };

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

    /** How far it is. */
    enum Step {
        WAITING("It waits for its turn: another draft is being made."),
        DRAFTING("The rules that go on are put together, and every example of the protocols is put to them."),
        CHECKING("The draft is being checked as any protocol is.");

        private final String sentence;

        Step(String sentence) {
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }

    /** What came of asking for a draft. */
    sealed interface Asked {
        record Ready(Made made) implements Asked {}

        record Underway(Step step) implements Asked {}

        /** Too many others are being made. */
        record Busy() implements Asked {}
    }

    /** A draft that is made, or being made. */
    private record Job(AtomicReference<Step> step, CompletableFuture<Made> made) {
        Job() {
            this(new AtomicReference<>(Step.WAITING), new CompletableFuture<>());
        }
    }

    /** The draft, if it is there within so much time; else how far it is. It goes on being made. */
    Asked ask(Comparison comparison, Wanted wanted, Duration patience) {
        Optional<Job> found;
        synchronized (jobs) {
            found = Optional.ofNullable(jobs.get(wanted)).or(() -> begin(comparison, wanted));
        }
        return found.map(job -> await(wanted, job, patience)).orElseGet(Asked.Busy::new);
    }

    private Optional<Job> begin(Comparison comparison, Wanted wanted) {
        if (jobs.values().stream().filter(job -> !job.made().isDone()).count() >= MOST_AT_ONCE) {
            return Optional.empty();
        }
        var job = new Job();
        jobs.put(wanted, job);
        turns.execute(() -> {
            try {
                job.made().complete(make(comparison, wanted, job.step()));
            } catch (RuntimeException e) {
                job.made().completeExceptionally(e);
            }
        });
        return Optional.of(job);
    }

    private Asked await(Wanted wanted, Job job, Duration patience) {
        try {
            return new Asked.Ready(job.made().get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return new Asked.Underway(job.step().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Asked.Underway(job.step().get());
        } catch (ExecutionException e) {
            synchronized (jobs) {
                jobs.remove(wanted, job);
            }
            throw new IllegalStateException("the draft could not be made", e.getCause());
        }
    }

    private Made make(Comparison comparison, Wanted wanted, AtomicReference<Step> step) {
        step.set(Step.DRAFTING);
        var books = wanted.packs().stream().map(shelf::rulebook).toList();
        var sources = books.stream()
                .map(book -> new Source(shelf.find(book.council().key()).orElseThrow(), book.council()))
                .toList();
        var law = books.getFirst().beneath();
        var draft = Merge.of(
                sources, wanted.choices(), wanted.name(), comparison, new Merge.Beneath(shelf.vocabulary(), law));
        step.set(Step.CHECKING);
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
