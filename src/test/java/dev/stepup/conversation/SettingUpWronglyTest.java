package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Submitted;
import org.junit.jupiter.api.Test;

/** What the team form says of what cannot be, and that nothing is stored then. */
class SettingUpWronglyTest extends ConversationTest {

    @Test
    void aDigestBeforeItsCheckInClosesIsAFieldError() {
        ana.say(ORBIT, "/stepup setup");
        Submitted submitted = ana.form()
                .type("Team name", "Orbit")
                .pick("Check-in day", "Thursday")
                .pick("Check-in time", "10:00")
                .pick("Close after", text("words.days", 1))
                .pick("Digest day", "Friday")
                .pick("Digest time", "09:00")
                .submit();

        assertThat(submitted.errors()).containsOnlyKeys("Digest day");
        assertThat(submitted.errors().get("Digest day")).says("schedule.error.DIGEST_BEFORE_CLOSE");
        assertThat(orbit()).isEmpty();
        ana.form().pick("Digest time", "10:00");
        assertThat(ana.form().submit().ok()).isTrue();
        assertThat(orbit()).isPresent();
    }

    @Test
    void aDigestOfTheSameDayBeforeTheCloseIsAnErrorOfItsTime() {
        ana.say(ORBIT, "/stepup setup");
        Submitted submitted = ana.form()
                .type("Team name", "Orbit")
                .pick("Close after", text("words.hours", 4))
                .pick("Remind after", text("schedule.form.never"))
                .pick("Digest day", "Thursday")
                .pick("Digest time", "13:00")
                .submit();

        assertThat(submitted.errors()).containsOnlyKeys("Digest time");
    }

    @Test
    void aReminderAfterTheCloseIsAFieldError() {
        ana.say(ORBIT, "/stepup setup");
        Submitted submitted = ana.form()
                .type("Team name", "Orbit")
                .pick("Remind after", text("words.days", 1))
                .pick("Close after", text("words.hours", 8))
                .submit();

        assertThat(submitted.errors()).containsOnlyKeys("Remind after");
        assertThat(orbit()).isEmpty();
    }

    @Test
    void aChannelTheBotIsNotInIsAFieldErrorThatSaysWhatToDo() {
        ana.say(ORBIT, "/stepup setup");
        Submitted submitted = ana.form()
                .type("Team name", "Orbit")
                .choose("Channel for digests", "random")
                .submit();

        assertThat(submitted.errors().get("Channel for digests")).says("schedule.error.CHANNEL_NOT_SEEN");
        assertThat(orbit()).isEmpty();
    }

    @Test
    void aTeamOfNobodyIsAFieldError() {
        ana.say(ORBIT, "/stepup setup");
        Submitted submitted = ana.form()
                .type("Team name", "Orbit")
                .choose("Members", "U0BUILDS", "U0JUNO", "U0IVAN")
                .submit();

        assertThat(submitted.errors()).containsOnlyKeys("Members");
        assertThat(orbit()).isEmpty();
    }

    @Test
    void aChannelHasOneTeam() {
        orbitIsSetUp();
        ana.say("general", "/stepup setup");
        Submitted submitted = ana.form()
                .type("Team name", "Second")
                .choose("Channel for digests", ORBIT)
                .submit();

        assertThat(submitted.errors().get("Channel for digests")).says("schedule.error.CHANNEL_HAS_A_TEAM");
    }

    @Test
    void anErrorOfASettingThatIsNotShownStandsBesideOneThatIs() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().type("Team name", "Orbit").press(text("schedule.form.more"));
        ana.form().choose(text("schedule.form.alsoOn"), "Friday").submit();

        ana.say(ORBIT, "/stepup setup");
        Submitted submitted =
                ana.form().pick("Close after", text("words.days", 2)).submit();

        assertThat(submitted.errors()).containsOnlyKeys("Close after");
        assertThat(submitted.errors().get("Close after")).says("schedule.error.CLOSE_AFTER_NEXT");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().type("Team name", "Orbit").press(text("schedule.form.more"));
        Submitted submitted = ana.form()
                .choose("Channel for digests", "random")
                .type(text("schedule.form.holidays"), "Christmas")
                .pick(text("schedule.form.hoursUntil"), "07:00")
                .pick(text("schedule.form.remindAgainAfter"), text("words.hours", 2))
                .submit();

        assertThat(submitted.errors())
                .containsOnlyKeys(
                        "Channel for digests",
                        text("schedule.form.holidays"),
                        text("schedule.form.hoursUntil"),
                        text("schedule.form.remindAgainAfter"));
        assertThat(orbit()).isEmpty();
    }
}
