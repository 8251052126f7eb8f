package dev.stepup.chat.typed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.chat.Choice;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceSearchTest {

    private static final List<Choice> PEOPLE =
            List.of(new Choice("U1", "Ana Almeida"), new Choice("U2", "Nora O’Brien-Smith"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nora",
                "@nora",
                "Nora\u00a0O'Brien",
                "o`brien",
                "O’BRIEN–SMITH",
                "brien\u2011smith",
                "\u200bnora ",
                "nora  o",
                "ｎｏｒａ"
            })
    void whatIsSoughtIsFoundHoweverItWasTyped(String typed) {
        assertThat(ChoiceSearch.matching(PEOPLE, typed))
                .extracting(Choice::value)
                .containsExactly("U2");
    }
}
