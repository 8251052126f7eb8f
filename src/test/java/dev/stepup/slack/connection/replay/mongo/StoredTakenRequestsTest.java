package dev.stepup.slack.connection.replay.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.slack.connection.replay.mongo.StoredTakenRequests.Taken;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** However many requests somebody sends, none that was taken is ever new again. */
class StoredTakenRequestsTest {

    private static final int MANY = 5 * StoredTakenRequests.MOST + (int) StoredTakenRequests.SECONDS_KEPT;

    @Test
    void whatWasTakenStaysTaken() {
        StoredTakenRequests all = takenOneASecond();

        assertThat(LongStream.range(0, MANY))
                .allSatisfy(second -> assertThat(all.has(request(second))).isTrue());
        assertThat(all.recent()).hasSize(StoredTakenRequests.MOST);
    }

    @Test
    void whatComesNextIsNewAlsoWhenItWasSignedALittleEarlier() {
        StoredTakenRequests all = takenOneASecond();

        assertThat(all.has(new Taken("next", MANY))).isFalse();
        assertThat(all.has(new Taken("overtaken", MANY - 10))).isFalse();
    }

    @Test
    void whoPressesNowAndThenLeavesLittleBehind() {
        StoredTakenRequests all = StoredTakenRequests.first("T1/U1", request(0));
        for (long second = 0; second < 1_000_000; second += 600) {
            all = all.and(request(second + 1));
        }

        assertThat(all.recent()).hasSize(2);
        assertThat(all.has(request(1))).isTrue();
    }

    private static StoredTakenRequests takenOneASecond() {
        StoredTakenRequests all = StoredTakenRequests.first("T1/U1", request(0));
        for (long second = 1; second < MANY; second++) {
            all = all.and(request(second));
        }
        return all;
    }

    private static Taken request(long second) {
        return new Taken("request-" + second, second);
    }
}
