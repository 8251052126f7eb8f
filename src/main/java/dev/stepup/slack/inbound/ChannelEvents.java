package dev.stepup.slack.inbound;

import com.slack.api.bolt.App;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppUninstalledEvent;
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
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.MemberLeftChannelEvent;
import com.slack.api.model.event.SubteamMembersChangedEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import dev.stepup.chat.event.AppUninstalled;
import dev.stepup.chat.event.ChannelChanged;
import dev.stepup.chat.event.ChannelChanged.Change;
import dev.stepup.chat.event.ChannelMoved;
import dev.stepup.chat.event.HomeOpened;
import dev.stepup.chat.event.MembershipChanged;
import dev.stepup.chat.event.UserGroupChanged;
import dev.stepup.slack.Installations;
import dev.stepup.slack.SlackListener;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Translates Slack's events about channels and user groups. */
@Component
final class ChannelEvents implements SlackListener {

    private final Installations installations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChannelEvents(Installations installations, ApplicationEventPublisher events, Clock clock) {
        this.installations = installations;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void listen(App app) {
        listenToUninstalls(app);
        listenToChannels(app);
        listenToPrivateChannels(app);
        app.event(ChannelIdChangedEvent.class, (payload, context) -> {
            var event = payload.getEvent();
            events.publishEvent(new ChannelMoved(
                    new WorkspaceId(context.getTeamId()), event.getOldChannelId(), event.getNewChannelId()));
            return context.ack();
        });
        app.event(MemberJoinedChannelEvent.class, (payload, context) -> {
            moved(
                    context.getTeamId(),
                    payload.getEvent().getChannel(),
                    payload.getEvent().getUser(),
                    true);
            return context.ack();
        });
        app.event(MemberLeftChannelEvent.class, (payload, context) -> {
            moved(
                    context.getTeamId(),
                    payload.getEvent().getChannel(),
                    payload.getEvent().getUser(),
                    false);
            return context.ack();
        });
        app.event(SubteamMembersChangedEvent.class, (payload, context) -> {
            events.publishEvent(new UserGroupChanged(
                    new WorkspaceId(context.getTeamId()), payload.getEvent().getSubteamId()));
            return context.ack();
        });
        app.event(AppHomeOpenedEvent.class, (payload, context) -> {
            if ("home".equals(payload.getEvent().getTab())) {
                events.publishEvent(new HomeOpened(
                        new WorkspaceId(context.getTeamId()),
                        new MemberId(payload.getEvent().getUser())));
            }
            return context.ack();
        });
    }

    private void listenToUninstalls(App app) {
        app.event(AppUninstalledEvent.class, (payload, context) -> {
            uninstalled(context.getTeamId());
            return context.ack();
        });
        app.event(TokensRevokedEvent.class, (payload, context) -> {
            // People's own tokens are none of ours.
            TokensRevokedEvent.Tokens tokens = payload.getEvent().getTokens();
            List<String> bots = tokens == null ? null : tokens.getBot();
            if (bots != null && !bots.isEmpty()) {
                uninstalled(context.getTeamId());
            }
            return context.ack();
        });
    }

    /** Of another workspace there is nothing to forget. */
    private void uninstalled(String team) {
        WorkspaceId workspace = new WorkspaceId(team);
        boolean installed =
                installations.all().stream().anyMatch(each -> each.workspace().equals(workspace));
        if (installed) {
            events.publishEvent(new AppUninstalled(workspace));
        }
    }

    private void listenToChannels(App app) {
        app.event(ChannelArchiveEvent.class, (payload, context) -> {
            changed(context.getTeamId(), payload.getEvent().getChannel(), Change.ARCHIVED);
            return context.ack();
        });
        app.event(ChannelUnarchiveEvent.class, (payload, context) -> {
            changed(context.getTeamId(), payload.getEvent().getChannel(), Change.UNARCHIVED);
            return context.ack();
        });
        app.event(ChannelDeletedEvent.class, (payload, context) -> {
            changed(context.getTeamId(), payload.getEvent().getChannel(), Change.DELETED);
            return context.ack();
        });
        app.event(ChannelLeftEvent.class, (payload, context) -> {
            changed(context.getTeamId(), payload.getEvent().getChannel(), Change.BOT_LEFT);
            return context.ack();
        });
        app.event(ChannelSharedEvent.class, (payload, context) -> {
            events.publishEvent(new ChannelChanged(
                    new WorkspaceId(context.getTeamId()),
                    payload.getEvent().getChannel(),
                    Change.SHARED,
                    SlackTime.read(payload.getEvent().getEventTs())));
            return context.ack();
        });
        app.event(ChannelUnsharedEvent.class, (payload, context) -> {
            changed(context.getTeamId(), payload.getEvent().getChannel(), Change.UNSHARED);
            return context.ack();
        });
    }

    private void listenToPrivateChannels(App app) {
        app.event(GroupArchiveEvent.class, (payload, context) -> {
            changed(context.getTeamId(), payload.getEvent().getChannel(), Change.ARCHIVED);
            return context.ack();
        });
        app.event(GroupUnarchiveEvent.class, (payload, context) -> {
            changed(context.getTeamId(), payload.getEvent().getChannel(), Change.UNARCHIVED);
            return context.ack();
        });
        app.event(GroupDeletedEvent.class, (payload, context) -> {
            changed(context.getTeamId(), payload.getEvent().getChannel(), Change.DELETED);
            return context.ack();
        });
        app.event(GroupLeftEvent.class, (payload, context) -> {
            changed(context.getTeamId(), payload.getEvent().getChannel(), Change.BOT_LEFT);
            return context.ack();
        });
    }

    private void changed(String team, String channel, Change change) {
        events.publishEvent(new ChannelChanged(new WorkspaceId(team), channel, change, clock.instant()));
    }

    private void moved(String team, String channel, String user, boolean joined) {
        WorkspaceId workspace = new WorkspaceId(team);
        MemberId person = new MemberId(user);
        boolean ours = installations
                .in(workspace)
                .filter(each -> each.bot().equals(person))
                .isPresent();
        if (ours) {
            changed(team, channel, joined ? Change.BOT_JOINED : Change.BOT_LEFT);
        } else {
            events.publishEvent(new MembershipChanged(workspace, channel, person, joined));
        }
    }
}
