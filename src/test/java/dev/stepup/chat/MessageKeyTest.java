package dev.stepup.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stepup.workspace.MemberId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageKeyTest {

    private static final MemberId ANA = new MemberId("U0ANA");

    static Stream<MessageKey> keys() {
        return Stream.of(
                MessageKey.of("reply", "13345224609.738474920.8088930838d88f008e0"),
                MessageKey.of("reply", "written:D0ANA:1700000000.000100"),
                MessageKey.of("help", "2026-11-23").of(ANA),
                MessageKey.ofTeam("T-V1", "digest", "T-V1-1795431600"),
                MessageKey.ofTeam("T-V1", "welcome", "").of(ANA),
                MessageKey.ofTeam("T-V1", "refused", "digest:T-V1:T-V1-1795431600:")
                        .of(ANA));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void isReadAsItWasStored(MessageKey key) {
        assertThat(MessageKey.read(key.toString())).isEqualTo(key);
    }

    @Test
    void onlyWhatItIsAboutMayHaveAColonInIt() {
        assertThatThrownBy(() -> MessageKey.of("a:b", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MessageKey.ofTeam("T:1", "digest", "")).isInstanceOf(IllegalArgumentException.class);
    }
}
