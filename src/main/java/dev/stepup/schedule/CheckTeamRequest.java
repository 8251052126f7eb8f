package dev.stepup.schedule;

import dev.stepup.schedule.SetUpTeam.Problem;
import dev.stepup.schedule.TeamRequest.Others;
import dev.stepup.schedule.calendar.CheckInSchedule;
import dev.stepup.team.RosterSource;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.people.Channels;
import dev.stepup.team.people.Members;
import dev.stepup.team.people.People;
import dev.stepup.team.people.Person;
import dev.stepup.team.roster.CurrentRoster;
import dev.stepup.team.roster.Roster;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds all that keeps a team from working as a form asks for it. */
@Component
final class CheckTeamRequest {

    private final Teams teams;
    private final Channels channels;
    private final Roster roster;
    private final People people;
    private final Occurrences occurrences;
    private final Clock clock;

    CheckTeamRequest(
            Teams teams, Channels channels, Roster roster, People people, Occurrences occurrences, Clock clock) {
        this.teams = teams;
        this.channels = channels;
        this.roster = roster;
        this.people = people;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /** What is wrong with it, and the team with the people it would have. */
    Checked of(TeamRequest wish) {
        Team team = wish.team();
        List<Problem> problems = new ArrayList<>();
        Channels.BotMembership membership = channels.membership(team.workspace(), team.channel());
        problem(membership).ifPresent(problems::add);
        if (others(membership) && wish.others() != Others.MAY_READ && !isThere(team) && !teams.agreesToShare(team)) {
            problems.add(Problem.READ_BY_OTHERS);
        }
        if (belongsToAnother(team)) {
            problems.add(Problem.CHANNEL_HAS_A_TEAM);
        }
        Members members = roster.candidates(team.workspace(), team.channel(), team.source());
        Set<MemberId> candidates = members instanceof Members.Told told ? told.people() : Set.of();
        CurrentRoster found = roster.among(team, candidates);
        if (!team.followsChannel() || problem(membership).isEmpty()) {
            problem(members, found, team).ifPresent(problems::add);
        }
        if (isLedByGuests(team)) {
            problems.add(Problem.LEAD_IS_A_GUEST);
        }
        problems.addAll(problems(team.withRoster(found.all()), wish.schedule()));
        return new Checked(
                problems,
                team.withRoster(found.all()),
                found,
                membership == Channels.BotMembership.MEMBER_WITH_OTHERS,
                others(membership) && wish.others() == Others.MAY_READ,
                candidates.size() - found.all().size());
    }

    private static Optional<Problem> problem(Members members, CurrentRoster people, Team team) {
        if (members instanceof Members.NotNow) {
            return Optional.of(Problem.SLACK_DOES_NOT_SAY);
        }
        if (members instanceof Members.NotToUs) {
            return Optional.of(
                    team.source() instanceof RosterSource.UserGroup
                            ? Problem.USER_GROUP_UNKNOWN
                            : Problem.SLACK_DOES_NOT_SAY);
        }
        return people.all().isEmpty() ? Optional.of(Problem.NO_MEMBERS) : Optional.empty();
    }

    private List<Problem> problems(Team team, CheckInSchedule wanted) {
        return wanted.problems(clock.instant(), occurrences.zones(team, wanted)).stream()
                .map(problem -> Problem.valueOf(problem.name()))
                .toList();
    }

    /** Leads see figures of each person, which nobody from outside does. */
    private boolean isLedByGuests(Team team) {
        return people.look(team.workspace(), team.leads()).people().stream()
                .anyMatch(lead -> lead.kind() == Person.Kind.GUEST);
    }

    private boolean belongsToAnother(Team team) {
        return teams.ofChannel(team.workspace(), team.channel())
                .filter(other -> !other.id().equals(team.id()))
                .isPresent();
    }

    /** The leads of a team that is there already are asked in a message, and its form changes other things until then. */
    private boolean isThere(Team team) {
        return teams.find(team.workspace(), team.id())
                .filter(before -> before.channel().equals(team.channel()))
                .isPresent();
    }

    private static boolean others(Channels.BotMembership membership) {
        return membership == Channels.BotMembership.MEMBER_WITH_OTHERS
                || membership == Channels.BotMembership.MEMBER_OTHERS_INVITED;
    }

    private static Optional<Problem> problem(Channels.BotMembership membership) {
        return switch (membership) {
            case MEMBER, MEMBER_WITH_OTHERS, MEMBER_OTHERS_INVITED -> Optional.empty();
            case NOT_A_MEMBER -> Optional.of(Problem.NOT_IN_CHANNEL);
            case UNKNOWN_CHANNEL -> Optional.of(Problem.CHANNEL_NOT_SEEN);
            case ARCHIVED -> Optional.of(Problem.CHANNEL_ARCHIVED);
            case SLACK_DOES_NOT_SAY -> Optional.of(Problem.SLACK_DOES_NOT_SAY);
        };
    }

    /**
     * A team as asked for, with its roster.
     *
     * @param problems empty where it can be stored
     * @param readByOthers whether another organization is in its channel
     * @param agreed whether somebody has said that they may read digests
     * @param leftOut how many of those asked for cannot take part
     */
    record Checked(
            List<Problem> problems,
            Team team,
            CurrentRoster people,
            boolean readByOthers,
            boolean agreed,
            int leftOut) {}
}
