package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

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
                .pick("Close after", "1 day")
                .pick("Digest day", "Friday")
                .pick("Digest time", "09:00")
                .submit();

        assertThat(submitted.errors()).containsOnlyKeys("Digest day");
        assertThat(submitted.errors().get("Digest day")).contains("before the check-in closes");
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
                .pick("Close after", "4 hours")
                .pick("Remind after", "No reminder")
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
                .pick("Remind after", "1 day")
                .pick("Close after", "8 hours")
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

        assertThat(submitted.errors().get("Channel for digests")).contains("I’m not in this channel", "/invite");
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

        assertThat(submitted.errors().get("Channel for digests")).contains("already has a team");
    }

    @Test
    void anErrorOfASettingThatIsNotShownStandsBesideOneThatIs() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().type("Team name", "Orbit").press("More options");
        ana.form().choose("Also on", "Friday").submit();

        ana.say(ORBIT, "/stepup setup");
        Submitted submitted = ana.form().pick("Close after", "2 days").submit();

        assertThat(submitted.errors()).containsOnlyKeys("Close after");
        assertThat(submitted.errors().get("Close after")).contains("still be open when the next one comes");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().type("Team name", "Orbit").press("More options");
        Submitted submitted = ana.form()
                .choose("Channel for digests", "random")
                .type("Holidays", "Christmas")
                .pick("Nothing after", "07:00")
                .pick("Second reminder after", "2 hours")
                .submit();

        assertThat(submitted.errors())
                .containsOnlyKeys("Channel for digests", "Holidays", "Nothing after", "Second reminder after");
        assertThat(orbit()).isEmpty();
    }
}
