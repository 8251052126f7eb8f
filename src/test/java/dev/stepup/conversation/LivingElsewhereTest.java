package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** People whose time zone has no name, or none that this Java knows; the check-in is asked at 10:00 in Lisbon. */
class LivingElsewhereTest extends ConversationTest {

    @Test
    void whoseZoneHasNoNameReadsTheirOwnTimeAndHowFarItIs() {
        orbitIsSetUp();
        hanaMoves(null, 19_800);

        assertThat(hana.say(ORBIT, "/stepup schedule").words()).contains(tenIn("+05:30"), "(UTC+5:30)");
    }

    @Test
    void whoseZoneIsNotKnownYetReadsTheirOwnTimeAsWell() {
        orbitIsSetUp();
        hanaMoves("America/Nowhere", -10_800);

        assertThat(hana.say(ORBIT, "/stepup schedule").words()).contains(tenIn("-03:00"), "(UTC-3)");
    }

    @Test
    void whoseZoneNobodySaysIsTakenToBeWhereTheTeamIs() {
        orbitIsSetUp(form -> form.pick("Time zone", "America/New_York"));
        hanaMoves(null, null);

        assertThat(hana.say(ORBIT, "/stepup schedule").words()).contains("10:00", "(America/New_York)");
        Instant ten =
                thursday().atTime(10, 0).atZone(ZoneId.of("America/New_York")).toInstant();
        bot.timePassesTo(ten.minus(Duration.ofMinutes(1)));
        countsDms(hana);
        assertThat(newDms(hana)).isEmpty();
        bot.timePassesTo(ten);
        assertThat(newDms(hana)).hasSize(1);
        bot.timePassesTo(ten.plus(Duration.ofHours(12)));
        assertThat(hana.say(ORBIT, "/stepup away until " + thursday()).words()).doesNotSay("team.away.over");
    }

    @Test
    void whoeverSetsATeamUpFromThereIsOfferedTheirOwnTime() {
        slack.changes().change("U0ANA", person -> person.soFarFromUtc(null, 19_800));
        slack.awaitQuiet();
        ana.say(ORBIT, "/stepup setup");

        assertThat(ana.form().value("Time zone")).containsExactly("UTC+5:30");
        assertThat(ana.form().type("Team name", "Orbit").submit().ok()).isTrue();
        bot.settle();
        assertThat(ana.lastDm().words()).contains("10:00", "(UTC+5:30)");
        slack.changes().change("U0ANA", person -> person.in("Europe/Lisbon"));
        slack.awaitQuiet();
    }

    /** Ten in Lisbon on the next Thursday, by a clock that is so far from UTC. */
    private String tenIn(String offset) {
        return next(DayOfWeek.THURSDAY, "10:00")
                .atOffset(ZoneOffset.of(offset))
                .toLocalTime()
                .toString();
    }

    private LocalDate thursday() {
        return bot.clock().instant().atZone(LISBON).toLocalDate().with(DayOfWeek.THURSDAY);
    }

    private void hanaMoves(@Nullable String zone, @Nullable Integer seconds) {
        slack.changes().change("U0HANA", person -> person.soFarFromUtc(zone, seconds));
        slack.awaitQuiet();
    }
}
