package dev.stepup.slack.inbound.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** However many bodies come in at once, they share a bounded memory, and the slowest gives way. */
class BodiesInFlightTest {

    private static final int MOST = 100;

    private final BodiesInFlight bodies = new BodiesInFlight(MOST, 40, 4, 0);

    @Test
    void aBodyThatComesInPiecesIsWholeInTheEnd() {
        BodiesInFlight.Body body = bodies.begin();
        add(body, "team_id=");
        add(body, "T0ORBIT&text=");
        add(body, "help");

        assertThat(text(body)).isEqualTo("team_id=T0ORBIT&text=help");
        body.release();
        assertThat(bodies.taken()).isZero();
    }

    @Test
    void oneThatIsTooLargeIsCut() {
        BodiesInFlight.Body body = bodies.begin();
        add(body, "x".repeat(40));

        assertThat(body.add(new byte[1], 1, false)).contains(Refusal.TOO_LARGE);
    }

    @Test
    void aThousandSlowOnesNeverTakeMoreThanThereIs() {
        List<BodiesInFlight.Body> all = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            BodiesInFlight.Body body = bodies.begin();
            all.add(body);
            add(body, "x".repeat(1 + i % 30));
            assertThat(bodies.taken()).isLessThanOrEqualTo(MOST);
        }

        all.forEach(BodiesInFlight.Body::release);
        assertThat(bodies.taken()).isZero();
    }

    @Test
    void theOldestGivesWayAndIsToldWhenMoreOfItComes() {
        BodiesInFlight.Body oldest = bodies.begin();
        add(oldest, "x".repeat(40));
        BodiesInFlight.Body older = bodies.begin();
        add(older, "x".repeat(40));
        BodiesInFlight.Body newest = bodies.begin();
        add(newest, "y".repeat(30));

        assertThat(oldest.whole()).isEmpty();
        assertThat(oldest.add(new byte[1], 1, false)).contains(Refusal.CROWDED_OUT);
        assertThat(text(older)).hasSize(40);
        assertThat(text(newest)).hasSize(30);
    }

    @Test
    void oneThatIsWholeGivesWayToNobody() {
        BodiesInFlight.Body first = bodies.begin();
        add(first, "x".repeat(40));
        BodiesInFlight.Body second = bodies.begin();
        add(second, "x".repeat(40));
        String whole = text(first) + text(second);

        assertThat(bodies.begin().add(new byte[30], 30, false)).contains(Refusal.CROWDED_OUT);
        assertThat(whole).hasSize(80);
        assertThat(text(first)).hasSize(40);
    }

    @Test
    void oneWhoseLastByteHasComeGivesWayToNobodyEvenBeforeItIsLookedAt() {
        BodiesInFlight.Body signed = bodies.begin();
        assertThat(signed.add("team_id=T0ORBIT".getBytes(StandardCharsets.UTF_8), 15, true))
                .isEmpty();
        for (int i = 0; i < 10; i++) {
            bodies.begin().add(new byte[30], 30, false);
        }

        assertThat(text(signed)).isEqualTo("team_id=T0ORBIT");
    }

    @Test
    void largeOnesThatAreWholeAndNotJudgedYetLeaveRoomForSmallOnes() {
        BodiesInFlight roomy = new BodiesInFlight(MOST, 40, 4, 20);
        roomy.begin().add(new byte[40], 40, true);
        roomy.begin().add(new byte[40], 40, true);

        assertThat(roomy.begin().add(new byte[20], 20, true)).contains(Refusal.CROWDED_OUT);
        assertThat(roomy.begin().add(new byte[4], 4, true)).isEmpty();
        assertThat(roomy.taken()).isEqualTo(84);
    }

    private static void add(BodiesInFlight.Body body, String text) {
        assertThat(body.add(text.getBytes(StandardCharsets.UTF_8), text.length(), false))
                .isEmpty();
    }

    private static String text(BodiesInFlight.Body body) {
        return StandardCharsets.UTF_8.decode(body.whole().orElseThrow()).toString();
    }
}
