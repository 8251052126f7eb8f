package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.checkin.Answer;
import dev.stepup.checkin.AnswerStatus;
import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckInState;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.RecordAnswer;
import dev.stepup.checkin.RunCheckIn;
import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.Ballots;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.report.PostDigest;
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
        assertThat(prompt(bo).words()).contains("Open until Friday", "answers count until the digest on Friday");
        for (Client person : List.of(ana, dara, fatima, hana)) {
            names(person, "Visioning", "Goran Petrov");
        }
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "14:00"));
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "10:00"));

        names(bo, "Visioning", "Eli Rosen");
        assertThat(prompt(bo).words()).contains("This is stored", "change it until the digest comes on Friday");
        names(bo, "Visioning", "Goran Petrov");
        assertThat(bo.home().words()).contains("until the digest comes");
        assertThat(ana.say(ORBIT, "/stepup schedule").words())
                .contains("has closed. 5 of 8 have answered so far", "answers count until then");
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "15:00"));

        assertThat(ana.last(ORBIT).words())
                .contains("5 of 8 answered", "*Visioning:* Goran Petrov")
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
                .contains("digest of this check-in is posted already", "nothing was stored")
                .contains("The next one comes on Thursday", "Chen calmed us down.");
        assertThat(bo.lastDm().words()).isEqualTo("This check-in of *Orbit* is over.");
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
        assertThat(prompt(bo).words()).contains("change it until the digest comes on Friday", "(overdue)");
        assertThat(bo.home().words()).contains("until the digest comes", "(overdue)");
        bot.clock().moveBy(Duration.ofHours(2));

        assertThat(Objects.requireNonNull(form.submit().next()).words())
                .contains("was due on Friday", "takes no more answers", "nothing was stored")
                .contains("The next one comes on Thursday", "Chen calmed us down.");
        bo.press(prompt(bo), "Change my answer");
        assertThat(bo.form().words()).contains("takes no more answers");
        assertThat(bo.home().words()).contains("Nothing waits for you");
        slack.changes().archive(ORBIT, false);
        slack.awaitQuiet();
        assertThat(ana.say(ORBIT, "/stepup schedule").words()).contains("is not posted", "`/stepup digest` posts it");
        assertThat(theDigestComes().words()).contains("5 of 6 answered", "*Visioning:* Goran Petrov");
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
                        .now(checkIn, team())
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
