package dev.stepup.chat.typed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.workspace.MemberId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "helped <@U1|eli> today ^ helped Eli today",
                "helped <@U1> ^ helped Eli",
                "in <#C1|team-orbit> ^ in #team-orbit",
                "in <#C1> ^ in #C1",
                "told <!channel> and <!here|@here> ^ told @channel and @here",
                "asked <!subteam|@leads> ^ asked @leads",
                "see <https://x.org> ^ see https://x.org",
                "see <https://x.org|the page> ^ see the page (https://x.org)",
                "1 &lt; 2 &amp;&amp; 3 &gt; 2 ^ 1 < 2 && 3 > 2",
                "&amp;lt; stays ^ &lt; stays"
            })
    void escapedTextReadsAsItWasMeant(String typed, String plain) {
        assertThat(TypedText.plain(typed, id -> id.equals(new MemberId("U1")) ? "Eli" : "?"))
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<@U123|eli>", "<@U123>", "<@U123|>"})
    void anEscapedMentionIsAPerson(String word) {
        assertThat(TypedText.person(word)).contains(new MemberId("U123"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eli", "@eli", "<#C1|x>", "<@U1> and", ""})
    void anythingElseIsNot(String word) {
        assertThat(TypedText.person(word)).isEmpty();
    }
}
