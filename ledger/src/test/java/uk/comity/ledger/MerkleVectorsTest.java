package uk.comity.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MerkleVectorsTest {

    static List<String> file() {
        try (var in = MerkleVectorsTest.class.getResourceAsStream("merkle-vectors.txt")) {
            assertThat(in).as("the file of vectors").isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> vectors() {
        return file().stream().filter(line -> !line.startsWith("#"));
    }

    @Test
    void there_are_at_least_196_vectors_of_both_kinds_and_both_verdicts() {
        assertThat(vectors().count()).isGreaterThan(196);
        for (var kind : List.of("inclusion good", "inclusion bad", "consistency good", "consistency bad")) {
            assertThat(vectors().filter(line -> line.startsWith(kind)).count())
                    .as(kind)
                    .isGreaterThan(20);
        }
    }

    @Test
    void the_committed_vectors_are_what_the_definitions_of_the_rfc_give() {
        assertThat(file()).isEqualTo(MerkleVectors.lines());
    }

    @Test
    void each_vector_gets_its_verdict() {
        assertThat(vectors()).allSatisfy(line -> {
            var words = line.split(" ", -1);
            long first = Long.parseLong(words[3]);
            long second = Long.parseLong(words[4]);
            var one = Hash.ofHex(words[5]).orElseThrow();
            var two = Hash.ofHex(words[6]).orElseThrow();
            var path = path(words[7]).stream().map(Hash::of).toList();
            boolean holds = words[0].equals("inclusion")
                    ? new Inclusion(first, second, path).holds(one, two)
                    : new Consistency(first, second, path).holds(one, two);
            assertThat(holds ? "good" : "bad").isEqualTo(words[1]);
        });
    }

    @Test
    void each_inclusion_vector_gets_the_same_verdict_by_walking_down_from_the_root() {
        assertThat(vectors().filter(line -> line.startsWith("inclusion"))).allSatisfy(line -> {
            var words = line.split(" ", -1);
            long index = Long.parseLong(words[3]);
            long size = Long.parseLong(words[4]);
            var leaf = HexFormat.of().parseHex(words[5]);
            var found =
                    index < 0 || index >= size ? new byte[0] : NaiveTree.rootByPath(leaf, index, size, path(words[7]));
            assertThat(HexFormat.of().formatHex(found).equals(words[6]) ? "good" : "bad")
                    .isEqualTo(words[1]);
        });
    }

    private static List<byte[]> path(String hashes) {
        return hashes.equals("-")
                ? List.of()
                : Arrays.stream(hashes.split(",", -1))
                        .map(HexFormat.of()::parseHex)
                        .toList();
    }
}
