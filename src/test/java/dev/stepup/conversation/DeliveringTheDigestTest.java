package dev.stepup.conversation;

import static dev.stepup.conversation.Said.ANY;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.says;
import static dev.stepup.conversation.Said.text;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckInState;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.running.RunCheckIn;
import dev.stepup.report.digest.PostDigest;
import dev.stepup.sandbox.Form;
import dev.stepup.sandbox.Mishap;
import dev.stepup.workspace.MemberId;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A check-in is moved on by what becomes of its digest. */
class DeliveringTheDigestTest extends ConversationTest {

    private CheckIn checkIn;
    private int before;

    @BeforeEach
    void aCheckInHasAnswers() {
        aCheckInRuns();
        names(bo, "Visioning", "Eli Rosen");
        checkIn = checkIn();
        before = ana.messages(ORBIT).size();
    }

    @Test
    void itIsCountedAndSentAtOnceAndPostedOnceItIsInTheChannel() {
        assertThat(state()).isEqualTo(CheckInState.OPEN);

        said(ana, "/stepup digest");
        assertThat(state()).isEqualTo(CheckInState.SENT);

        bot.settle();
        assertThat(state()).isEqualTo(CheckInState.POSTED);
        assertThat(digests()).isEqualTo(1);
    }

    @Test
    void whatIsRefusedInTheChannelIsHeldAndSaysSoAndComesLater() {
        Form form = opensTheForm(chen).choose("Visioning", "Eli Rosen");
        slack.trouble().next("chat.postMessage", Mishap.says("not_in_channel"));
        said(ana, "/stepup digest");
        bot.settle();
        assertThat(state()).isEqualTo(CheckInState.HELD);
        assertThat(digests()).isZero();

        assertThat(ana.say("general", "/stepup schedule").words())
                .says("checkin.schedule.counted", ANY, ANY, text("checkin.turnout", 1, 8, 0))
                .doesNotSay("checkin.schedule.closed");
        assertThat(Objects.requireNonNull(form.submit().next()).words()).says("checkin.late.counted");
        assertThat(chen.lastDm().words()).isEqualTo(text("checkin.over", "Orbit"));

        bot.clock().moveBy(Duration.ofMinutes(16));
        bot.settle();
        said(ana, "/stepup digest");
        bot.settle();
        assertThat(state()).isEqualTo(CheckInState.POSTED);
        assertThat(digests()).isEqualTo(1);
    }

    @Test
    void whatSlackNeverTakesIsNotTriedAgain() {
        slack.trouble().next("chat.postMessage", Mishap.says("msg_too_long"));
        said(ana, "/stepup digest");
        bot.settle();

        assertThat(state()).isEqualTo(CheckInState.REFUSED);
        assertThat(ana.say(ORBIT, "/stepup digest").words()).says("report.digest.none", "Orbit");
        assertThat(digests()).isZero();
    }

    @Test
    void whatWasCountedWhereAnInstanceEndedIsSentByAnother() {
        bot.part(RunCheckIn.class).close(checkIn);
        assertThat(bot.part(CheckIns.class).advance(checkIn, CheckInState.COUNTED))
                .isTrue();

        bot.timePassesTo(checkIn.digestAt());
        bot.settle();

        assertThat(state()).isEqualTo(CheckInState.POSTED);
        assertThat(digests()).isEqualTo(1);
    }

    @Test
    void oneThatIsOnItsWayIsNotSentAgain() {
        said(ana, "/stepup digest");

        assertThat(bot.part(PostDigest.class).now(checkIn, team(), new MemberId("U0ANA")))
                .isEmpty();
        assertThat(bot.part(CheckIns.class).advance(checkIn, CheckInState.DROPPED))
                .isFalse();
        bot.settle();
        assertThat(digests()).isEqualTo(1);
    }

    private CheckInState state() {
        return Objects.requireNonNull(bot.part(CheckIns.class).stateOf(checkIn).orElse(null));
    }

    private long digests() {
        return ana.messages(ORBIT).stream()
                .skip(before)
                .filter(message -> message.bot() && !message.ephemeral())
                .filter(message -> says(message.words(), "report.withheld", "Orbit", 1, 8))
                .count();
    }
}
