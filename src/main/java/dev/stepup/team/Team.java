package dev.stepup.team;

import dev.stepup.leadership.Anonymity;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Optional;
import java.util.Set;

/**
 * A group of people in one workspace who look at how leadership is spread among them.
 *
 * @param id unique within everything that is stored
 * @param channel Slack's id of the channel where its digests appear
 * @param source where the roster comes from
 * @param roster who may be asked and named, as far as is known
 * @param leads who may run the team; they need not be on the roster
 * @param anonymity who may see who named whom, and how many must have answered
 * @param awaySigns which statuses in Slack say that somebody on the team is away
 * @param trouble why nothing can be posted in the channel; while there is something, the team rests
 */
public record Team(
        WorkspaceId workspace,
        String id,
        String name,
        String channel,
        RosterSource source,
        Set<MemberId> roster,
        Set<MemberId> leads,
        Anonymity anonymity,
        AwaySigns awaySigns,
        Optional<ChannelTrouble> trouble) {

    public Team {
        roster = Set.copyOf(roster);
        leads = Set.copyOf(leads);
    }

    /** A team as most are: who sees what and which statuses count are as usual, and its channel is well. */
    public Team(
            WorkspaceId workspace,
            String id,
            String name,
            String channel,
            RosterSource source,
            Set<MemberId> roster,
            Set<MemberId> leads) {
        this(workspace, id, name, channel, source, roster, leads, Anonymity.USUAL, AwaySigns.USUAL, Optional.empty());
    }

    /** Whether the roster is whoever is in the channel. */
    public boolean followsChannel() {
        return source instanceof RosterSource.Channel;
    }

    /** Whether this person may be asked and named. */
    public boolean has(MemberId person) {
        return roster.contains(person);
    }

    /** Whether this person runs the team. */
    public boolean isLedBy(MemberId person) {
        return leads.contains(person);
    }

    /** The same team under another name, with its digests in this channel. */
    public Team called(String otherName, String otherChannel) {
        return new Team(workspace, id, otherName, otherChannel, source, roster, leads, anonymity, awaySigns, trouble);
    }

    /** The same team under another id. */
    public Team withId(String otherId) {
        return new Team(workspace, otherId, name, channel, source, roster, leads, anonymity, awaySigns, trouble);
    }

    /** The same team with other leads. */
    public Team ledBy(Set<MemberId> others) {
        return new Team(workspace, id, name, channel, source, roster, others, anonymity, awaySigns, trouble);
    }

    /** The same team with its roster from elsewhere. */
    public Team from(RosterSource other) {
        return new Team(workspace, id, name, channel, other, roster, leads, anonymity, awaySigns, trouble);
    }

    /** The same team, whose people say otherwise that they are away. */
    public Team reading(AwaySigns others) {
        return new Team(workspace, id, name, channel, source, roster, leads, anonymity, others, trouble);
    }

    /** The same team, whose channel is well. */
    public Team atEase() {
        return new Team(workspace, id, name, channel, source, roster, leads, anonymity, awaySigns, Optional.empty());
    }

    /** The same team with another roster. */
    public Team withRoster(Set<MemberId> other) {
        return new Team(workspace, id, name, channel, source, other, leads, anonymity, awaySigns, trouble);
    }

    /** The same team with another rule for who sees what. */
    public Team withAnonymity(Anonymity other) {
        return new Team(workspace, id, name, channel, source, roster, leads, other, awaySigns, trouble);
    }

    /** Who may see who named whom among so many: in a small team it is closed, whatever the setting. */
    public Anonymity anonymityNow() {
        return anonymity.inTeamOf(roster.size());
    }

    /** How many must have answered before anything is shown, so that an answer cannot be traced. */
    public int minimumOfAnswers() {
        return anonymity.minimumOf(roster.size());
    }
}
