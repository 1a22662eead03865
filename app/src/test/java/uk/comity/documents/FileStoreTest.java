package uk.comity.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.comity.SampleDocuments;
import uk.comity.TestDatabase;
import uk.comity.documents.FileStore.Keeping;

class FileStoreTest {

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z"));

    private final DSLContext sql = TestDatabase.council();
    private final FileStore files = new FileStore(sql, Scanner.none(), NOON, Limits.TO_KEEP);

    @TempDir
    private Path folder;

    @Test
    void the_same_bytes_are_kept_once_under_whatever_name() throws IOException {
        var pdf = Files.readAllBytes(samples().pdf("budget.pdf", 2));

        var first = kept(files, "budget.pdf", pdf);
        var second = kept(files, "copy of budget.pdf", pdf);

        assertThat(second).isEqualTo(first);
        assertThat(first.sha256()).isEqualTo(Digests.sha256(folder.resolve("budget.pdf")));
        assertThat(first.mediaType()).isEqualTo("application/pdf");
        assertThat(sql.fetchCount(DSL.table("documents.file"))).isEqualTo(1);
        assertThat(files.open(first.sha256()).orElseThrow()).hasBinaryContent(pdf);
        assertThat(files.find(first.sha256())).contains(first);
    }

    @Test
    void a_file_of_many_pieces_comes_back_byte_by_byte() throws IOException {
        var bytes = new byte[(3 << 20) + 17];
        new Random(5).nextBytes(bytes);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 9);

        var kept = kept(files, "large.pdf", bytes);

        assertThat(kept.size()).isEqualTo(bytes.length);
        try (var in = files.open(kept.sha256()).orElseThrow()) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void what_is_not_there_is_not_found_and_a_strange_word_neither() {
        assertThat(files.find("0".repeat(64))).isEmpty();
        assertThat(files.open("0".repeat(64))).isEmpty();
        assertThat(files.open("'; drop table documents.file; --")).isEmpty();
    }

    @Test
    void the_program_can_neither_change_nor_remove_a_kept_file() throws IOException {
        kept(files, "note.txt", "A note.".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> sql.execute("delete from documents.file")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> sql.execute("update documents.file set size = 1"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void what_is_too_large_or_empty_is_refused_without_reading_on() throws IOException {
        var small =
                new FileStore(sql, Scanner.none(), NOON, new Limits(2 << 20, 1_000_000, 100, Duration.ofSeconds(20)));
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'x';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                given += length;
                Arrays.fill(into, offset, offset + length, (byte) 'x');
                return length;
            }
        };

        assertThat(refused(small.keep(endless, "endless.txt")))
                .startsWith("\"endless.txt\" is larger than 2 MB. Save it smaller");
        assertThat(endless.given).isLessThan(3 << 20);
        assertThat(refused(keep(files, "nothing.pdf"))).isEqualTo("\"nothing.pdf\" is empty.");
        assertThat(sql.fetchCount(DSL.table("documents.file"))).isEqualTo(0);
    }

    @Test
    void the_bytes_say_what_a_file_is_and_its_name_is_held_against_them() throws IOException {
        var docx = Files.readAllBytes(samples().docx("a.docx", 1));

        var kept = (Keeping.Kept) keep(files, "a.pdf", docx);
        var program = keep(files, "minutes.pdf", new byte[] {'M', 'Z', 0, 1, 2, 3, 0, 0, 0, 4, 0, 0});
        var noise = keep(files, "minutes.docx", new byte[] {1, 2, 0, 3, (byte) 0xfe, 0, 7, 9, 0, 0, 1});

        assertThat(kept.file().mediaType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(kept.remark())
                .contains(
                        "The name \"a.pdf\" says that this is a PDF, but it is a Word document (DOCX). It was taken as what it is.");
        assertThat(refused(program)).startsWith("\"minutes.pdf\" is not a document that Comity can read");
        assertThat(refused(noise)).startsWith("\"minutes.docx\" is no document: its bytes are of no kind");
    }

    @Test
    void text_is_read_once_and_then_lies_beside_the_file() throws IOException {
        var kept = kept(files, "two.pdf", Files.readAllBytes(samples().pdf("two.pdf", 2)));

        var first = files.text(kept.sha256(), "two.pdf");
        var rows = sql.fetch("select page, text from documents.text order by page");
        var again = files.text(kept.sha256(), "two.pdf");

        assertThat(first.orElseThrow())
                .isInstanceOfSatisfying(
                        DocumentReading.Text.class,
                        text -> assertThat(text.pages())
                                .hasSize(2)
                                .allMatch(page -> page.contains("Officers and councillors are kind")));
        assertThat(rows).hasSize(2);
        assertThat(again).isEqualTo(first);
        assertThat(files.text("0".repeat(64), "none.pdf")).isEmpty();
    }

    @Test
    void text_with_form_feeds_and_characters_beyond_the_first_plane_comes_back_as_it_was() throws IOException {
        var kept = kept(files, "odd.txt", "One \uD83D\uDE00 two\fthree".getBytes(StandardCharsets.UTF_8));

        files.text(kept.sha256(), "odd.txt");

        assertThat(files.text(kept.sha256(), "odd.txt"))
                .contains(new DocumentReading.Text(
                        kept.sha256(), kept.mediaType(), java.util.List.of("One \uD83D\uDE00 two", "three")));
    }

    @Test
    void a_scanner_that_finds_something_or_does_not_answer_keeps_a_file_out() throws IOException {
        var text = "Dear Sir".getBytes(StandardCharsets.UTF_8);
        try (var clamd = FakeClamd.answering("stream: Eicar-Signature FOUND")) {
            var guarded = new FileStore(sql, Scanner.at(clamd.address()), NOON, Limits.TO_KEEP);
            assertThat(refused(keep(guarded, "letter.txt", text)))
                    .isEqualTo(
                            "\"letter.txt\" holds a virus (Eicar-Signature). It was not kept. Tell your IT service desk, and do not"
                                    + " open it.");
            assertThat(clamd.received()).contains(text);
        }
        var nobody = new FileStore(sql, Scanner.at("/tmp/there-is-no-such-socket"), NOON, Limits.TO_KEEP);
        assertThat(refused(keep(nobody, "letter.txt", text)))
                .startsWith("\"letter.txt\" was not kept: the virus scanner could not look at it (no connection to");
        assertThat(sql.fetchCount(DSL.table("documents.file"))).isEqualTo(0);
    }

    private SampleDocuments samples() {
        return new SampleDocuments(folder);
    }

    private static Stored kept(FileStore files, String name, byte... bytes) throws IOException {
        var keeping = keep(files, name, bytes);
        assertThat(keeping).isInstanceOf(Keeping.Kept.class);
        assertThat(((Keeping.Kept) keeping).remark()).isEqualTo(Optional.empty());
        return ((Keeping.Kept) keeping).file();
    }

    private static Keeping keep(FileStore files, String name, byte... bytes) throws IOException {
        return files.keep(new ByteArrayInputStream(bytes), name);
    }

    private static String refused(Keeping keeping) {
        assertThat(keeping).isInstanceOf(Keeping.Refused.class);
        return ((Keeping.Refused) keeping).sentence();
    }
}
