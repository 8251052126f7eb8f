package dev.stepup.checkin.planning;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckIns;
import dev.stepup.schedule.NextOpening;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.workspace.MemberId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds people who moved to another team that asks them while this check-in runs, so that nobody is asked twice. */
@Component
final class AskedElsewhere {

    private final Teams teams;
    private final CheckIns checkIns;
    private final NextOpening nextOpening;

    AskedElsewhere(Teams teams, CheckIns checkIns, NextOpening nextOpening) {
        this.teams = teams;
        this.checkIns = checkIns;
        this.nextOpening = nextOpening;
    }

    /** Those of these people. Anybody still on this check-in's team is asked by it and by their other teams. */
    Set<MemberId> among(CheckIn checkIn, Collection<MemberId> people) {
        return teams.find(checkIn.workspace(), checkIn.team()).stream()
                .flatMap(team -> people.stream().filter(person -> !team.has(person)))
                .filter(person -> teams.of(checkIn.workspace(), person).stream()
                        .anyMatch(other -> other.has(person) && asks(other, person, checkIn)))
                .collect(Collectors.toSet());
    }

    /** The next opening is looked at first: what another instance opens in between is running before it stops being next. */
    private boolean asks(Team other, MemberId person, CheckIn checkIn) {
        return opensBeforeTheCloseOf(checkIn, other)
                || checkIns.running(other.workspace(), other.id())
                        .filter(running -> running.roster().contains(person))
                        .isPresent();
    }

    private boolean opensBeforeTheCloseOf(CheckIn checkIn, Team other) {
        return nextOpening
                .of(other.workspace(), other.id())
                .filter(checkIn.closesAt()::isAfter)
                .isPresent();
    }
}
