package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.comity.access.Passes.Pass;
import uk.comity.acts.FolioId;
import uk.comity.acts.Outcome;
import uk.comity.acts.PersonId;
import uk.comity.councils.Copies;
import uk.comity.councils.Council;
import uk.comity.councils.DocumentFiles.Keeping;
import uk.comity.database.Role;
import uk.comity.matters.Nature;
import uk.comity.matters.paper.Description;
import uk.comity.matters.paper.PaperAct;
import uk.comity.register.Body;
import uk.comity.register.RegisterAct;
import uk.comity.register.Registers;
import uk.comity.register.Term;

/** Whose copy a file is, at the command line. */
class TraceCommandTest {

    private final Commands comity = Commands.onAFreshInstallation();

    @TempDir
    private Path folder;

    private Council council;
    private FolioId paper = new FolioId("paper", "none-yet");
    private SmallCouncil town;

    @BeforeEach
    void aCouncilWithAConfidentialReport() throws IOException {
        comity.run("council", "add", "harrowmere", "--name", "Harrowmere");
        comity.run("council", "add", "saltmere", "--name", "Saltmere");
        council = comity.hall().find("harrowmere").orElseThrow();
        town = SmallCouncil.under(council, "east-northamptonshire");
        town.operator(
                Registers.FOLIO,
                new RegisterAct.FormBody(
                        "planning",
                        "Planning Committee",
                        Body.Sort.REGULATORY,
                        Optional.empty(),
                        Term.from(LocalDate.of(2021, 5, 6))));
        var pdf = new SampleDocuments(folder).pdf("depot.pdf", 1);
        try (var in = Files.newInputStream(pdf)) {
            var kept = (Keeping.Kept) council.reading().files().keep(in, "depot.pdf", SmallCouncil.HEAD);
            paper = town.begin(
                    SmallCouncil.HEAD,
                    "paper",
                    new PaperAct.File(
                            kept.sha256(),
                            "depot.pdf",
                            new Description(
                                    "The depot",
                                    Nature.Sort.REPORT,
                                    new Description.Belongs(
                                            "planning",
                                            Optional.of(LocalDate.of(2026, 11, 3)),
                                            "4",
                                            Nature.Executive.NO,
                                            List.of()),
                                    new Description.Holder(
                                            "housing", Optional.of(SmallCouncil.HEAD), "", "", Optional.empty()),
                                    List.of(),
                                    Description.Listing.NOT_LISTED),
                            new PaperAct.Classed(Nature.Mark.CONFIDENTIAL, Optional.empty()),
                            Optional.empty()));
        }
    }

    @Test
    void a_leaked_copy_names_its_reader_the_reading_the_moment_and_the_right() throws IOException {
        var leaked = copyOf(SmallCouncil.LINDQVIST);

        var ran = trace(leaked, "harrowmere");
        var elsewhere = trace(leaked, "saltmere");

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("Cllr Sunniva Lindqvist (lindqvist), told by the hidden mark.")
                .contains("Document: \"The depot\" (" + paper + "), version 1")
                .contains("Read:", "entry ")
                .contains("(4.6e)");
        assertThat(elsewhere.exit()).isEqualTo(3);
        assertThat(elsewhere.out()).contains("of another council's copies");
        assertThat(elsewhere.err()).contains("It is a copy of Harrowmere's. Ask again with --council harrowmere.");
        assertThat(comity.run("documents", "trace", leaked.toString(), "--council", "harrowmere", "--json")
                        .out())
                .contains("\"by\":\"hidden-mark\"", "\"reader\":\"lindqvist\"", "\"remarks\":[]");
    }

    @Test
    void a_file_without_a_mark_an_unknown_mark_and_no_file_are_told_plainly() throws IOException {
        var bare = trace(new SampleDocuments(folder).pdf("bare.pdf", 1), "harrowmere");
        var none = trace(folder.resolve("none.pdf"), "harrowmere");
        var empty = trace(Files.createFile(folder.resolve("empty.pdf")), "harrowmere");

        assertThat(bare.exit()).isEqualTo(3);
        assertThat(bare.out()).contains("\"bare.pdf\" holds no mark of a personal copy, hidden or printed.");
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("There is no file");
        assertThat(empty.out()).contains("\"empty.pdf\" is empty.");
    }

    @Test
    void a_mark_that_no_reading_has_is_told_to_be_unknown_here() throws IOException {
        var leaked = copyOf(SmallCouncil.ORME);
        // As after a backup from before the reading was put back.
        DSL.using(comity.login(Role.APP, "comity_harrowmere").dataSource(), SQLDialect.POSTGRES)
                .execute("delete from views.copy");

        assertThat(trace(leaked, "harrowmere").out()).contains("no reading on record has it");
        council.desk().retell();
        assertThat(trace(leaked, "harrowmere").exit()).isZero();
    }

    private Path copyOf(PersonId reader) throws IOException {
        var opened = council.reading()
                .papers()
                .find(reader, paper.key(), council.now())
                .orElseThrow();
        var done = (Outcome.Done) town.perform(reader, paper, PaperAct.Read.accepting(opened.terms()));
        var pass = new Pass(
                paper, opened.document().version().sha256(), done.receipt().index());
        var copy =
                (Copies.Copy.Marked) council.reading().lent().copies().find(pass, council.now(), Duration.ofMinutes(1));
        return Files.copy(copy.pdf(), folder.resolve("leaked-" + reader + ".pdf"));
    }

    private Commands.Ran trace(Path file, String key) {
        return comity.run("documents", "trace", file.toString(), "--council", key);
    }
}
