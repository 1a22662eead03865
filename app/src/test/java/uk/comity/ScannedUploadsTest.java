package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import uk.comity.acts.PersonId;
import uk.comity.councils.DocumentFiles.Keeping;
import uk.comity.documents.FakeClamd;
import uk.comity.documents.FileStore;
import uk.comity.documents.Limits;
import uk.comity.documents.Scanner;

class ScannedUploadsTest {

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z"));

    @Test
    void what_the_scanner_of_the_settings_objects_to_is_not_kept() throws IOException {
        var sql = TestDatabase.council();
        try (var bad = FakeClamd.answering("stream: Test.Virus FOUND");
                var good = FakeClamd.answering("stream: OK")) {
            var scanned = Settings.read(Optional.empty(), Map.of("COMITY_CLAMD", bad.address()));
            var passed = Settings.read(Optional.empty(), Map.of("COMITY_CLAMD", good.address()));

            assertThat(new FilesOnRecord(
                                    new FileStore(sql, scanned.scanner(), NOON, Limits.TO_KEEP),
                                    new UploadRows(sql, NOON))
                            .keep(letter(), "letter.txt", PersonId.OPERATOR))
                    .isEqualTo(new Keeping.NotKept(
                            "\"letter.txt\" holds a virus (Test.Virus). It was not kept. Tell your IT"
                                    + " service desk, and do not open it."));
            assertThat(sql.fetchCount(DSL.table("documents.file"))).isZero();
            assertThat(new FilesOnRecord(
                                    new FileStore(sql, passed.scanner(), NOON, Limits.TO_KEEP),
                                    new UploadRows(sql, NOON))
                            .keep(letter(), "letter.txt", PersonId.OPERATOR))
                    .isInstanceOf(Keeping.Kept.class);
        }
        assertThat(new FilesOnRecord(
                                new FileStore(sql, Scanner.at("127.0.0.1:1"), NOON, Limits.TO_KEEP),
                                new UploadRows(sql, NOON))
                        .keep(letter(), "other.txt", PersonId.OPERATOR))
                .isInstanceOf(Keeping.NotKept.class);
    }

    @Test
    void an_address_that_is_none_stops_the_start_with_examples() {
        assertThatThrownBy(() -> Settings.read(Optional.empty(), Map.of("COMITY_CLAMD", "nonsense")))
                .hasMessageContaining("neither HOST:PORT nor the path of a socket");
        assertThat(Settings.read(Optional.empty(), Map.of()).scanner()).isEqualTo(Scanner.none());
    }

    private static ByteArrayInputStream letter() {
        return new ByteArrayInputStream("Dear Sir".getBytes(StandardCharsets.UTF_8));
    }
}
