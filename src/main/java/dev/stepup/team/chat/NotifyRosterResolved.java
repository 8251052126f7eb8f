package dev.stepup.team.chat;

import dev.stepup.chat.Destination;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Message;
import dev.stepup.chat.MessageKey;
import dev.stepup.chat.Outbox;
import dev.stepup.chat.OutboxMessage;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.ReaderLocales;
import dev.stepup.team.Team;
import dev.stepup.team.roster.ResolveRoster;
import dev.stepup.team.roster.RosterLookups.RosterLookup;
import dev.stepup.workspace.MemberId;
import org.springframework.stereotype.Component;

/** Updates the person who set up a team once all of its people could be looked up. */
@Component
final class NotifyRosterResolved implements ResolveRoster.News {

    private final ReaderLocales readers;
    private final Outbox outbox;

    NotifyRosterResolved(ReaderLocales readers, Outbox outbox) {
        this.readers = readers;
        this.outbox = outbox;
    }

    @Override
    public void settled(Team team, RosterLookup lookup, MemberId reader, int on, int leftOut) {
        Words words = readers.wordsFor(team.workspace(), reader);
        String text = words.say("team.lookedUp", on + leftOut, Markup.escape(team.name()), on, leftOut);
        outbox.send(
                team.workspace(),
                new OutboxMessage(
                        MessageKey.ofTeam(
                                team.id(), "looked-up", "" + lookup.began().toEpochMilli()),
                        Destination.person(reader),
                        Message.of(text)));
    }
}
