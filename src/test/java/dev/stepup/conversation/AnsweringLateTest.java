package dev.stepup.conversation;

import static dev.stepup.conversation.Said.ANY;
import static dev.stepup.conversation.Said.anyWith;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckInState;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.answering.Answer;
import dev.stepup.checkin.answering.AnswerStatus;
import dev.stepup.checkin.answering.RecordAnswer;
import dev.stepup.checkin.running.RunCheckIn;
import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.Ballots;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.report.digest.PostDigest;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Form;
import dev.stepup.sandbox.Submitted;
import dev.stepup.sandbox.View;
import dev.stepup.workspace.MemberId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What becomes of answers that come after the close. */
class AnsweringLateTest extends ConversationTest {

    @Test
    void afterTheCloseAnAnswerCountsAndCanBeChangedUntilTheDigest() {
        orbitIsSetUp();
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(prompt(bo).words()).says("checkin.prompt.note", anyWith("Friday"), ANY, anyWith("Friday"));
        for (Client person : List.of(ana, dara, fatima, hana)) {
            names(person, "Visioning", "Goran Petrov");
        }
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "14:00"));
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "10:00"));

        names(bo, "Visioning", "Eli Rosen");
        assertThat(prompt(bo).words()).says("checkin.answered").says("checkin.answered.note", anyWith("Friday"));
        names(bo, "Visioning", "Goran Petrov");
        assertThat(bo.home().words()).says("home.answered");
        assertThat(ana.say(ORBIT, "/stepup schedule").words())
                .says("checkin.turnout", 5, 8)
                .says("checkin.schedule.closed");
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "15:00"));

        assertThat(ana.last(ORBIT).words())
                .says("report.turnout", 5, 8)
                .says("report.function.names", "Visioning", "Goran Petrov")
                .doesNotContain("Eli Rosen");
    }

    @Test
    void afterTheDigestTheFormSaysWhenTheNextOneComesAndStoresNothing() {
        orbitIsSetUp();
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        Form form = opensTheForm(bo).choose("Relating", "Chen Wei").type("Story", "Chen calmed us down.");
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "10:00"));
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "15:00"));
        Submitted late = form.submit();
        bot.settle();

        View said = Objects.requireNonNull(late.next());
        assertThat(said.words())
                .says("checkin.late")
                .says("checkin.late.next", anyWith("Thursday"))
                .contains("Chen calmed us down.");
        assertThat(bo.lastDm().words()).isEqualTo(text("checkin.over", "Orbit"));
    }

    @Test
    void whereTheDigestCannotBePostedAnswersCountForSomeHoursAndAllThatIsSaidOfItIsTrue() {
        orbitIsSetUp();
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        List.of(ana, dara, fatima, hana).forEach(person -> names(person, "Visioning", "Goran Petrov"));
        Form form = opensTheForm(goran).choose("Relating", "Chen Wei").type("Story", "Chen calmed us down.");
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "10:00"));
        slack.archive(ORBIT);
        slack.awaitQuiet();
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "15:00"));
        bot.clock().moveBy(Duration.ofHours(3));

        names(bo, "Visioning", "Goran Petrov");
        assertThat(prompt(bo).words())
                .says("checkin.answered.note", anyWith("Friday"))
                .says("checkin.digest.overdue");
        assertThat(bo.home().words()).says("home.answered").says("checkin.digest.overdue");
        bot.clock().moveBy(Duration.ofHours(2));

        assertThat(Objects.requireNonNull(form.submit().next()).words())
                .says("checkin.late.due", anyWith("Friday"))
                .says("checkin.late.next", anyWith("Thursday"))
                .contains("Chen calmed us down.");
        bo.press(prompt(bo), "Change my answer");
        assertThat(bo.form().words()).says("checkin.late.due");
        assertThat(bo.home().words()).says("home.nothing");
        slack.changes().archive(ORBIT, false);
        slack.awaitQuiet();
        assertThat(ana.say(ORBIT, "/stepup schedule").words()).says("report.missed");
        assertThat(theDigestComes().words())
                .says("report.turnout", 5, 6)
                .says("report.function.names", "Visioning", "Goran Petrov");
    }

    @Test
    void anAnswerThatComesWhileAnswersAreCountedIsTakenBackAndTheEarlierOneStands() {
        aCheckInRuns();
        names(bo, "Visioning", "Eli Rosen");
        bot.part(RunCheckIn.class).close(checkIn());
        assertThat(bot.part(CheckIns.class).advance(checkIn(), CheckInState.COUNTED))
                .isTrue();

        assertThat(takes(checkIn(), new MemberId("U0BO"))).isFalse();
        assertThat(takes(checkIn(), new MemberId("U0CHEN"))).isFalse();

        assertThat(bot.part(Ballots.class)
                        .countAnswers(checkIn().workspace(), checkIn().id()))
                .singleElement()
                .satisfies(kept -> assertThat(kept.nominations())
                        .singleElement()
                        .satisfies(each -> assertThat(each.receiver()).isEqualTo(new MemberId("U0ELI"))));
    }

    @Test
    void anAnswerThatHasBeenCountedStaysAsItIs() {
        aCheckInRuns();
        names(bo, "Visioning", "Eli Rosen");
        Ballots ballots = bot.part(Ballots.class);
        List<Ballot> counted =
                ballots.countAnswers(checkIn().workspace(), checkIn().id());

        try (LogLines log = LogLines.listen()) {
            assertThat(takes(checkIn(), new MemberId("U0BO"))).isFalse();
            assertThat(log.all()).isEmpty();
        }

        assertThat(ballots.countAnswers(checkIn().workspace(), checkIn().id())).isEqualTo(counted);
    }

    @RepeatedTest(20)
    void whatIsTakenWhileTheDigestIsPostedIsInItAndWhatIsNotInItIsNotTaken() throws Exception {
        aCheckInRuns();
        CheckIn checkIn = checkIn();
        ExecutorService pool = Executors.newFixedThreadPool(9);
        CyclicBarrier start = new CyclicBarrier(9);
        List<Future<Boolean>> taken = new ArrayList<>();
        for (Client person : eight) {
            taken.add(pool.submit(together(start, () -> takes(checkIn, new MemberId(person.id())))));
        }
        Future<Integer> counted = pool.submit(together(
                start,
                () -> bot.part(PostDigest.class)
                        .now(checkIn, team(), new MemberId("U0ANA"))
                        .orElseThrow()
                        .answered()));
        int accepted = 0;
        for (Future<Boolean> each : taken) {
            accepted += each.get() ? 1 : 0;
        }
        pool.shutdown();

        assertThat(counted.get()).isEqualTo(accepted);
        assertThat(takes(checkIn, new MemberId("U0ANA"))).isFalse();
    }

    private boolean takes(CheckIn checkIn, MemberId person) {
        Answer answer =
                new Answer(Map.of(LeadershipFunction.VISIONING, Set.of(new MemberId("U0GORAN"))), Optional.empty());
        return bot.part(RecordAnswer.class).answer(checkIn.workspace(), checkIn.id(), person, answer)
                instanceof AnswerStatus.Open;
    }

    private static <T> Callable<T> together(CyclicBarrier start, Callable<T> deed) {
        return () -> {
            start.await();
            return deed.call();
        };
    }
}
