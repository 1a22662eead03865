package uk.comity.councils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import uk.comity.access.Passes.Pass;
import uk.comity.acts.Desk;
import uk.comity.documents.Drawn;
import uk.comity.documents.Limits;
import uk.comity.documents.Mark;
import uk.comity.documents.Marking;
import uk.comity.register.Registers;

/**
 * What is given to whoever has just read a document: the file itself, or a copy with their mark. Copies are made when they are
 * first asked for, two at a time in the whole program, and thrown away after {@value #MINUTES} minutes: a pass is shorter than
 * that. Made again, a copy has the same mark.
 */
public final class Copies {

    private static final int MINUTES = 20;
    private static final int MOST = 60;

    private final Desk desk;
    private final Registers registers;
    private final DocumentFiles files;
    private final CopyTokens tokens;
    private final Workshop workshop = new Workshop();
    private final Map<Long, Workshop.Piece<Copy>> copies = new ConcurrentHashMap<>();

    public Copies(Desk desk, Registers registers, DocumentFiles files, CopyTokens tokens) {
        this.desk = desk;
        this.registers = registers;
        this.files = files;
        this.tokens = tokens;
    }

    /** What lies at a pass. */
    public sealed interface Copy {

        /** The file itself: the document is open, or the reader keeps it. */
        record Plain() implements Copy {}

        /**
         * A copy that is marked as the reader's.
         *
         * @param pdf where it lies for now
         * @param line what is printed on every page
         * @param likeness whether its pages are those of the document
         */
        record Marked(Path pdf, String line, Likeness likeness) implements Copy {}

        /** It is being made, or waits for others to be made first. */
        record InTheMaking() implements Copy {}

        /**
         * There is none.
         *
         * @param sentence why, and what to do next, in plain English
         */
        record NotMade(String sentence) implements Copy {}
    }

    /** Whether a copy's pages are those of the document, or its text was printed anew. */
    public enum Likeness {
        PAGE_BY_PAGE,
        PRINTED_ANEW
    }

    /**
     * What lies at a pass: waits for a copy that is being made.
     *
     * @param patience how long at most
     */
    public Copy find(Pass pass, java.time.Instant now, Duration patience) {
        var reading = desk.read(
                now, here -> ReadingOnRecord.find(here, registers.at(here.folios()), pass.paper(), pass.leaf()));
        if (reading.isEmpty()) {
            return new Copy.NotMade("The reading is not on record, so there is nothing to show.");
        }
        return reading.get().isMarked() ? marked(reading.get(), patience) : new Copy.Plain();
    }

    private Copy marked(ReadingOnRecord reading, Duration patience) {
        clear();
        var leaf = reading.entered().index();
        var piece = copies.computeIfAbsent(leaf, _ -> workshop.take(folder -> make(reading, folder)));
        try {
            var copy = piece.work().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (copy instanceof Copy.NotMade) {
                // Whoever asks again later may be luckier.
                discard(leaf, piece);
            }
            return copy;
        } catch (TimeoutException notYet) {
            return new Copy.InTheMaking();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Copy.InTheMaking();
        } catch (ExecutionException | java.util.concurrent.CancellationException broken) {
            discard(leaf, piece);
            return new Copy.NotMade(
                    Workshop.isFull(broken)
                            ? "Too many copies are being made just now. Try again in a minute."
                            : "Your copy could not be made. Try again; if it stays so, tell whoever runs Comity.");
        }
    }

    private Copy make(ReadingOnRecord reading, Path folder) throws IOException {
        var name = reading.file();
        var sha256 = reading.what().sha256();
        var mark = new Mark(
                reading.reader(),
                reading.day(),
                reading.entered().index(),
                reading.right(),
                tokens.token(reading.entered().actId()));
        var source = folder.resolve("file");
        var pdf = folder.resolve("copy.pdf");
        try (var in = files.open(sha256).orElseThrow(() -> new IOException("the file is not kept"))) {
            Files.copy(in, source);
        }
        var made = Marking.of(source, name, mark, Limits.TO_KEEP, pdf);
        Files.delete(source);
        return switch (made) {
            case Marking.Copy.Made() -> new Copy.Marked(pdf, mark.line(), likeness(sha256));
            case Marking.Copy.NotMade(var why) -> ofText(sha256, new Wanted(name, mark, pdf), why);
        };
    }

    private record Wanted(String name, Mark mark, Path pdf) {}

    /** What cannot be marked as it is, is printed from its text. */
    private Copy ofText(String sha256, Wanted wanted, String why) throws IOException {
        var text = files.text(sha256);
        if (text.isEmpty()) {
            return new Copy.NotMade(why + " So no copy can be made of it. Ask whoever keeps it to show it to you.");
        }
        return switch (Marking.ofText(text, wanted.name(), wanted.mark(), Limits.TO_KEEP, wanted.pdf())) {
            case Marking.Copy.Made() ->
                new Copy.Marked(wanted.pdf(), wanted.mark().line(), Likeness.PRINTED_ANEW);
            case Marking.Copy.NotMade(var sentence) -> new Copy.NotMade(sentence);
        };
    }

    private Likeness likeness(String sha256) {
        var type = files.mediaType(sha256).orElse("");
        return type.equals("application/pdf") || type.startsWith("image/")
                ? Likeness.PAGE_BY_PAGE
                : Likeness.PRINTED_ANEW;
    }

    /**
     * A page of what lies at a pass, as a picture: with the reader's mark where the copy has it.
     *
     * @return empty where there are no pictures, not this one, or the copy is not there yet
     */
    public Optional<Drawn> page(Pass pass, java.time.Instant now, int page) {
        try {
            return switch (find(pass, now, Duration.ofSeconds(30))) {
                case Copy.Plain() -> {
                    var reading = desk.read(
                            now,
                            here -> ReadingOnRecord.find(here, registers.at(here.folios()), pass.paper(), pass.leaf()));
                    yield reading.isEmpty()
                            ? Optional.empty()
                            : files.picture(
                                    reading.get().what().sha256(), reading.get().file(), page);
                }
                case Copy.Marked(var pdf, var _, var likeness) ->
                    likeness == Likeness.PAGE_BY_PAGE ? MarkedPages.find(pdf, page) : Optional.empty();
                case Copy.InTheMaking(), Copy.NotMade(var _) -> Optional.empty();
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws away what has been here for longer than any pass, and the oldest where there are too many. */
    private void clear() {
        var old = copies.entrySet().stream()
                .filter(each -> each.getValue().isOlderThan(Duration.ofMinutes(MINUTES)))
                .toList();
        old.forEach(each -> discard(each.getKey(), each.getValue()));
        List<Map.Entry<Long, Workshop.Piece<Copy>>> rest = copies.entrySet().stream()
                .filter(each -> each.getValue().work().isDone())
                .sorted(Map.Entry.comparingByKey())
                .toList();
        rest.stream().limit(Math.max(0, copies.size() - MOST)).forEach(each -> discard(each.getKey(), each.getValue()));
    }

    private void discard(long leaf, Workshop.Piece<Copy> piece) {
        if (copies.remove(leaf, piece)) {
            workshop.discard(piece.folder());
        }
    }
}
