package dev.stepup.team.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.RandomInput;
import dev.stepup.Tries;
import dev.stepup.chat.Choice;
import dev.stepup.chat.typed.ChoiceSearch;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.instancio.junit.Given;
import org.instancio.junit.InstancioExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is read faster is read as it would be otherwise. */
@ExtendWith(InstancioExtension.class)
class NameOrderTest {

    private static final String SIGNS = "abÁézZ09  -'.\u00A0\u200Bßſ\u0301_";
    private static final String ZERO_WIDTH = "\u200B";

    @Test
    void manyNamesSortedAtOnceStandInTheOrderInWhichTwoDo(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(input -> {
            List<String> names = input.listOf(0, 12, () -> name(input));

            assertThat(NameOrder.sorted(names, Function.identity(), Comparator.naturalOrder()))
                    .isEqualTo(names.stream().sorted(NameOrder.ORDER).toList());
        });
    }

    @Test
    void anEverydayNameIsFoundAsAnyOtherIs(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(input -> {
            String name = name(input);

            assertThat(ChoiceSearch.key(name)).isEqualTo(ChoiceSearch.key(ZERO_WIDTH + name));
            assertThat(Choice.shown(name)).isEqualTo(Choice.shown(ZERO_WIDTH + name));
        });
    }

    private static String name(RandomInput input) {
        StringBuilder name = new StringBuilder();
        for (int left = input.between(0, 9); left > 0; left--) {
            name.append(SIGNS.charAt(input.between(0, SIGNS.length() - 1)));
        }
        return name.toString();
    }
}
