package dev.stepup.pulse;

import dev.stepup.leadership.Ballots;
import dev.stepup.schedule.Grace;
import dev.stepup.schedule.ScheduleNotes;
import dev.stepup.slack.Words;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says which check-ins run or wait for their digest, until when they take answers, and how many have answered so far. */
@Component
@Order(1)
final class RoundNotes implements ScheduleNotes {

    private final Rounds rounds;
    private final Ballots ballots;
    private final Grace grace;
    private final Clock clock;

    RoundNotes(Rounds rounds, Ballots ballots, Grace grace, Clock clock) {
        this.rounds = rounds;
        this.ballots = ballots;
        this.grace = grace;
        this.clock = clock;
    }

    @Override
    public List<String> about(Team team, ZoneId zone, Words words) {
        return rounds.unreported(team.workspace(), team.id()).stream()
                .filter(round -> round.takesAnswers(grace))
                .map(round -> sentence(round, team, zone, words))
                .toList();
    }

    @Override
    public List<Press> buttons(Team team, Words words) {
        return rounds.running(team.workspace(), team.id())
                .map(round -> RoundButtons.of(round, words))
                .orElseGet(List::of);
    }

    private static String how(PulseRound round, Team team) {
        if (round.closed().isPresent()) {
            return "pulse.schedule.closed";
        }
        return team.trouble().isPresent() ? "pulse.schedule.rests" : "pulse.schedule.running";
    }

    private String sentence(PulseRound round, Team team, ZoneId zone, Words words) {
        Set<MemberId> answered = ballots.whoAnswered(round.workspace(), round.id());
        int asked = round.asked(answered);
        return words.say(
                how(round, team),
                words.moment(round.closesAt(), zone),
                DigestTime.of(round, clock.instant(), zone, words),
                round.closed().isPresent()
                        ? exactly(answered.size(), asked, round.roster().size(), words)
                        : RoughTurnout.of(
                                        answered.size(),
                                        asked,
                                        round.anonymity()
                                                .minimumOf(round.roster().size()))
                                .inWords(words),
                words.moment(round.opened(), zone));
    }

    private static String exactly(int answered, int asked, int members, Words words) {
        return words.say("pulse.turnout", answered, asked, members - asked);
    }
}
