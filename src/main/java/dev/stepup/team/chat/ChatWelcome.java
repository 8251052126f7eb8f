package dev.stepup.team.chat;

import dev.stepup.chat.Block;
import dev.stepup.chat.Button;
import dev.stepup.chat.Buttons;
import dev.stepup.chat.Destination;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Message;
import dev.stepup.chat.MessageKey;
import dev.stepup.chat.Outbox;
import dev.stepup.chat.OutboxMessage;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.ReaderLocales;
import dev.stepup.team.OptOutButton;
import dev.stepup.team.Team;
import dev.stepup.team.WhoSees;
import dev.stepup.team.roster.Welcome;
import dev.stepup.workspace.MemberId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends the welcome as a direct message. It changes when its reader opts out or in. */
@Component
final class ChatWelcome implements Welcome.Messages {

    private final ReaderLocales readers;
    private final Outbox outbox;

    ChatWelcome(ReaderLocales readers, Outbox outbox) {
        this.readers = readers;
        this.outbox = outbox;
    }

    @Override
    public void send(Team team, Collection<MemberId> people) {
        outbox.send(
                team.workspace(),
                people.stream()
                        .sorted()
                        .map(person -> new OutboxMessage(
                                key(team, person), Destination.person(person), message(team, person, false)))
                        .toList());
    }

    void revise(Team team, MemberId person, boolean out) {
        outbox.revise(team.workspace(), key(team, person), message(team, person, out));
    }

    void confirm(Team team, MemberId person, boolean out) {
        outbox.confirm(team.workspace(), key(team, person), message(team, person, out));
    }

    private Message message(Team team, MemberId person, boolean out) {
        Words words = readers.wordsFor(team.workspace(), person);
        String name = Markup.escape(team.name());
        return out
                ? message(
                        words.say("team.optedOut.fallback"),
                        words.say("team.optedOut"),
                        Buttons.button(OptOutButton.IN, words.say("team.optIn"), team.id()))
                : message(
                        words.say("team.welcome.fallback", name),
                        words.say(
                                "team.welcome",
                                name,
                                Markup.channel(team.channel()),
                                WhoSees.inWords(team.anonymityNow(), words) + WhoSees.guests(team.guests(), words)),
                        Buttons.button(OptOutButton.OUT, words.say("team.optOut"), team.id()));
    }

    private static Message message(String fallback, String text, Button button) {
        return new Message(fallback, List.of(Block.paragraph(text), Buttons.row("take_part", button)));
    }

    private static MessageKey key(Team team, MemberId person) {
        return MessageKey.ofTeam(team.id(), "welcome", "").of(person);
    }
}
