package dev.stepup.team.slack;

import dev.stepup.slack.Destination;
import dev.stepup.slack.Letter;
import dev.stepup.slack.LetterRefused;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.Readers;
import dev.stepup.slack.SlackMessage;
import dev.stepup.slack.SlackOutbox;
import dev.stepup.slack.Words;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.workspace.MemberId;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a team's leads, once, when something could not be posted in their channel that a person can mend. */
@Component
final class TellLeads {

    private static final Set<String> A_PERSON_CAN_MEND =
            Set.of("channel_not_found", "is_archived", "not_in_channel", "restricted_action");

    private final Teams teams;
    private final Readers readers;
    private final SlackOutbox outbox;

    TellLeads(Teams teams, Readers readers, SlackOutbox outbox) {
        this.teams = teams;
        this.readers = readers;
        this.outbox = outbox;
    }

    @EventListener
    void on(LetterRefused refused) {
        if (refused.to() instanceof Destination.Channel channel && A_PERSON_CAN_MEND.contains(refused.error())) {
            teams.ofChannel(refused.workspace(), channel.id()).ifPresent(team -> tell(team, refused));
        }
    }

    private void tell(Team team, LetterRefused refused) {
        outbox.send(
                team.workspace(),
                team.leads().stream()
                        .sorted()
                        .map(lead -> letter(team, lead, refused))
                        .toList());
    }

    private Letter letter(Team team, MemberId lead, LetterRefused refused) {
        Words words = readers.wordsFor(team.workspace(), lead);
        String text =
                words.say("team.refused." + refused.error(), Mrkdwn.escape(team.name()), "<#" + team.channel() + ">");
        return new Letter("refused:" + refused.key() + ":" + lead, Destination.person(lead), SlackMessage.of(text));
    }
}
