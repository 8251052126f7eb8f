package dev.stepup.checkin.planning;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.planning.PausedPrompts.Pause;
import dev.stepup.schedule.Schedules;
import dev.stepup.schedule.calendar.CheckInSchedule;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Stops asking people who were silent in three check-ins, unless their team keeps asking. Only they are told. They
 * still count as asked, so that no figure shows who answers.
 */
@Component
public final class PauseSilentMembers {

    private final PausedPrompts pausedPrompts;
    private final FindSilentMembers findSilentMembers;
    private final Schedules schedules;

    PauseSilentMembers(PausedPrompts pausedPrompts, FindSilentMembers findSilentMembers, Schedules schedules) {
        this.pausedPrompts = pausedPrompts;
        this.findSilentMembers = findSilentMembers;
        this.schedules = schedules;
    }

    /** Decides whom of these this check-in does not ask; decided again, those who are told are the same. */
    public Left of(CheckIn checkIn, Set<MemberId> people) {
        if (!stopsAsking(checkIn.workspace(), checkIn.team())) {
            return new Left(Set.of(), Set.of());
        }
        Map<MemberId, Pause> known = pausedPrompts.of(checkIn.workspace(), checkIn.team(), people);
        Set<MemberId> back = findSilentMembers.answeredSince(checkIn, paused(known));
        back.forEach(person -> pausedPrompts.resume(checkIn.workspace(), checkIn.team(), person, checkIn.opened()));
        Set<MemberId> before = new HashSet<>();
        Set<MemberId> told = new HashSet<>();
        known.forEach((person, pause) -> {
            if (pause.paused() && !back.contains(person)) {
                (pause.checkIn().equals(checkIn.id()) ? told : before).add(person);
            }
        });
        Set<MemberId> others = new HashSet<>(people);
        others.removeAll(before);
        others.removeAll(told);
        Set<MemberId> silent = findSilentMembers.among(others, checkIn, known);
        silent.forEach(person -> pausedPrompts.pause(checkIn, person));
        told.addAll(silent);
        return new Left(before, told);
    }

    /** Those of these people whom this check-in's team does not ask now. */
    Set<MemberId> paused(CheckIn checkIn, Set<MemberId> people) {
        return paused(checkIn.workspace(), checkIn.team(), people);
    }

    /** Those of these people whom this team does not ask now. */
    Set<MemberId> paused(WorkspaceId workspace, String team, Set<MemberId> people) {
        Set<MemberId> paused = paused(pausedPrompts.of(workspace, team, people)).keySet();
        return paused.isEmpty() || stopsAsking(workspace, team) ? paused : Set.of();
    }

    /** The ids of the teams that do not ask this person now. */
    public List<String> teamsOf(WorkspaceId workspace, MemberId person) {
        return pausedPrompts.teamsOf(workspace, person).stream()
                .filter(team -> stopsAsking(workspace, team))
                .toList();
    }

    private static Map<MemberId, Pause> paused(Map<MemberId, Pause> known) {
        Map<MemberId, Pause> paused = new HashMap<>(known);
        paused.values().removeIf(pause -> !pause.paused());
        return paused;
    }

    private boolean stopsAsking(WorkspaceId workspace, String team) {
        return schedules
                .of(workspace, team)
                .map(found -> found.schedule())
                .filter(CheckInSchedule::stopsAfterSilence)
                .isPresent();
    }

    /**
     * Those who are not asked.
     *
     * @param before those who know it already
     * @param told those who are told with this check-in
     */
    public record Left(Set<MemberId> before, Set<MemberId> told) {

        /** All of them. */
        public Set<MemberId> all() {
            Set<MemberId> all = new HashSet<>(before);
            all.addAll(told);
            return all;
        }
    }
}
