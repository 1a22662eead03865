package uk.comity.councils;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.comity.acts.Desk;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.documents.Limits;
import uk.comity.documents.Mark;
import uk.comity.documents.Marking;
import uk.comity.documents.Token;
import uk.comity.matters.paper.PaperEntry.WasRead;
import uk.comity.register.Registers;
import uk.comity.views.CopyList;

/** Says whose copy a file is, by the marks in it: for the Monitoring Officer and whoever runs Comity. */
public record Traces(Desk desk, Registers registers, CopyList copies, CopyTokens tokens) {

    private static final int BLOCK = 1 << 16;

    /**
     * What a file's marks say.
     *
     * @param copies that the file comes from, in the order of their numbers
     * @param remarks what else is to be said, in plain English; never empty where there is no copy
     */
    public record Trace(List<Copy> copies, List<Remark> remarks) {
        public Trace {
            copies = List.copyOf(copies);
            remarks = List.copyOf(remarks);
        }

        /** Whether a mark says that the file is a copy of another council's. */
        public boolean isOfAnotherCouncil() {
            return remarks.stream().anyMatch(one -> one.sort() == Sort.ANOTHER_COUNCILS);
        }
    }

    /**
     * A copy.
     *
     * @param by which mark it was told
     * @param number its printed number: the entry of the reading
     * @param reading which version, and under which right
     */
    public record Copy(By by, long number, Document document, Reader reader, Instant at, WasRead reading) {}

    /** Whose copy it is. */
    public record Reader(PersonId person, String name) {}

    /** Of what it is a copy. */
    public record Document(FolioId folio, String title) {}

    /** How a copy was told. */
    public enum By {
        HIDDEN_MARK,
        /** Anybody could have typed it. */
        PRINTED_LINE
    }

    /** What else is to be said. */
    public record Remark(Sort sort, String sentence) {}

    /** What sort of thing is said. */
    public enum Sort {
        NO_MARK,
        ANOTHER_COUNCILS,
        UNKNOWN_MARK,
        PRINTED_ONLY,
        PRINTED_OTHERWISE,
        CANNOT_BE_READ
    }

    /**
     * Looks at a file, which is not kept.
     *
     * @param in its bytes; not closed
     * @param name as whoever sent it calls it
     */
    public Trace of(InputStream in, String name, Instant now) throws IOException {
        var file = Files.createTempFile("comity-trace", ".bin");
        try {
            try (var out = Files.newOutputStream(file)) {
                for (var block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
                    out.write(block);
                    if (Files.size(file) > Limits.TO_KEEP.bytes()) {
                        return cannotBeRead("\"" + name + "\" is larger than " + (Limits.TO_KEEP.bytes() >> 20)
                                + " MB. Give some pages of it.");
                    }
                }
            }
            return Files.size(file) == 0 ? cannotBeRead("\"" + name + "\" is empty.") : of(file, name, now);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Trace cannotBeRead(String sentence) {
        return new Trace(List.of(), List.of(new Remark(Sort.CANNOT_BE_READ, sentence)));
    }

    private Trace of(Path file, String name, Instant now) throws IOException {
        return switch (Marking.read(file, name, Limits.TO_KEEP)) {
            case Marking.Reading.Unreadable(var sentence) -> cannotBeRead(sentence);
            case Marking.Reading.Tokens(var hidden, var printed) -> {
                var found = new ArrayList<Copy>();
                var remarks = new ArrayList<Remark>();
                hidden.forEach(token -> hidden(token, now, found, remarks));
                var byHidden = found.stream().map(Copy::number).toList();
                printed.stream()
                        .filter(line -> !byHidden.contains(line.copy()))
                        .forEach(line -> printed(line, now, found, remarks));
                found.sort(java.util.Comparator.comparingLong(Copy::number));
                if (found.isEmpty() && remarks.isEmpty()) {
                    remarks.add(new Remark(
                            Sort.NO_MARK,
                            "\"" + name + "\" holds no mark of a personal copy, hidden or printed. It may come from"
                                    + " whoever has the file itself, or somebody took the marks out."));
                }
                yield new Trace(found, remarks);
            }
        };
    }

    private void hidden(Token token, Instant now, List<Copy> found, List<Remark> remarks) {
        if (!tokens.isOurs(token)) {
            remarks.add(new Remark(Sort.ANOTHER_COUNCILS, "A hidden mark in it is of another council's copies."));
            return;
        }
        var copy = copies.byMark(token.digest()).flatMap(made -> find(made, By.HIDDEN_MARK, now));
        copy.ifPresentOrElse(
                found::add,
                () -> remarks.add(new Remark(
                        Sort.UNKNOWN_MARK,
                        "A hidden mark in it is of this council's copies, but no reading on record has it. It may have"
                                + " been made before the records were restored from a backup.")));
    }

    private void printed(Mark.Printed line, Instant now, List<Copy> found, List<Remark> remarks) {
        var words = "Copy " + line.copy() + ", for " + line.name() + ", " + line.day();
        var copy = copies.byNumber(line.copy())
                .flatMap(made -> find(made, By.PRINTED_LINE, now))
                .filter(one -> one.reader().name().equals(line.name())
                        && uk.comity.matters.Telling.date(day(one)).equals(line.day()));
        if (copy.isPresent()) {
            found.add(copy.get());
            remarks.add(new Remark(
                    Sort.PRINTED_ONLY,
                    "Copy " + line.copy() + " is named by its printed line alone, and anybody can type a line. The"
                            + " hidden mark is not in the file."));
        } else {
            remarks.add(new Remark(
                    Sort.PRINTED_OTHERWISE,
                    "A printed line says \"" + words + "\". No reading on record fits it: it was changed, or it is"
                            + " another council's."));
        }
    }

    private static java.time.LocalDate day(Copy copy) {
        return copy.at().atZone(uk.comity.acts.Surroundings.ZONE).toLocalDate();
    }

    private Optional<Copy> find(CopyList.Made made, By by, Instant now) {
        return desk.read(
                        now, here -> ReadingOnRecord.find(here, registers.at(here.folios()), made.paper(), made.leaf()))
                .map(it -> new Copy(
                        by,
                        made.leaf(),
                        new Document(made.paper(), it.document().as().title()),
                        new Reader(it.entered().actor(), it.reader()),
                        it.entered().at(),
                        it.what()));
    }
}
