package dev.stepup.team.slack;

import com.slack.api.bolt.App;
import com.slack.api.model.event.ChannelArchiveEvent;
import com.slack.api.model.event.ChannelDeletedEvent;
import com.slack.api.model.event.ChannelIdChangedEvent;
import com.slack.api.model.event.ChannelLeftEvent;
import com.slack.api.model.event.ChannelSharedEvent;
import com.slack.api.model.event.ChannelUnarchiveEvent;
import com.slack.api.model.event.ChannelUnsharedEvent;
import com.slack.api.model.event.GroupArchiveEvent;
import com.slack.api.model.event.GroupDeletedEvent;
import com.slack.api.model.event.GroupLeftEvent;
import com.slack.api.model.event.GroupUnarchiveEvent;
import dev.stepup.slack.AfterAck;
import dev.stepup.slack.DeliveryFailure;
import dev.stepup.slack.Destination;
import dev.stepup.slack.MessageRefused;
import dev.stepup.slack.SlackFeature;
import dev.stepup.team.ChannelTrouble;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.WatchChannel;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what happens to the channels of teams, also by what Slack refuses to post. What is missed is found by a look. */
@Component
final class ChannelListener implements SlackFeature {

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

    @Override
    public void listen(App app) {
        app.event(ChannelArchiveEvent.class, (payload, context) -> {
            found(context.getTeamId(), payload.getEvent().getChannel(), ChannelTrouble.ARCHIVED);
            return context.ack();
        });
        app.event(GroupArchiveEvent.class, (payload, context) -> {
            found(context.getTeamId(), payload.getEvent().getChannel(), ChannelTrouble.ARCHIVED);
            return context.ack();
        });
        app.event(ChannelDeletedEvent.class, (payload, context) -> {
            found(context.getTeamId(), payload.getEvent().getChannel(), ChannelTrouble.GONE);
            return context.ack();
        });
        app.event(GroupDeletedEvent.class, (payload, context) -> {
            found(context.getTeamId(), payload.getEvent().getChannel(), ChannelTrouble.GONE);
            return context.ack();
        });
        app.event(ChannelLeftEvent.class, (payload, context) -> {
            found(context.getTeamId(), payload.getEvent().getChannel(), ChannelTrouble.NOT_A_MEMBER);
            return context.ack();
        });
        app.event(GroupLeftEvent.class, (payload, context) -> {
            found(context.getTeamId(), payload.getEvent().getChannel(), ChannelTrouble.NOT_A_MEMBER);
            return context.ack();
        });
        app.event(ChannelUnarchiveEvent.class, (payload, context) -> {
            look(context.getTeamId(), payload.getEvent().getChannel());
            return context.ack();
        });
        app.event(GroupUnarchiveEvent.class, (payload, context) -> {
            look(context.getTeamId(), payload.getEvent().getChannel());
            return context.ack();
        });
        app.event(ChannelIdChangedEvent.class, (payload, context) -> {
            var event = payload.getEvent();
            watchChannel.moved(new WorkspaceId(context.getTeamId()), event.getOldChannelId(), event.getNewChannelId());
            return context.ack();
        });
        app.event(ChannelSharedEvent.class, (payload, context) -> {
            Instant at = at(payload.getEvent().getEventTs());
            with(context.getTeamId(), payload.getEvent().getChannel(), team -> watchChannel.shared(team, at));
            return context.ack();
        });
        app.event(ChannelUnsharedEvent.class, (payload, context) -> {
            look(context.getTeamId(), payload.getEvent().getChannel());
            return context.ack();
        });
    }

    private static Instant at(String slackTime) {
        return Instant.ofEpochSecond(Long.parseLong(slackTime.replaceFirst("\\..*", "")));
    }

    @EventListener
    void on(MessageRefused refused) {
        if (refused.to() instanceof Destination.Channel channel) {
            Optional.ofNullable(TROUBLES.get(refused.failure()))
                    .ifPresent(trouble -> teams.ofChannel(refused.workspace(), channel.id())
                            .ifPresent(team -> watchChannel.found(team, trouble)));
        }
    }

    /** The bot has left this channel. */
    void left(String workspace, String channel) {
        found(workspace, channel, ChannelTrouble.NOT_A_MEMBER);
    }

    /** Something has changed for the better in this channel. */
    void look(String workspace, String channel) {
        with(workspace, channel, watchChannel::look);
    }

    private void found(String workspace, String channel, ChannelTrouble trouble) {
        with(workspace, channel, team -> watchChannel.found(team, trouble));
    }

    private void with(String workspace, String channel, Consumer<Team> deed) {
        afterAck.run(() -> teams.ofChannel(new WorkspaceId(workspace), channel).ifPresent(deed));
    }
}
