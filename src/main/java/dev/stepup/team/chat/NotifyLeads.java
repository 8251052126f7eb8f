package dev.stepup.team.chat;

import dev.stepup.chat.DeliveryFailure;
import dev.stepup.chat.Destination;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Message;
import dev.stepup.chat.MessageKey;
import dev.stepup.chat.MessageRefused;
import dev.stepup.chat.Outbox;
import dev.stepup.chat.OutboxMessage;
import dev.stepup.chat.Words;
import dev.stepup.chat.confirmation.Confirmation;
import dev.stepup.chat.interaction.ReaderLocales;
import dev.stepup.team.ChannelTrouble;
import dev.stepup.team.ContactHours;
import dev.stepup.team.Pauses;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.access.KnownAdmins;
import dev.stepup.team.lifecycle.WatchChannel;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a team's leads, or an admin if there are none, about trouble with its channel and when it is over. */
@Component
final class NotifyLeads implements WatchChannel.News {

    private static final String GIVEN_UP = "given-up";

    private final Teams teams;
    private final KnownAdmins admins;
    private final ReaderLocales readers;
    private final Outbox outbox;
    private final ContactHours contactHours;
    private final Pauses pauses;
    private final Clock clock;

    NotifyLeads(
            Teams teams,
            KnownAdmins admins,
            ReaderLocales readers,
            Outbox outbox,
            ContactHours contactHours,
            Pauses pauses,
            Clock clock) {
        this.admins = admins;
        this.teams = teams;
        this.readers = readers;
        this.outbox = outbox;
        this.contactHours = contactHours;
        this.pauses = pauses;
        this.clock = clock;
    }

    /** An admin's restriction is told, but nobody can see from outside when it is gone, so the team does not rest. */
    @EventListener
    void on(MessageRefused refused) {
        if (refused.failure() == DeliveryFailure.UNKNOWN && !refused.key().is(GIVEN_UP)) {
            team(refused).ifPresent(team -> tell(team, refused, givenUp(team, refused)));
        } else if (refused.to() instanceof Destination.Channel
                && refused.failure() == DeliveryFailure.POSTING_RESTRICTED) {
            team(refused)
                    .ifPresent(
                            team -> tell(team, refused, MessageKey.ofTeam(team.id(), "refused", "" + refused.key())));
        }
    }

    private void tell(Team team, MessageRefused refused, MessageKey key) {
        tell(team, key, "team.refused." + refused.failure(), refused.error());
    }

    /** Once a day for each error, however many messages it has met. */
    private MessageKey givenUp(Team team, MessageRefused refused) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return MessageKey.ofTeam(team.id(), GIVEN_UP, refused.error() + ":" + day);
    }

    private Optional<Team> team(MessageRefused refused) {
        return refused.to() instanceof Destination.Channel channel
                ? teams.ofChannel(refused.workspace(), channel.id())
                : teams.of(refused.workspace(), ((Destination.Person) refused.to()).id()).stream()
                        .findFirst();
    }

    @Override
    public void troubled(Team team, ChannelTrouble trouble) {
        tell(team, channel(team, "" + trouble), "team.trouble." + trouble, "");
    }

    @Override
    public void mended(Team team) {
        tell(team, channel(team, "mended"), pauses.has(team) ? "team.mended.paused" : "team.mended", "");
    }

    private MessageKey channel(Team team, String what) {
        return MessageKey.ofTeam(team.id(), "channel", clock.millis() + ":" + what);
    }

    private void tell(Team team, MessageKey key, String message, String error) {
        Collection<MemberId> readers = team.leads().isEmpty() ? admins.of(team) : team.leads();
        outbox.send(
                team.workspace(),
                contactHours.next(team, readers, clock.instant()).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(lead -> outboxMessage(team, key, message, error, lead.getKey(), lead.getValue()))
                        .toList());
    }

    private OutboxMessage outboxMessage(
            Team team, MessageKey key, String message, String error, MemberId lead, Instant notBefore) {
        Words words = readers.wordsFor(team.workspace(), lead);
        String text = words.say(message, Markup.escape(team.name()), Markup.channel(team.channel()), error);
        Message said = message.endsWith(ChannelTrouble.SHARED.name())
                ? Confirmation.ask(AgreeToSharedChannel.NAME, text, team.id(), words)
                : Message.of(text);
        return new OutboxMessage(key.of(lead), Destination.person(lead), said, notBefore);
    }
}
