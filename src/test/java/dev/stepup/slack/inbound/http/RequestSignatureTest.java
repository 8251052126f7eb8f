package dev.stepup.slack.inbound.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Signature;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what Slack signed just now gets in. */
class RequestSignatureTest {

    /** The example on Slack's page about verifying requests. */
    private static final String SLACKS_SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    private static final String SLACKS_TIMESTAMP = "1531420618";
    private static final String SLACKS_BODY = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
            + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
            + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J"
            + "%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
            + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    private static final String SLACKS_SIGNATURE =
            "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

    private final RequestSignature signature = at(Instant.ofEpochSecond(Long.parseLong(SLACKS_TIMESTAMP)));

    @Test
    void theExampleOfSlacksPageHolds() {
        assertThat(holds(SLACKS_TIMESTAMP, SLACKS_SIGNATURE, SLACKS_BODY)).isTrue();
    }

    @Test
    void anotherBodyTimeOrSecretDoesNot() {
        assertThat(holds(SLACKS_TIMESTAMP, SLACKS_SIGNATURE, SLACKS_BODY + "&text=more"))
                .isFalse();
        assertThat(holds("1531420619", SLACKS_SIGNATURE, SLACKS_BODY)).isFalse();
        assertThat(holds(SLACKS_TIMESTAMP, Signature.of("another", SLACKS_TIMESTAMP, SLACKS_BODY), SLACKS_BODY))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, -299, 0, 299, 300})
    void aClockMayBeFiveMinutesOffEitherWay(long off) {
        assertThat(holdsWhenOffBy(off)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {-864_000, -301, 301, 864_000})
    void butNotOneSecondMore(long off) {
        assertThat(holdsWhenOffBy(off)).isFalse();
    }

    @Test
    void whatIsMissingOrMisshapenDoesNotHold() {
        assertThat(holds(null, SLACKS_SIGNATURE, SLACKS_BODY)).isFalse();
        assertThat(holds(SLACKS_TIMESTAMP, null, SLACKS_BODY)).isFalse();
        assertThat(holds("soon", SLACKS_SIGNATURE, SLACKS_BODY)).isFalse();
        assertThat(holds("", SLACKS_SIGNATURE, SLACKS_BODY)).isFalse();
        assertThat(holds("99999999999999999999", SLACKS_SIGNATURE, SLACKS_BODY)).isFalse();
        assertThat(holds(SLACKS_TIMESTAMP, "", SLACKS_BODY)).isFalse();
        assertThat(holds(SLACKS_TIMESTAMP, SLACKS_SIGNATURE.substring(3), SLACKS_BODY))
                .isFalse();
        assertThat(holds(SLACKS_TIMESTAMP, SLACKS_SIGNATURE.replace("v0", "v1"), SLACKS_BODY))
                .isFalse();
        assertThat(holds(SLACKS_TIMESTAMP, SLACKS_SIGNATURE.toUpperCase(Locale.ROOT), SLACKS_BODY))
                .isFalse();
        assertThat(holds(SLACKS_TIMESTAMP, SLACKS_SIGNATURE + "0", SLACKS_BODY)).isFalse();
    }

    private boolean holdsWhenOffBy(long seconds) {
        String timestamp = String.valueOf(Long.parseLong(SLACKS_TIMESTAMP) + seconds);
        return holds(timestamp, Signature.of(SLACKS_SECRET, timestamp, SLACKS_BODY), SLACKS_BODY);
    }

    private boolean holds(@Nullable String timestamp, @Nullable String given, String body) {
        return signature.refusal(timestamp, given).isEmpty()
                && timestamp != null
                && given != null
                && signature.holds(timestamp, given, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static RequestSignature at(Instant now) {
        return new RequestSignature(SLACKS_SECRET, Clock.fixed(now, ZoneOffset.UTC));
    }
}
