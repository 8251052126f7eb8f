package dev.stepup.demo;

import dev.stepup.pulse.PulseRound;
import dev.stepup.pulse.Wave.Kind;
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
        PulseRound round = calendar.running()
                .or(calendar::nextCheckIn)
                .orElseThrow(() -> new IllegalStateException("No check-in comes up: check-ins are paused."));
        team.awaitPrompts(round);
        answerAll(round, new MemberId(user));
        remind(round);
        calendar.moveTo(round.closesAt());
        calendar.moveTo(round.digestAt());
        team.awaitDigest(round);
        calendar.nextCheckIn().ifPresent(team::awaitPrompts);
    }

    private void answerAll(PulseRound round, MemberId user) {
        List<MemberId> all = round.roster().stream().sorted().toList();
        List<MemberId> others = all.stream()
                .filter(member -> !member.equals(user) && team.owesAnAnswer(round, member))
                .toList();
        answers.of(others, all, weeks++).forEach((member, answer) -> team.answer(round, member, answer));
    }

    private void remind(PulseRound round) {
        round.plan().waiting().stream()
                .filter(wave -> wave.kind() != Kind.ASK && calendar.isAhead(wave.at()))
                .forEach(wave -> {
                    List<MemberId> late = wave.people().stream()
                            .filter(member -> team.owesAnAnswer(round, member))
                            .toList();
                    calendar.moveTo(wave.at());
                    team.awaitReminders(late, wave.at());
                });
    }
}
