package dev.stepup.conversation;

import static dev.stepup.conversation.Said.anyWith;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.says;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Mishap;
import dev.stepup.slack.Installations;
import dev.stepup.team.absence.Absence;
import dev.stepup.team.absence.Absences;
import dev.stepup.team.absence.Presence;
import dev.stepup.team.absence.Presences;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is away, and who is not to be disturbed just now. */
class BeingAwayTest extends ConversationTest {

    private static final MemberId BO = new MemberId("U0BO");
    private static final MemberId CHEN = new MemberId("U0CHEN");

    @BeforeEach
    void orbitIsThere() {
        orbitIsSetUp();
    }

    @Test
    void whoSaidSoIsAwayThroughTheirLastDayWhereTheyAre() {
        LocalDate lastDay = LocalDate.ofInstant(now(), LISBON).plusDays(1);
        bot.part(Absences.class).put(new Absence(workspace(), BO, lastDay, LISBON));
        Instant back = lastDay.plusDays(1).atStartOfDay(LISBON).toInstant();

        assertThat(at(now()))
                .containsEntry(BO, new Presence.Away(Optional.of(back), false))
                .containsEntry(CHEN, new Presence.Here());
        assertThat(at(back.minusSeconds(1))).containsEntry(BO, new Presence.Away(Optional.of(back), false));
        assertThat(at(back)).containsEntry(BO, new Presence.Here());
    }

    @Test
    void aStatusSaysSoUntilItExpires() {
        Instant evening = now().plus(Duration.ofHours(9)).truncatedTo(ChronoUnit.SECONDS);
        slack.changes().change("U0BO", person -> person.saying(":palm_tree:", "", evening.getEpochSecond()));

        assertThat(at(now()))
                .containsEntry(BO, new Presence.Away(Optional.of(evening), true))
                .containsEntry(CHEN, new Presence.Here());
        assertThat(at(evening)).containsEntry(BO, new Presence.Here());
    }

    @Test
    void theTeamSaysWhichStatusesCount() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        assertThat(ana.form().value(text("schedule.form.awaySigns")).toString()).contains(":palm_tree:", "on leave");
        ana.form().type(text("schedule.form.awaySigns"), ":surfer:, at sea").submit();

