package dev.stepup.golden;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whom each of eight names for a function.
 *
 * @param same so many who are the same for all
 * @param after so many who come after themselves
 * @param odd so many of the eight name one of those besides
 */
record Naming(int same, int after, int odd) {

    static final List<String> EIGHT = List.of(
            "Ana Almeida",
            "Bo Lindqvist",
            "Chen Wei",
            "Dara Okafor",
            "Eli Rosen",
            "Fatima Haddad",
            "Goran Petrov",
            "Hana Iyer");

    static final Naming NOBODY = new Naming(0, 0, 0);

    /** Everyone names these few. */
    static Naming theSame(int many) {
        return new Naming(many, 0, 0);
    }

    /** Everyone names those who come after them. */
    static Naming theNext(int many) {
        return new Naming(0, many, 0);
    }

    /** Everyone names one person, and hardly anybody another. */
    static Naming nearlyOne() {
        return new Naming(1, 0, 2);
    }

    /** Whom this one of the eight names. */
    List<String> by(String namer) {
        int place = EIGHT.indexOf(namer);
        int next = place >= 2 && place < 2 + odd ? after + 1 : after;
        return Stream.concat(
                        IntStream.range(0, same).mapToObj(EIGHT::get),
                        IntStream.rangeClosed(1, next).mapToObj(i -> EIGHT.get((place + i) % EIGHT.size())))
                .filter(name -> !name.equals(namer))
                .distinct()
                .toList();
    }
}
