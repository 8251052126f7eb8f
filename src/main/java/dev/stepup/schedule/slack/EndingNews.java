package dev.stepup.schedule.slack;

import dev.stepup.schedule.slack.EndingForm.Ending;
import dev.stepup.slack.Asker;
import dev.stepup.slack.Destination;
import dev.stepup.slack.MessageKey;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.OutboxMessage;
import dev.stepup.slack.Readers;
import dev.stepup.slack.SlackMessage;
import dev.stepup.slack.SlackOutbox;
import dev.stepup.team.ContactHours;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells whoever ended a team that it is done, and its leads who did it, in the hours in which they are written to. */
@Component
final class EndingNews {

    private final Readers readers;
    private final ContactHours contactHours;
    private final SlackOutbox outbox;
    private final Clock clock;

    EndingNews(Readers readers, ContactHours contactHours, SlackOutbox outbox, Clock clock) {
        this.readers = readers;
        this.contactHours = contactHours;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Names the view in the keys, and not the team: what is deleted is to leave nothing. */
    void tell(Ending.What what, Team team, Optional<Team> other, Asker asker, String view) {
        Set<MemberId> leads = new HashSet<>(team.leads());
        other.ifPresent(each -> leads.addAll(each.leads()));
        Map<MemberId, Instant> when = new HashMap<>(contactHours.next(team, leads, clock.instant()));
        when.put(asker.id(), Instant.EPOCH);
        List<OutboxMessage> outboxMessages = when.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new OutboxMessage(
                        MessageKey.of("ended", view).of(each.getKey()),
                        Destination.person(each.getKey()),
                        SlackMessage.of(text(what, team, other, asker, each.getKey())),
                        each.getValue()))
                .toList();
        outbox.send(team.workspace(), outboxMessages);
    }

    private String text(Ending.What what, Team team, Optional<Team> other, Asker asker, MemberId reader) {
        return readers.wordsFor(team.workspace(), reader)
                .say(
                        "schedule.ended." + what + (reader.equals(asker.id()) ? "" : ".by"),
                        Mrkdwn.escape(team.name()),
                        "<#" + team.channel() + ">",
                        other.map(Team::name).map(Mrkdwn::escape).orElse(""),
                        "<@" + asker.id() + ">");
    }
}
