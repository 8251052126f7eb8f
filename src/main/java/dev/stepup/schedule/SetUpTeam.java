package dev.stepup.schedule;

import dev.stepup.team.Channels;
import dev.stepup.team.Roster;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Sets up a team and its schedule, or changes them. */
@Component
public final class SetUpTeam {

    private final Teams teams;
    private final Schedules schedules;
    private final Channels channels;
    private final Roster roster;
    private final Clock clock;

    SetUpTeam(Teams teams, Schedules schedules, Channels channels, Roster roster, Clock clock) {
        this.teams = teams;
        this.schedules = schedules;
        this.channels = channels;
        this.roster = roster;
        this.clock = clock;
    }

    /** Stores the team as asked for, or says all that keeps it from working and stores nothing. */
    public Outcome with(Wish wish) {
        List<Problem> problems = new ArrayList<>();
        wish.schedule().problem().map(SetUpTeam::problem).ifPresent(problems::add);
        Channels.Standing standing = channels.standing(wish.workspace(), wish.channel());
        problem(standing).ifPresent(problems::add);
        if (belongsToAnother(wish)) {
            problems.add(Problem.CHANNEL_HAS_A_TEAM);
        }
        boolean followsChannel = wish.members().isEmpty();
        Optional<Set<MemberId>> candidates =
                followsChannel ? channels.members(wish.workspace(), wish.channel()) : Optional.of(wish.members());
        Set<MemberId> people = roster.whoCanTakePart(wish.workspace(), candidates.orElse(Set.of()));
        if (people.isEmpty() && (!followsChannel || standing == Channels.Standing.MEMBER)) {
            problems.add(Problem.NO_MEMBERS);
        }
        return problems.isEmpty()
                ? store(
                        wish,
                        followsChannel,
                        people,
                        candidates.orElse(Set.of()).size() - people.size())
                : new Outcome.Refused(problems);
    }

    private Outcome store(Wish wish, boolean followsChannel, Set<MemberId> people, int leftOut) {
        String id = wish.id();
        Team team = new Team(wish.workspace(), id, wish.name(), wish.channel(), followsChannel, people, wish.leads());
        boolean paused =
                schedules.of(wish.workspace(), id).map(TeamSchedule::paused).orElse(false);
        TeamSchedule schedule = new TeamSchedule(
                wish.workspace(),
                id,
                wish.schedule(),
                paused,
                wish.schedule().nextCheckIn(clock.instant()),
                Optional.empty());
        // The schedule first: one without a team does nothing, a team without a schedule would never be asked.
        schedules.save(schedule);
        teams.save(team);
        return new Outcome.SetUp(team, schedule, leftOut);
    }

    private boolean belongsToAnother(Wish wish) {
        return teams.ofChannel(wish.workspace(), wish.channel())
                .filter(team -> !team.id().equals(wish.id()))
                .isPresent();
    }

    private static Problem problem(CheckInSchedule.Problem problem) {
        return switch (problem) {
            case REMINDER_AFTER_CLOSE -> Problem.REMINDER_AFTER_CLOSE;
            case DIGEST_BEFORE_CLOSE -> Problem.DIGEST_BEFORE_CLOSE;
        };
    }

    private static Optional<Problem> problem(Channels.Standing standing) {
        return switch (standing) {
            case MEMBER -> Optional.empty();
            case NOT_A_MEMBER, UNKNOWN_CHANNEL -> Optional.of(Problem.NOT_IN_CHANNEL);
            case ARCHIVED -> Optional.of(Problem.CHANNEL_ARCHIVED);
            case SLACK_DOES_NOT_SAY -> Optional.of(Problem.SLACK_DOES_NOT_SAY);
        };
    }

    /**
     * A team as somebody wants it.
     *
     * @param id of the one to change; for a new one an id that is always the same for the same wish, so that hearing it
     *     twice sets up one team
     * @param members chosen by hand; none to follow the channel
     */
    public record Wish(
            WorkspaceId workspace,
            String id,
            String name,
            String channel,
            Set<MemberId> members,
            Set<MemberId> leads,
            CheckInSchedule schedule) {}

    /** Why a team cannot be set up as asked for. */
    public enum Problem {
        NOT_IN_CHANNEL,
        CHANNEL_ARCHIVED,
        CHANNEL_HAS_A_TEAM,
        NO_MEMBERS,
        REMINDER_AFTER_CLOSE,
        DIGEST_BEFORE_CLOSE,
        SLACK_DOES_NOT_SAY
    }

    /** What came of it. */
    public sealed interface Outcome {

        /**
         * It is stored.
         *
         * @param leftOut how many of those asked for cannot take part: bots, guests, people who have left
         */
        record SetUp(Team team, TeamSchedule schedule, int leftOut) implements Outcome {}

        /** Nothing is stored. */
        record Refused(List<Problem> problems) implements Outcome {}
    }
}
