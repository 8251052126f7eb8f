package dev.stepup;

import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the input of one try is made of; one number in ten is the least or the most that it may be. */
public final class RandomInput {

    private final Between between;

    private RandomInput(Between between) {
        this.between = between;
    }

    static RandomInput least() {
        return new RandomInput((least, most) -> least);
    }

    static RandomInput most() {
        return new RandomInput((least, most) -> most);
    }

    static RandomInput any(org.instancio.Random random) {
        return new RandomInput((least, most) -> switch (random.intRange(0, 19)) {
            case 0 -> least;
            case 1 -> most;
            default -> random.intRange(least, most);
        });
    }

    /** A number between these two, both included. */
    public int between(int least, int most) {
        return between.of(least, most);
    }

    /** Chances of their own, as for shuffling. */
    public Random random() {
        return new Random(between(0, Integer.MAX_VALUE));
    }

    /** True or false. */
    public boolean either() {
        return between(0, 1) == 1;
    }

    /** One of these. */
    public <T> T oneOf(List<T> all) {
        return all.get(between(0, all.size() - 1));
    }

    /** One of these. */
    @SafeVarargs
    public final <T> T oneOf(T... all) {
        return oneOf(List.of(all));
    }

    /** So many, from the least to the most that there may be. */
    public <T> List<T> listOf(int least, int most, Supplier<T> each) {
        return Stream.generate(each).limit(between(least, most)).toList();
    }

    /** The same for numbers. */
    public int[] intsOf(int least, int most, IntSupplier each) {
        return IntStream.generate(each).limit(between(least, most)).toArray();
    }

    private interface Between {
        int of(int least, int most);
    }
}
