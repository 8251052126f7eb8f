package dev.stepup;

import java.util.function.Consumer;
import org.instancio.Random;
import org.instancio.junit.GivenProvider;

/**
 * Tries a property on many inputs. All come from one seed, which Instancio reports when a test fails; {@code @Seed} on the
 * test repeats it.
 */
public final class Tries {

    private static final int USUAL = 1000;

    /** The mutation tests repeat each property for every change that they make, and lower this. */
    private static final int MOST = Integer.getInteger("stepup.tries", Integer.MAX_VALUE);

    private final Random random;

    private Tries(Random random) {
        this.random = random;
    }

    /** Whether the property holds for so many inputs as are usual. */
    public void each(Consumer<RandomInput> property) {
        each(USUAL, property);
    }

    /** Whether it holds for so many: the least of everything first, then the most of everything, then any. */
    public void each(int tries, Consumer<RandomInput> property) {
        property.accept(RandomInput.least());
        property.accept(RandomInput.most());
        for (int i = 2; i < Math.min(tries, MOST); i++) {
            property.accept(RandomInput.any(random));
        }
    }

    /** Gives a test the tries that go with its seed. */
    public static final class Seeded implements GivenProvider {

        @Override
        public Tries provide(ElementContext context) {
            return new Tries(context.random());
        }
    }
}
