package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtocolTextCommandsTest {

    private static final String SMALL = """
            Protocol of the Fen

            1. Purpose

            1.1 All of us work together kindly.

            2. Basis

            2.1 The codes are the basis of it all.
            2.2 Each of us has a part of our own.

            30. Beyond

            30.1 Nobody has a norm for this.
            """;

    private final Commands comity = Commands.onAFreshInstallation();

    @TempDir
    private Path folder;

    @Test
    void a_text_is_shown_before_it_is_stored_and_taken_away_again() {
        council("fen", "wbc");
        var file = documents().text("fen.txt", SMALL);

        var dry = imports(file, "--council", "fen", "--dry-run");
        var no = comity.typing("no").run("protocol", "import", file.toString(), "--council", "fen");
        var nobody = imports(file, "--council", "fen");
        var stored = imports(file, "--council", "fen", "--yes");
        var again = imports(file, "--council", "fen", "--yes");
        var away = comity.run("protocol", "withdraw-text", "--council", "fen", "--why", "A trial.");
        var nothing = comity.run("protocol", "withdraw-text", "--council", "fen", "--why", "A trial.");

        assertThat(dry.exit()).isZero();
        assertThat(dry.out())
                .containsPattern("Numbered clauses printed in the document +4")
                .containsPattern("matched to clauses of the pack +3")
                .contains("30.1", "Nobody has a norm for this");
        assertThat(dry.err()).contains("Nothing was changed.");
        assertThat(no.out()).contains("Lay this text beside the gists?");
        assertThat(no.err()).contains("Nothing was changed.");
        assertThat(nobody.exit()).isEqualTo(2);
        assertThat(List.of(stored.exit(), again.exit(), away.exit())).containsOnly(0);
        assertThat(stored.out()).contains("Done: entered as leaf 2 of the ledger.");
        assertThat(nothing.exit()).isEqualTo(3);
    }

    @Test
    void a_document_without_any_number_is_taken_over_by_headings_and_paragraphs_and_shown() {
        council("moss", "wbc");
        var file = documents().text("moss.txt", """
                Much Wittering

                Letters

                The clerk answers every letter within a week of its coming in.

                Who writes to the press asks the chair before.
                """);

        var dry = imports(file, "--council", "moss", "--dry-run", "--clauses");
        var stored = imports(file, "--council", "moss", "--yes");

        assertThat(dry.exit()).isZero();
        assertThat(dry.out())
                .contains("divided by its headings, letters and paragraphs", "title ")
                .contains("Letters/p2", "Who writes to the press");
        assertThat(stored.exit()).isZero();
    }

    @Test
    void what_could_not_be_matched_is_settled_by_a_list() {
        var file = documents().text("fen.txt", SMALL);
        var map = documents().text("map.csv", "printed,clause\n30.1,3.1a\n# a remark\n\"30.1\",\"3.1b\"\n");
        var wrong = documents().text("wrong.csv", "30.2,3.1a\n30.1,3.1z\n30.1\n");

        var settled = imports(file, "--pack", "wbc", "--dry-run", "--clauses", "--map", map.toString());
        var refused = imports(file, "--pack", "wbc", "--dry-run", "--map", wrong.toString());
        var json = imports(file, "--pack", "wbc", "--dry-run", "--json");

        assertThat(settled.out()).containsPattern("30.1 +p. 1 +3.1a 3.1b").containsPattern("not in the pack +0");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err())
                .contains(
                        "Line 1: the text has no \"30.2\". Did you mean \"30.1\"?",
                        "Line 2: the pack has no clause \"3.1z\".")
                .contains("Line 3: write the printed number");
        assertThat(json.out())
                .startsWith("{\"pack\":\"wbc\"")
                .contains("\"printed\":4,\"matched\":3,\"unmatched\":[\"30.1\"]");
    }

    @Test
    void what_was_struck_out_of_an_odt_stays_out() {
        var struck = "</text:p><text:tracked-changes><text:changed-region><text:deletion><text:p>1.9 Be rude.</text:p>"
                + "</text:deletion></text:changed-region></text:tracked-changes><text:p>";
        var odt = imports(
                documents().odt("struck.odt", "1. Purpose" + struck + "1.1 Be kind.", "1.2 Be quick."),
                "--pack",
                "wbc",
                "--dry-run",
                "--clauses");

        assertThat(odt.out()).contains("1.1", "1.2").doesNotContain("1.9").doesNotContain("rude");
    }

    @Test
    void pdf_docx_odt_and_html_are_read_like_plain_text() {
        var pdf = imports(documents().pdf("fen.pdf", 4), "--pack", "wbc", "--dry-run");
        var docx = imports(documents().docx("fen.docx", 3), "--pack", "wbc", "--dry-run", "--json");
        var odt = imports(
                documents().odt("fen.odt", "1. Purpose", "1.1 Be kind.", "1.2 Be quick."),
                "--pack",
                "wbc",
                "--dry-run");
        var html = imports(
                documents()
                        .text(
                                "fen.html",
                                "<html><body><nav>9.9 Home</nav><h2>1. Purpose</h2><p>1.1 Be kind.</p><ul><li>Now</li></ul></body></html>"),
                "--pack",
                "wbc",
                "--dry-run",
                "--json");

        assertThat(pdf.out()).containsPattern("printed in the document +32").contains("Page 1 of 4");
        assertThat(docx.out())
                .contains("\"printed\":24", "Put in.", "(b) to the clerk's cat.")
                .doesNotContain("Struck out.");
        assertThat(odt.out()).containsPattern("printed in the document +2");
        assertThat(html.out()).contains("\"printed\":1", "• Now").doesNotContain("Home");
    }

    @Test
    void a_file_that_cannot_be_used_is_answered_with_what_to_do_next() {
        var documents = documents();
        says(documents.scan("scan.pdf"), "holds pictures of pages and no text");
        says(documents.lockedPdf("locked.pdf"), "is locked with a password");
        says(documents.text("empty.txt", ""), "is empty");
        says(documents.text("title.txt", "Our Protocol\n"), "has no text that could be a clause");
        says(
                documents.bytes("seal.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}),
                "is a picture");
        says(documents.bytes("all.zip", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}), "is an archive");
        says(documents.text("broken.pdf", "%PDF-1.7\nnothing more"), "is damaged");
        says(
                documents.bytes("old.doc", new byte[] {
                    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0, 0
                }),
                "older format of Word");
        says(folder.resolve("missing.txt"), "There is no file");
    }

    @Test
    void a_zip_bomb_harms_nobody() {
        var ran = imports(documents().bomb("bomb.docx"), "--pack", "wbc", "--dry-run");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("\"bomb.docx\"");
    }

    @Test
    void two_protocols_in_one_file_and_another_language_are_pointed_out() {
        var one =
                "1. Eins\n\n1.1 Wir reden miteinander.\n\n2. Zwei\n\n2.1 Wir schreiben einander.\n\n3. Drei\n\n3.1 Wir antworten sofort und immer freundlich, so gut es geht, jeden Tag; und wer eine Frage nicht versteht, der fragt noch einmal nach, bis alles klar ist und niemand mehr zweifelt.\n\n";
        var file = documents().text("both.txt", "Erstes\n\n" + one + "Zweites\n\n" + one.repeat(1));

        var ran = imports(file, "--pack", "wbc", "--dry-run");
        var second = imports(
                documents().text("long.txt", ("Erstes\n\n" + one + "Zweites\n\n" + one)),
                "--pack",
                "wbc",
                "--dry-run",
                "--part",
                "2");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("seems to hold 2 protocols", "--part 2: \"Zweites\", 3 clauses");
        assertThat(second.exit()).isZero();
        assertThat(second.err()).contains("does not read like English");
        assertThat(second.out()).containsPattern("printed in the document +3");
    }

    @ParameterizedTest(name = "{1}: {2} clauses")
    @CsvSource({
        "000_6b55cd1362270833, east-northamptonshire, 64, 155",
        "001_1b4881397c3f2f46, wbc, 32, 75",
        "002_931a6a0cd746f10e, uttlesford, 58, 173",
        "003_eb77455037280e34, county, 57, 122",
        "004_cb950970b8ebccf2, draft-district, 148, 316"
    })
    void a_real_protocol_is_matched_to_its_pack_and_stored(String source, String pack, int printed, int clauses)
            throws IOException {
        var shared = Optional.ofNullable(System.getenv("COMITY_SHARED")).map(Path::of);
        var file = shared.map(one -> one.resolve("protocols/source/" + source + ".txt"))
                .filter(Files::exists);
        assumeThat(file)
                .withFailMessage("no real protocol: name the shared folder in COMITY_SHARED")
                .isPresent();
        council("fen", pack);

        var ran = imports(file.orElseThrow(), "--council", "fen", "--yes");

        assertThat(ran.exit()).isZero();
        var numbers = ran.out()
                .lines()
                .limit(9)
                .map(line -> Integer.valueOf(line.replaceAll(".*\\s", "")))
                .toList();
        System.out.println(pack
                + ": printed, matched, unmatched; others, matched; in the pack, found, by bullet, missing: " + numbers);
        assertThat(numbers.getFirst()).isEqualTo(printed);
        assertThat(numbers.get(1)).isGreaterThanOrEqualTo(printed * 98 / 100);
        assertThat(numbers.get(5)).isEqualTo(clauses);
        assertThat(numbers.get(6)).isGreaterThanOrEqualTo(clauses * 98 / 100);
    }

    private void says(Path file, String sentence) {
        var ran = imports(file, "--pack", "wbc", "--dry-run");
        assertThat(ran.err()).contains(sentence);
        assertThat(ran.exit()).isEqualTo(2);
    }

    private void council(String key, String pack) {
        comity.run("council", "add", key, "--name", "Fen");
        var adopted = comity.run(
                "council", "adopt", key, "--protocol", pack, "--from", "2021-05-06", "--minute", "Council, minute 1");
        assertThat(adopted.exit()).isZero();
    }

    private SampleDocuments documents() {
        return new SampleDocuments(folder);
    }

    private Commands.Ran imports(Path file, String... options) {
        var arguments = new ArrayList<>(List.of("protocol", "import", file.toString()));
        arguments.addAll(List.of(options));
        return comity.run(arguments.toArray(String[]::new));
    }
}
