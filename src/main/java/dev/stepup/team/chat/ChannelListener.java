package dev.stepup.team.chat;

import dev.stepup.chat.DeliveryFailure;
import dev.stepup.chat.Destination;
import dev.stepup.chat.MessageRefused;
import dev.stepup.chat.event.ChannelChanged;
import dev.stepup.chat.event.ChannelMoved;
import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.team.ChannelTrouble;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.lifecycle.WatchChannel;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Handles events about teams' channels, and messages refused there. The regular check finds what was missed. */
@Component
final class ChannelListener {

    private static final Map<DeliveryFailure, ChannelTrouble> TROUBLES = Map.of(
            DeliveryFailure.CHANNEL_ARCHIVED, ChannelTrouble.ARCHIVED,
            DeliveryFailure.NOT_IN_CHANNEL, ChannelTrouble.NOT_A_MEMBER,
            DeliveryFailure.CHANNEL_GONE, ChannelTrouble.GONE);

    private final WatchChannel watchChannel;
    private final Teams teams;
    private final AfterAck afterAck;

    ChannelListener(WatchChannel watchChannel, Teams teams, AfterAck afterAck) {
        this.watchChannel = watchChannel;
        this.teams = teams;
        this.afterAck = afterAck;
    }

    @EventListener
    void on(ChannelChanged changed) {
        switch (changed.change()) {
            case ARCHIVED -> found(changed, ChannelTrouble.ARCHIVED);
            case DELETED -> found(changed, ChannelTrouble.GONE);
            case BOT_LEFT -> found(changed, ChannelTrouble.NOT_A_MEMBER);
            case SHARED -> with(changed, team -> watchChannel.shared(team, changed.at()));
            case UNARCHIVED, BOT_JOINED, UNSHARED -> with(changed, watchChannel::look);
        }
    }

    @EventListener
    void on(ChannelMoved moved) {
        watchChannel.moved(moved.workspace(), moved.from(), moved.to());
    }

    @EventListener
    void on(MessageRefused refused) {
        if (refused.to() instanceof Destination.Channel channel) {
            Optional.ofNullable(TROUBLES.get(refused.failure()))
                    .ifPresent(trouble -> teams.ofChannel(refused.workspace(), channel.id())
                            .ifPresent(team -> watchChannel.found(team, trouble)));
        }
    }

    private void found(ChannelChanged changed, ChannelTrouble trouble) {
        with(changed, team -> watchChannel.found(team, trouble));
    }

    private void with(ChannelChanged changed, Consumer<Team> deed) {
        afterAck.run(
                () -> teams.ofChannel(changed.workspace(), changed.channel()).ifPresent(deed));
    }
}
