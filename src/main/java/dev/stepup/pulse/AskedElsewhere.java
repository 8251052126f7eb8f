package dev.stepup.pulse;

import dev.stepup.schedule.NextOpening;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.workspace.MemberId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds who has moved to another team that asks them while this check-in runs: they are asked there, and not twice. */
@Component
final class AskedElsewhere {

    private final Teams teams;
    private final Rounds rounds;
    private final NextOpening nextOpening;

    AskedElsewhere(Teams teams, Rounds rounds, NextOpening nextOpening) {
        this.teams = teams;
        this.rounds = rounds;
        this.nextOpening = nextOpening;
    }

    /** Those of these; whoever is still on this check-in's team is asked by it, and by their other teams as well. */
    Set<MemberId> among(PulseRound round, Collection<MemberId> people) {
        return teams.find(round.workspace(), round.team()).stream()
                .flatMap(team -> people.stream().filter(person -> !team.has(person)))
                .filter(person -> teams.of(round.workspace(), person).stream()
                        .anyMatch(other -> other.has(person) && asks(other, person, round)))
                .collect(Collectors.toSet());
    }

    /** The next opening is looked at first: what another instance opens meanwhile is running before it is next no more. */
    private boolean asks(Team other, MemberId person, PulseRound round) {
        return opensBeforeTheCloseOf(round, other)
                || rounds.running(other.workspace(), other.id())
                        .filter(running -> running.roster().contains(person))
                        .isPresent();
    }

    private boolean opensBeforeTheCloseOf(PulseRound round, Team other) {
        return nextOpening
                .of(other.workspace(), other.id())
                .filter(round.closesAt()::isAfter)
                .isPresent();
    }
}
