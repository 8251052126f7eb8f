package dev.stepup.schedule.chat;

import dev.stepup.chat.Destination;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Message;
import dev.stepup.chat.MessageKey;
import dev.stepup.chat.Outbox;
import dev.stepup.chat.OutboxMessage;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.ReaderLocales;
import dev.stepup.schedule.chat.EndTeamForm.Ending;
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

/** Tells the person who ended a team that it is done, and tells its leads who did it, within contact hours. */
@Component
final class EndTeamNotices {

    private final ReaderLocales readers;
    private final ContactHours contactHours;
    private final Outbox outbox;
    private final Clock clock;

    EndTeamNotices(ReaderLocales readers, ContactHours contactHours, Outbox outbox, Clock clock) {
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
                        Message.of(text(what, team, other, asker, each.getKey())),
                        each.getValue()))
                .toList();
        outbox.send(team.workspace(), outboxMessages);
    }

    private String text(Ending.What what, Team team, Optional<Team> other, Asker asker, MemberId reader) {
        return readers.wordsFor(team.workspace(), reader)
                .say(
                        "schedule.ended." + what + (reader.equals(asker.id()) ? "" : ".by"),
                        Markup.escape(team.name()),
                        Markup.channel(team.channel()),
                        other.map(Team::name).map(Markup::escape).orElse(""),
                        Markup.person(asker.id()));
    }
}
