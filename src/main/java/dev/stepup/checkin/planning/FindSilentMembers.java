package dev.stepup.checkin.planning;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.planning.PausedPrompts.Pause;
import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.Ballots;
import dev.stepup.schedule.jobs.MisfireThreshold;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds who stayed silent in the last three check-ins that asked them. An answer, "not this time" and thanks given all
 * show that somebody is there. Check-ins in which they were away or could not be reached are passed over, and those that
 * were closed so soon that hardly anybody had the time.
 */
@Component
final class FindSilentMembers {

    private static final int IN_A_ROW = 3;

    /** The shortest that a team can choose for its check-ins. */
    private static final Duration LONG_ENOUGH = Duration.ofHours(2);

    /** People who were away in most of these are not looked at any further back. */
    private static final int LOOKED_AT = 12;

    private final CheckIns checkIns;
    private final Ballots ballots;
    private final MisfireThreshold misfireThreshold;
    private final Clock clock;

    FindSilentMembers(CheckIns checkIns, Ballots ballots, MisfireThreshold misfireThreshold, Clock clock) {
        this.checkIns = checkIns;
        this.ballots = ballots;
        this.misfireThreshold = misfireThreshold;
        this.clock = clock;
    }

    /** Those of these people, as this check-in comes to ask them; what was before they came back does not count. */
    Set<MemberId> among(Set<MemberId> people, CheckIn now, Map<MemberId, Pause> known) {
        Set<MemberId> left = new HashSet<>(people);
        Map<MemberId, Integer> silences = new HashMap<>();
        Map<MemberId, Instant> since = new HashMap<>();
        for (CheckIn past : checkIns.before(now, LOOKED_AT)) {
            left.removeIf(person ->
                    known.containsKey(person) && !known.get(person).since().isBefore(past.opened()));
            if (left.isEmpty()) {
                break;
            }
            left.removeAll(past.declined());
            left.removeAll(ballots.whoAnswered(past.workspace(), past.id()));
            left.stream().filter(person -> wasSilent(past, person)).forEach(person -> {
                silences.merge(person, 1, Integer::sum);
                since.put(person, past.opened());
            });
            left.removeIf(person -> silences.getOrDefault(person, 0) == IN_A_ROW);
        }
        since.keySet().removeIf(person -> silences.getOrDefault(person, 0) < IN_A_ROW);
        return withoutThanks(now, since);
    }

    /** Those of these people who are no longer asked but answered one of the latest check-ins. */
    Set<MemberId> answeredSince(CheckIn now, Map<MemberId, Pause> paused) {
        Set<MemberId> answered = new HashSet<>();
        if (paused.isEmpty()) {
            return answered;
        }
        checkIns.before(now, IN_A_ROW).forEach(past -> {
            Set<MemberId> there = ballots.whoAnswered(past.workspace(), past.id());
            paused.forEach((person, pause) -> {
                if (there.contains(person) && !past.opened().isBefore(pause.since())) {
                    answered.add(person);
                }
            });
        });
        return answered;
    }

    /** While answers are still taken nobody has been silent yet. */
    private boolean wasSilent(CheckIn past, MemberId person) {
        return !past.takesAnswers(misfireThreshold)
                && !past.closesAt().isBefore(past.opened().plus(LONG_ENOUGH))
                && past.roster().contains(person)
                && !past.away().contains(person);
    }

    private Set<MemberId> withoutThanks(CheckIn now, Map<MemberId, Instant> since) {
        Set<MemberId> silent = new HashSet<>(since.keySet());
        since.values().stream().min(Instant::compareTo).ifPresent(first -> {
            Map<MemberId, Instant> thanked =
                    ballots.thanks(now.workspace(), now.team(), first, clock.instant()).stream()
                            .collect(Collectors.toMap(Ballot::giver, Ballot::at, (a, b) -> a.isAfter(b) ? a : b));
            silent.removeIf(person ->
                    thanked.containsKey(person) && !thanked.get(person).isBefore(since.get(person)));
        });
        return silent;
    }
}
