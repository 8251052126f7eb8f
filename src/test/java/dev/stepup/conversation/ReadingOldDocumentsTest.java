package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.pulse.Wave;
import dev.stepup.schedule.Cadence;
import dev.stepup.schedule.Hours;
import dev.stepup.schedule.Schedules;
import dev.stepup.schedule.TeamSchedule;
import dev.stepup.schedule.TeamSchedule.LeftOut;
import dev.stepup.schedule.TeamSchedule.Why;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

/** Schedules and check-ins as version 0.1.0 wrote them, in the middle of whatever went on. */
class ReadingOldDocumentsTest extends ConversationTest {

    @BeforeEach
    void orbitIsThere() {
        orbitIsSetUp();
    }

    @Test
    void aScheduleOfOldIsWhatItWasAndGoesOn() {
        Instant thursday = next(DayOfWeek.THURSDAY, "10:00");
        Instant missed = thursday.minus(Duration.ofDays(7));
        MongoOperations mongo = bot.part(MongoOperations.class);
        mongo.getCollection("schedules").deleteMany(new Document());
        mongo.getCollection("schedules")
                .insertOne(new Document("_id", team().id())
                        .append("workspace", team().workspace().value())
                        .append("zone", "Europe/Lisbon")
                        .append("checkInDay", "THURSDAY")
                        .append("checkInTime", "10:00")
                        .append("digestDay", "FRIDAY")
                        .append("digestTime", "15:00")
                        .append("remindAfterMinutes", 240L)
                        .append("closeAfterMinutes", 1440L)
                        .append("paused", false)
                        .append("nextCheckIn", Date.from(thursday))
                        .append("missed", Date.from(missed))
                        .append("version", 1));

        TeamSchedule read =
                bot.part(Schedules.class).of(team().workspace(), team().id()).orElseThrow();
        assertThat(read.schedule().cadence()).isEqualTo(Cadence.weekly(DayOfWeek.THURSDAY));
        assertThat(read.schedule().reminders()).containsExactly(Duration.ofHours(4));
        assertThat(read.schedule().hours()).isEqualTo(Hours.USUAL);
        assertThat(read.nextDay()).isEqualTo(thursday.atZone(LISBON).toLocalDate());
        assertThat(read.leftOut()).contains(new LeftOut(missed, LocalDate.ofInstant(missed, LISBON), Why.MISSED));
        assertThat(ana.say(ORBIT, "/stepup schedule").words()).contains("was left out: I was not running");

        countsDms(bo);
        bot.timePassesTo(thursday);
        assertThat(newDms(bo)).hasSize(1);
        assertThat(ana.say(ORBIT, "/stepup schedule").words()).doesNotContain("was left out");
    }

    @Test
    void aCheckInOfOldThatHadAskedNobodyAsksAndRemindsEveryone() {
        Instant opened = bot.clock().instant().minusSeconds(30);
        store(opened, false);
        countsDms(bo);

        bot.settle();
        bot.settle();
        assertThat(newDms(bo)).hasSize(1);
        bot.timePassesTo(opened.plus(Duration.ofHours(4)));
        assertThat(newDms(bo)).hasSize(2);
        bot.timePassesTo(opened.plus(Duration.ofHours(4)).plusSeconds(30));
        assertThat(newDms(bo)).as("when it is eight in New York").hasSize(2);
        assertThat(round().plan().waiting()).isEmpty();
    }

    @Test
    void aCheckInOfOldThatHadAskedRemindsAndIsRead() {
        Instant opened = bot.clock().instant().minusSeconds(30);
        store(opened, true);
        assertThat(round().plan().waiting()).extracting(Wave::kind).containsExactly(Wave.Kind.REMIND);
        countsDms(bo);

        bot.timePassesTo(opened.plus(Duration.ofHours(4)));
        assertThat(newDms(bo))
                .singleElement()
                .satisfies(dm -> assertThat(dm.words()).contains("still open"));
        names(bo, "Visioning", "Eli Rosen");
        assertThat(theDigestComes().words()).contains("1 of 8 answered");
    }

    private void store(Instant opened, boolean asked) {
        String workspace = team().workspace().value();
        List<String> roster =
                team().roster().stream().map(Object::toString).sorted().toList();
        bot.part(MongoOperations.class)
                .getCollection("rounds")
                .insertOne(new Document("_id", workspace + "/old")
                        .append("workspace", workspace)
                        .append("round", "old")
                        .append("team", team().id())
                        .append("zone", "Europe/Lisbon")
                        .append("roster", roster)
                        .append("declined", List.of())
                        .append("opened", Date.from(opened))
                        .append("remindAt", Date.from(opened.plus(Duration.ofHours(4))))
                        .append("closesAt", Date.from(opened.plus(Duration.ofDays(1))))
                        .append("digestAt", Date.from(opened.plus(Duration.ofDays(2))))
                        .append("asked", asked)
                        .append("reminded", false)
                        .append("reported", false)
                        .append("runningFor", workspace + "/" + team().id())
                        .append("version", 1));
    }
}
