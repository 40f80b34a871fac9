package org.yishiting.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTest {

    /** The vectors of Certificate Transparency's own implementation, over leaves of their inputs. */
    private static final List<String> INPUTS =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void itIsTheTreeOfTheStandard() {
        Tree tree = new Tree();
        assertThat(tree.root()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (int i = 0; i < INPUTS.size(); i++) {
            tree.add(Digest.of(new byte[1], HexFormat.of().parseHex(INPUTS.get(i))));
            assertThat(tree.root()).as("of " + (i + 1)).isEqualTo(ROOTS.get(i));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 21})
    void everyLeafIsJoinedToTheRootByItsPath(int size) {
        List<String> leaves = IntStream.range(0, size)
                .mapToObj(i -> Tree.leaf("JSX-2026-" + i, i, "hash"))
                .toList();
        Tree tree = new Tree();
        leaves.forEach(tree::add);

        for (int i = 0; i < size; i++) {
            String hash = leaves.get(i);
            for (Tree.Neighbour neighbour : Tree.path(leaves, i)) {
                hash = neighbour.joinedTo(hash);
            }
            assertThat(hash).isEqualTo(tree.root());
        }
    }
}
