package uk.comity.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.comity.documents.Scanner.Verdict;

class ScannerTest {

    /** The harmless string that every scanner is to find (eicar.org), in two halves: so that none finds this file. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    @TempDir
    private Path folder;

    @Test
    void every_answer_of_the_daemon_is_told_apart() throws IOException {
        assertThat(scan("stream: OK")).isEqualTo(new Verdict.Clean());
        assertThat(scan("stream: Win.Test.EICAR_HDB-1 FOUND")).isEqualTo(new Verdict.Found("Win.Test.EICAR_HDB-1"));
        assertThat(scan("INSTREAM size limit exceeded. ERROR"))
                .isEqualTo(new Verdict.NoAnswer("it answered \"INSTREAM size limit exceeded. ERROR\""));
        assertThat(scan("")).isEqualTo(new Verdict.NoAnswer("it closed the connection without an answer"));
        assertThat(scan("OK")).isInstanceOf(Verdict.NoAnswer.class);
    }

    @Test
    void a_file_of_several_chunks_arrives_whole() throws IOException {
        var bytes = new byte[200_001];
        new Random(7).nextBytes(bytes);
        var file = Files.write(folder.resolve("large"), bytes);
        try (var clamd = FakeClamd.answering("stream: OK")) {
            assertThat(Scanner.at(clamd.address()).scan(file)).isEqualTo(new Verdict.Clean());
            assertThat(clamd.received()).containsExactly(bytes);
        }
    }

    @Test
    void a_daemon_that_is_silent_or_away_is_no_answer() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "Something");
        try (var clamd = FakeClamd.answering("silence")) {
            assertThat(new Clamd(clamd.address(), Duration.ofMillis(300)).scan(file))
                    .isEqualTo(new Verdict.NoAnswer("it did not answer within 0 seconds"));
        }
        assertThat(Scanner.at("127.0.0.1:1").scan(file)).isInstanceOf(Verdict.NoAnswer.class);
        assertThat(Scanner.at(folder.resolve("none.ctl").toString()).scan(file)).isInstanceOf(Verdict.NoAnswer.class);
        assertThat(Scanner.none().scan(file)).isEqualTo(new Verdict.Clean());
    }

    @Test
    void an_address_that_is_none_is_told_with_examples() {
        assertThatThrownBy(() -> Scanner.at("clamd"))
                .hasMessage(
                        "\"clamd\" is neither HOST:PORT nor the path of a socket that starts with a slash. Examples:"
                                + " localhost:3310, /run/clamav/clamd.ctl.");
    }

    @Test
    void a_real_clamd_finds_the_test_virus_over_its_socket_and_over_tcp() throws Exception {
        assumeThat(RealClamd.program())
                .as("clamd is not installed (Debian: clamav-daemon), so no real scanner was asked")
                .isPresent();
        var virus = Files.writeString(folder.resolve("eicar.txt"), EICAR, StandardCharsets.US_ASCII);
        var letter = Files.writeString(folder.resolve("letter.txt"), "Dear Sir", StandardCharsets.US_ASCII);
        try (var clamd = RealClamd.start(EICAR)) {
            for (var address : clamd.addresses()) {
                var scanner = Scanner.at(address);
                assertThat(scanner.scan(virus))
                        .isInstanceOfSatisfying(
                                Verdict.Found.class,
                                found -> assertThat(found.name()).startsWith("Comity.Test.Eicar"));
                assertThat(scanner.scan(letter)).isEqualTo(new Verdict.Clean());
            }
            var large = Files.write(folder.resolve("large"), new byte[3 << 20]);
            assertThat(Scanner.at(clamd.addresses().getFirst()).scan(large)).isInstanceOf(Verdict.NoAnswer.class);
        }
    }

    private Verdict scan(String answer) throws IOException {
        var file = Files.writeString(folder.resolve("file"), "Something");
        try (var clamd = FakeClamd.answering(answer)) {
            return Scanner.at(clamd.address()).scan(file);
        }
    }
}
