package dev.stepup.team.slack;

import com.slack.api.model.block.element.ButtonElement;
import dev.stepup.slack.Buttons;
import dev.stepup.slack.Destination;
import dev.stepup.slack.MessageKey;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.OutboxMessage;
import dev.stepup.slack.Paragraphs;
import dev.stepup.slack.Readers;
import dev.stepup.slack.SlackMessage;
import dev.stepup.slack.SlackOutbox;
import dev.stepup.slack.Words;
import dev.stepup.team.OptOutButton;
import dev.stepup.team.Team;
import dev.stepup.team.Welcome;
import dev.stepup.team.WhoSees;
import dev.stepup.workspace.MemberId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The welcome as a direct message; what it says changes with whether its reader stays out. */
@Component
final class SlackWelcome implements Welcome.Letters {

    private final Readers readers;
    private final SlackOutbox outbox;

    SlackWelcome(Readers readers, SlackOutbox outbox) {
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

    private SlackMessage message(Team team, MemberId person, boolean out) {
        Words words = readers.wordsFor(team.workspace(), person);
        String name = Mrkdwn.escape(team.name());
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
                                "<#" + team.channel() + ">",
                                WhoSees.inWords(team.anonymityNow(), words) + WhoSees.guests(team.guests(), words)),
                        Buttons.button(OptOutButton.OUT, words.say("team.optOut"), team.id()));
    }

    private static SlackMessage message(String fallback, String text, ButtonElement button) {
        return new SlackMessage(fallback, List.of(Paragraphs.paragraph(text), Buttons.row("take_part", button)));
    }

    private static MessageKey key(Team team, MemberId person) {
        return MessageKey.ofTeam(team.id(), "welcome", "").of(person);
    }
}
