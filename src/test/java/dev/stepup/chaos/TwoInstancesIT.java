package dev.stepup.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import dev.stepup.sandbox.Hold;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Two instances on one store ask everybody once, also when the one that sends is killed half-way. */
class TwoInstancesIT {

    private static final int PEOPLE = 200;

    /** Both look at the schedules every ten seconds, so both have set their alarms by then. */
    private static final Duration UNTIL_BOTH_KNOW = Duration.ofSeconds(12);

    private static final String DELIVERED = "stepup_outbox_deliveries_total{outcome=\"delivered\"}";

    @Test
    void everybodyIsAskedOnce() {
        try (SharedMongo mongo = SharedMongo.open();
                LargeTeam team = LargeTeam.of(PEOPLE, true)) {
            String store = "MONGODB_URI=" + mongo.uri();
            RunningJar one = team.start(store);
            RunningJar other = team.start(store);
            team.talkTo(one);
            team.isSetUp();
            other.address("/");
            LargeTeam.awaitNothingWaits(one);

            aCheckInThatFallsDueIsOpenedOnce(mongo, team);
            team.closesTheCheckIn();
            LargeTeam.awaitNothingWaits(one);
            Duration took = oneIsKilledHalfWay(team, one, other);

            System.out.printf(
                    "Two instances, two check-ins of %d: %s; the second took %d s with its sender killed half-way%n",
                    PEOPLE, total(team), took.toSeconds());
            assertThat(team.prompts().values()).hasSize(2).allSatisfy(TwoInstancesIT::everybodyOnce);
            assertThat(team.slack().violations()).isEmpty();
        }
    }

    private static void aCheckInThatFallsDueIsOpenedOnce(SharedMongo mongo, LargeTeam team) {
        Instant due = Instant.now().plus(UNTIL_BOTH_KNOW);
        mongo.database()
                .getCollection("schedules")
                .updateOne(new Document(), Updates.set("nextCheckIn", Date.from(due)));

        team.awaitAsked(PEOPLE);

        assertThat(mongo.database().getCollection("check_ins").countDocuments()).isEqualTo(1);
        assertThat(Instant.now()).isAfter(due);
    }

    private static Duration oneIsKilledHalfWay(LargeTeam team, RunningJar one, RunningJar other) {
        double before = one.metric(DELIVERED);
        Hold inHand = team.holdsAnswersAfter(PEOPLE / 2);
        team.isAsked();
        long begun = System.nanoTime();
        team.awaitHeld(inHand);
        boolean oneSends = one.metric(DELIVERED) > before;
        RunningJar left = oneSends ? other : one;
        double deliveredByLeft = left.metric(DELIVERED);
        (oneSends ? one : other).kill();
        inHand.drop();
        assertThat(team.asked()).as("asked when its sender was killed").isLessThan(2 * PEOPLE);
        team.talkTo(left);

        team.awaitAsked(2 * PEOPLE);
        LargeTeam.awaitNothingWaits(left);

        assertThat(left.metric(DELIVERED)).as("who took over").isGreaterThan(deliveredByLeft);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static void everybodyOnce(Map<String, Integer> prompts) {
        assertThat(prompts).hasSize(PEOPLE);
        assertThat(prompts.values()).containsOnly(1);
    }

    private static List<Integer> total(LargeTeam team) {
        return team.prompts().values().stream()
                .map(each -> each.values().stream().mapToInt(Integer::intValue).sum())
                .toList();
    }
}
