package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Message;
import org.junit.jupiter.api.Test;

/** A lead shows the channel what the summary says, after a look. */
class SharingASummaryTest extends SummaryTest {

    @Test
    void aLeadSharesItAfterALookWithoutNumbersPerPerson() {
        Message summary = ana.say(ORBIT, "/stepup summary").message();
        int before = bo.messages(ORBIT).size();

        ana.press(summary, "Share in the channel …");
        Message look = ana.last(ORBIT);
        assertThat(look.ephemeral()).isTrue();
        assertThat(look.words()).contains("exactly what will be posted").doesNotContain("Goran");
        assertThat(look.blocks().toString()).doesNotContain("data_table");
        assertThat(bo.messages(ORBIT)).hasSize(before);

        ana.press(look, "Post it");
        bot.settle();
        Message posted = bo.last(ORBIT);
        assertThat(bo.messages(ORBIT)).hasSize(before + 1);
        assertThat(posted.ephemeral()).isFalse();
        assertThat(look.words()).startsWith(posted.words());
        assertThat(ana.again(look).words()).contains("appears in");
    }

    @Test
    void whatMayNotBeShownAnyMoreIsNotPostedAndThatIsSaid() {
        ana.press(ana.say(ORBIT, "/stepup summary").message(), "Share in the channel …");
        Message look = ana.last(ORBIT);
        ana.say(ORBIT, "/stepup setup");
        ana.form().press("More options");
        ana.form().pick("Answers needed", "At least 6").submit();
        bot.settle();
        int before = bo.messages(ORBIT).size();

        ana.press(look, "Post it");
        bot.settle();

        assertThat(ana.again(look).words()).contains("Nothing was posted").doesNotContain("exactly what will be");
        assertThat(bo.messages(ORBIT)).hasSize(before);
    }

    @Test
    void aLookCanBeLeftAtThat() {
        ana.press(ana.say(ORBIT, "/stepup summary").message(), "Share in the channel …");
        int before = bo.messages(ORBIT).size();

        Message look = ana.last(ORBIT);
        ana.press(look, "Leave it");
        bot.settle();

        assertThat(ana.again(look).words()).contains("Nothing was posted");
        assertThat(bo.messages(ORBIT)).hasSize(before);
    }
}
