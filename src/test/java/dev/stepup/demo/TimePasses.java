package dev.stepup.demo;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.PromptBatch.Kind;
import dev.stepup.workspace.MemberId;
import java.time.Duration;
import java.util.List;

/** A week passes in which the others answer and the digest is posted, or a year in which nobody is asked. */
final class TimePasses {

    private static final Duration YEAR = Duration.ofDays(365);

    private final DemoTeam team;
    private final Calendar calendar;
    private final MadeUpAnswers answers;
    private int weeks;

    TimePasses(DemoTeam team, Calendar calendar, MadeUpAnswers answers) {
        this.team = team;
        this.calendar = calendar;
        this.answers = answers;
    }

    /** The others answer, the check-in closes, the digest is posted, and the next check-in goes out. */
    synchronized void week(String user) {
        finish(user);
        calendar.nextCheckIn().ifPresent(team::awaitPrompts);
    }

    /** The same a year later: nothing comes in between, and what the team keeps no longer is erased. */
    synchronized void year(String user) {
        finish(user);
        calendar.moveBy(YEAR);
        calendar.nextCheckIn().ifPresent(team::awaitPrompts);
    }

    private void finish(String user) {
        CheckIn checkIn = calendar.running()
                .or(calendar::nextCheckIn)
                .orElseThrow(() -> new IllegalStateException("No check-in comes up: check-ins are paused."));
        team.awaitPrompts(checkIn);
        answerAll(checkIn, new MemberId(user));
        remind(checkIn);
        calendar.moveTo(checkIn.closesAt());
        calendar.moveTo(checkIn.digestAt());
        team.awaitDigest(checkIn);
    }

    private void answerAll(CheckIn checkIn, MemberId user) {
        List<MemberId> all = checkIn.roster().stream().sorted().toList();
        List<MemberId> others = all.stream()
                .filter(member -> !member.equals(user) && team.owesAnAnswer(checkIn, member))
                .toList();
        answers.of(others, all, weeks++).forEach((member, answer) -> team.answer(checkIn, member, answer));
    }

    private void remind(CheckIn checkIn) {
        checkIn.plan().waiting().stream()
                .filter(batch -> batch.kind() != Kind.ASK && calendar.isAhead(batch.at()))
                .forEach(batch -> {
                    List<MemberId> late = batch.people().stream()
                            .filter(member -> team.owesAnAnswer(checkIn, member))
                            .toList();
                    calendar.moveTo(batch.at());
                    team.awaitReminders(late, batch.at());
                });
    }
}
