package dev.stepup.demo;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.PromptBatch.Kind;
import dev.stepup.sandbox.WeekAction;
import dev.stepup.workspace.MemberId;
import java.util.List;

/** The others answer, the check-in closes, the digest is posted, and the next check-in goes out. */
final class WeekPasses implements WeekAction {

    private final DemoTeam team;
    private final Calendar calendar;
    private final MadeUpAnswers answers;
    private int weeks;

    WeekPasses(DemoTeam team, Calendar calendar, MadeUpAnswers answers) {
        this.team = team;
        this.calendar = calendar;
        this.answers = answers;
    }

    @Override
    public synchronized void pass(String user) {
        CheckIn checkIn = calendar.running()
                .or(calendar::nextCheckIn)
                .orElseThrow(() -> new IllegalStateException("No check-in comes up: check-ins are paused."));
        team.awaitPrompts(checkIn);
        answerAll(checkIn, new MemberId(user));
        remind(checkIn);
        calendar.moveTo(checkIn.closesAt());
        calendar.moveTo(checkIn.digestAt());
        team.awaitDigest(checkIn);
        calendar.nextCheckIn().ifPresent(team::awaitPrompts);
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
