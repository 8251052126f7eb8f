package dev.stepup.checkin.running;

import dev.stepup.chat.Button;
import dev.stepup.chat.Words;
import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.DigestTime;
import dev.stepup.checkin.answering.RoughTurnout;
import dev.stepup.leadership.Ballots;
import dev.stepup.schedule.ScheduleNotes;
import dev.stepup.schedule.jobs.MisfireThreshold;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Describes which check-ins are running or waiting for their digest, until when they take answers, and how many
 * answered so far.
 */
@Component
@Order(1)
final class CheckInNotices implements ScheduleNotes {

    private final CheckIns checkIns;
    private final Ballots ballots;
    private final MisfireThreshold misfireThreshold;
    private final Clock clock;

    CheckInNotices(CheckIns checkIns, Ballots ballots, MisfireThreshold misfireThreshold, Clock clock) {
        this.checkIns = checkIns;
        this.ballots = ballots;
        this.misfireThreshold = misfireThreshold;
        this.clock = clock;
    }

    @Override
    public List<String> about(Team team, ZoneId zone, Words words) {
        return checkIns.awaitingDigest(team.workspace(), team.id()).stream()
                .filter(checkIn -> !misfireThreshold.isOverFor(checkIn.digestAt()))
                .map(checkIn -> sentence(checkIn, team, zone, words))
                .toList();
    }

    @Override
    public List<Button> buttons(Team team, Words words) {
        return checkIns.running(team.workspace(), team.id())
                .map(checkIn -> CheckInButtons.of(checkIn, words))
                .orElseGet(List::of);
    }

    private static String how(CheckIn checkIn, Team team) {
        if (!checkIn.isOpen()) {
            return checkIn.state().takesAnswers() ? "checkin.schedule.closed" : "checkin.schedule.counted";
        }
        return team.trouble().isPresent() ? "checkin.schedule.rests" : "checkin.schedule.running";
    }

    private String sentence(CheckIn checkIn, Team team, ZoneId zone, Words words) {
        Set<MemberId> answered = ballots.whoAnswered(checkIn.workspace(), checkIn.id());
        int asked = checkIn.asked(answered);
        return words.say(
                how(checkIn, team),
                words.moment(checkIn.closesAt(), zone),
                DigestTime.of(checkIn, clock.instant(), zone, words),
                !checkIn.isOpen()
                        ? exactly(answered.size(), asked, checkIn.roster().size(), words)
                        : RoughTurnout.of(
                                        answered.size(),
                                        asked,
                                        checkIn.anonymity()
                                                .minimumOf(checkIn.roster().size()))
                                .inWords(words),
                words.moment(checkIn.opened(), zone));
    }

    private static String exactly(int answered, int asked, int members, Words words) {
        return words.say("checkin.turnout", answered, asked, members - asked);
    }
}
