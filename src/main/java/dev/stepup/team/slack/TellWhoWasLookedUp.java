package dev.stepup.team.slack;

import dev.stepup.slack.Destination;
import dev.stepup.slack.MessageKey;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.OutboxMessage;
import dev.stepup.slack.Readers;
import dev.stepup.slack.SlackMessage;
import dev.stepup.slack.SlackOutbox;
import dev.stepup.slack.Words;
import dev.stepup.team.ResolveRoster;
import dev.stepup.team.RosterLookups.RosterLookup;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import org.springframework.stereotype.Component;

/** Corrects what whoever set a team up has read of people who could not be looked up then. */
@Component
final class TellWhoWasLookedUp implements ResolveRoster.News {

    private final Readers readers;
    private final SlackOutbox outbox;

    TellWhoWasLookedUp(Readers readers, SlackOutbox outbox) {
        this.readers = readers;
        this.outbox = outbox;
    }

    @Override
    public void settled(Team team, RosterLookup lookup, MemberId reader, int on, int leftOut) {
        Words words = readers.wordsFor(team.workspace(), reader);
        String text = words.say("team.lookedUp", on + leftOut, Mrkdwn.escape(team.name()), on, leftOut);
        outbox.send(
                team.workspace(),
                new OutboxMessage(
                        MessageKey.ofTeam(
                                team.id(), "looked-up", "" + lookup.began().toEpochMilli()),
                        Destination.person(reader),
                        SlackMessage.of(text)));
    }
}
