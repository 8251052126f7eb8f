package dev.stepup.team;

import dev.stepup.leadership.Anonymity;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Set;

/**
 * A group of people in one workspace who look at how leadership is spread among them.
 *
 * @param id unique within everything that is stored
 * @param channel Slack's id of the channel where its digests appear
 * @param followsChannel whether the roster is whoever is in the channel, or was chosen by hand
 * @param roster who may be asked and named
 * @param leads who may run the team; they need not be on the roster
 * @param anonymity who may see who named whom, and how many must have answered
 */
public record Team(
        WorkspaceId workspace,
        String id,
        String name,
        String channel,
        boolean followsChannel,
        Set<MemberId> roster,
        Set<MemberId> leads,
        Anonymity anonymity) {

    public Team {
        roster = Set.copyOf(roster);
        leads = Set.copyOf(leads);
    }

    /** Whether this person may be asked and named. */
    public boolean has(MemberId person) {
        return roster.contains(person);
    }

    /** Whether this person runs the team. */
    public boolean isLedBy(MemberId person) {
        return leads.contains(person);
    }

    /** Which statuses in Slack say that somebody on the team is away. */
    public AwaySigns awaySigns() {
        return AwaySigns.USUAL;
    }

    /** The same team under another name, with its digests in this channel. */
    public Team called(String otherName, String otherChannel) {
        return new Team(workspace, id, otherName, otherChannel, followsChannel, roster, leads, anonymity);
    }

    /** The same team under another id. */
    public Team withId(String otherId) {
        return new Team(workspace, otherId, name, channel, followsChannel, roster, leads, anonymity);
    }

    /** The same team with other leads. */
    public Team ledBy(Set<MemberId> others) {
        return new Team(workspace, id, name, channel, followsChannel, roster, others, anonymity);
    }

    /** The same team with whoever is in its channel. */
    public Team followingChannel() {
        return new Team(workspace, id, name, channel, true, Set.of(), leads, anonymity);
    }

    /** The same team with these people, chosen by hand. */
    public Team chosenByHand(Set<MemberId> people) {
        return new Team(workspace, id, name, channel, false, people, leads, anonymity);
    }

    /** The same team with another roster. */
    public Team withRoster(Set<MemberId> other) {
        return new Team(workspace, id, name, channel, followsChannel, other, leads, anonymity);
    }

    /** The same team with another rule for who sees what. */
    public Team withAnonymity(Anonymity other) {
        return new Team(workspace, id, name, channel, followsChannel, roster, leads, other);
    }

    /** How many must have answered before anything is shown, so that an answer cannot be traced. */
    public int minimumOfAnswers() {
        return anonymity.minimumOf(roster.size());
    }
}
