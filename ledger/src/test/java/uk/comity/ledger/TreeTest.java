package uk.comity.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TreeTest {

    /** The eight leaves and roots that certificate transparency's reference implementations test with. */
    private static final List<String> KNOWN_LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> KNOWN_ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void the_empty_tree_has_the_root_of_the_rfc() {
        var nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assertThat(Frontier.EMPTY.root().hex()).isEqualTo(nothing);
        assertThat(new Tree().root().hex()).isEqualTo(nothing);
    }

    @Test
    void the_well_known_tree_of_eight_leaves_has_its_known_roots() {
        var frontier = Frontier.EMPTY;
        var tree = new Tree();
        var roots = new ArrayList<String>();
        for (var leaf : KNOWN_LEAVES) {
            var hash = Hash.ofLeaf(HexFormat.of().parseHex(leaf));
            frontier = frontier.append(hash);
            tree.append(hash);
            roots.add(frontier.root().hex());
            assertThat(tree.root()).isEqualTo(frontier.root());
        }
        assertThat(roots).isEqualTo(KNOWN_ROOTS);
    }

    @Test
    void frontier_tree_and_definition_agree_at_every_size_up_to_130() {
        var leaves = new ArrayList<byte[]>();
        var frontier = Frontier.EMPTY;
        var tree = new Tree();
        for (int i = 0; i < 130; i++) {
            leaves.add(MerkleVectors.leaf(i));
            frontier = frontier.append(Hash.ofLeaf(MerkleVectors.leaf(i)));
            tree.append(Hash.ofLeaf(MerkleVectors.leaf(i)));
            var definition = Hash.of(NaiveTree.root(leaves));
            assertThat(frontier.root()).isEqualTo(definition);
            assertThat(tree.root()).isEqualTo(definition);
        }
        assertThat(frontier.size()).isEqualTo(130);
    }

    @Test
    void every_proof_in_every_tree_of_up_to_40_leaves_is_the_one_of_the_definition_and_holds() {
        var leaves = IntStream.range(0, 40).mapToObj(MerkleVectors::leaf).toList();
        var tree = treeOf(leaves);
        for (int size = 1; size <= 40; size++) {
            var root = tree.root(size);
            for (int index = 0; index < size; index++) {
                var inclusion = Inclusion.prove(tree, index, size);
                assertThat(inclusion.path()).isEqualTo(hashes(NaiveTree.path(index, leaves.subList(0, size))));
                assertThat(inclusion.holds(Hash.ofLeaf(leaves.get(index)), root))
                        .isTrue();
            }
            for (int from = 1; from <= size; from++) {
                var consistency = Consistency.prove(tree, from, size);
                assertThat(consistency.path()).isEqualTo(hashes(NaiveTree.proof(from, leaves.subList(0, size))));
                assertThat(consistency.holds(tree.root(from), root)).isTrue();
            }
        }
    }

    @Test
    void a_single_changed_bit_in_leaf_root_or_path_makes_any_proof_fail() {
        var chance = new Random(6962);
        for (int round = 0; round < 200; round++) {
            int size = 2 + chance.nextInt(300);
            var tree = randomTree(chance, size);
            int index = chance.nextInt(size);
            var leaf = tree.node(0, index);
            var inclusion = Inclusion.prove(tree, index, size);
            assertThat(inclusion.holds(leaf, tree.root())).isTrue();
            assertThat(inclusion.holds(flipped(leaf, chance), tree.root())).isFalse();
            assertThat(inclusion.holds(leaf, flipped(tree.root(), chance))).isFalse();
            assertThat(new Inclusion(index, size, oneFlipped(inclusion.path(), chance)).holds(leaf, tree.root()))
                    .isFalse();

            int from = 1 + chance.nextInt(size - 1);
            var consistency = Consistency.prove(tree, from, size);
            var old = tree.root(from);
            assertThat(consistency.holds(old, tree.root())).isTrue();
            assertThat(consistency.holds(flipped(old, chance), tree.root())).isFalse();
            assertThat(consistency.holds(old, flipped(tree.root(), chance))).isFalse();
            assertThat(new Consistency(from, size, oneFlipped(consistency.path(), chance)).holds(old, tree.root()))
                    .isFalse();
        }
    }

    @Test
    void leaves_read_in_ranges_give_the_same_proofs_as_the_tree_in_memory_and_remember_large_subtrees() {
        var tree = randomTree(new Random(1), 3_000);
        var reads = new ArrayList<Long>();
        var stored = new Leaves() {
            @Override
            public long size() {
                return tree.size();
            }

            @Override
            public List<Hash> leafHashes(long from, long to) {
                assertThat(to - from).isBetween(1L, 256L);
                reads.add(to - from);
                return tree.leafHashes(from, to);
            }
        };
        var remembering = stored.remembering();
        for (long index = 0; index < 3_000; index += 97) {
            var expected = Inclusion.prove(tree, index, 2_999);
            assertThat(Inclusion.prove(stored, index, 2_999)).isEqualTo(expected);
            assertThat(Inclusion.prove(remembering, index, 2_999)).isEqualTo(expected);
        }
        assertThat(stored.root(3_000)).isEqualTo(tree.root());
        Consistency.prove(remembering, 1_500, 3_000);
        reads.clear();
        assertThat(Consistency.prove(remembering, 1_500, 3_000)).isEqualTo(Consistency.prove(tree, 1_500, 3_000));
        assertThat(reads.stream().mapToLong(Long::longValue).sum()).isLessThan(1_024);
    }

    @Test
    void a_proof_of_what_is_not_there_cannot_be_made() {
        var tree = randomTree(new Random(2), 5);
        assertThatThrownBy(() -> Inclusion.prove(tree, 5, 5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Inclusion.prove(tree, 0, 6)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Inclusion.prove(tree, -1, 5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Consistency.prove(tree, 0, 5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Consistency.prove(tree, 4, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void a_frontier_comes_back_from_its_text_and_goes_on_growing() {
        var chance = new Random(3);
        var frontier = Frontier.EMPTY;
        for (int i = 0; i < 70; i++) {
            var leaf = randomHash(chance);
            var stored = Frontier.ofText(frontier.text()).orElseThrow();
            assertThat(stored).isEqualTo(frontier);
            assertThat(stored.append(leaf).root())
                    .isEqualTo(frontier.append(leaf).root());
            frontier = frontier.append(leaf);
        }
    }

    @Test
    void a_frontier_text_that_was_not_written_by_a_frontier_is_not_read() {
        var text = Frontier.EMPTY.append(randomHash(new Random(4))).text();
        var spoilt = List.of(
                "",
                " ",
                "0 ",
                "00",
                "-1",
                "2",
                text + " ",
                " " + text,
                text + "\n",
                "3" + text.substring(1),
                "x" + text.substring(1),
                text.replace("=", ""),
                "9223372036854775808");
        assertThat(spoilt).allSatisfy(each -> assertThat(Frontier.ofText(each)).isInstanceOf(Reading.Flaw.class));
    }

    static Tree treeOf(List<byte[]> leaves) {
        var tree = new Tree();
        leaves.forEach(leaf -> tree.append(Hash.ofLeaf(leaf)));
        return tree;
    }

    private static Tree randomTree(Random chance, int size) {
        var tree = new Tree();
        IntStream.range(0, size).forEach(i -> tree.append(randomHash(chance)));
        return tree;
    }

    static Hash randomHash(Random chance) {
        return new Hash(chance.nextLong(), chance.nextLong(), chance.nextLong(), chance.nextLong());
    }

    private static Hash flipped(Hash hash, Random chance) {
        var bytes = hash.bytes();
        int bit = chance.nextInt(256);
        bytes[bit / 8] ^= (byte) (1 << (bit % 8));
        return Hash.of(bytes);
    }

    private static List<Hash> oneFlipped(List<Hash> path, Random chance) {
        var spoilt = new ArrayList<>(path);
        int place = chance.nextInt(spoilt.size());
        spoilt.set(place, flipped(spoilt.get(place), chance));
        return spoilt;
    }

    private static List<Hash> hashes(List<byte[]> path) {
        return path.stream().map(Hash::of).toList();
    }
}
