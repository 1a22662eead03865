package uk.comity.councils;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.comity.acts.Entered;
import uk.comity.acts.FolioId;
import uk.comity.acts.Surroundings;
import uk.comity.matters.PaperRights.Route;
import uk.comity.matters.paper.Document;
import uk.comity.matters.paper.PaperEntry;
import uk.comity.matters.paper.PaperEntry.CopyMarked;
import uk.comity.matters.paper.PaperEntry.WasRead;
import uk.comity.matters.paper.PaperShelf;
import uk.comity.register.Register;

/**
 * One reading of a document, as it was entered.
 *
 * @param reader the name of whoever read
 */
record ReadingOnRecord(Document document, Entered entered, WasRead what, String reader) {

    private static final int MOST_CLAUSES = 4;

    /** The reading that was entered as this leaf; empty where there is none. */
    static Optional<ReadingOnRecord> find(Surroundings here, Register register, FolioId paper, long leaf) {
        return PaperShelf.document(here.folios(), paper)
                .flatMap(document -> here.folios().list(paper).stream()
                        .filter(entered -> entered.index() == leaf)
                        .flatMap(entered -> one(entered, WasRead.class).stream()
                                .map(what ->
                                        new ReadingOnRecord(document, entered, what, register.nameOf(entered.actor()))))
                        .findFirst());
    }

    private static <T extends PaperEntry> Optional<T> one(Entered entered, Class<T> type) {
        return entered.entries().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** Whether the reader was given a marked copy, and not the file itself. */
    boolean isMarked() {
        return one(entered, CopyMarked.class).isPresent();
    }

    LocalDate day() {
        return entered.at().atZone(Surroundings.ZONE).toLocalDate();
    }

    /** The name of the file that was read. */
    String file() {
        return document.versions().stream()
                .filter(version -> version.sha256().equals(what.sha256()))
                .map(PaperEntry.Version::file)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("document");
    }

    /** The right, short enough to be printed on every page. */
    String right() {
        var clauses = what.clauses().stream().limit(MOST_CLAUSES).toList();
        if (!clauses.isEmpty()) {
            return (clauses.size() == 1 ? "clause " : "clauses ") + listed(clauses);
        }
        return what.route() == Route.GRANT ? "a decision to show it" : what.right();
    }

    private static String listed(List<String> clauses) {
        return clauses.stream().collect(Collectors.joining(", "));
    }
}
