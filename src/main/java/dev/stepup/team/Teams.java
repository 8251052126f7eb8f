package dev.stepup.team;

import dev.stepup.team.people.Person;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The repository of teams. */
public interface Teams {

    /** The team with this id. */
    Optional<Team> find(WorkspaceId workspace, String id);

    /** The team whose digests appear in this channel. */
    Optional<Team> ofChannel(WorkspaceId workspace, String channel);

    /** The teams that this person is on or leads, in the order of their names. */
    List<Team> of(WorkspaceId workspace, MemberId person);

    /** Who can be on this team; members only where there is none. */
    default Predicate<Person> takenBy(WorkspaceId workspace, String team) {
        return find(workspace, team)
                .<Predicate<Person>>map(found -> found::takes)
                .orElse(Person::canTakePart);
    }

    /** All teams of this workspace, in the order of their names. */
    List<Team> in(WorkspaceId workspace);

    /** Stores this team in place of what is stored under its id. */
    void save(Team team);

    /** Takes these off the team's roster and puts those on it, whatever else changes it at the same time. */
    void changeRoster(Team team, Set<MemberId> left, Set<MemberId> joined);

    /** Takes these off the team's leads, whatever else changes it at the same time. */
    void takeLead(Team team, Set<MemberId> leads);

    /** Lets these lead the team where nobody does; returns whether nobody did. */
    boolean giveLead(Team team, Set<MemberId> leads);

    /** Notes that this person set the team up, unless it is known who did. */
    void noteSetUpBy(Team team, MemberId person);

    /** Who set this team up; empty for one of before that was noted. */
    Optional<MemberId> setUpBy(Team team);

    /** Notes that at this moment a lead lets the other organizations in this team's channel read its digests. */
    void agreeToShare(Team team, Instant at);

    /** Whether a lead lets the other organizations in the channel that this team has now read its digests. */
    boolean agreesToShare(Team team);

    /** Another organization has come into this team's channel at this moment: earlier consent no longer holds. */
    void askAgainToShare(Team team, Instant at);

    /** The channel that was known by this id is known by another now, for all teams that have it or had it. */
    void moveChannel(WorkspaceId workspace, String from, String to);

    /** Notes this trouble with the team's channel, or none; returns whether it was another before. */
    boolean note(Team team, Optional<ChannelTrouble> trouble);

    /** In all workspaces, the teams that are to be looked after before this moment. */
    List<DueLook> toLookAfter(Instant before);

    /** Whether this one is to be looked after before this moment. */
    Optional<DueLook> toLookAfter(WorkspaceId workspace, String team, Instant before);

    /** Moves on to the next look; returns false when another has moved on already. */
    boolean moveOn(DueLook from, Instant next);

    /**
     * A team that is to be looked after: whether its roster is still right and its channel well.
     *
     * @param at when; empty when it never was
     */
    record DueLook(WorkspaceId workspace, String team, Optional<Instant> at) {}
}
