package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Message;
import org.junit.jupiter.api.Test;

/** A lead shows the channel what the summary says, after a look. */
class SharingASummaryTest extends SummaryTest {

    @Test
    void aLeadSharesItAfterALookWithoutNumbersPerPerson() {
        Message summary = ana.say(ORBIT, "/stepup summary").message();
        int before = bo.messages(ORBIT).size();

        ana.press(summary, text("report.share.look"));
        Message look = ana.last(ORBIT);
        assertThat(look.ephemeral()).isTrue();
        assertThat(look.words()).says("report.share.confirm").doesNotContain("Goran");
        assertThat(look.blocks().toString()).doesNotContain("data_table");
        assertThat(bo.messages(ORBIT)).hasSize(before);

        ana.press(look, "Post it");
        bot.settle();
        Message posted = bo.last(ORBIT);
        assertThat(bo.messages(ORBIT)).hasSize(before + 1);
        assertThat(posted.ephemeral()).isFalse();
        assertThat(look.words()).startsWith(posted.words());
        assertThat(ana.again(look).words()).says("report.share.posted");
    }

    @Test
    void whatMayNotBeShownAnyMoreIsNotPostedAndThatIsSaid() {
        ana.press(ana.say(ORBIT, "/stepup summary").message(), text("report.share.look"));
        Message look = ana.last(ORBIT);
        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        ana.form()
                .pick(text("schedule.form.minimum"), text("schedule.form.minimum.raised", 6))
                .submit();
        bot.settle();
        int before = bo.messages(ORBIT).size();

        ana.press(look, "Post it");
        bot.settle();

        assertThat(ana.again(look).words()).says("report.share.gone").doesNotSay("report.share.confirm");
        assertThat(bo.messages(ORBIT)).hasSize(before);
    }

    @Test
    void aLookCanBeLeftAtThat() {
        ana.press(ana.say(ORBIT, "/stepup summary").message(), text("report.share.look"));
        int before = bo.messages(ORBIT).size();

        Message look = ana.last(ORBIT);
        ana.press(look, "Leave it");
        bot.settle();

        assertThat(ana.again(look).words()).says("report.share.left");
        assertThat(bo.messages(ORBIT)).hasSize(before);
    }
}
