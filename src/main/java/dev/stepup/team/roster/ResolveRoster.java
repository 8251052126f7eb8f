package dev.stepup.team.roster;

import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.people.People;
import dev.stepup.team.roster.RosterLookups.RosterLookup;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Looks up the people on a roster until all are known, then tells the person who set up the team. */
@Component
public final class ResolveRoster {

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final int DOUBLED_AT_MOST = 6;

    private final Teams teams;
    private final People people;
    private final RosterUpdates rosterUpdates;
    private final RosterLookups lookups;
    private final News news;
    private final Clock clock;

    ResolveRoster(
            Teams teams, People people, RosterUpdates rosterUpdates, RosterLookups lookups, News news, Clock clock) {
        this.teams = teams;
        this.people = people;
        this.rosterUpdates = rosterUpdates;
        this.lookups = lookups;
        this.news = news;
        this.clock = clock;
    }

    /** Tries this one again, unless another instance does, and tells what came of it when all are known. */
    public void tryAgain(RosterLookup lookup) {
        lookUp(lookup, now -> {
            if (now.notYet().isEmpty()) {
                // Told first: what is told twice under one key is read once.
                lookup.tell().ifPresent(reader -> news.settled(now.team(), lookup, reader, now.on(), now.leftOut()));
                lookups.settled(lookup);
            }
        });
    }

    /** Tries this one at once; what came of it is told by the same message that says that the team is set up. */
    public void tryFirst(RosterLookup lookup, Consumer<Attempt> tell) {
        lookUp(lookup, now -> {
            tell.accept(now);
            if (now.notYet().isEmpty()) {
                lookups.settled(lookup);
            } else {
                lookups.narrow(lookup, now.notYet());
            }
        });
    }

    private void lookUp(RosterLookup lookup, Consumer<Attempt> then) {
        Duration pause = SOON.multipliedBy(1L << Math.min(lookup.tries(), DOUBLED_AT_MOST));
        if (lookups.moveOn(lookup, clock.instant().plus(pause))) {
            teams.find(lookup.workspace(), lookup.team())
                    .ifPresentOrElse(team -> then.accept(attempt(team, lookup)), () -> lookups.settled(lookup));
        }
    }

    private Attempt attempt(Team team, RosterLookup lookup) {
        people.lookThoroughly(team.workspace(), people.unknownAmong(team.workspace(), team.roster()));
        CurrentRoster now = rosterUpdates.keepWhoCan(team);
        Set<MemberId> on = new HashSet<>(lookup.people());
        on.retainAll(now.all());
        return new Attempt(
                team.withRoster(now.all()),
                now.notYet(),
                on.size(),
                lookup.people().size() - on.size());
    }

    /**
     * What came of looking them up.
     *
     * @param notYet those who are still not known
     * @param on how many of those who were looked up stay on the roster
     * @param leftOut how many of them do not
     */
    public record Attempt(Team team, Set<MemberId> notYet, int on, int leftOut) {}

    /** What the one who set a team up hears when all of it are known. */
    public interface News {

        /** Of those who were not known, so many are on the team, and so many are left out. */
        void settled(Team team, RosterLookup lookup, MemberId reader, int on, int leftOut);
    }
}
