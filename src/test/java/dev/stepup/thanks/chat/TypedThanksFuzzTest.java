package dev.stepup.thanks.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.stepup.chat.typed.TypedWords;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Whatever is typed behind {@code thanks} is read, and what they did is part of it. */
class TypedThanksFuzzTest {

    @FuzzTest
    void isRead(byte[] bytes) {
        String typed = new String(bytes, StandardCharsets.UTF_8);

        TypedThanks thanks = TypedThanks.read(TypedWords.of(typed), any -> Optional.empty());

        assertThat(typed).contains(thanks.story());
        assertThat(thanks.functionAt()).isBetween(0, thanks.words().size());
        if (thanks.hasFunction()) {
            assertThat(typed).contains(thanks.functionWord());
        }
        thanks.function();
    }
}
