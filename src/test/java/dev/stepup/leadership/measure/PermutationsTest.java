package dev.stepup.leadership.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Swapping, worked out by hand; what is compared is how many mentions the first person has. */
class PermutationsTest {

    private static final Figure OF_FIRST = mentions -> mentions[0];

    /** Three who gave one mention each before and none after: of eight ways, two are as far out, one of them that way. */
    @Test
    void allWaysToSwapPairsAreTriedWhereTheyAreFew() {
        Permutations swaps = Permutations.ofPairs(units(1, 1, 1), units(0, 0, 0));

        assertThat(swaps.difference(OF_FIRST)).isEqualTo(-3);
        assertThat(swaps.chance(OF_FIRST, Direction.EITHER)).isEqualTo(2 / 8.0);
        assertThat(swaps.chance(OF_FIRST, Direction.FALL)).isEqualTo(1 / 8.0);
        assertThat(swaps.chance(OF_FIRST, Direction.RISE)).isEqualTo(1);
        assertThat(swaps.fewestMentions()).isEqualTo(3);
    }

    /** Differences of 3 and 1: as far out as the 4 seen are both together and both swapped, and as far as 2 all. */
    @Test
    void pairsAreSwappedAsTheyAre() {
        assertThat(Permutations.ofPairs(units(0, 0), units(3, 1)).chance(OF_FIRST, Direction.EITHER))
                .isEqualTo(2 / 4.0);
        assertThat(Permutations.ofPairs(units(0, 1), units(3, 0)).chance(OF_FIRST, Direction.EITHER))
                .isEqualTo(1);
        assertThat(Permutations.ofPairs(units(0, 1), units(3, 0)).chance(OF_FIRST, Direction.RISE))
                .isEqualTo(2 / 4.0);
    }

    @Test
    void whoeverIsAlikeInBothMakesNoDifference() {
        assertThat(Permutations.ofPairs(units(1, 1, 1, 2, 5), units(0, 0, 0, 2, 5))
                        .chance(OF_FIRST, Direction.EITHER))
                .isEqualTo(2 / 8.0);
        assertThat(Permutations.ofPairs(units(1, 2), units(1, 2)).chance(OF_FIRST, Direction.EITHER))
                .isEqualTo(1);
    }

    /** Two of four check-ins come first in six ways; in one of them it is both that have a mention, in one neither. */
    @Test
    void allWaysToPlaceCheckInsAreTriedWhereTheyAreFew() {
        Permutations swaps = Permutations.ofPlaces(units(0, 0), units(1, 1));

        assertThat(swaps.difference(OF_FIRST)).isEqualTo(2);
        assertThat(swaps.chance(OF_FIRST, Direction.EITHER)).isEqualTo(2 / 6.0);
        assertThat(swaps.chance(OF_FIRST, Direction.RISE)).isEqualTo(1 / 6.0);
        assertThat(swaps.chance(OF_FIRST, Direction.FALL)).isEqualTo(1);
        assertThat(Permutations.ofPlaces(units(1, 2, 3, 4), units(5, 6, 7, 8)).chance(OF_FIRST, Direction.RISE))
                .isEqualTo(1 / 70.0);
        assertThat(Permutations.ofPlaces(units(4, 2, 1), units(4, 3, 8)).chance(OF_FIRST, Direction.RISE))
                .isEqualTo(3 / 20.0);
    }

    @Test
    void someWaysAreTriedWhereTheyAreManyAlwaysTheSame() {
        int[] ones = IntStream.range(0, 14).map(i -> 1).toArray();
        int[] none = new int[14];
        double rare = Permutations.ofPairs(units(none), units(ones)).chance(OF_FIRST, Direction.EITHER);
        assertThat(rare).isBetween(1 / 2000.0, 3 / 2000.0);
        assertThat(Permutations.ofPlaces(units(none), units(ones)).chance(OF_FIRST, Direction.RISE))
                .isEqualTo(1 / 2000.0);

        int[] some = IntStream.range(0, 14).map(i -> i % 3).toArray();
        int[] others = IntStream.range(0, 14).map(i -> (i * i + 1) % 4).toArray();
        double often = Permutations.ofPairs(units(some), units(others)).chance(OF_FIRST, Direction.EITHER);
        assertThat(often).isBetween(.05, .1);
        assertThat(Permutations.ofPairs(units(some), units(others)).chance(OF_FIRST, Direction.EITHER))
                .isEqualTo(often);
        assertThat(Permutations.ofPlaces(units(some), units(others)).chance(OF_FIRST, Direction.EITHER))
                .isCloseTo(often, within(.1));
    }

    private static int[][] units(int... ofFirst) {
        return IntStream.of(ofFirst).mapToObj(count -> new int[] {count, 1}).toArray(int[][]::new);
    }
}
