package dev.stepup.team.slack;

import com.slack.api.bolt.App;
import com.slack.api.model.User;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.MemberLeftChannelEvent;
import com.slack.api.model.event.SubteamMembersChangedEvent;
import com.slack.api.model.event.TeamJoinEvent;
import com.slack.api.model.event.UserChangeEvent;
import com.slack.api.util.json.GsonFactory;
import dev.stepup.slack.AfterAck;
import dev.stepup.slack.Installations;
import dev.stepup.slack.SlackFeature;
import dev.stepup.team.RosterUpdates;
import dev.stepup.team.Status;
import dev.stepup.team.StatusChanged;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Hears who comes, goes and changes. What is missed is found by the daily look at each team. */
@Component
final class RosterListener implements SlackFeature {

    private final RosterUpdates rosterUpdates;
    private final RecentMoves recentMoves;
    private final SlackPeople people;
    private final SlackStatuses statuses;
    private final ChannelListener channels;
    private final Installations installations;
    private final AfterAck afterAck;
    private final ApplicationEventPublisher events;

    RosterListener(
            RosterUpdates rosterUpdates,
            RecentMoves recentMoves,
            SlackPeople people,
            SlackStatuses statuses,
            ChannelListener channels,
            Installations installations,
            AfterAck afterAck,
            ApplicationEventPublisher events) {
        this.rosterUpdates = rosterUpdates;
        this.recentMoves = recentMoves;
        this.people = people;
        this.statuses = statuses;
        this.channels = channels;
        this.installations = installations;
        this.afterAck = afterAck;
        this.events = events;
    }

    @Override
    public void listen(App app) {
        app.event(MemberJoinedChannelEvent.class, (payload, context) -> {
            var event = payload.getEvent();
            joined(context.getTeamId(), event.getChannel(), event.getUser());
            return context.ack();
        });
        app.event(MemberLeftChannelEvent.class, (payload, context) -> {
            var event = payload.getEvent();
            left(context.getTeamId(), event.getChannel(), event.getUser());
            return context.ack();
        });
        app.event(SubteamMembersChangedEvent.class, (payload, context) -> {
            WorkspaceId workspace = new WorkspaceId(context.getTeamId());
            String group = payload.getEvent().getSubteamId();
            afterAck.run(() -> rosterUpdates.groupChanged(workspace, group));
            return context.ack();
        });
        app.event(UserChangeEvent.class, (payload, context) -> {
            changed(new WorkspaceId(context.getTeamId()), payload.getEvent().getUser());
            return context.ack();
        });
        app.event(TeamJoinEvent.class, (payload, context) -> {
            changed(new WorkspaceId(context.getTeamId()), payload.getEvent().getUser());
            return context.ack();
        });
    }

    private void joined(String team, String channel, String user) {
        WorkspaceId workspace = new WorkspaceId(team);
        if (isUs(workspace, user)) {
            channels.look(team, channel);
        } else {
            follow(workspace, channel, new MemberId(user), person -> rosterUpdates.joined(workspace, channel, person));
        }
    }

    private void left(String team, String channel, String user) {
        WorkspaceId workspace = new WorkspaceId(team);
        if (isUs(workspace, user)) {
            channels.left(team, channel);
        } else {
            follow(workspace, channel, new MemberId(user), person -> rosterUpdates.left(workspace, channel, person));
        }
    }

    private void follow(WorkspaceId workspace, String channel, MemberId person, Consumer<MemberId> change) {
        RecentMoves.Move move = recentMoves.heard(workspace, channel, person);
        afterAck.run(() -> {
            if (move.again()) {
                rosterUpdates.look(workspace, channel);
            } else if (!recentMoves.isOvertaken(move)) {
                change.accept(person);
            }
        });
    }

    private boolean isUs(WorkspaceId workspace, String user) {
        return installations
                .in(workspace)
                .filter(ours -> ours.bot().value().equals(user))
                .isPresent();
    }

    private void changed(WorkspaceId workspace, User user) {
        var told = GsonFactory.createSnakeCase().toJsonTree(user).getAsJsonObject();
        Status status = statuses.changed(workspace, told);
        afterAck.run(() -> people.changed(workspace, told).ifPresent(change -> follow(workspace, change, status)));
    }

    private void follow(WorkspaceId workspace, SlackPeople.Changed change, Status status) {
        if (change.before().kind() != change.now().kind()) {
            rosterUpdates.becameOther(workspace, change.now());
        } else {
            events.publishEvent(new StatusChanged(workspace, change.now().id(), status));
        }
    }
}