        slack.setStatus("U0BO", ":palm_tree:", "");
        slack.awaitQuiet();
        assertThat(at(now())).containsEntry(BO, new Presence.Here());
        slack.setStatus("U0BO", "", "At sea until Monday");
        slack.awaitQuiet();
        assertThat(at(now())).containsEntry(BO, new Presence.Away(Optional.empty(), true));
    }

    @Test
    void whoHasQuietHoursIsBusyUntilTheyEnd() {
        Instant end = now().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);
        slack.dnd("U0BO", now().minusSeconds(60).getEpochSecond(), end.getEpochSecond());

        assertThat(at(now())).containsEntry(BO, new Presence.BusyUntil(end)).containsEntry(CHEN, new Presence.Here());
        assertThat(at(end)).containsEntry(BO, new Presence.Here());
        assertThat(bot.part(Presences.class).of(team(), List.of(BO), now()))
                .as("asked for alone")
                .containsEntry(BO, new Presence.BusyUntil(end));
    }

    @Test
    void whatSlackDoesNotTellNowIsNotKnownAndNeverTakenForBeingHere() {
        slack.setStatus("U0BO", ":palm_tree:", "");
        slack.trouble().always("users.info", Mishap.rateLimited(30));
        slack.trouble().always("users.list", Mishap.rateLimited(30));
        slack.trouble().always("dnd.teamInfo", Mishap.says("missing_scope"));

        bot.clock().moveBy(Duration.ofMinutes(10));
        assertThat(at(now())).containsEntry(BO, new Presence.NotKnown()).hasSize(8);

        slack.trouble().clear();
        bot.clock().moveBy(Duration.ofMinutes(1));
        slack.trouble().always("dnd.teamInfo", Mishap.says("missing_scope"));
        assertThat(at(now()))
                .as("quiet hours that are not for us to read count as none")
                .containsEntry(BO, new Presence.Away(Optional.empty(), true))
                .containsEntry(CHEN, new Presence.Here());
    }

    @Test
    void whoIsAwayIsNotAskedAndNotCountedAsSilent() {
        bo.say(ORBIT, "/stepup away until " + LocalDate.ofInstant(now(), LISBON).plusDays(1));
        slack.setStatus("U0CHEN", ":palm_tree:", "");
        slack.awaitQuiet();
        int bos = bo.dms().size();
        int chens = chen.dms().size();
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        assertThat(bo.dms()).hasSize(bos);
        assertThat(chen.dms()).hasSize(chens);

        for (var person : List.of(ana, dara, eli, fatima, goran)) {
            names(person, "Relating", "Bo Lindqvist", "Hana Iyer");
        }
        assertThat(theDigestComes().words()).says("report.turnout", 5, 6, 2).contains("Bo Lindqvist");
        slack.setStatus("U0CHEN", "", "");
    }

    @Test
    void whoIsBusyIsAskedWhenTheirQuietHoursEnd() {
        Instant end = now().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);
        slack.dnd("U0BO", now().minusSeconds(60).getEpochSecond(), end.getEpochSecond());
        int bos = bo.dms().size();
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        assertThat(bo.dms()).hasSize(bos);
        assertThat(prompt(ana).buttons()).contains("Answer");

        bot.timePassesTo(end);
        assertThat(bo.dms()).hasSize(bos + 1);
        assertThat(prompt(bo).buttons()).contains("Answer");
    }

    @Test
    void somebodySaysTheyAreAwayAndReadsUntilWhen() {
        LocalDate lastDay = LocalDate.ofInstant(now(), LISBON).plusDays(8);

        assertThat(bo.say(ORBIT, "/stepup away until " + lastDay).words())
                .says("team.away", anyWith("Tuesday"), anyWith("Wednesday"));
        assertThat(at(now())).hasEntrySatisfying(BO, how -> assertThat(how).isInstanceOf(Presence.Away.class));
        assertThat(bo.say(ORBIT, "/stepup away").words()).says("team.away.is", anyWith("Tuesday"));

        assertThat(bo.say(ORBIT, "/stepup back").words()).says("team.back");
        assertThat(at(now())).containsEntry(BO, new Presence.Here());
        assertThat(bo.say(ORBIT, "/stepup back").words()).says("team.back.wasHere");
    }

    @Test
    void wrongWordsAreAnsweredWithARightExampleAndStoreNothing() {
        LocalDate today = LocalDate.ofInstant(now(), LISBON);
        String example = "`/stepup away until " + today.plusDays(7) + "`";

        assertThat(bo.say(ORBIT, "/stepup away").words())
                .says("team.away.isNot")
                .contains(example);
        assertThat(bo.say(ORBIT, "/stepup away until <soon>").words())
                .says("team.away.notUnderstood", "until &lt;soon&gt;")
                .contains(example);
        assertThat(bo.say(ORBIT, "/stepup away until").words())
                .says("team.away.notUnderstood", "until")
                .contains(example);
        assertThat(bo.say(ORBIT, "/stepup away " + today.minusDays(1)).words())
                .says("team.away.over")
                .contains(example);
        assertThat(bo.say(ORBIT, "/stepup away " + today.plusYears(2)).words())
                .says("team.away.tooFar")
                .contains(example);
        assertThat(at(now())).containsEntry(BO, new Presence.Here());
        assertThat(bo.say(ORBIT, "/stepup AWAY " + today).words()).says("team.away", anyWith("Monday"));
    }

    @Test
    void onlyWhoIsOnATeamIsOfferedIt() {
        assertThat(bo.say(ORBIT, "/stepup help").words()).contains("/stepup away", "/stepup back");
        assertThat(kim.say("general", "/stepup help").words()).doesNotContain("/stepup away");
        assertThat(kim.say("general", "/stepup away until 2030-01-01").words()).says("team.noneOfYours");
    }

    @Test
    void itIsSaidFromTheHomeAsWell() {
        bo.press(bo.home(), text("home.away"));
        LocalDate today = LocalDate.ofInstant(now(), LISBON);
        assertThat(bo.form()
                        .pick(text("home.away.lastDay"), today.minusDays(3).toString())
                        .submit()
                        .errors())
                .containsOnlyKeys(text("home.away.lastDay"));
        assertThat(bo.form()
                        .pick(text("home.away.lastDay"), today.plusDays(2).toString())
                        .submit()
                        .ok())
                .isTrue();
        assertThat(at(now())).hasEntrySatisfying(BO, how -> assertThat(how).isInstanceOf(Presence.Away.class));

        bo.press(bo.awaitHome(home -> says(home.words(), "team.away.is", anyWith("Wednesday"))), text("home.back"));
        bo.awaitHome(home -> says(home.words(), "home.here"));
        assertThat(at(now())).containsEntry(BO, new Presence.Here());
    }

    @Test
    void theScheduleSaysWhenWhoIsAwayIsAskedNextAndWhyNotBefore() {
        Instant thursday = next(DayOfWeek.THURSDAY, "10:00");
        LocalDate sunday = LocalDate.ofInstant(thursday, LISBON).plusDays(3);
        String nextWeek = "" + sunday.plusDays(4).getDayOfMonth();
        bo.say(ORBIT, "/stepup away until " + sunday);
        assertThat(bo.say(ORBIT, "/stepup schedule").words())
                .says("schedule.next.notBefore.said", anyWith("Thursday " + nextWeek))
                .says("schedule.next.reminder", anyWith("Thursday " + nextWeek));
        bo.say(ORBIT, "/stepup back");

        Instant afternoon = thursday.plus(Duration.ofHours(5));
        slack.changes().change("U0BO", person -> person.saying(":palm_tree:", "", afternoon.getEpochSecond()));
        assertThat(bo.say(ORBIT, "/stepup schedule").words())
                .says("schedule.next.notBefore.status", anyWith("at 16:00"), anyWith("Thursday"));
        slack.setStatus("U0BO", ":palm_tree:", "");
        slack.awaitQuiet();
        assertThat(bo.say(ORBIT, "/stepup schedule").words())
                .says("schedule.next.notAsked.status")
                .doesNotSay("schedule.next.reminder");
    }

    private Map<MemberId, Presence> at(Instant moment) {
        return bot.part(Presences.class).of(team(), team().roster(), moment);
    }

    private WorkspaceId workspace() {
        return bot.part(Installations.class).all().iterator().next().workspace();
    }

    private Instant now() {
        return bot.clock().instant();
    }
}
