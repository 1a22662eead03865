package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.comity.acts.PersonId;
import uk.comity.councils.Council;
import uk.comity.register.RegisterAct;
import uk.comity.register.Registers;
import uk.comity.search.Sought;

class DocumentsCommandsTest {

    private final Commands comity = Commands.onAFreshInstallation();

    @TempDir
    private Path folder;

    private Council council;

    @BeforeEach
    void aCouncilWithADepartment() {
        comity.run("council", "add", "harrowmere", "--name", "Harrowmere");
        council = comity.hall().find("harrowmere").orElseThrow();
        new SmallCouncil(council)
                .operator(Registers.FOLIO, new RegisterAct.AddDepartment("planning", "Planning", Optional.empty()));
    }

    @Test
    void a_folder_is_filed_and_filed_again_changes_nothing() throws IOException {
        for (var i = 0; i < 12; i++) {
            write("year/report_" + i + ".txt", "Report number " + i + " on drains.");
        }

        var first = imports(folder, "--department", "planning", "--sort", "report");
        write("year/report_12.txt", "One more.");
        var again = imports(folder, "--department", "planning", "--sort", "report");

        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out()).contains("12 rows: 12 filed now, 0 filed before, 0 refused.");
        assertThat(again.out()).contains("13 rows: 1 filed now, 12 filed before, 0 refused.");
        assertThat(titles("drains")).hasSize(12).contains("report 7");
    }

    @Test
    void more_than_are_filed_together_are_each_filed_once_and_what_is_refused_between_is_told() throws IOException {
        var rows = new StringBuilder("file,title,sort,department,mark,paragraph,meeting,background\n");
        for (var i = 0; i < 70; i++) {
            write("f" + i + ".txt", "Text about sluices, number " + i % 60 + ".");
            rows.append("f%d.txt,Paper %d,report,%s,open,,,\n".formatted(i, i, i == 31 ? "moon" : "planning"));
        }
        rows.append("f3.txt,Paper 3,report,planning,open,,,\n");
        write("empty.txt", "");
        rows.append("empty.txt,Nothing,report,planning,open,,,\n");
        var manifest = write("manifest.csv", rows.toString());

        var ran = imports(manifest);
        var again = imports(manifest);

        assertThat(ran.out()).contains("72 rows: 70 filed now, 0 filed before, 2 refused.");
        assertThat(ran.err())
                .contains("Row 33 (f31.txt), \"moon\" is not a department of the council.")
                .contains("Row 73 (empty.txt), column \"file\": \"empty.txt\" is empty.");
        assertThat(again.out()).contains("72 rows: 0 filed now, 70 filed before, 2 refused.");
        assertThat(titles("sluices")).contains("Paper 69");
    }

    @Test
    void a_manifest_says_what_each_document_is_and_every_refusal_names_its_row_and_column() throws IOException {
        write("a.txt", "The first.");
        write("b.txt", "The second.");
        var manifest = write("manifest.csv", """
                file,title,sort,department,mark,paragraph,meeting,background
                a.txt,"Drains, and what they cost",report,planning,exempt,contract-terms,,Survey; Bill
                b.txt,Second,poem,planning,open,,,
                b.txt,Second,report,planning,open,,3 May,
                b.txt,Second,report,moon,open,,,
                gone.txt,Third,report,planning,open,,,
                b.txt,,report,planning,open,,,
                """);

        var ran = imports(manifest);

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).contains("6 rows: 1 filed now, 0 filed before, 5 refused.");
        assertThat(ran.err())
                .contains("Row 3 (b.txt), column \"sort\": \"poem\" is none of agenda-or-minutes, report")
                .contains("Row 4 (b.txt), column \"meeting\": \"3 May\" is not a date.")
                .contains("Row 5 (b.txt), \"moon\" is not a department of the council.")
                .contains("Row 6 (gone.txt), column \"file\": there is no such file")
                .contains("Row 7 (b.txt), Give the document a title");
        assertThat(titles("")).containsExactly("Drains, and what they cost");
    }

    @Test
    void a_manifest_that_cannot_be_used_touches_nothing() throws IOException {
        var odd = imports(write("odd.csv", "file,colour\na.txt,red\n"));
        var none = imports(folder.resolve("none.csv"));

        assertThat(odd.exit()).isEqualTo(2);
        assertThat(odd.err()).contains("has a column \"colour\" that there is not. There are file, title");
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("There is no folder and no manifest");
        assertThat(titles("")).isEmpty();
    }

    private List<String> titles(String words) {
        var documents = council.reading().search().documents();
        var all = council.as(PersonId.OPERATOR, documents::reach);
        return documents.find(all, new Sought(words, Sought.Narrowed.NOT, 1)).lines().stream()
                .map(line -> line.title())
                .toList();
    }

    private Path write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Commands.Ran imports(Path from, String... more) {
        var words = new ArrayList<>(List.of("documents", "import", from.toString(), "--council", "harrowmere"));
        words.addAll(List.of(more));
        return comity.run(words.toArray(String[]::new));
    }
}
