package dev.stepup.demo;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckIns;
import dev.stepup.sandbox.StandInSlack;
import dev.stepup.sandbox.TeamSeed;
import dev.stepup.schedule.Schedules;
import dev.stepup.schedule.TeamSchedule;
import dev.stepup.schedule.WhatIsDue;
import dev.stepup.schedule.jobs.JobRunner;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The demo team's appointments, and the time that moves from one to the next. */
final class Calendar {

    private final DemoClock clock;
    private final JobRunner jobRunner;
    private final Teams teams;
    private final Schedules schedules;
    private final CheckIns checkIns;
    private final StandInSlack slack;

    Calendar(
            DemoClock clock,
            JobRunner jobRunner,
            Teams teams,
            Schedules schedules,
            CheckIns checkIns,
            StandInSlack slack) {
        this.clock = clock;
        this.jobRunner = jobRunner;
        this.teams = teams;
        this.schedules = schedules;
        this.checkIns = checkIns;
        this.slack = slack;
    }

    /** Moves time on, and lets the bot do what falls due by then. */
    void moveTo(Instant moment) {
        clock.moveTo(moment);
        WhatIsDue.run(jobRunner, clock);
    }

    /** Moves time on by this much; the bot takes what it has missed one by one. */
    void moveBy(Duration time) {
        moveTo(clock.instant().plus(time));
        while (!schedule().paused() && !isAhead(schedule().nextCheckIn())) {
            WhatIsDue.run(jobRunner, clock);
        }
    }

    /** Whether this moment is still to come. */
    boolean isAhead(Instant moment) {
        return moment.isAfter(clock.instant());
    }

    /** The check-in that takes answers now. */
    Optional<CheckIn> running() {
        return checkIns.running(team().workspace(), team().id()).filter(checkIn -> isAhead(checkIn.closesAt()));
    }

    /** Moves on to the next check-in; none comes while check-ins are paused. */
    Optional<CheckIn> nextCheckIn() {
        TeamSchedule schedule = schedule();
        if (!schedule.paused()) {
            moveTo(schedule.nextCheckIn());
        }
        return running();
    }

    private TeamSchedule schedule() {
        return schedules.of(team().workspace(), team().id()).orElseThrow();
    }

    private Team team() {
        return teams.ofChannel(new WorkspaceId(TeamSeed.demo().id()), slack.channel(DemoTeam.CHANNEL))
                .orElseThrow(() -> new IllegalStateException(
                        "There is no team in #" + DemoTeam.CHANNEL + " any more; /stepup setup there makes one."));
    }
}
