package uk.comity.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Writes a redacted version, in the child. */
final class RedactJob {

    private final PDDocument document;
    private final List<Cut> cuts;
    private final Asked.Answer answer;
    private final List<Placed> placed = new ArrayList<>();

    /** A box on a page, and for which cut. */
    record Placed(int page, Cut.Box box, Cut cut) {}

    private RedactJob(PDDocument document, List<Cut> cuts, Asked.Answer answer) {
        this.document = document;
        this.cuts = cuts;
        this.answer = answer;
    }

    static void run(Asked asked) throws Exception {
        var cuts = cuts(asked.file(2));
        try (var document = source(DocumentKind.valueOf(asked.argument(0)), asked.file(1));
                var redacted = new PDDocument()) {
            var job = new RedactJob(document, cuts, asked.answer());
            job.flatten();
            job.place();
            job.write(redacted);
            redacted.save(asked.file(3).toFile(), CompressParameters.NO_COMPRESSION);
            job.check(asked.file(3));
            job.answer.say("boxes", String.valueOf(job.placed.size()));
        }
    }

    /** What is printed here is read back from the disk: a font is whole only once it is written. */
    private static PDDocument source(DocumentKind kind, Path file) throws Exception {
        if (kind == DocumentKind.PDF) {
            return PictureJob.open(file);
        }
        var printed = Files.createTempFile("printed", ".pdf");
        try (var document = CopyJob.document(kind, file)) {
            document.save(printed.toFile());
        }
        return PictureJob.open(printed);
    }

    private static List<Cut> cuts(Path list) throws IOException {
        return Files.readAllLines(list, StandardCharsets.UTF_8).stream()
                .map(line -> line.split("\t", -1))
                .map(RedactJob::cut)
                .toList();
    }

    private static Cut cut(String... parts) {
        var reason = new Cut.Reason(parts[parts.length - 2], parts[parts.length - 1]);
        return parts[0].equals("phrase")
                ? new Cut.Phrase(parts[1], reason)
                : new Cut.Area(
                        Integer.parseInt(parts[1]),
                        new Cut.Box(
                                Float.parseFloat(parts[2]),
                                Float.parseFloat(parts[3]),
                                Float.parseFloat(parts[4]),
                                Float.parseFloat(parts[5])),
                        reason);
    }

    /** What was filled into forms becomes part of the page, so that it is looked through like the rest; notes go. */
    private void flatten() throws IOException {
        var form = document.getDocumentCatalog().getAcroForm();
        if (form != null) {
            form.setXFA(null);
            form.flatten();
        }
        for (var page : document.getPages()) {
            page.setAnnotations(new ArrayList<>());
        }
    }

    private void place() throws IOException {
        var found = new TreeSet<Integer>();
        for (var page = 1; page <= document.getNumberOfPages(); page++) {
            var words = List.of(
                    PageWords.of(document, page, PageWords.Order.OF_THE_FILE),
                    PageWords.of(document, page, PageWords.Order.OF_THE_PAGE));
            if (words.getFirst().isEmpty()) {
                answer.say("bare", String.valueOf(page));
            }
            for (var index = 0; index < cuts.size(); index++) {
                switch (cuts.get(index)) {
                    case Cut.Area area -> {
                        if (area.page() == page) {
                            placed.add(new Placed(page, area.box(), area));
                        }
                    }
                    case Cut.Phrase phrase -> {
                        for (var order : words) {
                            for (var box : order.find(phrase.words())) {
                                found.add(index);
                                add(new Placed(page, box, phrase));
                            }
                        }
                    }
                }
            }
        }
        for (var index = 0; index < cuts.size(); index++) {
            if (cuts.get(index) instanceof Cut.Phrase && !found.contains(index)) {
                answer.say("missing", String.valueOf(index));
            } else if (cuts.get(index) instanceof Cut.Area area && area.page() > document.getNumberOfPages()) {
                throw new DocumentChild.Halted(Trouble.NO_SUCH_PAGE);
            }
        }
    }

    private void add(Placed one) {
        if (placed.stream().noneMatch(other -> other.equals(one))) {
            placed.add(one);
        }
    }

    private void write(PDDocument redacted) throws IOException {
        var printer = new Printer(redacted);
        for (var page = 1; page <= document.getNumberOfPages(); page++) {
            var number = page;
            var boxes = placed.stream().filter(one -> one.page() == number).toList();
            var plain = boxes.isEmpty() ? PlainPage.of(document.getPage(page - 1), redacted) : Optional.<PDPage>empty();
            if (plain.isPresent()) {
                redacted.addPage(plain.get());
            } else {
                new DrawnPage(document, page, boxes).into(redacted, printer);
            }
        }
        var list = new ArrayList<String>();
        list.add("What was taken out of this document, and why");
        for (var page : new TreeSet<>(placed.stream().map(Placed::page).toList())) {
            list.add("");
            placed.stream()
                    .filter(one -> one.page() == page)
                    .map(one -> "Page " + page + ": " + one.cut().reason().paragraph() + " – "
                            + one.cut().reason().words())
                    .distinct()
                    .forEach(list::add);
        }
        printer.print(redacted, String.join("\n", list));
    }

    /** What was written is read again: a version in which anything is left is none. */
    private void check(Path file) throws IOException {
        try (var written = PictureJob.open(file)) {
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                for (var order : PageWords.Order.values()) {
                    var words = PageWords.of(written, page, order);
                    for (var cut : cuts) {
                        if (cut instanceof Cut.Phrase phrase
                                && !words.find(phrase.words()).isEmpty()) {
                            throw new DocumentChild.Halted(Trouble.NOT_GONE);
                        }
                    }
                }
            }
        }
    }
}
