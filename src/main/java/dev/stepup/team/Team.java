package dev.stepup.team;

import dev.stepup.leadership.tally.Anonymity;
import dev.stepup.privacy.Retention;
import dev.stepup.team.people.AwaySigns;
import dev.stepup.team.people.Person;
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
 * @param guests whether guests, and people of other organizations, are let in
 * @param retention for how long it keeps who answered what
 * @param trouble why nothing can be posted in the channel; while there is something, the team's check-ins are on hold
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
        boolean guests,
        Retention retention,
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
        this(
                workspace,
                id,
                name,
                channel,
                source,
                roster,
                leads,
                Anonymity.USUAL,
                AwaySigns.USUAL,
                false,
                Retention.USUAL,
                Optional.empty());
    }

    /** Whether the roster follows the channel. */
    public boolean followsChannel() {
        return source instanceof RosterSource.Channel;
    }

    /** Whether this person may be asked and named. */
    public boolean has(MemberId person) {
        return roster.contains(person);
    }

    /** Whether this person can be on it at all: no bot, nobody who has left, and guests where they are let in. */
    public boolean takes(Person person) {
        return person.canTakePart() || guests && person.kind() == Person.Kind.GUEST;
    }

    /** Whether this person runs the team. */
    public boolean isLedBy(MemberId person) {
        return leads.contains(person);
    }

    /** The same team under another name, with its digests in this channel. */
    public Team called(String otherName, String otherChannel) {
        return new Team(
                workspace,
                id,
                otherName,
                otherChannel,
                source,
                roster,
                leads,
                anonymity,
                awaySigns,
                guests,
                retention,
                trouble);
    }

    /** The same team under another id. */
    public Team withId(String otherId) {
        return new Team(
                workspace, otherId, name, channel, source, roster, leads, anonymity, awaySigns, guests, retention,
                trouble);
    }

    /** The same team with other leads. */
    public Team ledBy(Set<MemberId> others) {
        return new Team(
                workspace, id, name, channel, source, roster, others, anonymity, awaySigns, guests, retention, trouble);
    }

    /** The same team with its roster from elsewhere. */
    public Team from(RosterSource other) {
        return new Team(
                workspace, id, name, channel, other, roster, leads, anonymity, awaySigns, guests, retention, trouble);
    }

    /** The same team, whose people say otherwise that they are away. */
    public Team reading(AwaySigns others) {
        return new Team(
                workspace, id, name, channel, source, roster, leads, anonymity, others, guests, retention, trouble);
    }

    /** The same team, which lets guests in or does not. */
    public Team lettingGuestsIn(boolean in) {
        return new Team(
                workspace, id, name, channel, source, roster, leads, anonymity, awaySigns, in, retention, trouble);
    }

    /** The same team, which keeps answers for so long. */
    public Team keepingAnswers(Retention other) {
        return new Team(
                workspace, id, name, channel, source, roster, leads, anonymity, awaySigns, guests, other, trouble);
    }

    /** The same team, whose channel is well. */
    public Team atEase() {
        return new Team(
                workspace,
                id,
                name,
                channel,
                source,
                roster,
                leads,
                anonymity,
                awaySigns,
                guests,
                retention,
                Optional.empty());
    }

    /** The same team with another roster. */
    public Team withRoster(Set<MemberId> other) {
        return new Team(
                workspace, id, name, channel, source, other, leads, anonymity, awaySigns, guests, retention, trouble);
    }

    /** The same team with another rule for who sees what. */
    public Team withAnonymity(Anonymity other) {
        return new Team(
                workspace, id, name, channel, source, roster, leads, other, awaySigns, guests, retention, trouble);
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
